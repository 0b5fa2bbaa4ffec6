import type { Answers } from "../../stats/index.js";
import { countPhrase } from "./phrases.js";

/**
 * `median 9 days (of 12 answered; 5 still open, the oldest 21 days)`: how long an answer takes, and what that leaves open.
 * Undefined where nothing was asked.
 */
export function answersPhrase(answers: Answers): string | undefined {
  const { asked, answered, medianDays, quickestDays = 0, slowestDays = 0 } = answers;
  if (asked === 0) return undefined;
  if (medianDays !== undefined)
    return `median ${countPhrase(medianDays, "day")} (${[`of ${answered} answered`, ...listRest(answers)].join("; ")})`;
  const span = quickestDays === slowestDays ? String(quickestDays) : `${quickestDays} to ${slowestDays}`;
  const days = `${span} ${slowestDays === 1 ? "day" : "days"}`;
  const known = answered > 0 ? [`${answered} answered, after ${days}`] : [];
  const detail = [...known, ...listRest(answers)].join("; ");
  return `${answered > 0 ? "no median yet" : "no answer of a known day"} (${detail})`;
}

function listRest({ answeredUndated, followed, letGo, open, oldestOpenDays = 0 }: Answers): readonly string[] {
  return [
    ...(answeredUndated > 0 ? [`${answeredUndated} more answered, the day not noted`] : []),
    ...(followed > 0 ? [`${followed} followed up again`] : []),
    ...(letGo > 0 ? [`${letGo} let go`] : []),
    ...(open > 0
      ? [`${open} still open, ${open > 1 ? "the oldest" : "for"} ${countPhrase(oldestOpenDays, "day")}`]
      : []),
  ];
}

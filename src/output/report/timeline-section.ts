import { countPhrase, dayPhrase, listPhrase } from "../words/index.js";
import type { ReportSection } from "./blocks.js";
import { chooseAhead, saysSomething, type Choice } from "./choose-ahead.js";
import type { ReportContext } from "./context.js";
import { listAhead } from "./list-ahead.js";
import { writeGantt } from "./diagrams/index.js";

/** A picture of the coming four weeks, and in words what it leaves out. */
export function listTimeline({ evaluation }: ReportContext): ReportSection[] {
  const { now } = evaluation;
  const today = now.toPlainDate();
  const choice = chooseAhead(listAhead(evaluation), today);
  if (!saysSomething(choice, today)) return [];
  const lastDay = dayPhrase(choice.end.subtract({ days: 1 }), now);
  const words = [
    `What lies ahead until ${lastDay}, by application.`,
    "A bar begins when it is time and ends when it should be done at the latest.",
    describeRest(choice, lastDay),
  ];
  return [
    {
      title: "Timeline",
      place: "overview",
      blocks: [
        { kind: "paragraph", content: [words.filter(Boolean).join(" ")] },
        { kind: "diagram", lines: writeGantt(choice, now) },
      ],
    },
  ];
}

function describeRest({ crowdedOut, unsureOut, later }: Choice, lastDay: string): string {
  const parts = [
    crowdedOut > 0 && `${crowdedOut} more until then`,
    unsureOut > 0 && `${countPhrase(unsureOut, "step")} that would follow if nobody answers`,
    later > 0 && `${countPhrase(later, "thing")} after ${lastDay}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `Not in the picture: ${listPhrase(parts)}.`;
}

import { toEventUid, type EventPlan } from "./build-event.js";
import { escapeText } from "./calendar-text.js";
import type { EventBlock } from "./event-block.js";
import { formatDate, formatUtc } from "./moment-text.js";

/**
 * All of an event but its texts: when it is, how often, how sure, whether it has a link and an alarm. Events of one
 * shape have the same content lines, a few texts aside.
 */
export function shapeOf({ placement, isTentative, recurrence, hasAlarm, url }: EventPlan): string {
  const when =
    placement.kind === "day" ? formatDate(placement.date) : `${formatUtc(placement.start)}/${formatUtc(placement.end)}`;
  return [when, isTentative, hasAlarm, url !== undefined, recurrence].join(" ");
}

/** What stands in a sample event in the place of each text: valid, and nothing that must be escaped. */
const BLANKS = { uid: "uid", title: "title", description: "description", category: "category" };
const BLANK_URL = "https://url.invalid/";

/** The event as a sample of its shape. */
export function withBlanks(plan: EventPlan): EventPlan {
  return { ...plan, ...BLANKS, url: plan.url === undefined ? undefined : BLANK_URL };
}

/** Each content line of a sample that holds a blank, and the line of an event that belongs there. */
const BLANK_LINES: ReadonlyMap<string, (plan: EventPlan) => string> = new Map([
  [`UID:${toEventUid(BLANKS.uid)}`, ({ uid }: EventPlan) => `UID:${toEventUid(uid)}`],
  [`SUMMARY:${BLANKS.title}`, ({ title }: EventPlan) => `SUMMARY:${escapeText(title)}`],
  [`DESCRIPTION:${BLANKS.description}`, ({ description }: EventPlan) => `DESCRIPTION:${escapeText(description)}`],
  [`CATEGORIES:${BLANKS.category}`, ({ category }: EventPlan) => `CATEGORIES:${escapeText(category)}`],
  [`URL:${BLANK_URL}`, ({ url = "" }: EventPlan) => `URL:${url}`],
  // The alarm's.
  [`DESCRIPTION:${BLANKS.title}`, ({ title }: EventPlan) => `DESCRIPTION:${escapeText(title)}`],
]);

/** The event that `plan` means, by a sample of its shape that `ics` has written. @throws Error if a line is missing */
export function fillIn(sample: EventBlock, plan: EventPlan): EventBlock {
  let filled = 0;
  const content = sample.content.map((line) => {
    const write = BLANK_LINES.get(line);
    if (!write) return line;
    filled++;
    return write(plan);
  });
  const expected = BLANK_LINES.size - Number(plan.url === undefined) - Number(!plan.hasAlarm);
  if (filled !== expected) throw new Error("ics wrote an event's texts in another way than expected");
  return { uid: toEventUid(plan.uid), content };
}

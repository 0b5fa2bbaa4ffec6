import { toEventUid, type EventPlan } from "./build-event.js";
import { escapeText } from "./calendar-text.js";
import type { EventBlock } from "./revisions/index.js";
import { formatDate, formatUtc } from "./moment-text.js";
import type { EventTexts } from "./texts/index.js";

/**
 * All of an event but its UID and its texts: when it is, how often, how sure, whether it takes
 * time, and when it rings. Events of one shape
 * have the same content lines but for these.
 */
export function shapeOf({ placement, isTentative, isBusy, recurrence, alarms }: EventPlan): string {
  const when =
    placement.kind === "day" ? formatDate(placement.date) : `${formatUtc(placement.start)}/${formatUtc(placement.end)}`;
  return [when, isTentative, isBusy, alarms.join(), recurrence].join(" ");
}

/** What stands in a sample event in the place of its UID and of each text: valid, and with nothing to escape. */
const BLANK_UID = "uid";
const BLANK_TEXTS = {
  title: "title",
  description: "description",
  category: "category",
  url: "https://url.invalid/",
  location: "location",
} as const satisfies EventTexts;

/** The event as a sample of its shape. */
export function withBlanks(plan: EventPlan): EventPlan {
  return { ...plan, uid: BLANK_UID, writeTexts: () => BLANK_TEXTS };
}

type WriteLine = (uid: string, texts: EventTexts) => string | undefined;

/** Each content line of a sample that holds a blank, and the line of an event that belongs there, if there is one. */
const BLANK_LINES: ReadonlyMap<string, WriteLine> = new Map<string, WriteLine>([
  [`UID:${toEventUid(BLANK_UID)}`, (uid) => `UID:${uid}`],
  [`SUMMARY:${BLANK_TEXTS.title}`, (_, { title }) => `SUMMARY:${escapeText(title)}`],
  [`DESCRIPTION:${BLANK_TEXTS.description}`, (_, { description }) => `DESCRIPTION:${escapeText(description)}`],
  [`CATEGORIES:${BLANK_TEXTS.category}`, (_, { category }) => `CATEGORIES:${escapeText(category)}`],
  [`URL:${BLANK_TEXTS.url}`, (_, { url }) => url && `URL:${url}`],
  [`LOCATION:${BLANK_TEXTS.location}`, (_, { location }) => location && `LOCATION:${escapeText(location)}`],
]);

/** Of each alarm. */
const ALARM_LINE = `DESCRIPTION:${BLANK_TEXTS.title}`;
const writeAlarmLine: WriteLine = (_, { title }) => `DESCRIPTION:${escapeText(title)}`;

/** The event that `plan` means, made of a sample of its shape that `ics` has written. @throws Error if a line is missing */
export function fillIn(sample: EventBlock, plan: EventPlan): EventBlock {
  const uid = toEventUid(plan.uid);
  const texts = plan.writeTexts();
  let filled = 0;
  const content = sample.content.flatMap((line) => {
    const write = line === ALARM_LINE ? writeAlarmLine : BLANK_LINES.get(line);
    if (!write) return [line];
    filled++;
    return write(uid, texts) ?? [];
  });
  if (filled !== BLANK_LINES.size + plan.alarms.length) throw new Error("ics has not written all of an event's texts");
  return { uid, content };
}

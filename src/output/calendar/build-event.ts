import type { EventAttributes } from "ics";
import type { Action, DraftOpening, NoteEvaluation } from "../../engine/index.js";
import type { PlainDate, ZonedDateTime } from "../../time/index.js";
import { cutToLength } from "../display-width.js";
import { cleanLine, summaryPhrase } from "../phrases.js";
import { escapeText, toWritableUrl } from "./calendar-text.js";
import { describeAction } from "./describe-action.js";
import { formatUtc } from "./moment-text.js";
import { placeAction, type Placement } from "./placement.js";

/** `timestamp` works but is missing from the package's types (ics 3.12.0). */
export type CalendarEvent = EventAttributes & { readonly timestamp: string; readonly uid: string };

export interface EventContext {
  /** In the person's zone. */
  readonly now: ZonedDateTime;
  /** Why the action is good advice, in a sentence. */
  readonly reason?: string;
  /** The message to send. */
  readonly draft?: DraftOpening;
}

const LONGEST_TITLE = 200;

/** An action as an event. Nothing in it can make `ics` refuse it, whatever the note and the policy say. */
export function buildEvent(action: Action, { situation }: NoteEvaluation, context: EventContext): CalendarEvent {
  const { now, reason, draft } = context;
  const link = action.application.link;
  const url = link === undefined ? undefined : toWritableUrl(link);
  const timestamp = formatUtc(now);
  return {
    uid: `${cleanLine(action.uid)}@followthrough`,
    title: titleOf(action),
    description: describeAction(action, situation.wait, {
      now,
      reason,
      draft,
      link: url === undefined ? link : undefined,
    }),
    ...toStartAndEnd(placeAction(action, now)),
    ...(url === undefined ? {} : { url }),
    status: action.projected ? "TENTATIVE" : "CONFIRMED",
    busyStatus: "FREE",
    transp: "TRANSPARENT",
    classification: "PRIVATE",
    categories: [escapeText(action.rule)],
    // The revision is the clock's until the previous feed is remembered: then it becomes that of the last change.
    timestamp,
    lastModified: timestamp,
    sequence: 0,
  };
}

function titleOf(action: Action): string {
  const title = cutToLength(cleanLine(action.title) || summaryPhrase(action), LONGEST_TITLE);
  return action.projected ? `${title} (if no answer)` : title;
}

function toStartAndEnd(placement: Placement): { start: EventAttributes["start"]; end: EventAttributes["start"] } {
  return placement.kind === "day"
    ? { start: toDateArray(placement.date), end: toDateArray(placement.date.add({ days: 1 })) }
    : { start: formatUtc(placement.start), end: formatUtc(placement.end) };
}

function toDateArray({ year, month, day }: PlainDate): [number, number, number] {
  return [year, month, day];
}

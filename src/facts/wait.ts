import { compareDates, type PlainDate, type ZonedDateTime, dayOfMoment } from "../time/index.js";
import type { Application, Status } from "./application.js";
import type { Contact } from "./contact.js";
import type { Entry } from "./entry.js";
import { dayOf, isAhead, isHeld, type Interview } from "./interview.js";
import type { Origin } from "./origin.js";

/** The silence now running. Dates are civil, in the person's zone. */
export interface Wait {
  /** Nobody has answered, an answer may still come, and no interview lies ahead. */
  readonly active: boolean;
  /** How often the employer has been heard so far, counting interviews held and things received: it tells waits apart. */
  readonly number: number;
  /** The latest of the day of applying, the last held interview, the last thing received; today where there is none. */
  readonly since: PlainDate;
  /** The promise given last, unless something received after its date has outlived it. */
  readonly promised_by?: PlainDate;
  /** The last interview held. */
  readonly interview?: Interview;
  /** Whom to write to: those of that interview, else all of the note's contacts. */
  readonly contacts: readonly Contact[];
  /** Follow-ups sent in it; a message left counts as one, that of a thank-you aside. */
  readonly follow_ups: readonly Entry[];
  readonly thank_yous: readonly Entry[];
  readonly messages_left: readonly Entry[];
  /** Where a finding about it points; all that it rests on is in evidence.ts. */
  readonly origins: { readonly since?: Origin; readonly promised_by?: Origin; readonly contacts?: Origin };
}

interface Circumstances {
  readonly application: Application;
  /** As of `now`, in the order in which things happened. */
  readonly log: readonly Entry[];
  readonly status: Status;
  /** In the person's zone. */
  readonly now: ZonedDateTime;
}

/** A dated fact that starts a wait or promises its end. */
interface Milestone {
  readonly date: PlainDate;
  readonly origin?: Origin;
  /** Its place in the log, if it stands there. */
  readonly index?: number;
}

const WAITING: readonly Status[] = ["lead", "applied", "interviewing"];
const FINAL_ANSWERS = new Set(["offer", "rejection"]);

export function deriveWait(circumstances: Circumstances): Wait {
  const { application, log, status, now } = circumstances;
  const interview = lastHeld(application, now);
  const start = findStart(circumstances, interview);
  const given = findPromise(circumstances, interview);
  const promise = start && given && compareDates(given.date, start.date) < 0 ? undefined : given;
  const sent = log.filter((entry, index) => entry.direction === "sent" && isWithin(entry, index, start));
  const received = log.filter((entry) => entry.direction === "received");
  return {
    active:
      start !== undefined &&
      WAITING.includes(status) &&
      !application.interviews.some((one) => isAhead(one, now)) &&
      !FINAL_ANSWERS.has(received.at(-1)?.kind ?? ""),
    number: application.interviews.filter((one) => isHeld(one, now)).length + received.length,
    since: start?.date ?? dayOfMoment(now),
    promised_by: promise?.date,
    interview,
    contacts: interview?.with.length ? interview.with : application.contacts,
    follow_ups: sent.filter(isFollowUp),
    thank_yous: sent.filter((entry) => entry.kind === "thank-you"),
    messages_left: sent.filter((entry) => entry.left_message),
    origins: {
      since: start?.origin,
      promised_by: promise?.origin,
      contacts: interview?.with.length ? interview.origins.with : application.origins.contacts,
    },
  };
}

/** A message left counts as one, unless it was left to say thank you, which may be done by a call (A1). */
function isFollowUp({ kind, left_message }: Entry): boolean {
  return kind === "follow-up" || (left_message && kind !== "thank-you");
}

function lastHeld(application: Application, now: ZonedDateTime): Interview | undefined {
  return application.interviews
    .filter((interview) => isHeld(interview, now))
    .toSorted((a, b) => a.end.epochMilliseconds - b.end.epochMilliseconds)
    .at(-1);
}

function findStart({ application, log, now }: Circumstances, interview?: Interview): Milestone | undefined {
  const starts: Milestone[] = [];
  if (application.applied && compareDates(application.applied, dayOfMoment(now)) <= 0)
    starts.push({ date: application.applied, origin: application.origins.applied });
  if (interview) starts.push({ date: dayOf(interview, now.timeZoneId), origin: interview.origins.date });
  log.forEach((entry, index) => {
    const isStart = entry.direction === "received" || entry.kind === "application";
    if (isStart) starts.push({ date: entry.date, origin: entry.origins.date, index });
  });
  return starts.reduce<Milestone | undefined>(
    (latest, one) => (latest && compareDates(latest.date, one.date) > 0 ? latest : one),
    undefined,
  );
}

function findPromise({ log, now }: Circumstances, interview?: Interview): Milestone | undefined {
  const day = interview && dayOf(interview, now.timeZoneId);
  const later = log.findLast(
    (entry) =>
      entry.direction === "received" && entry.promised && (day === undefined || compareDates(entry.date, day) >= 0),
  );
  if (later?.promised) return { date: later.promised, origin: later.origins.promised };
  if (interview?.promised_by) return { date: interview.promised_by, origin: interview.origins.promised_by };
  return undefined;
}

/** On the day a wait starts with an entry, only what stands after that entry belongs to it. */
function isWithin(entry: Entry, index: number, start?: Milestone): boolean {
  if (!start) return true;
  const order = compareDates(entry.date, start.date);
  return order > 0 || (order === 0 && index > (start.index ?? -1));
}

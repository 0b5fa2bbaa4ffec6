import type { Entry, Situation, Status } from "../facts/index.js";
import { compareDates, dayOfMoment, daysBetween, type PlainDate } from "../time/index.js";
import { listMoments, type Moment } from "./list-moments.js";

/** What an answer is awaited to. */
export type Asked = "application" | "interview" | "follow-up";

/** How a silence has ended, if it has. */
export type Ending =
  /** They wrote or called, or met the person. */
  | "answered"
  /** The status says that they have answered; on which day, nothing does. */
  | "answered-undated"
  /** The person has written once more. */
  | "followed"
  /** The person has withdrawn, or given up. */
  | "let-go"
  | "open";

/** From what the person did to what came of it. */
export interface Silence {
  readonly asked: Asked;
  /** Of a follow-up: the first since they were last heard is 1. */
  readonly nth: number;
  /** Of a follow-up. */
  readonly entry?: Entry;
  readonly ending: Ending;
  /** How long it has lasted: to its end or, of what is open, up to today. */
  readonly days: number;
}

/** An answer is on its way, or was never given. */
interface Awaited {
  readonly asked: Asked;
  readonly nth: number;
  readonly entry?: Entry;
  readonly since: PlainDate;
}

/**
 * The silences of an application, as of its clock: one after applying, one after each interview, one after each follow-up.
 *
 * An answer is whatever was received that no machine has sent, or else an interview that was held, on its day: somebody has
 * asked the person there. Two interviews of one day are one. Of several follow-ups the last one before an answer has got it.
 */
export function listSilences(
  situation: Situation,
  moments: readonly Moment[] = listMoments(situation),
): readonly Silence[] {
  const silences: Silence[] = [];
  let awaited: Awaited[] = [];
  let followUps = 0;
  const end = (some: readonly Awaited[], ending: Ending, day: PlainDate): void => {
    silences.push(...some.map(({ since, ...rest }) => ({ ...rest, ending, days: countDays(since, day) })));
    awaited = awaited.filter((one) => !some.includes(one));
  };
  for (const { kind, day, entry } of moments) {
    const isSameMeeting = awaited.some((one) => one.asked === "interview" && compareDates(one.since, day) === 0);
    if (kind === "heard" || (kind === "held" && !isSameMeeting)) end(awaited, "answered", day);
    if (kind === "withdrawn") end(awaited, "let-go", day);
    if (kind !== "follow-up") followUps = 0;
    if (kind === "applied") awaited.push({ asked: "application", nth: 1, since: day });
    if (kind === "held" && !isSameMeeting) awaited.push({ asked: "interview", nth: 1, since: day });
    if (kind === "follow-up") {
      end(
        awaited.filter(({ asked }) => asked === "follow-up"),
        "followed",
        day,
      );
      awaited.push({ asked: "follow-up", nth: ++followUps, since: day, ...(entry && { entry }) });
    }
  }
  for (const one of awaited) {
    const ending = endingOf(one, situation);
    end([one], ending, lastDayOf(ending, moments, situation));
  }
  return silences;
}

/** They have answered: the status says so, and nothing else does. */
const ANSWERED: readonly Status[] = ["offer", "accepted", "rejected"];

function endingOf({ asked }: Awaited, { application, status }: Situation): Ending {
  if (ANSWERED.includes(status)) return "answered-undated";
  // What the note derives it from are interviews, which have dates of their own.
  if (asked === "application" && application.status === "interviewing" && status === "interviewing")
    return "answered-undated";
  return status === "withdrawn" || status === "ghosted" ? "let-go" : "open";
}

/** Somebody has withdrawn on the last day that the note knows of, at the earliest; who has given up still hears nothing today. */
function lastDayOf(ending: Ending, moments: readonly Moment[], { status, now }: Situation): PlainDate {
  const last = ending === "let-go" && status === "withdrawn" ? moments.at(-1)?.day : undefined;
  return last ?? dayOfMoment(now);
}

/** An interview's day where it took place may be the day after the person's. */
function countDays(from: PlainDate, to: PlainDate): number {
  return Math.max(0, daysBetween(from, to));
}

import { isAhead, type Interview } from "../../facts/index.js";
import { compareDates, formatDay, formatTime, type PlainDate } from "../../time/index.js";
import { refuse, type NotTold, type World } from "./told.js";

/** Which one is told of. */
export interface WhichInterview {
  /** Its day, as the words say. */
  readonly date?: PlainDate;
  /** What is to be typed, for choices. */
  readonly words: string;
  readonly isCancelled?: boolean;
}

/** The interview that is moved or called off: of that round or day, else the only one that lies ahead. */
export function findInterview(
  { date, words, isCancelled = false }: WhichInterview,
  world: World,
): { readonly ok: true; readonly interview: Interview } | NotTold {
  const { application, now, flags } = world;
  const all = application.interviews.filter(({ cancelled }) => !cancelled);
  if (all.length === 0) return refuse("the note has no interview that could be meant");
  const ahead = all.filter((one) => isAhead(one, now));
  const found =
    flags.round !== undefined
      ? all.filter(({ round }) => String(round) === flags.round)
      : date
        ? all.filter((one) => compareDates(one.date, date) === 0)
        : ahead;
  const [interview, ...others] = found;
  if (interview && others.length === 0) return { ok: true, interview };
  // One that was held stays as it was held, unless it is named.
  if (ahead.length === 0 && flags.round === undefined && !date) return refuse(describeHeld(all, isCancelled));
  const those = interview ? found : ahead;
  const reason = interview
    ? `${found.length} interviews may be meant`
    : flags.round !== undefined
      ? `the note has no interview of round ${flags.round}`
      : date
        ? `the note has no interview on ${formatDay(date)}`
        : "it is not said which interview is meant";
  const choices = those.map((one) => ({
    words,
    flags: { ...flags, round: String(one.round) },
    meaning: describeInterview(one),
  }));
  return refuse(reason, choices);
}

function describeHeld(all: readonly Interview[], isCancelled: boolean): string {
  const last = all.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
  const was = last ? `; the last was on ${formatDay(last.date)}` : "";
  const what = isCancelled
    ? "what was held cannot be called off, and if that one did not take place, its day is to be said"
    : "what was held is not moved; a new one is told as in: interview fri 10:00";
  return `no interview lies ahead${was}; ${what}`;
}

/** `round 2, Thu 3 Dec 2026 14:00, with Ada Lovelace` */
export function describeInterview({ round, date, start, with: people }: Interview): string {
  const time = start ? ` ${formatTime(start)}` : "";
  const names = people.map(({ name }) => name).filter((name) => name !== "");
  return `round ${round}, ${formatDay(date)}${time}${names.length > 0 ? `, with ${names.join(", ")}` : ""}`;
}

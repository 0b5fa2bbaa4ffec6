import { isAhead, type Interview } from "../../facts/index.js";
import { compareDates, formatDay, formatTime, type PlainDate } from "../../time/index.js";
import { refuse, type NotTold, type World } from "./told.js";

/** Which one is told of. */
export interface WhichInterview {
  /** Its day, as the words say. */
  readonly date?: PlainDate;
  /** What is to be typed, for choices. */
  readonly words: string;
}

/** The interview that is moved or called off: of that round or day, else the only one that lies ahead. */
export function findInterview(
  { date, words }: WhichInterview,
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
  const those = interview ? found : ahead.length > 0 ? ahead : all;
  const reason = interview
    ? `${found.length} interviews may be meant`
    : flags.round !== undefined
      ? `the note has no interview of round ${flags.round}`
      : date
        ? `the note has no interview on ${formatDay(date)}`
        : "no interview lies ahead";
  const choices = those.map((one) => ({
    words,
    flags: { ...flags, round: String(one.round) },
    meaning: describeInterview(one),
  }));
  return refuse(reason, choices);
}

/** `round 2, Thu 3 Dec 2026 14:00, with Ada Lovelace` */
export function describeInterview({ round, date, start, with: people }: Interview): string {
  const time = start ? ` ${formatTime(start)}` : "";
  const names = people.map(({ name }) => name).filter((name) => name !== "");
  return `round ${round}, ${formatDay(date)}${time}${names.length > 0 ? `, with ${names.join(", ")}` : ""}`;
}

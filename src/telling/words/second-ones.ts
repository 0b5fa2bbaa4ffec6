import type { Interview } from "../../facts/index.js";
import type { NewInterview, Said } from "../../note/index.js";
import { slug } from "../../text/index.js";
import { compareDates, formatTime } from "../../time/index.js";
import { sayDay } from "./days/index.js";
import { isSameButPeople, join, listFresh } from "./join.js";
import { refuse, type NotTold, type Told, type ToldChoice, type World } from "./told.js";
import { describeInterview } from "./which-interview.js";

// What the note has once already: a second one is asked about, as it is most often the same, told anew.

/**
 * Refuses an interview, or adds the people to the one that is there, where there may be the same one on its day: at its time, or at another with nothing that tells the two
 * apart. `--round` with the next number says that it is one more.
 */
export function refuseSecond(interview: NewInterview, world: World, words: string): Told | NotTold | undefined {
  const { application, flags } = world;
  const next = Math.max(0, ...application.interviews.map(({ round }) => round)) + 1;
  if (flags.round !== undefined && flags.round !== String(next))
    return refuse(
      `a new interview is round ${next}; one that is there is changed with interview moved, or interview cancelled`,
    );
  const onDay = application.interviews.filter((one) => !one.cancelled && compareDates(one.date, interview.date) === 0);
  const { date, time } = interview;
  const same = onDay.find((one) => one.start === undefined || time === undefined || formatTime(one.start) === time);
  const alike = same ?? (flags.round === undefined ? onDay.find((one) => !isAnother(interview, one)) : undefined);
  if (!alike) return undefined;
  if (listFresh(interview.with, alike).length > 0 && isSameButPeople(interview, alike) && onDay.length === 1)
    return join(interview.with, alike, world);
  const joined = onDay.filter((one) => listFresh(interview.with, one).length > 0 && isSameButPeople(interview, one));
  const joins = joined.map((one) => ({
    words: `${interview.with.join(" and ")} joins the interview ${date.toString()}`,
    flags: { round: String(one.round) },
    meaning: `takes part in that one: ${describeInterview(one)}`,
  }));
  const moved: ToldChoice = {
    words: `interview moved ${date.toString()} ${time ?? ""}`.trim(),
    flags: { round: String(alike.round) },
    meaning: "that one, at this time",
  };
  const another: ToldChoice = { words, flags: { ...flags, round: String(next) }, meaning: "another one on that day" };
  const choices = [
    ...joins,
    ...(time !== undefined && (!alike.start || !same) ? [moved] : []),
    ...(same ? [] : [another]),
  ];
  return refuse(`the note has an interview on that day already: ${describeInterview(alike)}`, choices);
}

/** Other people, or of another kind. */
function isAnother({ with: names, kind }: NewInterview, there: Interview): boolean {
  const those = new Set(there.with.map(({ name }) => slug(name)));
  const isWithOthers = names.length > 0 && those.size > 0 && names.every((name) => !those.has(slug(name)));
  const isOtherKind = kind !== undefined && there.kind !== undefined && kind !== there.kind;
  return isWithOthers || isOtherKind;
}

const ENDINGS: ReadonlySet<string> = new Set(["rejection", "withdrawal", "acceptance"]);

/** An offer that stands is changed, or answered; a second one would be the same, told anew. */
export function refuseSecondOffer(
  { entries, deadline }: Said,
  { application, flags, today }: World,
): NotTold | undefined {
  if (!entries.some(({ kind, direction }) => kind === "offer" && direction === "received")) return undefined;
  const last = application.log.findLast(({ kind }) => kind === "offer" || ENDINGS.has(kind));
  if (last?.kind !== "offer") return undefined;
  const { note, ...others } = flags;
  const day = flags.deadline ?? deadline?.date.toString();
  return refuse(`the note has an offer already, of ${sayDay(last.date, today)}`, [
    ...(day === undefined
      ? []
      : [{ words: `deadline ${day}`, flags: {}, meaning: "it is to be answered by another day" }]),
    {
      words: "received reply",
      flags: { ...others, deadline: undefined, note: note ?? "they changed the offer" },
      meaning: "they changed it",
    },
    { words: "accepted the offer", flags: {}, meaning: "you take it" },
  ]);
}

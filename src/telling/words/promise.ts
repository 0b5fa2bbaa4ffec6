import { dayIn, isHeld, type Contact, type Interview } from "../../facts/index.js";
import { compareDates, type PlainDate } from "../../time/index.js";
import { sayDay } from "./days/index.js";
import { findPeople } from "./people.js";
import { refuse, type NotTold, type ToldChoice, type World } from "./told.js";
import { describeInterview } from "./which-interview.js";

/** By when somebody answers, told on a day. */
export interface PromiseTold {
  readonly date: PlainDate;
  readonly promised: PlainDate;
  /** What is to be typed, for choices. */
  readonly words: string;
}

/** Where it was said: in an interview, or otherwise, by whom. */
export interface PromisePlace {
  readonly ok: true;
  readonly round?: number;
  readonly name?: string;
}

/**
 * The interview in which it was said: of the round that is named, of whoever promises, else of the day that is told of. Of several
 * none is guessed. Where none was held that day they have said it otherwise, and it is a reply.
 */
export function findPromised(told: PromiseTold, world: World): PromisePlace | NotTold {
  const { application, flags, now, promiser = "" } = world;
  if (world.saidIn && !world.saidIn.promised_by) return { ok: true, round: world.saidIn.round };
  const all = application.interviews.filter((one) => isHeld(one, now));
  const people = promiser === "" ? undefined : findPeople(promiser, application.contacts, retype(told, world));
  if (people && !people.ok) return people;
  const name = people?.names.join(" and ");
  if (flags.round !== undefined) {
    const one = all.find(({ round }) => String(round) === flags.round);
    return one ? { ok: true, round: one.round } : refuse(`no interview of round ${flags.round} has been held`);
  }
  const isWith = ({ with: company }: Interview): boolean =>
    people === undefined || company.some((person) => people.names.some((one) => isCalled(person, one)));
  const fitting = all.filter(isWith);
  const onDay = fitting.filter((one) => compareDates(dayIn(one, now.timeZoneId), told.date) === 0);
  const open = fitting.filter((one) => !one.promised_by && isUnanswered(one, world) && isBefore(one, told, world));
  if (onDay.length > 0) {
    const those = onDay.length > 1 ? onDay : onDay.filter((one) => !one.promised_by || people !== undefined);
    return choose(those, [], told, world) ?? { ok: true, ...(name !== undefined && { name }) };
  }
  if (people === undefined && open.length < 2) return { ok: true };
  const latest = people ? open.toSorted((a, b) => compareDates(a.date, b.date)).slice(-1) : open;
  const reply: ToldChoice = {
    words: `received reply, promised ${told.promised.toString()}`,
    flags,
    meaning: `they said so ${sayDay(told.date, world.today)}, in a reply`,
  };
  return choose(latest, [reply], told, world) ?? { ok: true, ...(name !== undefined && { name }) };
}

function choose(
  those: readonly Interview[],
  others: readonly ToldChoice[],
  { words, promised }: PromiseTold,
  { flags }: World,
): PromisePlace | NotTold | undefined {
  const [only, ...more] = those;
  if (!only) return undefined;
  if (more.length === 0) return { ok: true, round: only.round };
  return refuse("it is not said in which interview they promised it", [
    ...those.map((one) => ({
      words: /\d{4}-/u.test(words) ? words : `they answer by ${promised.toString()}`,
      flags: { ...flags, round: String(one.round) },
      meaning: describeInterview(one),
    })),
    ...others,
  ]);
}

function retype({ promised }: PromiseTold, { flags }: World) {
  return (_: string, name: string) => ({ words: `${name} answers by ${promised.toString()}`, flags });
}

function isCalled({ name, email }: Contact, called: string): boolean {
  return name === called || email === called;
}

/** Nothing has come since. */
function isUnanswered(one: Interview, { application, now }: World): boolean {
  const day = dayIn(one, now.timeZoneId);
  return application.log.every(({ direction, date }) => direction === "sent" || compareDates(date, day) < 0);
}

function isBefore(one: Interview, { date }: PromiseTold, { now }: World): boolean {
  return compareDates(dayIn(one, now.timeZoneId), date) < 0;
}

/** What may have been meant is typed with whoever promised. */
export function nameAgain(told: NotTold, who: string): NotTold {
  const choices = told.choices.map((one) => ({
    ...one,
    words: one.words.replace(/^they answer(?= by)/u, () => `${who} answers`),
  }));
  return { ...told, choices };
}

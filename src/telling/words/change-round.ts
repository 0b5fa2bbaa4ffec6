import { isAhead, type Interview } from "../../facts/index.js";
import { tellsOf, type NoteChange, type SaidInterview } from "../../note/index.js";
import { echo, fold, slug } from "../../text/index.js";
import {
  compareDates,
  findSpokenDates,
  formatTime,
  type PlainDate,
  type SpokenDate,
  type ZonedDateTime,
} from "../../time/index.js";
import { saysNothingMore } from "./left-words.js";
import { findLostTime, inEmployersZone } from "./read-time.js";
import type { ReadTheWords } from "./read-words.js";
import { sayDay } from "./days/index.js";
import { refuse, type NotTold, type World } from "./told.js";
import { findInterview } from "./which-interview.js";

/** Words that were read, as they were typed. */
export interface ReadTelling {
  readonly typed: string;
  readonly read: ReadTheWords;
  readonly world: World;
  /** How long it is to be, where that was said. */
  readonly minutes?: number;
}

/** What becomes of an interview that is there. */
export interface ChangedRound {
  readonly ok: true;
  readonly change: NoteChange;
  /** The time as it was typed, on the clock of `--zone`. */
  readonly onOtherClock?: string;
}

/** The world for choices that are typed without the day that is told of. */
export function worldAgain({ date }: ReadTheWords, world: World): World {
  const { flags, today } = world;
  return date.equals(today) ? world : { ...world, flags: { ...flags, on: date.toString() } };
}

/** One that is there takes place at another time, or not at all. */
export function changeRound(one: SaidInterview, { typed, read, world, minutes }: ReadTelling): ChangedRound | NotTold {
  const { words, from } = read;
  const { date, start, cancelled, places } = one;
  const again = worldAgain(read, world);
  const named = cancelled && places.date ? date : from;
  const found = findInterview({ date: named, words, isCancelled: cancelled }, again);
  if (!found.ok) return found;
  const { interview } = found;
  if (cancelled) {
    const rest = refuseRest(one, interview, { words: "interview cancelled", read, world, minutes });
    return rest ?? { ok: true, change: { round: interview.round, moved: "cancelled" } };
  }
  const unclear =
    findLostTime(words, typed, start) ??
    refusePassed(interview, { typed, read, world }) ??
    findMissingTime(interview, places.date ? date : undefined, start, again) ??
    refuseEarlier(interview, date, { typed, read, world });
  if (unclear) return unclear;
  const moment = start ? inEmployersZone(start, world) : undefined;
  if (moment && !moment.ok) return moment;
  // A time alone is another one of the same day.
  const day = places.date ? (moment?.date ?? date) : interview.date;
  const move = `interview moved ${[day.toString(), moment?.time].filter(Boolean).join(" ")}`;
  const rest = refuseRest(one, interview, { words: move, read, world, minutes });
  if (rest) return rest;
  const to = { date: day, ...(moment && { time: moment.time }) };
  return { ok: true, change: { round: interview.round, moved: to }, onOtherClock: moment?.onOtherClock };
}

/** An interview that had a time is not moved to a day without one, nor to where it is. */
function findMissingTime(
  interview: Interview,
  date: PlainDate | undefined,
  start: ZonedDateTime | undefined,
  { flags, today }: World,
): NotTold | undefined {
  if (start || !interview.start) return undefined;
  const time = formatTime(interview.start);
  if (!date || date.equals(interview.date))
    return refuse(
      `to when was it moved? It is on ${sayDay(interview.date, today)} at ${time}; say the new day and time`,
    );
  const choice = {
    words: `interview moved ${date.toString()} ${time}`,
    flags: { ...flags, round: String(interview.round) },
    meaning: "at the same time",
  };
  return refuse(`at what time? It was at ${time}; say it, as in: interview moved fri 10:00`, [choice]);
}

/** What lies ahead is not moved to a day that has passed. */
function refusePassed(interview: Interview, { typed, read, world }: ReadTelling): NotTold | undefined {
  const { now, today, order } = world;
  if (!isAhead(interview, now)) return undefined;
  const days = findSpokenDates(typed, { today, order }).filter(
    ({ side, near }) => side !== "ahead" && near.date && compareDates(near.date, today) < 0,
  );
  const [day] = days.filter(({ near }) => near.date && read.from?.equals(near.date) !== true);
  if (!day || !TO.test(typed.slice(0, day.start))) return undefined;
  return refuse(`${echo(typed.slice(day.start, day.end))} has passed, and what lies ahead is moved to a day to come`);
}

const TO = /(?:^|[^\p{L}])(?:to|for|auf|au|à|al|a|para(?: el)?|moved|verschoben)[ \t]+(?:den[ \t]+|el[ \t]+)?$/iu;

/** Words that say that it is to be later than it was. */
const LATER = /postpone|push(?:ed|ing)? back|put back|delay|vertagt|nach hinten|repouss/u;

/** `postponed to thu`, of one that was to be after the next Thursday: it is the Thursday that follows it, or a slip. */
function refuseEarlier(
  interview: Interview,
  date: PlainDate,
  { typed, read, world }: ReadTelling,
): NotTold | undefined {
  const { today, order } = world;
  if (!LATER.test(fold(typed)) || compareDates(date, interview.date) >= 0) return undefined;
  const isThat = ({ start, end, near, side }: SpokenDate): boolean =>
    near.date?.equals(date) === true && side === undefined && !/\d/u.test(typed.slice(start, end));
  if (!findSpokenDates(typed, { today, order }).some(isThat)) return undefined;
  const days = [date.add({ days: 7 * Math.ceil(interview.date.since(date, { largestUnit: "days" }).days / 7) }), date];
  const choices = days.map((day) => ({
    words: read.words.replace(date.toString(), day.toString()),
    flags: worldAgain(read, world).flags,
    meaning: sayDay(day, today),
  }));
  return refuse(`it was to be on ${sayDay(interview.date, today)}, and is not postponed to a day before that`, choices);
}

/** Whatever else is said is never left out in silence. */
function refuseRest(
  { with: people }: SaidInterview,
  interview: Interview,
  { words, read, world, minutes }: Omit<ReadTelling, "typed"> & { readonly words: string },
): NotTold | undefined {
  const there = new Set(interview.with.map(({ name }) => slug(name)));
  const others = people.map(({ name }) => name).filter((name) => name !== "" && !there.has(slug(name)));
  const isAll = minutes === undefined && saysNothingMore(read.words.replace(HOUR, " "), world, MOVES);
  if (others.length === 0 && isAll) return undefined;
  const { flags } = worldAgain(read, world);
  const choice = { words, flags: { ...flags, round: String(interview.round) }, meaning: "that alone" };
  const what =
    others.length > 0
      ? `${others.map(echo).join(" and ")} ${others.length > 1 ? "are" : "is"} not in it yet: who takes part`
      : "what is said besides";
  return refuse(`${what} is to be written at the interview itself, and only its day and time are changed here`, [
    choice,
  ]);
}

const HOUR = /(?<!\d)\d{1,2}(?:\.\d{2})?[ \t]?(?:[ap]\.?m\.?|h\d{0,2}|uhr|o['’]clock)(?!\p{L})/giu;

/** Words of a move, and by whom and why it came to it, where that needs no line. */
const MOVES: ReadonlySet<string> = new Set(
  (
    "was were been is has have had they we both time day slot same from now instead of please just again again's because due sorry unfortunately due " +
    "wurde worden ist hat haben mussten musste jetzt nun leider von auf um uhr " +
    "a ont est ete du au h maintenant fue ha han sido las de la tarde manana"
  ).split(" "),
);

/** `interview 2 moved fri` */
export function cutRound(words: string, today: PlainDate): { readonly words: string; readonly round?: string } {
  const found = /^(interview|round) (\d{1,2})(?= \p{L})/iu.exec(words);
  const [whole = "", , round = ""] = found ?? [];
  const isChange = tellsOf("moves", words) || tellsOf("cancels", words);
  const isDay = findSpokenDates(words, { today }).some(({ start }) => start < whole.length);
  return found && isChange && !isDay
    ? { words: `interview${words.slice(found[0].length)}`, round: String(Number(round)) }
    : { words };
}

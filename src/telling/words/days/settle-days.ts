import { readSaid, tellsOf, type Said } from "../../../note/index.js";
import { echo, type Range } from "../../../text/index.js";
import {
  compareDates,
  findSpokenDates,
  formatDay,
  readSpokenDate,
  type DayReading,
  type PlainDate,
  type SpokenDate,
} from "../../../time/index.js";
import { findCountedFrom, refusePassed, type CountedFrom } from "./count-from.js";
import { isSomebody, mayLieAhead, refuseLater } from "./later-days.js";
import { fitting } from "./read-day-flag.js";
import { sayDay } from "./say-day.js";
import { tellsOfThePast } from "./tense-words.js";
import { refuse, type NotTold, type ToldChoice, type World } from "../told.js";

/** Words whose days are settled. */
export interface SettledWords {
  readonly ok: true;
  /** With each day that something is planned or promised for as `YYYY-MM-DD`, and without the one that is told of. */
  readonly words: string;
  /** The day that is told of: today, unless something says otherwise. */
  readonly date: PlainDate;
  /** Of what is moved: the day that it was on. */
  readonly from?: PlainDate;
  /** From when `within a week` counts, where that is another day than today; and whether the words have it. */
  readonly countedFrom?: CountedFrom & { readonly isUsed: boolean };
  /** The day and the time of the interview that an invitation is to, where the words do not tell of it otherwise. */
  readonly invitedTo?: string;
}

/**
 * What a day is in what is said: when it happened, when they talk, to what they invite, by when somebody answers (`due by`: it
 * is to be said so), or from when something moves.
 */
type Role = "told" | "interview" | "invited" | "due" | "due by" | "from";

/** Farther off than any day that is said: so that each is read as one that lies ahead. */
const FAR = 400;

/** Finds out what each day in the words is, by how they read with days that lie ahead; then which day it is. */
export function settleDays(typed: string, world: World): SettledWords | NotTold {
  const { today, order } = world;
  const days = findSpokenDates(typed, { today, order }).filter((day) => !isSomebody(typed, day));
  const broken = days.find(({ near }) => near.reason !== undefined && near.choices.length === 0);
  if (broken?.near.reason !== undefined) return refuse(broken.near.reason);
  const roles = findRoles(typed, days, world);
  const isMove = tellsOf("moves", typed);
  const from = countedFrom(days, roles, world);
  const recounted = from
    ? findSpokenDates(typed, { today, order, countedFrom: from.date }).filter((day) => !isSomebody(typed, day))
    : days;
  const settled: Settled[] = [];
  for (const [at, day] of days.entries()) {
    const role = roles[at] ?? "told";
    if (role === "told" && mayLieAhead(typed, day)) return refuseLater(typed, day, world);
    const doubt = role === "interview" && !isMove ? refuseDoubtful(typed, day, world) : undefined;
    if (doubt) return doubt;
    const own = recounted[at] ?? day;
    const isCounted = isDue(role) && own.near.date !== undefined && day.near.date?.equals(own.near.date) !== true;
    const passed = isCounted && from ? refusePassed(typed, own, day, from, world) : undefined;
    if (passed) return passed;
    // To where it is moved lies ahead, whatever is said of how it came to it.
    const isHeld = !isMove && tellsOfThePast(clauseOf(typed, day));
    const reading = isCounted ? own.near : readingOf(day, role, isHeld);
    if (reading.date === undefined) return refuseDay(reading, day, role, typed, world);
    settled.push({ day, role, date: reading.date, isCounted });
  }
  const told = settled.filter(({ role }) => role === "told");
  const date = settleTold(
    told.map((one) => one.date),
    typed,
    world,
  );
  if (!date.ok) return date;
  const words = rewriteDays(
    typed,
    settled.map(({ day, role, date: own }) => ({
      ...day,
      text: CUT.has(role) ? "" : `${role === "due by" ? "by " : ""}${own.toString()}`,
      isWithTime: role === "from" || role === "invited",
    })),
  );
  const invited = settled.find(({ role }) => role === "invited");
  const time = invited ? (TIME_BEHIND.exec(typed.slice(invited.day.end))?.[0] ?? "") : "";
  return {
    ...{ ok: true, words, date: date.date },
    from: settled.find(({ role }) => role === "from")?.date,
    invitedTo: invited && `${invited.date.toString()}${time}`,
    ...(from && { countedFrom: { ...from, isUsed: settled.some(({ isCounted }) => isCounted) } }),
  };
}

/** A day with what it is in what is said. */
interface Settled {
  readonly day: SpokenDate;
  readonly role: Role;
  readonly date: PlainDate;
  /** It was counted from another day than today. */
  readonly isCounted: boolean;
}

function isDue(role: Role): boolean {
  return role === "due" || role === "due by";
}

function countedFrom(days: readonly SpokenDate[], roles: readonly Role[], world: World): CountedFrom | undefined {
  const { flags, today, order } = world;
  const find = (role: Role): SpokenDate | undefined => days.find((_, at) => roles[at] === role);
  const flagged = flags.on === undefined ? undefined : readSpokenDate(flags.on, "past", { today, order }).date;
  return findCountedFrom(flagged ?? find("told")?.past.date, find("interview")?.near.date, world);
}

const CUT: ReadonlySet<Role> = new Set<Role>(["told", "from", "invited"]);

function readingOf({ past, ahead, near, side }: SpokenDate, role: Role, isHeld: boolean): DayReading {
  if (role === "told") return past;
  if (isDue(role)) return ahead;
  return isHeld && side === undefined ? past : near;
}

/** What is said before a day, and in its own clause: a remark behind it tells of something else. */
function clauseOf(typed: string, { end }: Range): string {
  const rest = typed.slice(end);
  const at = rest.search(/[,;:.!?](?=\s)/u);
  return typed.slice(0, end) + (at < 0 ? rest : rest.slice(0, at));
}

/** `interview thu 10:00, it was short`: only the remark tells of the past, and the day may be either. */
function refuseDoubtful(typed: string, day: SpokenDate, { flags, today }: World): NotTold | undefined {
  const { start, end, near, past, side } = day;
  if (side !== undefined || !near.date || !past.date || compareDates(near.date, past.date) === 0) return undefined;
  if (!tellsOfThePast(typed) || tellsOfThePast(clauseOf(typed, day))) return undefined;
  return refuse(
    `${echo(typed.slice(start, end))} may be the day on which you talked, or one that lies ahead`,
    [past.date, near.date].map((date) => ({
      words: `${typed.slice(0, start)}${date.toString()}${typed.slice(end)}`,
      flags,
      meaning: sayDay(date, today),
    })),
  );
}

function findRoles(typed: string, days: readonly SpokenDate[], { application, today }: World): readonly Role[] {
  const isMoved = days.length > 1 && tellsOf("moves", typed);
  const isFrom = ({ start }: Range): boolean => isMoved && FROM.test(typed.slice(0, start));
  // Beside another day, one that has passed is the day that is told of: `invited yesterday for thu`.
  const hasOther = days.some(({ side }) => side !== "past");
  const fixed = days.map((day): Role | undefined =>
    isFrom(day) ? "from" : day.side === "past" && hasOther ? "told" : undefined,
  );
  const parts = days.map((day, at) => ({
    ...day,
    text: fixed[at] === undefined ? today.add({ days: FAR + at }).toString() : "",
    isWithTime: fixed[at] === "from",
  }));
  const said = readSaid(rewriteDays(typed, parts), application, today);
  const isInvited = said.entries.some(({ kind }) => /\binvit/u.test(kind)) && said.interviews.length === 0;
  return days.map((day, at) => {
    const role = fixed[at] ?? roleOf(today.add({ days: FAR + at }), said);
    const isTimed = TIME_BEHIND.test(typed.slice(day.end));
    if (role !== "told" || (day.side !== "ahead" && !isTimed && !mayLieAhead(typed, day))) return role;
    if (isInvited) return "invited";
    // `they answer in 2 weeks`
    const by = parts.map((part, other) => (other === at ? { ...part, text: `by ${part.text}` } : part));
    const again = readSaid(rewriteDays(typed, by), application, today);
    // Who has sent something promises nothing for them: `left a message, will call back thu`.
    const isTheirs = day.side === "ahead" || again.entries.every(({ direction }) => direction === "received");
    return isTheirs && roleOf(today.add({ days: FAR + at }), again) === "due" ? "due by" : role;
  });
}

const FROM = /(?:^|[^\p{L}])(?:from|von|vom|de|du|del)[ \t]+$/iu;

/** By the day that stands for it. */
function roleOf(day: PlainDate, { entries, interviews, deadline }: Said): Role {
  const isDay = (other: PlainDate | undefined): boolean => other?.equals(day) === true;
  if (interviews.some(({ date }) => isDay(date))) return "interview";
  const isDue =
    isDay(deadline?.date) ||
    entries.some(({ promised }) => isDay(promised)) ||
    interviews.some(({ promised_by }) => isDay(promised_by));
  return isDue ? "due" : "told";
}

/** The day that is told of: the flag's, or the one that the words name. */
function settleTold(
  told: readonly PlainDate[],
  typed: string,
  { flags, today, order }: World,
): { readonly ok: true; readonly date: PlainDate } | NotTold {
  const flagged = flags.on === undefined ? undefined : readSpokenDate(flags.on, "past", { today, order });
  if (flagged && flagged.date === undefined)
    return refuse(
      `--on: ${flagged.reason}`,
      fitting(flagged.choices, "past", { flags: {}, today }).map((date) => ({
        words: typed,
        flags: { ...flags, on: date.toString() },
        meaning: sayDay(date, today),
      })),
    );
  const [date = today, ...others] = flagged?.date ? [flagged.date, ...told] : told;
  const other = others.find((one) => compareDates(one, date) !== 0);
  if (other)
    return refuse(`two days are told of, ${sayDay(date, today)} and ${sayDay(other, today)}; log one at a time`);
  return { ok: true, date };
}

function refuseDay(
  { reason = "", choices = [] }: DayReading & { readonly choices?: readonly PlainDate[] },
  day: SpokenDate,
  role: Role,
  typed: string,
  world: World,
): NotTold {
  const { flags, today } = world;
  const written = typed.slice(day.start, day.end);
  if (role === "told" && day.ahead.date && choices.length === 0)
    return refuse(
      `${echo(written)} is ${formatDay(day.ahead.date)}, which lies ahead, and the log holds what has happened; for what is planned, write interview, or answer by`,
    );
  const later = role === "told" ? choices.filter((date) => compareDates(date, today) > 0) : [];
  const own = refuse(
    reason,
    fitting(choices, role === "told" ? "past" : isDue(role) ? "ahead" : undefined, world).map((date) => ({
      words: `${typed.slice(0, day.start)}${date.toString()}${typed.slice(day.end)}`,
      flags,
      meaning: sayDay(date, today),
    })),
  );
  return { ...own, choices: [...own.choices, ...later.flatMap((date) => listAhead(typed, day, date, world))] };
}

/** What a day may be that lies ahead, each as it is typed; those that are not understood are left out later. */
function listAhead(
  typed: string,
  { start, end }: Range,
  date: PlainDate,
  { flags, today }: World,
): readonly ToldChoice[] {
  const day = date.toString();
  const time = TIME_BEHIND.exec(typed.slice(end))?.[0] ?? "";
  const said = sayDay(date, today);
  const isOffer = /(?<!\p{L})(?:offer|angebot|offre|oferta|deadline|frist)(?!\p{L})/iu.test(typed);
  const isPromise = /(?<!\p{L})(?:by|until|till|bis|avant|hasta)[ \t]+$/iu.test(typed.slice(0, start));
  const offer = [
    { words: `deadline ${day}`, flags, meaning: `their offer is to be answered by ${said}` },
    { words: `offer`, flags: { ...flags, deadline: day }, meaning: `an offer came, to be answered by ${said}` },
  ];
  const others = isPromise
    ? [{ words: `they answer by ${day}`, flags, meaning: `they answer by ${said}` }]
    : /want me|invite|interview/iu.test(typed)
      ? [{ words: `interview ${day}${time}`, flags, meaning: `an interview, ${said}` }]
      : [];
  const same = { words: `${typed.slice(0, start)}${day}${typed.slice(end)}`, flags, meaning: said };
  return [same, ...(isOffer ? offer : others)];
}

interface Rewritten extends Range {
  /** Empty: it is cut out, with the word that leads to it. */
  readonly text: string;
  /** Its time goes, too. */
  readonly isWithTime: boolean;
}

const LEAD = /(?:(?:^|(?<=[^\p{L}\p{N}]))(?:on|at|am|le|el|from|von|vom|de|du|del|since|seit|for)[ \t]+|,[ \t]*)$/iu;
const TIME_BEHIND = /^[ \t]*(?:at[ \t]|um[ \t]|à[ \t])?\d{1,2}(?::\d{2}| ?(?:h|uhr|am|pm)(?!\p{L}))/iu;

function rewriteDays(typed: string, days: readonly Rewritten[]): string {
  let text = "";
  let at = 0;
  for (const { start, end, text: own, isWithTime } of days) {
    const before = typed.slice(at, start);
    at = end;
    if (own !== "") {
      text += (own.startsWith("by ") ? before.replace(/(?:^|(?<=[ \t]))(?:on|am|le|el)[ \t]+$/iu, "") : before) + own;
      continue;
    }
    text += before.replace(LEAD, (lead) => (lead.startsWith(",") ? " " : ""));
    if (isWithTime) at += TIME_BEHIND.exec(typed.slice(end))?.[0].length ?? 0;
  }
  return tidy(text + typed.slice(at));
}

function tidy(text: string): string {
  const words = text.split(/[ \t]+/u).filter((word) => word !== "");
  const isSign = (word: string | undefined): boolean => word !== undefined && /^[,;:]$/u.test(word);
  while (isSign(words[0])) words.shift();
  while (isSign(words.at(-1))) words.pop();
  const last = words.pop()?.replace(/[,;:]$/u, "");
  return [...words, ...(last ? [last] : [])].join(" ").replaceAll(" ,", ",");
}

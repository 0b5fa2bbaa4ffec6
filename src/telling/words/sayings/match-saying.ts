import type { Contact } from "../../../facts/index.js";
import { fold, slug } from "../../../text/index.js";
import { findSpokenDates, type PlainDate } from "../../../time/index.js";
import { mayBeName } from "../people.js";
import type { Saying } from "./saying.js";

/** What stood where a row has WHO and REST. */
export interface Match {
  readonly saying: Saying;
  /** Empty where it is a pronoun, or nobody. */
  readonly who: string;
  readonly rest: string;
  /** All that was typed before the rest; where the rest stands within, all. */
  readonly said: string;
}

/** By whom and when names and days are recognized. */
export interface MatchWorld {
  readonly contacts: readonly Contact[];
  readonly today: PlainDate;
}

type Part = "WHO" | "REST" | "DAY" | "PAST" | readonly string[];

interface Step {
  /** Of several, one; a list of words is one alternative of several words. */
  readonly parts: readonly Part[];
  readonly isOptional: boolean;
}

const PARTS: ReadonlySet<string> = new Set(["WHO", "REST", "DAY", "PAST"]);

/** Longer texts are no saying. */
const MOST_WORDS = 30;
/** `Ada Lovelace and Grace Hopper` */
const MOST_NEW = 5;
/** `Ada Lovelace and the hiring manager` */
const MOST_NAMES = 6;

const compiled = new WeakMap<readonly Saying[], readonly { saying: Saying; steps: readonly Step[] }[]>();

/** The first row that says what was typed. */
export function matchSaying(typed: string, sayings: readonly Saying[], world: MatchWorld): Match | undefined {
  const words = typed
    .replace(/(?<=\p{L})[.!]$/u, "")
    .split(" ")
    .filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const line = { words, folded: words.map((word) => fold(word).replace(/[,:;]$/u, "")), world };
  for (const { saying, steps } of compile(sayings)) {
    const found = matchSteps({ ...line, isAnybody: saying.joins === true }, steps, 0, 0);
    if (found) return describeMatch(saying, found, words);
  }
  return undefined;
}

function compile(sayings: readonly Saying[]): readonly { saying: Saying; steps: readonly Step[] }[] {
  const known = compiled.get(sayings);
  if (known) return known;
  const rows = sayings.flatMap((saying) => saying.says.map((says) => ({ saying, steps: says.split(" ").map(toStep) })));
  compiled.set(sayings, rows);
  return rows;
}

function toStep(written: string): Step {
  const isOptional = written.endsWith("?");
  const parts = written
    .replace(/\?$/u, "")
    .split("|")
    .map((one): Part => (PARTS.has(one) ? (one as "WHO") : fold(one.replaceAll("_", " ")).split(" "))); // as: it is one of them
  return { parts, isOptional };
}

interface Line {
  /** A name that the note does not know may stand in small letters, or at the beginning. */
  readonly isAnybody: boolean;
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly world: MatchWorld;
}

interface Found {
  readonly who?: { readonly start: number; readonly end: number };
  /** Where the rest begins. */
  readonly rest: number;
  /** Where it ends, if words of the row follow it. */
  readonly restEnd?: number;
}

function matchSteps(line: Line, steps: readonly Step[], at: number, from: number): Found | undefined {
  const step = steps[at];
  if (!step) return from === line.words.length ? { rest: from } : undefined;
  for (const part of step.parts) {
    const found = matchPart(line, part, steps, at, from);
    if (found) return found;
  }
  return step.isOptional ? matchSteps(line, steps, at + 1, from) : undefined;
}

function matchPart(line: Line, part: Part, steps: readonly Step[], at: number, from: number): Found | undefined {
  if (part === "WHO") {
    const most = Math.min(MOST_NAMES, line.words.length - from);
    for (let count = most; count > 0; count--) {
      const end = from + count;
      const found = isWho(line, from, end) ? matchSteps(line, steps, at + 1, end) : undefined;
      if (found) return { ...found, who: { start: from, end } };
    }
    return undefined;
  }
  if (typeof part === "string") {
    if (at < steps.length - 1) return part === "DAY" ? matchDay(line, steps, at, from) : undefined;
    const rest = line.words.slice(from).join(" ");
    return fits(part, rest, line.world) ? { rest: from } : undefined;
  }
  const isThere = part.every((word, index) => line.folded[from + index] === word);
  return isThere ? matchSteps(line, steps, at + 1, from + part.length) : undefined;
}

/** `next friday at half past 3 pm` */
const MOST_DAY_WORDS = 8;

/** A day with its time, which other words follow. */
function matchDay(line: Line, steps: readonly Step[], at: number, from: number): Found | undefined {
  const most = Math.min(line.words.length - 1, from + MOST_DAY_WORDS);
  for (let end = most; end > from; end--) {
    const isDay = isDayAlone(line.words.slice(from, end).join(" "), line.world);
    const found = isDay ? matchSteps(line, steps, at + 1, end) : undefined;
    if (found) return { ...found, rest: from, restEnd: end };
  }
  return undefined;
}

const OF_A_TIME: ReadonlySet<string> = new Set(
  (
    "at on the am pm noon o'clock half quarter past to um uhr den der halb viertel nach vor " +
    "a le la les h heures et demie quart el las los de tarde manana y media"
  ).split(" "),
);

function isDayAlone(text: string, { today }: MatchWorld): boolean {
  const days = findSpokenDates(text, { today });
  if (days.length === 0) return false;
  const rest = days.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return rest
    .split(/[ ,]/u)
    .filter(Boolean)
    .every((word) => OF_A_TIME.has(fold(word)) || /^\d{1,2}(?:[:.h]\d{2})?(?:h|am|pm|uhr)?$/iu.test(word));
}

const JOINTS = /(?:^|[ ,])(?:and|but|und|aber|et|mais|y|pero|then|dann|puis)(?= )/iu;
const LEADS = /^(?:the|at|on|am|um|den|dem|à|a|le|el|las?|al) /iu;

/** What follows may be a day, a channel, a remark; a further sentence is not what a row says. */
function fits(part: "REST" | "DAY" | "PAST", rest: string, { today }: MatchWorld): boolean {
  if (rest === "") return part !== "DAY";
  const days = findSpokenDates(rest, { today });
  if (part === "PAST") {
    const [day, ...others] = days;
    const isDay = day !== undefined && others.length === 0 && (day.side === "past" || day.side === "both");
    return isDay && day.end === rest.length && /^(?:(?:on|am|le|el) )?$/iu.test(rest.slice(0, day.start));
  }
  if (JOINTS.test(rest)) return false;
  const begins = rest.replace(LEADS, "").replace(LEADS, "");
  return part === "REST" || /^\d/u.test(begins) || days.some(({ start }) => start <= rest.length - begins.length);
}

const PRONOUNS: ReadonlySet<string> = new Set(
  (
    "they them he him she her someone somebody " +
    "sie er ihm ihr ihnen ihn jemand jemandem jemanden " +
    "ils elle elles il lui leur eux quelqu'un " +
    "ellos ella ellas él el le les alguien"
  ).split(" "),
);
const JOINT_WORDS: ReadonlySet<string> = new Set(["and", "&", "und", "et", "y"]);
const ARTICLES: ReadonlySet<string> = new Set("the my der die dem den das mein la le el los".split(" "));
const ROLES: ReadonlySet<string> = new Set(
  (
    "recruiter hr manager boss team interviewer company employer firma personalabteilung personaler recruiterin " +
    "recruteur recruteuse entreprise empresa reclutador reclutadora"
  ).split(" "),
);

/** Whether words name somebody: each of them one of the note's people, a name with a capital letter, or a role. */
function isWho({ words, folded, world, isAnybody }: Line, start: number, end: number): boolean {
  if (end - start === 1 && PRONOUNS.has(folded[start] ?? "")) return true;
  let hasName = false;
  for (let at = start; at < end; at++) {
    const word = folded[at] ?? "";
    const isEdge = at === start || at === end - 1;
    if (JOINT_WORDS.has(word) || ARTICLES.has(word) || word === "hiring") {
      if ((isEdge && JOINT_WORDS.has(word)) || at === end - 1) return false;
      continue;
    }
    const isCapital = at > 0 && /^\p{Lu}\p{Ll}/u.test(words[at] ?? "");
    const isName =
      isAnybody && end - start <= MOST_NEW && /^\p{L}[\p{L}'’-]+,?$/u.test(words[at] ?? "") && mayBeName(word);
    if (isName) {
      hasName = true;
      continue;
    }
    if (!isCapital && !ROLES.has(word) && !isContact(word, world.contacts)) return false;
    hasName = true;
  }
  return hasName;
}

function isContact(word: string, contacts: readonly Contact[]): boolean {
  const wanted = slug(word);
  return wanted.length > 1 && contacts.some(({ key, title = "" }) => `-${key}-${slug(title)}-`.includes(`-${wanted}-`));
}

function describeMatch(saying: Saying, { who, rest, restEnd }: Found, words: readonly string[]): Match {
  const named = who ? words.slice(who.start, who.end).join(" ") : "";
  if (restEnd !== undefined)
    return {
      saying,
      who: PRONOUNS.has(fold(named)) ? "" : named,
      rest: words.slice(rest, restEnd).join(" ").replace(/,$/u, ""),
      said: words.join(" "),
    };
  const before = words.slice(0, rest).join(" ");
  const sign = /[,:;]$/u.exec(before)?.[0] ?? "";
  return {
    saying,
    who: PRONOUNS.has(fold(named)) ? "" : named,
    rest: [sign, words.slice(rest).join(" ")].join(sign === "" || rest === words.length ? "" : " "),
    said: before.slice(0, before.length - sign.length),
  };
}

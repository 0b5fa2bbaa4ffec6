import { readWikilinks } from "../front-matter/index.js";
import { endsClause, isCell } from "./clause-ends.js";
import type { Denial } from "./find-denials.js";
import { findPeople, skipFillers, type NameOptions, type NamePlace } from "./names/index.js";
import { hasSign, isNumber, type Item } from "./signs/index.js";
import type { Language } from "./table/index.js";
import type { Tail } from "./tail.js";

/** What stands before a fact in its clause. */
export interface Head {
  subject?: "them";
  /** Whom the note does not know: unless they did something that only the employer does, it is their story. */
  isStrange?: boolean;
  name?: NamePlace;
  direction?: "sent" | "received";
  isArranged?: boolean;
  isCancelled?: boolean;
  isMoved?: boolean;
  date?: number;
  time?: number;
  /** Nothing more is read up to the clause's end. */
  isSpent?: boolean;
}

/** A channel, or people, that stand in a cell or clause of their own. */
export interface Loose {
  by?: Tail["by"];
  name?: NamePlace;
}

export interface HeadLine {
  readonly items: readonly Item[];
  readonly denials: readonly ReadonlySet<Denial>[];
  readonly options: Pick<NameOptions, "text" | "isKnown">;
}

/** What may stand before a fact; the item after it. Undefined where it may not. */
export function readHeadItem(at: number, head: Head, line: HeadLine, loose: Loose): number | undefined {
  const { items, denials } = line;
  const item = items[at];
  if (!item) return undefined;
  if (item.kind === "date") {
    head.date ??= at;
    return at + 1;
  }
  if (item.kind === "time") {
    head.time ??= at;
    return at + 1;
  }
  if (hasSign(item, "nothing") || hasSign(item, "stranger") || item.kind === "opaque") return undefined;
  const beside = findBeside(item, at, head, line);
  if (beside !== undefined) return beside;
  const people = findSubject(item, at, head, line, loose);
  if (people) return people;
  if (hasSign(item, "they")) {
    head.subject = "them";
    return at + 1;
  }
  for (const sign of ["arranges", "cancels", "moves", "receives", "sends"] as const)
    if (hasSign(item, sign)) {
      if (sign === "arranges") head.isArranged = true;
      else if (sign === "cancels") head.isCancelled = true;
      else if (sign === "moves") head.isMoved = true;
      else head.direction ??= sign === "receives" ? "received" : "sent";
      return at + 1;
    }
  const behind = skipFillers(items, at + 1);
  const way = items[behind];
  const channel = way && findChannel(item, way);
  if (channel) {
    if (denials[at]?.size === 0) loose.by ??= channel;
    return behind + 1;
  }
  if (hasSign(item, "channel")) {
    const row = item.meanings.flatMap((one) => (one.row.sign === "channel" ? [one.row] : []))[0];
    const isAlone = endsClause(items, at + 1);
    if (row && isAlone) {
      if (denials[at]?.size === 0) loose.by ??= { value: row.by, start: item.start, end: item.end };
      return at + 1;
    }
  }
  const isOn = hasSign(item, "on") && ["date", "time"].includes(items[at + 1]?.kind ?? "");
  return isOn || isNumber(item) || hasSign(item, "filler") || hasSign(item, "title") ? at + 1 : undefined;
}

/** `mit Frau Weber telefoniert`: with whom it was stands before it. */
function findBeside(item: Item, at: number, head: Head, { items, options }: HeadLine): number | undefined {
  if (!hasSign(item, "with") && !hasSign(item, "to")) return undefined;
  const language = item.meanings.find(({ row }) => row.sign === "with" || row.sign === "to")?.language;
  if (language !== "german") return undefined;
  const people = findPeople(items, at + 1, {
    text: options.text,
    isKnown: options.isKnown,
    language,
  });
  if (people) head.name = people.name;
  return people?.next;
}

/** Whoever did it: somebody at the employer, or whom the note knows. Other names are strangers. */
function findSubject(
  item: Item,
  at: number,
  head: Head,
  { items, denials, options: own }: HeadLine,
  loose: Loose,
): number | undefined {
  if (hasSign(item, "filler") && !hasSign(item, "title")) return undefined;
  const language = languageAt(items, at);
  const options: NameOptions = { text: own.text, isKnown: own.isKnown, language };
  const people = findPeople(items, at, options);
  if (!people) return undefined;
  const { name } = people;
  const isOurs =
    !name ||
    hasSign(item, "title") ||
    hasSign(item, "role") ||
    own.isKnown(readWikilinks(own.text.slice(name.start, name.end)));
  const isAlone = endsClause(items, people.next);
  const from = isAlone ? undefined : findDepartment(items, people.next, options);
  const isStrange = !isOurs && from === undefined;
  const isEmployer = !isStrange || (!isAlone && people.isSure === true && actsOnMe(items, people.next));
  if (!isEmployer && !isAlone) return undefined;
  if (isAlone && name && (isEmployer || isCell(items, at, people.next))) {
    if (denials[at]?.size === 0) loose.name ??= name;
    return people.next;
  }
  if (!isEmployer) return undefined;
  head.subject = "them";
  head.isStrange = isStrange;
  head.name = name;
  return from ?? people.next;
}

/** `Hamish from HR`: the item after it. */
function findDepartment(items: readonly Item[], at: number, options: NameOptions): number | undefined {
  if (!hasSign(items[at], "from") || !hasSign(items[skipFillers(items, at + 1)], "role")) return undefined;
  return findPeople(items, at + 1, options)?.next;
}

/** What is done with me, and with nobody else: `Maren Holt wrote back`, `Anna Vogt turned me down`. */
function actsOnMe(items: readonly Item[], at: number): boolean {
  const deed = skipFillers(items, at);
  const item = items[deed];
  const senses = item?.meanings.flatMap(({ row }) =>
    row.sign === "fact" ? [row.isTheirs ? row.sense : row.theirs] : [],
  );
  if (!item || !senses?.some((sense) => sense !== undefined)) return false;
  if (item.words.some((word) => ME.has(word))) return true;
  if (!senses.includes("reply")) return false;
  const after = skipFillers(items, deed + 1);
  const isBy = hasSign(items[after], "via") && hasSign(items[after + 1], "channel");
  return endsClause(items, after) || hasSign(item, "reports") || hasSign(items[after], "reports") || isBy;
}

const ME: ReadonlySet<string> = new Set(["me", "my", "mir", "mich", "meine", "m", "ma", "mi"]);

/** The language of the next fact, else of a title: `HR` is a German one, too. */
function languageAt(items: readonly Item[], at: number): Language {
  const near = items.slice(at, at + 6).flatMap(({ meanings }) => meanings);
  const meaning = near.find(({ row }) => row.sign === "fact") ?? near.find(({ row }) => row.sign === "title");
  return meaning?.language ?? "english";
}

/** `via their portal`, in one language: what leads to a channel in one is an article in another. */
function findChannel(lead: Item, way: Item): Tail["by"] {
  if (!hasSign(lead, "via") || !hasSign(way, "channel")) return undefined;
  const languages = lead.meanings.flatMap(({ row, language }) => (row.sign === "via" ? [language] : []));
  const found = way.meanings.find(({ row, language }) => row.sign === "channel" && languages.includes(language));
  return found?.row.sign === "channel" ? { value: found.row.by, start: way.start, end: way.end } : undefined;
}

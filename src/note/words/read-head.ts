import type { Range } from "../../text/index.js";
import { endsClause, isCell } from "./clause-ends.js";
import type { Denial } from "./find-denials.js";
import { findHour } from "./find-hour.js";
import { findPeople, skipFillers, type FoundPeople, type NameOptions, type NamePlace } from "./names/index.js";
import { hasSign, isNumber, isUnknown, type Item } from "./signs/index.js";
import type { Language, Sense } from "./table/index.js";
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

/** A channel, people, a kind or a time that stand in a cell or clause of their own. */
export interface Loose {
  by?: Tail["by"];
  name?: NamePlace;
  /** Whose message it was, in a line that says what they told: `Anruf Frau Weber: Absage`. */
  caller?: NamePlace;
  /** Behind a word such as "with". */
  with?: NamePlace;
  /** Behind a word such as "to": `relance par mail, à Lena`. */
  to?: NamePlace;
  /** Of an interview. */
  kind?: { readonly value: string } & Range;
  time?: Range;
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
    if (isAlone(items, at) || isBeforePlace(items, at)) loose.time ??= item;
    return at + 1;
  }
  const hour = isNumber(item) ? findHour(items, at) : undefined;
  if (hour && isAlone(items, at, hour.next)) {
    loose.time ??= hour;
    return hour.next;
  }
  if (hasSign(item, "nothing") || hasSign(item, "stranger") || item.kind === "opaque") return undefined;
  const recipient = findRecipient(items, at, line);
  if (recipient) {
    head.name = recipient.name;
    return recipient.next;
  }
  const addressee = findAddressee(item, at, line);
  if (addressee) {
    if (denials[at]?.size === 0) loose.to ??= addressee.name;
    return addressee.next;
  }
  const company = findCompany(item, at, line);
  if (company) {
    if (denials[at]?.size === 0) loose.with ??= company.name;
    return company.next;
  }
  const beside = findBeside(item, at, head, line);
  if (beside !== undefined) return beside;
  const kind = hasSign(item, "fact") ? findKind(item) : undefined;
  if (kind && isAlone(items, at)) {
    if (denials[at]?.size === 0) loose.kind ??= kind;
    if (!hasSign(item, "channel")) return at + 1;
  }
  if (hasSign(item, "channel")) {
    const row = item.meanings.flatMap((one) => (one.row.sign === "channel" ? [one.row] : []))[0];
    const isOfWhom = hasSign(items[at + 1], "to") || hasSign(items[at + 1], "with");
    if (row && (endsClause(items, at + 1) || isOfWhom)) {
      if (denials[at]?.size === 0) loose.by ??= { value: row.by, start: item.start, end: item.end };
      return at + 1;
    }
  }
  const people = findSubject(item, at, head, line, loose);
  if (people) return people;
  if (hasSign(item, "they")) {
    head.subject = "them";
    return at + 1;
  }
  // `they say 27.25 is their last offer`
  if (hasSign(item, "said") && (head.subject === "them" || SPEAKERS.has(item.words[0] ?? ""))) {
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
  if (isInvited(items, at)) return at + 1;
  const isOn = hasSign(item, "on") && ["date", "time"].includes(items[at + 1]?.kind ?? "");
  return isOn || isNumber(item) || hasSign(item, "filler") || hasSign(item, "title") ? at + 1 : undefined;
}

const SPEAKERS: ReadonlySet<string> = new Set(["they", "she", "he"]);

const SENT: ReadonlySet<Sense> = new Set<Sense>(["thank-you", "follow-up", "contact"]);

/** `sent Lena a quick thank-you`: to whom it went stands before what was sent. */
function findRecipient(items: readonly Item[], at: number, { options }: HeadLine): FoundPeople | undefined {
  if (!hasSign(items[at - 1], "sends")) return undefined;
  const people = findPeople(items, at, { ...options, language: "english" });
  const what = people && items[skipFillers(items, people.next)];
  const isMessage = what?.meanings.some(({ row }) => row.sign === "fact" && SENT.has(row.sense) && !row.isOrder);
  return people?.name && isMessage ? people : undefined;
}

/** So many words may stand between an interview and the invitation to it. */
const WIDEST_INVITATION = 8;

/** `zum Gespräch am 12.11. eingeladen`: that one was invited stands behind what it is to. */
function isInvited(items: readonly Item[], at: number): boolean {
  if (!hasSign(items[at], "connects")) return false;
  const behind = skipFillers(items, at + 1);
  const isMeeting = items[behind]?.meanings.some(({ row }) => row.sign === "fact" && row.sense === "interview");
  if (!isMeeting) return false;
  for (let next = behind + 1; next <= behind + WIDEST_INVITATION && !endsClause(items, next); next++)
    if (items[next]?.meanings.some(({ row }) => row.sign === "fact" && row.needs === "interview")) return true;
  return false;
}

/** `deuxième entretien, avec Lena et M. Golay`: whom it was with has a clause of its own. */
function findCompany(item: Item, at: number, { items, options }: HeadLine): FoundPeople | undefined {
  if (!hasSign(item, "with") || !endsClause(items, at - 1)) return undefined;
  const language = item.meanings.find(({ row }) => row.sign === "with")?.language ?? "english";
  const people = findPeople(items, at + 1, { ...options, language });
  return people?.name && endsClause(items, people.next) ? people : undefined;
}

/** `relance par mail, à Lena`: to whom it went has a clause of its own; somebody whom the note knows. */
function findAddressee(item: Item, at: number, { items, options }: HeadLine): FoundPeople | undefined {
  if (!hasSign(item, "to") || hasSign(item, "with") || !endsClause(items, at - 1)) return undefined;
  const language = item.meanings.find(({ row }) => row.sign === "to")?.language ?? "english";
  const people = findPeople(items, at + 1, { ...options, language });
  return people?.name && people.isKnown && endsClause(items, people.next) ? people : undefined;
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

/** Whoever this is, it was done to them: `ihnen ein Gespräch angeboten`. */
const OBJECTS: ReadonlySet<string> = new Set(["ihnen", "ihm", "lui"]);

/** Whoever did it: somebody at the employer, or whom the note knows. Other names are strangers. */
function findSubject(
  item: Item,
  at: number,
  head: Head,
  { items, denials, options: own }: HeadLine,
  loose: Loose,
): number | undefined {
  if ((hasSign(item, "filler") && !hasSign(item, "title")) || OBJECTS.has(item.words[0] ?? "")) return undefined;
  const language = languageAt(items, at);
  const options: NameOptions = { text: own.text, isKnown: own.isKnown, language };
  const people = findPeople(items, at, options);
  if (!people) return undefined;
  const { name } = people;
  const isOurs = !name || hasSign(item, "role") || people.isKnown;
  const isLast = endsClause(items, people.next);
  const from = isLast ? undefined : findDepartment(items, people.next, options);
  const isStrange = !isOurs && from === undefined;
  const isEmployer = !isStrange || (!isLast && people.isSure === true && actsOnMe(items, people.next));
  if (!isEmployer && !isLast) return undefined;
  if (isLast && name && (isEmployer || isCell(items, at, people.next))) {
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

/** Nothing but words that say nothing, and the small word before a time, stands beside it up to the clause's ends. */
function isAlone(items: readonly Item[], at: number, next = at + 1): boolean {
  return startsClause(items, at) && endsClause(items, skipFillers(items, next));
}

function startsClause(items: readonly Item[], at: number): boolean {
  let first = at - 1;
  while (hasSign(items[first], "filler") || hasSign(items[first], "on")) first--;
  return endsClause(items, first);
}

const PLACES: ReadonlySet<string> = new Set(["im", "in", "bei", "am", "at", "en", "chez", "à"]);

/** `10:30 im Werk`, `9h à Lyon`: where it was stands behind it, and ends the clause. */
function isBeforePlace(items: readonly Item[], at: number): boolean {
  if (!startsClause(items, at) || !PLACES.has(items[at + 1]?.words[0] ?? "")) return false;
  if (hasSign(items[at + 1], "place")) return endsClause(items, at + 2);
  const behind = skipFillers(items, at + 2);
  const place = items[behind];
  const isPlace = place?.kind === "word" && ((isUnknown(place) && place.isCapital) || hasSign(place, "role"));
  return isPlace && endsClause(items, behind + 1);
}

/** `vor Ort`, `présentiel`: below a heading for interviews it is one, and elsewhere its kind. */
function findKind({ meanings, start, end }: Item): Loose["kind"] {
  for (const { row } of meanings)
    if (row.sign === "fact" && row.isBare && row.sense === "interview" && row.kind !== undefined)
      return { value: row.kind, start, end };
  return undefined;
}

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

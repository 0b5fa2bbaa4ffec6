import { FIELDS, LEADING_OFFICES, LINKS, OFFICES } from "./title-words.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** A firm, a round or a department: nobody's surname stands in their place after an "and". */
const FIRMS = words(
  "sons son co co. company inc inc. ltd ltd. llc llp gmbh ag kg partners associates brothers bros bros. group team panel board committee department hr everyone everybody others all söhne sohn fils hijos cia partner",
);

const SUFFIX =
  /^(?:ph\.?\s?d|m\.?d|j\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|jr|sr|ii|iii|iv|esq|cpa|cfa|pmp|phr|sphr|frs|obe|mbe|cbe)\.?$/iu;
const PREFIX =
  /^(?:dr|prof|mr|ms|mrs|mx|miss|sir|dame|herrn?|hrn?|frau|fr|mme|mlle|monsieur|madame|sr|sra|srta|ing|dipl\.-ing|mag|arq|lic|prok|dra|don|doña)\.?$/iu;
const PARTICLES = words("van von der den de la del della di da dos das du le ter ten zu zur bin ibn al el y");
const INITIAL = /^\p{Lu}\.?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const MOST_WORDS = 6;

/** What follows a name and a comma without being anybody: a degree, "Jr." */
export function isSuffix(text: string): boolean {
  return SUFFIX.test(text);
}

/** A job title that cannot be taken for a name: "recruiter", "VP of Engineering", "Billing Manager". */
export function isTitle(text: string): boolean {
  const parts = text.split(/[\s/]+/u).filter(Boolean);
  const bare = parts.map((part) => part.toLowerCase());
  const isOffice = bare.some((word, at) => OFFICES.has(word) || (at === 0 && LEADING_OFFICES.has(word)));
  if (!isOffice || parts.length > MOST_WORDS || /[@\d]/u.test(text)) return false;
  // What else has a capital is a field of work after an "of", or one word before the office: "CTO Ben Ito" is somebody.
  const strange = parts.filter((part, at) => {
    const word = bare[at] ?? "";
    const isKnown = [OFFICES, FIELDS, LINKS].some((set) => set.has(word)) || (at === 0 && LEADING_OFFICES.has(word));
    return !isKnown && /^\p{Lu}/u.test(part) && !bare.slice(0, at).some((one) => LINKS.has(one));
  });
  return strange.length <= (OFFICES.has(bare.at(-1) ?? "") ? 1 : 0);
}

/** `Mag. Vogt`, `Mrs Ito`: what stands before a name stands before nothing else. */
export function isTitled(text: string): boolean {
  const [first = "", ...others] = text.trim().split(/\s+/u);
  return others.length > 0 && PREFIX.test(first);
}

/** A first and a last name, or a title and a name, each word with a capital; a wikilink alone is somebody, too. */
export function isFullName(text: string): boolean {
  if (/^\[\[[^[\]\r\n]+\]\]$/u.test(text)) return true;
  const parts = nameWords(text);
  const last = parts.at(-1) ?? "";
  const isName = parts.every((part) => CAPITALISED.test(part) || PARTICLES.has(part));
  const names = parts.filter((part) => CAPITALISED.test(part) && !INITIAL.test(part));
  const hasBoth =
    names.length >= 2 ||
    (isTitled(text) && names.length === 1) ||
    (parts.length >= 2 && names.length === 1 && INITIAL.test(parts[0] ?? ""));
  return isName && hasBoth && parts.length <= MOST_WORDS && names.includes(last) && !isTaken(parts);
}

/** One word that may be somebody's first or last name. */
export function isShortName(text: string): boolean {
  const parts = nameWords(text);
  return parts.length === 1 && CAPITALISED.test(parts[0] ?? "") && !isTaken(parts) && !isSuffix(text);
}

/** A whole name or one word of one: no abbreviation in capitals (`HM`, `DSA`), nor a round or a department. */
export function looksLikeName(text: string): boolean {
  const isName = isFullName(text) || isShortName(text) || isFirstAndInitial(text);
  return isName && !nameWords(text).every((part) => /^\p{Lu}{1,4}$/u.test(part));
}

/** `Srinivas K`, `Lena H.` */
function isFirstAndInitial(text: string): boolean {
  const [first = "", last = "", ...others] = nameWords(text);
  return others.length === 0 && INITIAL.test(last) && /^\p{Lu}\p{Ll}/u.test(first) && isShortName(first);
}

function nameWords(text: string): readonly string[] {
  const [name = ""] = text.split(",", 1);
  const parts = name
    .replace(/\([^()]*\)|"[^"]*"/gu, " ")
    .split(/\s+/u)
    .filter(Boolean);
  const start = parts.findIndex((part) => !PREFIX.test(part));
  return start < 0 ? parts : parts.slice(start);
}

/** Words of firms and of jobs. */
function isTaken(parts: readonly string[]): boolean {
  return parts.some((part) => {
    const word = part.toLowerCase();
    return FIRMS.has(word) || OFFICES.has(word) || FIELDS.has(word);
  });
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>()[\],;]+@[^\s@<>()[\],;]+$/u.test(text);
}

/** As many digits as the shortest numbers have, and nothing else but what stands between digits. */
export function isPhone(text: string): boolean {
  const count = (wanted: RegExp): number => text.match(wanted)?.length ?? 0;
  return /^\+?[\d\s()./–-]+$/u.test(text) && count(/\d/gu) >= 6 && count(/\(/gu) === count(/\)/gu);
}

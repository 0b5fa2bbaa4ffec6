import { createFieldFinder, judgeValue, type FieldName, type FileTraits } from "../../note/index.js";
import { bareWord, compareTexts } from "../../text/index.js";
import { compareCounted, countNames, type Counted } from "./count-names.js";
import { guessByWords, type GuessedField } from "./field-words.js";
import { isOnJob, judgeStanding, type Standing } from "./judge-standing.js";
import { type CompanyGuess, guessCompany } from "./guess-company.js";
import { listUnread, type UnreadKey } from "./list-unread.js";
import { type OwnFields, proposeFields, type GuessedKey } from "./propose-fields.js";

/** A file of a vault, as it was looked over. */
export interface SurveyedFile {
  readonly path: string;
  readonly traits: FileTraits;
}

/** A table whose rows are applications, in a file that nothing calls one. */
export interface FoundTable {
  readonly path: string;
  readonly rows: number;
  /** Titles that only the workspace file can explain. */
  readonly columns: readonly (readonly [title: string, field: GuessedField])[];
}

/** What is in a vault, and what a workspace file could say of it. */
export interface VaultSurvey {
  /** What the workspace file says already; undefined where there is none. */
  readonly said?: SaidOfVault;
  /** Keys that may hold the company, by their values, where no word tells; the one that is sure is among `fields`. */
  readonly guesses: readonly CompanyGuess[];
  /** Keys of the files that are no notes as it stands, the commonest first. */
  readonly unread: readonly UnreadKey[];
  /** Paths of files without a company and a role, with dated lines that tell of applying. */
  readonly lacking: readonly string[];
  /** Files that are no notes with what is proposed, though they have a role, a status or a day of applying. */
  readonly halves: number;
  readonly files: number;
  /** Files that are taken for notes as it stands. */
  readonly notes: number;
  /** With what is proposed; those of them that `notes` leaves out are not counted. */
  readonly notesThen: number;
  /** Files that are none: by what they are. */
  readonly kinds: Readonly<Record<Exclude<Standing, "application">, number>>;
  /** Of those that look like applications: files with a status or a day of applying, and without a company. */
  readonly withoutCompany: number;
  /** What those that look like applications are written in. */
  readonly languages: readonly Counted[];
  /** Files that look like applications. */
  readonly likely: number;
  readonly keys: readonly (Counted & { readonly field: FieldName<"note"> })[];
  readonly fields: readonly (Counted & { readonly field: GuessedField; readonly isGuess?: true })[];
  /** Words under a status that no status is known for. */
  readonly unknownStatuses: readonly Counted[];
  /** Headings that count as journals. */
  readonly knownJournals: readonly Counted[];
  /** Headings of the person's own with dated lines below them that tell of the search. */
  readonly journals: readonly Counted[];
  readonly tables: readonly FoundTable[];
  /** Patterns for `notes:`, where files elsewhere would be taken for notes, and how many those are. */
  readonly folders?: { readonly patterns: readonly string[]; readonly leftOut: number };
}

/** What a workspace file says of its notes. */
export interface SaidOfVault {
  readonly fields: OwnFields;
  readonly statuses: Readonly<Record<string, string>>;
  /** Paths of files of tables. */
  readonly tables: readonly string[];
  /** It says which files are notes. */
  readonly hasPatterns: boolean;
  /** The keys that stand in it, at top level. */
  readonly keys: ReadonlySet<string>;
}

const MOST_PROPOSED = 12;

/**
 * What there is in a vault, by the looks of its files. The same for the same files, in a time that grows with them.
 *
 * @param said what the workspace file says already, and is not proposed
 */
export function surveyVault(files: readonly SurveyedFile[], said?: SaidOfVault): VaultSurvey {
  const own = said?.fields ?? {};
  const byWords = proposeFields(
    files.map(({ traits }) => traits),
    own,
  );
  const findByWords = createFieldFinder("note", { ...own, ...fieldsOf(byWords) });
  const companies = guessCompany(files, findByWords);
  const fields = [
    ...byWords,
    ...companies
      .filter(({ isSure }) => isSure)
      .map(({ name, count }) => ({ name, count, field: "company", isGuess: true }) as const),
  ];
  const guesses = companies.filter(({ isSure }) => !isSure);
  const find = createFieldFinder("note", { ...own, ...fieldsOf(fields) });
  const judged = files.map((file) => ({ ...file, standing: judgeStanding(file.traits, find) }));
  const likely = judged.filter(({ standing }) => standing === "application");
  const folders = said?.hasPatterns ? undefined : proposeFolders(judged);
  const isLeftOut = ({ path }: SurveyedFile): boolean =>
    folders !== undefined &&
    !folders.patterns.some((pattern) => path.startsWith(pattern.slice(0, pattern.indexOf("*"))));
  const isHalf = ({ traits, standing }: SurveyedFile & { readonly standing: Standing }): boolean =>
    standing === "other" && !traits.isNote && isOnJob(traits, find);
  const halves = judged.filter(isHalf);
  const tables = new Set(said?.tables.map((path) => path.normalize("NFC")));
  return {
    ...(said && { said }),
    guesses,
    unread: listUnread(
      judged.filter(({ traits }) => !traits.isNote),
      find,
    ),
    lacking: judged
      .filter(({ traits, standing }) => standing === "other" && !traits.isNote && traits.tellsOfApplying)
      .map(({ path }) => path),
    halves: halves.length,
    files: files.length,
    notes: files.filter(({ traits }) => traits.isNote).length,
    notesThen: judged.filter((file) => (file.standing === "application" || file.traits.isNote) && !isLeftOut(file))
      .length,
    kinds: countKinds(judged.map(({ standing }) => standing)),
    withoutCompany: judged.filter(({ standing, traits }) => standing === "other" && lacksCompany(traits, find)).length,
    languages: countNames(likely.flatMap(({ traits }) => traits.language ?? [])),
    likely: likely.length,
    keys: countKeys(likely, find),
    fields,
    unknownStatuses: countStatuses([...likely, ...halves], find, said?.statuses),
    knownJournals: countJournals(likely, true),
    journals: countJournals(likely, false),
    tables: files.flatMap((file) => (tables.has(file.path.normalize("NFC")) ? [] : (findTable(file) ?? []))),
    ...(folders && { folders }),
  };
}

function fieldsOf(fields: readonly GuessedKey[]): OwnFields {
  return Object.fromEntries(fields.map(({ name, field }) => [name, field]));
}

type FindField = (key: string) => FieldName<"note"> | undefined;

function countKinds(standings: readonly Standing[]): VaultSurvey["kinds"] {
  const count = (kind: Standing): number => standings.filter((one) => one === kind).length;
  return {
    table: count("table"),
    person: count("person"),
    template: count("template"),
    company: count("company"),
    other: count("other"),
  };
}

function lacksCompany({ values }: FileTraits, find: FindField): boolean {
  const known = new Set(Array.from(values.keys(), find));
  return !known.has("company") && known.has("applied");
}

function countKeys(files: readonly SurveyedFile[], find: FindField): VaultSurvey["keys"] {
  const names = files.flatMap(({ traits }) => [...new Set([...traits.values.keys(), ...traits.inline])]);
  return countNames(names).flatMap(({ name, count }) => {
    const field = find(name);
    return field === undefined ? [] : [{ name, count, field }];
  });
}

/** A status that is a word or a few: what is a date or an address says that the key holds something else. */
function countStatuses(
  files: readonly SurveyedFile[],
  find: FindField,
  own: SaidOfVault["statuses"] = {},
): readonly Counted[] {
  const explained = new Set(Object.keys(own).map(bareWord));
  const words = files.flatMap(({ traits }) =>
    [...traits.values].flatMap(([key, value]) => {
      if (find(key) !== "status" || value === "" || explained.has(bareWord(value))) return [];
      const { isStatus, isDate, isLink } = judgeValue(value);
      return isStatus || isDate || isLink || value.length > LONGEST_STATUS ? [] : [value];
    }),
  );
  return countNames(words).slice(0, MOST_PROPOSED);
}

const LONGEST_STATUS = 40;

/** Of headings that are none yet: in several files or with several lines, many of which tell of the search. */
function countJournals(files: readonly SurveyedFile[], isKnown: boolean): readonly Counted[] {
  const found = new Map<string, { count: number; lines: number; telling: number }>();
  for (const { traits } of files)
    for (const { heading, lines, telling } of traits.journals.filter((one) => one.isKnown === isKnown)) {
      const seen = found.get(heading) ?? { count: 0, lines: 0, telling: 0 };
      found.set(heading, { count: seen.count + 1, lines: seen.lines + lines, telling: seen.telling + telling });
    }
  const isTelling = ({ lines, telling }: { readonly lines: number; readonly telling: number }): boolean =>
    lines >= FEW_LINES && telling * 3 >= lines;
  return [...found]
    .filter(([heading]) => !/\d{4}/u.test(heading)) // A day is the heading of its own lines only.
    .filter(([heading, seen]) => isKnown || (isTelling(seen) && heading.length <= LONGEST_HEADING))
    .map(([name, { count }]) => ({ name, count }))
    .toSorted(compareCounted)
    .slice(0, MOST_PROPOSED);
}

const FEW_LINES = 2;
const LONGEST_HEADING = 60;

/** The table with the most rows; what its own words do not say, the workspace file can. */
function findTable({ path, traits }: SurveyedFile): FoundTable | undefined {
  if (traits.isNote || traits.page === "template") return undefined;
  const tables = traits.tables.flatMap(({ titles, isTracker, rows }) => {
    if (rows < FEW_ROWS) return [];
    if (isTracker) return [{ path, rows, columns: [] }];
    const find = createFieldFinder("note");
    const guesses = titles.flatMap((title) => {
      const field = find(title) === undefined ? guessByWords(title) : undefined;
      return field === undefined ? [] : [[title, field] as const];
    });
    const fields = new Set<string>([...titles.map(find), ...guesses.map(([, field]) => field)].filter(isDefined));
    const isApplications =
      fields.has("company") && fields.has("role") && (fields.has("status") || fields.has("applied"));
    return isApplications ? [{ path, rows, columns: onceEach(guesses) }] : [];
  });
  return tables.toSorted((a, b) => b.rows - a.rows)[0];
}

const FEW_ROWS = 2;

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function onceEach(guesses: FoundTable["columns"]): FoundTable["columns"] {
  const seen = new Set<string>();
  return guesses.filter(([, field]) => !seen.has(field) && seen.add(field));
}

/**
 * Where nearly all that looks like applications lies in folders of its own, and a few pages beside it in folders for something
 * else: these have the keys of an application, and are most likely none.
 */
function proposeFolders(files: readonly (SurveyedFile & { readonly standing: Standing })[]): VaultSurvey["folders"] {
  const isLikely = ({ standing }: { readonly standing: Standing }): boolean => standing === "application";
  const all = new Map(countNames(files.map(({ path }) => topFolder(path))).map(({ name, count }) => [name, count]));
  const own = countNames(files.filter(isLikely).map(({ path }) => topFolder(path)));
  const isOwn = ({ name, count }: Counted): boolean => name !== "" && count * 2 > (all.get(name) ?? 0);
  const homes = own.filter((folder) => isOwn(folder) && folder.count >= FEW).map(({ name }) => name);
  const isAtHome = ({ path }: SurveyedFile): boolean => homes.includes(topFolder(path));
  const outside = files.filter((file) => isLikely(file) && !isAtHome(file));
  const isInOthers = ({ path }: SurveyedFile): boolean => {
    const name = topFolder(path);
    return name !== "" && !isOwn({ name, count: own.find((folder) => folder.name === name)?.count ?? 0 });
  };
  const isTableOutside = files.some((file) => file.standing === "table" && !isAtHome(file));
  const isFew = outside.length > 0 && outside.length * MOST_PARTS <= files.filter(isLikely).length;
  if (homes.length === 0 || homes.length > MOST_HOMES || !isFew || isTableOutside || !outside.every(isInOthers))
    return undefined;
  return { patterns: homes.toSorted(compareTexts).map((home) => `${home}/**/*.md`), leftOut: outside.length };
}

const FEW = 3;
const MOST_HOMES = 3;
/** A fifth: where more lie elsewhere, that is how the person keeps them. */
const MOST_PARTS = 5;

function topFolder(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

import { displayWidth, echo, padToWidth, shorten } from "../../text/index.js";
import type { Counted } from "./count-names.js";
import type { VaultSurvey } from "./survey-vault.js";

/** How many notes have something due or ahead, as it stands and with the proposal. */
export interface Outlook {
  readonly now: number;
  readonly then: number;
}

/**
 * What is in a vault, for a person: how many files are what, where they say it, which words nobody knows, and what would come
 * of the proposal. Ends with a newline.
 *
 * @param outlook missing where there are too many notes to evaluate
 */
export function describeVault(survey: VaultSurvey, outlook?: Outlook): string {
  const lines = [
    describeFiles(survey),
    ...describeKeys(survey),
    ...describeUnread(survey),
    ...survey.tables.map(({ path, rows }) => `A table of applications in ${echo(path)} (${count(rows, "row")}).`),
    describeLanguages(survey),
    describeNameless(survey),
    describeWords(survey),
    ...describeGuesses(survey),
    ...describeLacking(survey),
    describeOutlook(survey, outlook),
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function describeFiles({ files, likely, kinds }: VaultSurvey): string {
  const parts = [
    count(likely, "looks like an application", "look like applications"),
    count(kinds.table, "table of applications", "tables of applications"),
    count(kinds.person, "person", "people"),
    count(kinds.company, "company or posting", "companies or postings"),
    count(kinds.template, "template"),
    count(kinds.other, "other"),
  ];
  return `${count(files, "markdown file")}: ${parts.filter(Boolean).join(", ")}.`;
}

/** `The keys of the files that are not read`, each with how often it is there, a value and what it is. */
function describeUnread({ unread, fields, guesses }: VaultSurvey): readonly string[] {
  if (unread.length === 0) return [];
  const proposed = new Set(fields.map(({ name }) => name));
  const guessed = new Set(guesses.map(({ name }) => name));
  const rows = unread.map(({ name, count: times, example, field }) => {
    const proposal = proposed.has(name) ? "proposed" : "known";
    const is = field !== undefined ? `${field}, ${proposal}` : guessed.has(name) ? "company, a guess" : "not known";
    return [
      echo(name),
      String(times),
      is,
      example === "" ? "" : `such as ${shorten(example, LONGEST_EXAMPLE)}`,
    ] as const;
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  return [
    "Keys of the files that are no notes as it stands",
    ...rows.map(([name, times, is, example]) =>
      `  ${padToWidth(name, widths[0] ?? 0)}  ${times.padStart(widths[1] ?? 0)}  ${padToWidth(is, widths[2] ?? 0)}  ${example}`.trimEnd(),
    ),
  ];
}

const LONGEST_EXAMPLE = 40;

function describeGuesses({ guesses, halves, fields, said }: VaultSurvey): readonly string[] {
  const names = listNames(guesses.map(({ name }) => name));
  const sure = fields.find(({ isGuess }) => isGuess);
  if (sure) return [`${echo(sure.name)} most likely holds the company: the files are named after it.`];
  if (halves === 0) return [];
  const have = `${count(halves, "file")} ${halves === 1 ? "tells" : "tell"} of a job without a company that is known`;
  const next =
    guesses.length > 0
      ? `${guesses.length === 1 ? `${names} may hold it` : `one of ${names} may hold it`}; if so, say so in followthrough.yaml${said ? "" : ", where it stands as a comment"}`
      : "add company: NAME to each, or say in followthrough.yaml which key holds it: fields: {KEY: company}";
  return [`${have}: ${next}.`];
}

/** Files that are notes but for what stands at their top. */
function describeLacking({ lacking }: VaultSurvey): readonly string[] {
  if (lacking.length === 0) return [];
  return [
    `Not read, though dated lines tell of applying: ${listNames(lacking)}. Begin each of them with`,
    ...["---", "company: NAME", "role: NAME", "---"].map((line) => `  ${line}`),
  ];
}

/** That a vault is in English is no news. */
function describeLanguages({ languages }: VaultSurvey): string {
  return languages.some(({ name }) => name !== "English") ? `Written in ${listCounted(languages)}.` : "";
}

function describeNameless({ withoutCompany, halves }: VaultSurvey): string {
  if (withoutCompany === 0 || halves > 0) return "";
  const have = withoutCompany === 1 ? "has" : "have";
  return `${count(withoutCompany, "more page")} ${have} a day of applying and no company, which a note needs: add company: NAME.`;
}

/** The same in a line, for who has no note at all; nothing where there is nothing to propose. */
export function describeProposal(survey: VaultSurvey): string {
  const { fields, tables, notes, notesThen } = survey;
  if (notesThen <= notes && tables.length === 0) return "";
  const keys = fields.map(({ name, field }) => `${echo(name)} is ${field}`);
  const parts = [
    notesThen > notes
      ? `${count(notesThen, "file")} ${notesThen === 1 ? "looks" : "look"} like applications, with keys of your own${keys.length === 0 ? "" : ` (${keys.join(", ")})`}`
      : "",
    tables.length > 0
      ? `${listNames(tables.map(({ path }) => path))} ${tables.length === 1 ? "holds" : "hold"} a table of applications`
      : "",
  ].filter(Boolean);
  return `${parts.join("; ")}\n`;
}

const MOST_NAMED = 4;

/** `Your notes say the status in job_status (34), …`. */
function describeKeys({ keys, knownJournals, journals }: VaultSurvey): readonly string[] {
  const shown = (["company", "role", "status", "stage", "applied", "interviews", "log"] as const).flatMap((field) => {
    const own = keys.filter((key) => key.field === field);
    return own.length === 0 ? [] : [[field, listCounted(own)] as const];
  });
  const headings = [...knownJournals, ...journals];
  const rows = headings.length === 0 ? shown : [...shown, ["what happened", `under ${listCounted(headings)}`] as const];
  const width = Math.max(0, ...rows.map(([what]) => what.length));
  return rows.map(
    ([what, where], at) =>
      `${at === 0 ? "They say  " : "          "}${what.padEnd(width)}  ${where.startsWith("under") ? where : `in ${where}`}`,
  );
}

function describeWords({ unknownStatuses }: VaultSurvey): string {
  const words = unknownStatuses.map(({ name, count: times }) => `"${echo(name)}" (${times})`);
  return words.length === 0 ? "" : `Words that no status is known for: ${words.join(", ")}.`;
}

function describeOutlook(survey: VaultSurvey, outlook: Outlook | undefined): string {
  const { notes, notesThen, tables, fields, journals, folders } = survey;
  const now = `As it stands, ${notes} ${verb(notes)} read${describeDue(outlook?.now)}.`;
  if ([...tables, ...fields, ...journals, ...(folders ? [folders] : [])].length === 0) return now;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const then = [count(notesThen, "note"), count(rows, "row")].filter(Boolean).join(" and ") || "none";
  return `${now}\nWith the lines below, ${then} ${verb(notesThen + rows)} read${describeDue(outlook?.then)}.`;
}

function describeDue(number: number | undefined): string {
  if (number === undefined) return "";
  if (number === 0) return ", and nothing is due or ahead";
  return `, and ${number} of them ${number > 1 ? "have" : "has"} something due or ahead`;
}

function verb(number: number): string {
  return number === 1 ? "is" : "are";
}

function listCounted(items: readonly Counted[]): string {
  const named = items.slice(0, MOST_NAMED).map(({ name, count: times }) => `${echo(name)} (${times})`);
  return [...named, ...(items.length > MOST_NAMED ? [`${items.length - MOST_NAMED} more`] : [])].join(", ");
}

function listNames(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map((name) => echo(name));
  const rest = names.length - named.length;
  return rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(" and ");
}

/** Empty for none. */
function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}

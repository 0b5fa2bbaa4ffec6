import { echo } from "../../text/index.js";
import { writeYaml } from "../../yaml/index.js";
import type { CompanyGuess } from "./guess-company.js";
import type { FoundTable, SaidOfVault, VaultSurvey } from "./survey-vault.js";

/**
 * What a workspace file could say of a vault, each line with its count. A word for a status that nobody knows stands as a
 * comment, to be filled in: it is never guessed. Empty where there is nothing to say.
 */
export function proposeLines(survey: VaultSurvey): string {
  const { fields, guesses, unknownStatuses, journals, tables, folders, said } = survey;
  const blocks = [
    folders && [
      `# Elsewhere, ${files(folders.leftOut)} would be taken for notes.`,
      ...writeYaml({ notes: folders.patterns }).trimEnd().split("\n"),
    ],
    fields.length > 0 && [
      ...title("# Your own keys for fields.", "fields", said),
      "fields:",
      ...fields.map(({ name, field, count, isGuess }) => {
        const why = isGuess ? "; the files are named after it" : "";
        return entry({ [name]: field }, `${notes(count)} ${count === 1 ? "has" : "have"} ${echo(name)}${why}`);
      }),
      ...guesses.map((guess) => `  # ${writeYaml({ [guess.name]: "company" }).trimEnd()}  # ${describeGuess(guess)}`),
    ],
    fields.length === 0 &&
      guesses.length > 0 && [
        ...title("# A key of yours may hold the company. If it does, remove the # before it.", "fields", said),
        ...guesses.map((guess) => `# ${writeGuess(guess)}  # ${describeGuess(guess)}`),
      ],
    unknownStatuses.length > 0 && [
      ...title("", "statuses", said),
      "# Your own words for a status. Fill in what each means (lead, applied, interviewing, offer, accepted, rejected,",
      "# withdrawn or ghosted), and remove the # before it and before statuses.",
      "# statuses:",
      ...unknownStatuses.map(
        ({ name, count }) =>
          `#   ${writeYaml({ [name]: "?" })
            .trimEnd()
            .replace(
              /"\?"$/u,
              "?",
            )}  # ${notes(count)}${name.endsWith("?") ? "; a question mark leaves it open: fill it in only if you are sure" : ""}`,
      ),
    ],
    journals.length > 0 && [
      ...title("# Your own headings for a journal: what is dated below them counts.", "journals", said),
      "journals:",
      ...journals.map(({ name, count }) => `  - ${writeYaml([name]).trim().replace(/^- /u, "")}  # ${notes(count)}`),
    ],
    tables.length > 0 && [
      ...title("# Files whose tables hold applications, a row each.", "tables", said),
      "tables:",
      ...tables.slice(0, MOST_TABLES).map((table) => `  - ${writeTable(table)}  # ${table.rows} rows`),
    ],
  ].filter((block) => block !== false && block !== undefined);
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** Where the workspace file has the key already, what it is to be added to. */
function title(text: string, key: string, said: SaidOfVault | undefined): readonly string[] {
  return [
    ...(text === "" ? [] : [text]),
    ...(said?.keys.has(key) ? [`# The file has ${key}: already; add to what stands there.`] : []),
  ];
}

function writeGuess({ name }: CompanyGuess): string {
  return `fields: {${scalar(name)}: company}`;
}

function describeGuess({ count, of, example }: CompanyGuess): string {
  return `a guess: ${count} of ${files(of)} ${count === 1 ? "has" : "have"} it, such as ${echo(example)}`;
}

const MOST_TABLES = 5;

function writeTable({ path, columns }: FoundTable): string {
  if (columns.length === 0) return scalar(path);
  const own = columns.map(([title, field]) => `${scalar(title)}: ${field}`).join(", ");
  return `{file: ${scalar(path)}, columns: {${own}}}`;
}

/** In quotes wherever a flow mapping could take it for something else. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(text) && writeYaml([text]).trim() === `- ${text}`
    ? text
    : JSON.stringify(text);
}

function entry(pair: Readonly<Record<string, string>>, comment: string): string {
  return `  ${writeYaml(pair).trimEnd()}  # ${comment}`;
}

function notes(count: number): string {
  return count === 1 ? "1 note" : `${count} notes`;
}

function files(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}

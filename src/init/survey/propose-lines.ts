import { echo } from "../../text/index.js";
import { writeYaml } from "../../yaml/index.js";
import type { FoundTable, VaultSurvey } from "./survey-vault.js";

/**
 * What a workspace file could say of a vault, each line with its count. A word for a status that nobody knows stands as a
 * comment, to be filled in: it is never guessed. Empty where there is nothing to say.
 */
export function proposeLines(survey: VaultSurvey): string {
  const { fields, unknownStatuses, journals, tables, folders } = survey;
  const blocks = [
    folders && [
      `# Elsewhere, ${files(folders.leftOut)} would be taken for notes.`,
      ...writeYaml({ notes: folders.patterns }).trimEnd().split("\n"),
    ],
    fields.length > 0 && [
      "# Your own keys for fields.",
      "fields:",
      ...fields.map(({ name, field, count }) =>
        entry({ [name]: field }, `${notes(count)} ${count === 1 ? "has" : "have"} ${echo(name)}`),
      ),
    ],
    unknownStatuses.length > 0 && [
      "# Your own words for a status. Fill in what each means (lead, applied, interviewing, offer, accepted, rejected,",
      "# withdrawn or ghosted), and remove the # before it and before statuses.",
      "# statuses:",
      ...unknownStatuses.map(
        ({ name, count }) =>
          `#   ${writeYaml({ [name]: "?" })
            .trimEnd()
            .replace(/"\?"$/u, "?")}  # ${notes(count)}`,
      ),
    ],
    journals.length > 0 && [
      "# Your own headings for a journal: what is dated below them counts.",
      "journals:",
      ...journals.map(({ name, count }) => `  - ${writeYaml([name]).trim().replace(/^- /u, "")}  # ${notes(count)}`),
    ],
    tables.length > 0 && [
      "# Files whose tables hold applications, a row each.",
      "tables:",
      ...tables.slice(0, MOST_TABLES).map((table) => `  - ${writeTable(table)}  # ${table.rows} rows`),
    ],
  ].filter((block) => block !== false && block !== undefined);
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
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

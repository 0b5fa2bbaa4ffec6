import type { GuardGroup, Language, Shape } from "./read-guard.js";

const FRONT_MATTER = ["---", "company: Acme", "role: Engineer"] as const;

/** Lines that are facts below a journal's heading, whatever stands between them. */
const AROUND = [
  "2026-10-20 received reply from Nadia Okafor",
  "2026-10-30 sent follow-up to Nadia Okafor by email",
] as const;

/** A note with the line below the heading, in the shape; alone, or among lines of the same shape that may be facts. */
export function buildNote(
  line: string | undefined,
  { language, under, shape, isAlone, columns = COLUMNS[language] }: Omit<GuardCase, "line" | "because">,
): string {
  const titles = under === "-" ? [] : under.split(" > ");
  const headings = titles.map((title, index) => `${"#".repeat(index + 2)} ${title}`);
  const own = line === undefined ? [] : [line];
  const [before, after] = AROUND;
  const lines = isAlone
    ? write(own, shape, columns)
    : isInOneBlock(shape)
      ? write([before, ...own, after], shape, columns)
      : [...write([before, after], "list", columns), "", ...write(own, shape, columns)];
  if (shape === "log") return [...FRONT_MATTER, "log:", ...lines, "---", ""].join("\n");
  return [...FRONT_MATTER, "---", ...headings, "", ...lines, "", "## Afterwards", "", "Nothing more.", ""].join("\n");
}

/** Several lines of this shape are one list, one table or headings of one level. */
function isInOneBlock(shape: Shape): boolean {
  return ["log", "list", "numbered", "table", "heading", "closing"].includes(shape);
}

const COLUMNS: Readonly<Record<Language, string>> = {
  english: "| Date | What |",
  german: "| Datum | Was |",
  french: "| Date | Quoi |",
  spanish: "| Fecha | Qué |",
};

function write(lines: readonly string[], shape: Shape, columns: string): readonly string[] {
  switch (shape) {
    case "log":
      return lines.map((line) => `  - ${JSON.stringify(line)}`);
    case "list":
      return lines.map((line) => `- ${line}`);
    case "numbered":
      return lines.map((line, index) => `${index + 1}. ${line}`);
    case "table":
      return [columns, columns.replace(/[^|]+/gu, " --- "), ...lines.map((line) => writeRow(line, columns))];
    case "heading":
      return lines.flatMap((line) => [`### ${line}`, "", "Some words below it.", ""]);
    case "closing":
      return lines.flatMap((line) => [`### ${putDateBehind(line)}`, "", "Some words below it.", ""]);
    case "open":
      return lines.map((line) => `- [ ] ${line}`);
    case "done":
      return lines.map((line) => `- [x] ${line}`);
    case "prose":
      return lines;
    case "quote":
      return lines.map((line) => `> ${line}`);
    case "fence":
      return ["```", ...lines, "```"];
    case "indented":
      return ["Some words before it.", "", ...lines.map((line) => `        ${line}`)];
    case "comment":
      return ["<!--", ...lines, "-->"];
  }
}

const DATE = /^(?<date>\d[\d./-]{7,9}):? (?<rest>.*)$/u;

/** Below columns of its own a line has a cell for each of them. */
function writeRow(line: string, columns: string): string {
  const { date = "", rest = line } = DATE.exec(line)?.groups ?? {};
  const hasCells = columns.split("|").length > 4;
  return `| ${date} | ${hasCells ? rest : rest.replaceAll("|", "\\|")} |`;
}

function putDateBehind(line: string): string {
  const { date, rest } = DATE.exec(line)?.groups ?? {};
  return date === undefined || rest === undefined ? line : `${rest} (${date})`;
}

/** A line, and how it stands. */
export interface GuardCase {
  readonly language: Language;
  readonly line: string;
  readonly under: string;
  readonly shape: Shape;
  readonly isAlone: boolean;
  readonly because: string;
  readonly columns?: string;
}

export function listCases(groups: readonly GuardGroup[]): readonly GuardCase[] {
  return groups.flatMap(({ language, because, under: headings, as: shapes, columns, lines }) =>
    lines.flatMap((line) =>
      headings.flatMap((under) =>
        shapes.flatMap((shape) =>
          [true, false].map((isAlone) => ({ language, line, under, shape, isAlone, because, columns })),
        ),
      ),
    ),
  );
}

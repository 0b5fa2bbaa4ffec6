import { cutToWidth, displayWidth, echo, oneLine, padToWidth } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import type { ImportColumn } from "./choose-columns.js";
import { describeUndecided, listUndecidedApplied } from "./describe-undecided.js";
import type { LeftOutRow } from "./leave-out-known.js";
import type { ImportedRow, ImportPlan } from "./plan-import.js";
import { SEPARATORS, type Table } from "./read-table.js";

export interface ImportPreview {
  /** As the person knows it. */
  readonly file: string;
  readonly encoding: string;
  readonly table: Table;
  readonly plan: ImportPlan;
  /** Rows and the notes that they would make. */
  readonly notes: readonly { readonly row: ImportedRow; readonly path: string }[];
  readonly leftOut: readonly LeftOutRow[];
  /** Which of the days that can be read in two ways are still to come tells a person much. */
  readonly today: PlainDate;
}

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 28;
const MOST_LISTED = 20;

/** What an import would do, before it writes anything: what each column becomes, with examples; then the notes. */
export function describeImport(preview: ImportPreview): string {
  const { file, encoding, table, plan, notes, leftOut, today } = preview;
  const { rows, separator } = table;
  const head = `${oneLine(file)}: ${countPhrase(rows.length, "row")}, parted by ${SEPARATORS[separator]}, ${encoding}`;
  const applied = listUndecidedApplied(plan);
  const blocks = [
    [head],
    describeColumns(plan, table),
    describeStatuses(plan),
    describeOrders(plan),
    ...describeUndecided(plan, today),
    describeRoles(plan),
    listSome(
      leftOut,
      `${countPhrase(leftOut.length, "row")} left out:`,
      ({ row, reason }) => `line ${row.line}: ${oneLine(reason)}`,
    ),
    listSome(notes, `${countPhrase(notes.length, "note")} to write:`, ({ row, path }) => {
      const facts = [row.status ?? "", row.applied ?? applied.get(row.line) ?? ""].filter(Boolean).join(" ");
      const name = [row.company, row.role].map(oneLine).filter(Boolean).join(" · ");
      return `${oneLine(path)}  ${name}${facts === "" ? "" : `, ${facts}`}`;
    }),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map((line) => line.trimEnd()).join("\n")}\n`)
    .join("\n");
}

export function countPhrase(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function describeColumns({ columns, undecided }: ImportPlan, { rows }: Table): readonly string[] {
  const isOpen = (column: ImportColumn): boolean => undecided.some(({ at }) => at === column.at);
  const lines = columns.map((column) => ({
    title: column.title,
    becomes: `${describeDestiny(column)}${isOpen(column) ? ", day or month first?" : ""}`,
    such: listExamples(rows.map(({ cells }) => cells[column.at] ?? "")),
    remark: column.remark,
  }));
  const width = (of: "title" | "becomes"): number => Math.max(0, ...lines.map((line) => displayWidth(line[of])));
  const [first, second] = [width("title"), width("becomes")];
  return lines.flatMap(({ title, becomes, such, remark }) => [
    `  ${padToWidth(title, first)}  → ${padToWidth(becomes, second)}  ${such}`,
    ...(remark === undefined ? [] : [`  ${" ".repeat(first)}    ${remark}`]),
  ]);
}

function describeDestiny({ destiny, isAnyDate }: ImportColumn): string {
  if (destiny.kind === "left out") return "left out";
  if (destiny.kind === "own") return `as it is, under ${echo(destiny.key)}`;
  if (destiny.field === "notes") return "the note's text";
  return isAnyDate ? `${destiny.field}, where the status says so` : destiny.field;
}

/** The first that differ. */
function listExamples(cells: readonly string[]): string {
  const found = new Set<string>();
  for (const cell of cells) {
    if (cell !== "") found.add(cutToWidth(echo(cell), LONGEST_EXAMPLE));
    if (found.size === MOST_EXAMPLES) break;
  }
  return found.size === 0 ? "(empty)" : [...found].join(" | ");
}

function describeStatuses({ statuses }: ImportPlan): readonly string[] {
  const lines = statuses.map(({ word, meaning, count }) => `  ${echo(word)} (${count}) → ${meaning ?? UNKNOWN}`);
  return lines.length === 0 ? [] : ["Statuses, as their words are read:", ...shortenList(lines)];
}

const UNKNOWN = "not known, and kept as it is; say what it means under statuses: in followthrough.yaml";

function describeOrders({ orders }: ImportPlan): readonly string[] {
  return orders.map(({ title, order, line, text }) => {
    const which = order === "day-first" ? "day" : "month";
    const why = line === undefined || text === undefined ? "as --dates says" : `as ${echo(text)} in line ${line} shows`;
    return `${echo(title)} has the ${which} first, ${why}`;
  });
}

function describeRoles({ withoutRole }: ImportPlan): readonly string[] {
  if (withoutRole.length === 0) return [];
  const lines = withoutRole.slice(0, MOST_LISTED).join(", ");
  return [
    `${countPhrase(withoutRole.length, "row")} without a role, which check will ask for: line ${lines}${withoutRole.length > MOST_LISTED ? ", …" : ""}`,
  ];
}

function listSome<T>(items: readonly T[], title: string, describe: (item: T) => string): readonly string[] {
  return items.length === 0
    ? []
    : [
        title,
        ...shortenList(
          items.slice(0, MOST_LISTED + 1).map((one) => `  ${describe(one)}`),
          items.length,
        ),
      ];
}

function shortenList(lines: readonly string[], count = lines.length): readonly string[] {
  return count <= MOST_LISTED ? lines : [...lines.slice(0, MOST_LISTED), `  … and ${count - MOST_LISTED} more`];
}

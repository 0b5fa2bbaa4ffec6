import { cutToWidth, displayWidth, echo, padToWidth } from "../text/index.js";
import { compareDates, formatDay, type PlainDate } from "../time/index.js";
import type { ImportPlan } from "./plan-import.js";
import type { UndecidedColumn } from "./read-columns.js";

const MOST_UNDECIDED = 8;
const LONGEST_EXAMPLE = 28;
const SAY_ORDER = "Say which it is: --dates dmy for the day first, --dates mdy for the month first";

/** Blocks of lines: each column whose days can be read in two ways, and how to say in which. */
export function describeUndecided(
  { undecided }: Pick<ImportPlan, "undecided">,
  today: PlainDate,
): readonly (readonly string[])[] {
  return undecided.length === 0 ? [] : [...undecided.map((column) => describeColumn(column, today)), [SAY_ORDER]];
}

/** The first days of a column that can be read in two ways, each in both. */
function describeColumn({ title, days }: UndecidedColumn, today: PlainDate): readonly string[] {
  const say = (day: PlainDate): string => `${formatDay(day)}${compareDates(day, today) > 0 ? ", still to come" : ""}`;
  const rows = [
    ["", "", "--dates dmy", "--dates mdy"],
    ...days
      .slice(0, MOST_UNDECIDED)
      .map(({ line, text, choices: [one, other] }) => [
        ...[`line ${line}`, cutToWidth(echo(text), LONGEST_EXAMPLE)],
        ...[say(one), say(other)],
      ]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ""))));
  const more = days.length - MOST_UNDECIDED;
  return [
    `${echo(title)} can be read in two ways, and none of its cells shows which of day and month comes first:`,
    ...rows.map((row) => `  ${row.map((cell, at) => padToWidth(cell, widths[at] ?? 0)).join("  ")}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** Of rows whose day of applying can be read in two ways: both, by line. */
export function listUndecidedApplied({
  columns,
  undecided,
}: Pick<ImportPlan, "columns" | "undecided">): ReadonlyMap<number, string> {
  const isApplied = ({ at }: UndecidedColumn): boolean =>
    columns.some((one) => one.at === at && one.destiny.kind === "field" && one.destiny.field === "applied");
  const days = undecided.find(isApplied)?.days ?? [];
  return new Map(days.map(({ line, choices }) => [line, choices.map(String).join(" or ")]));
}

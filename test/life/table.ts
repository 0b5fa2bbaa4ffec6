import { formatDay, formatTime, Instant, PlainDate } from "../../src/time/index.js";
import type { EventLines } from "../output/calendar-lines.js";
import type { Day, Named } from "./live.js";

/** Their titles and widths. */
const COLUMNS = [
  ["", 10],
  ["Due at 06:30 (* new, o open for weeks)", 52],
  ["Done", 32],
  ["Heard", 32],
  ["Feed (+ added, ~ changed, - gone)", 40],
] as const;

type Mark = "+" | "~" | "-";

/** A day is a row; each thing in it begins a line of its own, and a line is drawn after each Sunday. */
export function writeTable(days: readonly Day[]): string {
  const line = COLUMNS.map(([, width]) => "-".repeat(width)).join("  ");
  const rows = days.map((day) => {
    const row = writeRow([[formatDay(day.date, { year: false })], day.due, day.done, day.heard, describeFeed(day)]);
    return day.date.dayOfWeek === 7 ? `${row}\n${line}` : row;
  });
  return `${[writeRow(COLUMNS.map(([title]) => [title])), line, ...rows].join("\n")}\n`;
}

function writeRow(cells: readonly (readonly string[])[]): string {
  const wrapped = cells.map((items, index) => items.flatMap((item) => wrap(item, COLUMNS[index]![1])));
  const height = Math.max(1, ...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((lines, index) => (lines[at] ?? "").padEnd(COLUMNS[index]![1]))
      .join("  ")
      .trimEnd(),
  ).join("\n");
}

/** Lines after the first are indented under it. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = /^\s*/u.exec(text)![0];
  for (const word of text.trimStart().split(" ")) {
    const longer = line.trim() === "" ? line + word : `${line} ${word}`;
    if (longer.length <= width || line.trim() === "") line = longer;
    else {
      lines.push(line);
      line = `    ${word}`;
    }
  }
  return [...lines, line];
}

/** What is certain by name; of what follows only if nobody answers, and of what was moved on, how many. */
function describeFeed({ date, feed: { added, changed, gone } }: Day): string[] {
  const rolled = changed.filter(({ event, before }) => isMovedOn(before, event, date));
  const other = changed.filter(({ event, before }) => !isMovedOn(before, event, date));
  const groups: readonly (readonly [Mark, readonly Named[]])[] = [
    ["+", added],
    ["~", other],
    ["-", gone],
  ];
  const tentative = groups.flatMap(([mark, events]) => {
    const count = events.filter(isTentative).length;
    return count > 0 ? [`${mark}${count}`] : [];
  });
  return [
    ...groups.flatMap(([mark, events]) =>
      events
        .filter((one) => !isTentative(one))
        .map((one) => `${mark} ${nameOf(one)}${mark === "-" ? "" : `, ${startOf(one)}`}`),
    ),
    ...(rolled.length > 0 ? [`~ ${rolled.length} moved on to today`] : []),
    ...(tentative.length > 0 ? [`  if nobody answers: ${tentative.join(" ")}`] : []),
  ];
}

function isTentative({ event }: Named): boolean {
  return event.values.STATUS === "TENTATIVE";
}

/** An all-day event that says the same and now stands on today. */
function isMovedOn(before: EventLines, after: EventLines, today: PlainDate): boolean {
  const [from, to] = [before, after].map(({ values }) => values["DTSTART;VALUE=DATE"]);
  const isToday = to !== undefined && PlainDate.from(to).equals(today);
  return isToday && from !== to && before.values.SUMMARY === after.values.SUMMARY && !isTentative({ event: after });
}

/** An action by what the agenda calls it, all else by its title. */
function nameOf({ event, action }: Named): string {
  return action ? `${action.application.company}: ${action.summary}` : event.values.SUMMARY!.replaceAll("\\", "");
}

/** As the person's calendar shows it. */
function startOf({ event: { values } }: Named): string {
  if (values.RRULE !== undefined) return "every week";
  const day = values["DTSTART;VALUE=DATE"];
  if (day !== undefined) return formatDay(PlainDate.from(day), { year: false });
  const start = Instant.from(values.DTSTART!).toZonedDateTimeISO("Europe/Berlin");
  return `${formatDay(start.toPlainDate(), { year: false })} ${formatTime(start)}`;
}

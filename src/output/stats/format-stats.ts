import { mondayOf, type FollowUps, type Group, type Stats, type Week } from "../../stats/index.js";
import { cutToWidth, displayWidth, padToWidth, wrapText } from "../../text/index.js";
import { compareDates, daysBetween, formatDay, type PlainDate } from "../../time/index.js";
import {
  answersPhrase,
  capitalize,
  channelPhrase,
  cleanLine,
  countPhrase,
  styleFor,
  writeBar,
} from "../words/index.js";

export interface StatsOptions {
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
  /** How many applications were not asked for. */
  readonly otherApplications?: number;
}

/** A part of the statistics: a heading over rows of a name, numbers and a bar, or of a name and words. */
interface Part {
  readonly title: string;
  /** Above the numbers. */
  readonly columns?: readonly string[];
  readonly rows: readonly PartRow[];
}

interface PartRow {
  readonly name: string;
  readonly numbers?: readonly number[];
  /** How long its bar is. */
  readonly bar?: number;
  readonly words?: string;
}

/** What the applications have come to, for a person to read. Ends with a newline. */
export function formatStats(stats: Stats, options: StatsOptions): string {
  const { color, width, otherApplications = 0 } = options;
  const style = styleFor(color);
  const hints = listHints(stats, otherApplications);
  const parts = stats.applications > 0 || stats.weeks.length > 0 ? listParts(stats) : [];
  const lines = [
    ...wrapText(sayHowMany(stats), width),
    ...parts.flatMap((part) => ["", ...writePart(part, width, style.bold)]),
    ...(hints.length > 0 ? ["", ...hints.flatMap((hint) => wrapText(hint, width)).map(style.dim)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** `24 applications since Mon 7 Sep 2026, 2.2 a week; 4 not applied for yet`. */
function sayHowMany({ applications, undated, leads, weeks, since, today }: Stats): string {
  const first = since ?? weeks.find(({ applied }) => applied > 0)?.monday;
  const count = first ? daysBetween(mondayOf(first), mondayOf(today)) / 7 + 1 : 0;
  const rate = count > 1 ? `, ${oneDigit((applications - undated) / count)} a week` : "";
  const start = first ? ` since ${formatDay(first)}` : "";
  const rest = leads > 0 ? `; ${leads} not applied for` : "";
  return `${applications === 0 ? "No application has been sent" : countPhrase(applications, "application")}${start}${applications === 0 ? "" : rate}${rest}`;
}

function oneDigit(number: number): string {
  return String(Math.round(number * 10) / 10);
}

function listParts(stats: Stats): readonly Part[] {
  const { answers, followUps } = stats;
  const waits = [
    { name: "after applying", words: answersPhrase(answers.application) },
    { name: "after an interview", words: answersPhrase(answers.interview) },
  ].flatMap(({ name, words }) => (words === undefined ? [] : [{ name, words }]));
  return [
    listWeeks(stats),
    {
      title: "How far they got",
      rows: stats.funnel.map(({ stage, count }) => ({ name: stage, numbers: [count], bar: count })),
    },
    { title: "Until they answer", rows: waits },
    {
      title: "Follow-ups",
      columns: ["sent", "answered", "still open"],
      rows: [
        ...followUps.byOrder.map((one) => rowOfFollowUps(one, one.name ?? "")),
        ...followUps.byChannel.map((one) =>
          rowOfFollowUps(one, one.name === undefined ? "channel not noted" : channelPhrase(one.name)),
        ),
      ],
    },
    listGroups("By source", stats.sources, (name) => name),
    listGroups("By channel", stats.channels, (name) => capitalize(channelPhrase(name)).replace(/^By /u, "by ")),
  ].filter(({ rows }) => rows.length > 0);
}

/** So many weeks are shown; those before them in one row. */
const MOST_WEEKS = 12;
const WEEK_COLUMNS = ["applied", "answers", "interviews", "offers"];

/** The last weeks, those without anything among them, up to this one; this one first. */
function listWeeks({ weeks, today }: Stats): Part {
  const thisWeek = mondayOf(today);
  const byMonday = new Map(weeks.map((week) => [week.monday.toString(), week]));
  const first = weeks[0]?.monday;
  const shown = Array.from({ length: MOST_WEEKS }, (_, at) => thisWeek.subtract({ days: at * 7 })).filter(
    (monday) => first && compareDates(monday, first) >= 0,
  );
  const oldest = shown.at(-1);
  const before = oldest ? weeks.filter(({ monday }) => compareDates(monday, oldest) < 0) : [];
  const rows = shown.map((monday): PartRow => rowOfWeek(monday, byMonday.get(monday.toString()), thisWeek));
  return {
    title: "By week",
    columns: WEEK_COLUMNS,
    rows: before.length > 0 ? [...rows, { name: "before", numbers: sumUp(before) }] : rows,
  };
}

function rowOfWeek(monday: PlainDate, week: Week | undefined, thisWeek: PlainDate): PartRow {
  const name = formatDay(monday, { year: monday.year !== thisWeek.year });
  return { name, numbers: sumUp(week ? [week] : []), bar: week?.applied ?? 0 };
}

function sumUp(weeks: readonly Week[]): readonly number[] {
  return (["applied", "answers", "interviews", "offers"] as const).map((key) =>
    weeks.reduce((sum, week) => sum + week[key], 0),
  );
}

function rowOfFollowUps({ answers }: FollowUps, name: string): PartRow {
  const { asked, answered, answeredUndated, open } = answers;
  return { name, numbers: [asked, answered + answeredUndated, open], bar: answered + answeredUndated };
}

/** So many are shown; the rest in one row. */
const MOST_GROUPS = 10;

/** Nothing where no note says it: the hint below tells of that. */
function listGroups(title: string, groups: readonly Group[], nameOf: (name: string) => string): Part {
  if (groups.every(({ name }) => name === undefined)) return { title, rows: [] };
  const named = groups.filter(({ name }) => name !== undefined);
  const rest = named.slice(MOST_GROUPS);
  const rowOf = (name: string, some: readonly Group[]): PartRow => {
    const sum = (key: "applications" | "answered" | "interviewed" | "offered") =>
      some.reduce((all, one) => all + one[key], 0);
    return {
      name,
      numbers: [sum("applications"), sum("answered"), sum("interviewed"), sum("offered")],
      bar: sum("applications"),
    };
  };
  return {
    title,
    columns: ["applied", "answered", "interviewed", "offered"],
    rows: [
      ...named.slice(0, MOST_GROUPS).map((one) => rowOf(nameOf(one.name ?? ""), [one])),
      ...(rest.length > 0 ? [rowOf(`${rest.length} others`, rest)] : []),
      ...groups.filter(({ name }) => name === undefined).map((one) => rowOf("not noted", [one])),
    ],
  };
}

const WIDEST_NAME = 28;
const NARROWEST_NAME = 12;
const WIDEST_BAR = 20;
const GAP = "  ";

function writePart({ title, columns, rows }: Part, width: number, bold: (text: string) => string): readonly string[] {
  const widths = (rows[0]?.numbers ?? []).map((_, at) =>
    Math.max(columns?.[at]?.length ?? 0, ...rows.map(({ numbers = [] }) => String(numbers[at] ?? "").length)),
  );
  const taken = widths.reduce((sum, own) => sum + GAP.length + own, GAP.length);
  const widest = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, width - taken));
  const shown = rows.map(({ name }) => cutToWidth(cleanLine(name), widest));
  const nameWidth = Math.max(...shown.map(displayWidth), title.length - GAP.length);
  const header = columns?.map((column, at) => column.padStart(widths[at] ?? 0)) ?? [];
  const most = Math.max(0, ...rows.map(({ bar = 0 }) => bar));
  const barWidth = Math.min(WIDEST_BAR, width - taken - nameWidth - GAP.length);
  const heading =
    header.length > 0
      ? `${bold(title)}${" ".repeat(Math.max(0, nameWidth + GAP.length - title.length))}${GAP}${header.join(GAP)}`
      : bold(title);
  const body = rows.flatMap(({ numbers = [], bar = 0, words }, at) => {
    const name = `${GAP}${padToWidth(shown[at] ?? "", nameWidth)}`;
    if (words !== undefined) {
      const indent = " ".repeat(displayWidth(name) + GAP.length);
      return wrapText(words, Math.max(20, width - indent.length)).map(
        (line, of) => `${of === 0 ? `${name}${GAP}` : indent}${line}`,
      );
    }
    const cells = numbers.map((number, of) => String(number).padStart(widths[of] ?? 0));
    return [[name, ...cells, barWidth > 2 ? writeBar(bar, most, barWidth) : ""].join(GAP).trimEnd()];
  });
  return [heading, ...body];
}

/** What is left out, and what would have to be noted to be counted. */
function listHints(
  { leftOut, since, undated, sources, channels, applications, answers }: Stats,
  others: number,
): readonly string[] {
  const left = [
    ...(others > 0 ? [countPhrase(others, "other application")] : []),
    ...(leftOut.earlier > 0 && since ? [`${leftOut.earlier} begun before ${formatDay(since)}`] : []),
    ...(leftOut.undated > 0 ? [`${leftOut.undated} of which no day is noted`] : []),
  ];
  const isUnsaid = (groups: readonly Group[]): boolean =>
    applications > 0 && groups.every(({ name }) => name === undefined);
  const isEstimated = Object.values(answers).some(({ medianDays, open }) => medianDays !== undefined && open > 0);
  return [
    ...(isEstimated ? ["Median: half are answered by then; what is still open counts as open at least so long"] : []),
    ...(left.length > 0 ? [`Left out: ${left.join(", ")}`] : []),
    ...(undated > 0 ? [`Sent on a day that is not noted: ${undated}; note it as applied: YYYY-MM-DD`] : []),
    ...(isUnsaid(sources)
      ? ["How you came by the jobs is not noted: write source: LinkedIn, or what it was, at the top of a note"]
      : []),
    ...(isUnsaid(channels)
      ? ["By which way you applied is not noted: DATE sent application by website, in the log"]
      : []),
  ];
}

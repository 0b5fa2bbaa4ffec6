import { keyOfNote, type Application } from "../../../facts/index.js";
import { compareDates, daysBetween, type PlainDate, type ZonedDateTime } from "../../../time/index.js";
import { applicationPhrase, cleanLine, dayPhrase } from "../../words/index.js";
import type { Choice } from "../choose-ahead.js";
import type { Ahead, AheadKind } from "../list-ahead.js";
import { escapeMermaid } from "./mermaid.js";
import { cutToWidth } from "../../../text/index.js";

/** In columns of text: names take the left margin, the rest is written beside the bars. */
const WIDEST_NAME = 28;
const WIDEST_TASK = 48;

/** Up to its last word. */
const WIDEST_LINE = 80;
const NARROWEST = 4;

const TODAY = "Today";

/** In pixels, for names that wide; mermaid's own is 75. */
const LEFT_PADDING = 190;

/** Mermaid's tags, which colour the bars; the words say the same. */
const TAGS: Readonly<Record<AheadKind, string>> = {
  overdue: "crit, ",
  open: "active, ",
  planned: "",
  promised: "milestone, ",
  ifNobodyAnswers: "done, ",
};

const DAILY_TICKS = 10;

/**
 * A gantt chart of whole days, which a browser of any zone draws alike. Today is a row of its own: mermaid's marker goes
 * by the clock of whoever looks at it. Each application is a section, the one with the earliest thing first.
 */
export function writeGantt({ shown, end }: Choice, now: ZonedDateTime): string[] {
  const today = now.toPlainDate();
  const groups = groupByNote(shown);
  const names = nameSections(groups.map(([{ application }]) => application));
  const last = shown.map((one) => one.last).reduce((a, b) => (compareDates(a, b) < 0 ? b : a), today);
  const sections = groups.flatMap((things, index) => [
    fitLine(names[index] ?? "", WIDEST_NAME, (name) => `  section ${name}`),
    ...things.map((thing) => writeTask(thing, end)),
  ]);
  return [
    `%%{init: {"gantt": {"leftPadding": ${LEFT_PADDING}}}}%%`,
    "gantt",
    "  dateFormat YYYY-MM-DD",
    ...writeAxis(daysBetween(today, last)),
    "  todayMarker off",
    `  section ${TODAY}`,
    `    ${escapeMermaid(dayPhrase(today, now))} :milestone, ${today.toString()}, 0d`,
    ...sections,
  ];
}

type Group = readonly [Ahead, ...Ahead[]];

/** By place: a forecast speaks of the application as it will be by then. */
function groupByNote(things: readonly Ahead[]): readonly Group[] {
  const groups = new Map<string, [Ahead, ...Ahead[]]>();
  for (const thing of things) {
    const key = keyOfNote(thing.application);
    const own = groups.get(key);
    if (own) own.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

/** A tick for each day or, where these would not fit beside each other, for each Monday. */
function writeAxis(days: number): string[] {
  if (days <= DAILY_TICKS) return ["  axisFormat %-d %b", "  tickInterval 1day"];
  return ["  axisFormat %a %-d %b", "  tickInterval 1week", "  weekday monday"];
}

function writeTask({ kind, what, remark, first, last }: Ahead, end: PlainDate): string {
  const rest = remark === undefined ? "" : `, ${remark}`;
  const days = kind === "promised" ? `${first.toString()}, 0d` : spanOf(first, last, end);
  const write = (text: string): string => `    ${text}${rest} :${TAGS[kind]}${days}`;
  return fitLine(cleanLine(what), WIDEST_TASK - rest.length, write);
}

/** Mermaid's ends are exclusive. */
function spanOf(first: PlainDate, last: PlainDate, end: PlainDate): string {
  const after = last.add({ days: 1 });
  return `${first.toString()}, ${(compareDates(after, end) > 0 ? end : after).toString()}`;
}

/** Cut to so many columns and, if its escapes make the line too long for an editor, further. */
function fitLine(text: string, width: number, write: (escaped: string) => string): string {
  const line = write(escapeMermaid(cutToWidth(text, width)));
  return line.lastIndexOf(" ") < WIDEST_LINE - 1 || width <= NARROWEST ? line : fitLine(text, width - 1, write);
}

/** By company; the role tells two of one company apart, and a number two that look alike even so. */
function nameSections(applications: readonly Application[]): readonly string[] {
  const companies = applications.map(({ company }) => cutToWidth(cleanLine(company), WIDEST_NAME));
  const taken = new Set(["", TODAY]);
  return applications.map((application, index) => {
    const company = companies[index] ?? "";
    const isAlone = company !== "" && companies.indexOf(company) === companies.lastIndexOf(company);
    const phrase = isAlone ? company : applicationPhrase(application) || cleanLine(application.path);
    const name = addNumber(cutToWidth(phrase, WIDEST_NAME), taken);
    taken.add(name);
    return name;
  });
}

function addNumber(name: string, taken: ReadonlySet<string>): string {
  let numbered = name;
  for (let number = 2; taken.has(numbered); number += 1) numbered = `${name} (${number})`;
  return numbered;
}

import type { Action, Bound, Departure, Explanation, NotDue, NoteEvaluation, Step } from "../../engine/index.js";
import { type Finding, type Locate } from "../../diagnostics/index.js";
import { listOrigins, placeOfNote } from "../../facts/index.js";
import { dayOfMoment, formatDay, formatMoment, type ZonedDateTime } from "../../time/index.js";
import {
  advicePhrase,
  applicationPhrase,
  capitalize,
  channelPhrase,
  citationPhrase,
  cleanLine,
  closingPhrase,
  dayPhrase,
  isDue,
  isMoment,
  isStartOfDay,
  mendPhrase,
  otherSidePhrase,
  type Silence,
  type Style,
  styleFor,
  summaryPhrase,
} from "../words/index.js";
import { describeNotDue, rulesPhrase, type NotDueReason } from "./not-due.js";
import { policyPlace, withLines, type NotePlace } from "./places.js";
import { listRows, type ReasonRow } from "./rows.js";
import { plainValue } from "./values.js";
import { displayWidth, wrapText, writeRow } from "../../text/index.js";

/** All that there is to say of one note, with why. */
export interface ExplainedNote {
  readonly note: NoteEvaluation;
  readonly actions: readonly { readonly action: Action; readonly explanation?: Explanation }[];
  readonly findings: readonly { readonly finding: Finding; readonly explanation?: Explanation }[];
  /** What follows if nobody answers; what is due already is not repeated. */
  readonly forecast: readonly Step[];
  /** The rules that make no action of it, in the policy's order. */
  readonly notDue: readonly NotDue[];
  /** Why nothing is due or lies ahead, where that is so. */
  readonly silence?: Silence;
}

export interface ExplainOptions {
  readonly locate: Locate;
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
}

interface Block {
  readonly title: string;
  /** What closes the action. */
  readonly closing?: string;
  readonly rows: readonly ReasonRow[];
  readonly explanation?: Explanation;
}

const WIDEST_TEXT = 110;

/** Every action and finding of a note with what it rests on, for a person. Ends with a newline. */
export function formatExplainedNote(explained: ExplainedNote, { locate, color, width }: ExplainOptions): string {
  const { note, actions, findings } = explained;
  const { application, now } = note.situation;
  const style = styleFor(color);
  const context = { file: application.path, now, locate };
  const rowsOf = (explanation: Explanation | undefined) => (explanation ? listRows(explanation, context) : []);
  const blocks: Block[] = [
    ...actions.map(({ action, explanation }) => ({
      title: actionTitle(action, now),
      closing: isDue(action) ? closingPhrase(action, dayOfMoment(now)) : undefined,
      rows: rowsOf(explanation),
      explanation,
    })),
    ...findings.map(({ finding, explanation }) => ({
      title: findingTitle(finding, locate),
      rows: rowsOf(explanation),
      explanation,
    })),
  ];
  const notDue = describeNotDue(explained.notDue, context);
  const columns = measure(
    [...blocks, ...notDue].flatMap(({ rows }) => rows),
    width - (notDue.length === 0 ? 0 : NOT_DUE_INDENT.length),
  );
  const textWidth = Math.max(40, Math.min(width, WIDEST_TEXT));
  const paragraphs = [
    `${style.bold(applicationPhrase(application))}  ${style.dim(cleanLine(placeOfNote(application)))}`,
    ...(actions.length === 0 ? [nothingDue(explained, context, textWidth)] : []),
    ...blocks.map((block) => writeBlock(block, { columns, text: textWidth, terminal: width }, style)),
    ...writeForecast(explained.forecast, now, textWidth),
    ...(notDue.length === 0 ? [] : [writeNotDue(notDue, columns, textWidth, style)]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function actionTitle(action: Action, now: ZonedDateTime): string {
  const { opens, closes, until, state, gaveWayTo } = action;
  const hasOpened = state !== "upcoming";
  const parts = [
    `${hasOpened ? "opened" : "opens"} ${boundText(opens, now)}`,
    closes ? `${state === "overdue" || state === "lapsed" ? "closed" : "closes"} ${endText(closes, now)}` : "",
    until && gaveWayTo === undefined ? `${state === "lapsed" ? "lapsed" : "lapses"} ${endText(until, now)}` : "",
    gaveWayTo === undefined ? STATES[state] : `gave way to ${cleanLine(gaveWayTo)}`,
  ];
  return `${summaryPhrase(action)}: ${parts.filter(Boolean).join(", ")}`;
}

const STATES = { upcoming: "not yet due", open: "open now", overdue: "overdue", lapsed: "too late by now" } as const;

/** In the person's zone; what begins with a day begins on it. */
function boundText(bound: Bound, now: ZonedDateTime): string {
  if (!isMoment(bound)) return formatDay(bound);
  const moment = bound.withTimeZone(now.timeZoneId);
  return isStartOfDay(moment) ? formatDay(moment.toPlainDate()) : formatMoment(moment);
}

/** What ends with a day is not said to end as the next one begins. */
function endText(bound: Bound, now: ZonedDateTime): string {
  const moment = isMoment(bound) ? bound.withTimeZone(now.timeZoneId) : undefined;
  if (!moment || !isStartOfDay(moment)) return boundText(bound, now);
  return `at the end of ${formatDay(moment.toPlainDate().subtract({ days: 1 }))}`;
}

function findingTitle(finding: Finding, locate: Locate): string {
  const line = locate(finding)?.start.line;
  const place = line === undefined ? "" : `line ${line}, `;
  return `${place}${finding.severity}: ${cleanLine(finding.message)} (${cleanLine(finding.check)})`;
}

function nothingDue({ note, silence }: ExplainedNote, place: NotePlace, width: number): string {
  const { application, status, statusEvidence, wait, now } = note.situation;
  const { origins } = application;
  const why = note.snoozed_until
    ? [
        withLines(
          `the note is snoozed until ${dayPhrase(note.snoozed_until, now)}`,
          listOrigins([origins.snooze_until]),
          place,
        ),
      ]
    : [
        withLines(`the status is ${status}`, statusEvidence, place),
        wait.active
          ? withLines(`waiting since ${dayPhrase(wait.since, now)}`, wait.evidence.since, place)
          : "no answer is awaited",
        ...application.skip.map(({ id, origin }) => withLines(`it skips ${cleanLine(id)}`, [origin], place)),
      ];
  const mend = silence?.mend ? `${capitalize(silence.what)}: ${mendPhrase(silence.mend)}` : "";
  const [first = "", ...others] = wrapText(`Nothing is due: ${why.join(", ")}.`, width - 2);
  return [first, ...others.map((line) => `  ${line}`), ...hang(mend, width)].join("\n");
}

/** A longer one is told whole, but does not move the places of all others to the right. */
const WIDEST_LABEL = 56;
const WIDEST_VALUE = 32;

type ColumnWidths = readonly [label: number, value: number, place: number];

interface Widths {
  readonly columns: ColumnWidths;
  /** Of sentences. */
  readonly text: number;
  readonly terminal: number;
}

const NARROWEST_LABEL = 24;
const NARROWEST_PLACE = 16;

/** Values stay whole; labels, then places, go on below themselves where the terminal has no room for all three. */
function measure(rows: readonly ReasonRow[], terminal: number): ColumnWidths {
  const widest = (column: 0 | 1 | 2, most: number): number => {
    const widths = rows.map((row) => displayWidth(row[column])).filter((width) => width <= most);
    return Math.max(0, ...widths);
  };
  const [label, value, place] = [widest(0, WIDEST_LABEL), widest(1, WIDEST_VALUE), widest(2, Infinity)];
  const kept = Math.min(label, Math.max(NARROWEST_LABEL, terminal - GAPS - value - place));
  return [kept, value, Math.min(place, Math.max(NARROWEST_PLACE, terminal - GAPS - kept - value))];
}

/** Two blanks before each of the three columns. */
const GAPS = 6;

/** Below the rules that are not due, what that was read from. */
const NOT_DUE_INDENT = "  ";

function writeBlock(
  { title, closing, rows, explanation }: Block,
  { columns, text, terminal }: Widths,
  style: Style,
): string {
  const lines = writeRows(rows, columns, style);
  const [first = "", ...others] = wrapText(title, terminal - 2);
  const titleLines = [first, ...others.map((line) => `  ${line}`)].map(style.bold);
  const advice = explanation ? writeAdvice(explanation, text) : [];
  return [...titleLines, ...lines, ...advice, ...hang(closing ?? "", text)].join("\n");
}

function writeRows(rows: readonly ReasonRow[], columns: ColumnWidths, style: Style): string[] {
  return rows.flatMap(([label, value, place]) =>
    writeRow([
      { text: label, width: columns[0] },
      { text: value, width: columns[1] },
      { text: place, width: columns[2], paint: style.dim },
    ]),
  );
}

/** Below one title, the rules with what was not so; what that was read from stands below each. */
function writeNotDue(reasons: readonly NotDueReason[], columns: ColumnWidths, width: number, style: Style): string {
  const lines = reasons.flatMap(({ rules, why, rows }) => [
    ...hang([rulesPhrase(rules), why].filter(Boolean).join(": "), width),
    ...writeRows(rows, columns, style).map((line) => NOT_DUE_INDENT + line),
  ]);
  return [style.bold("Not due, and why"), ...lines].join("\n");
}

/** What had a say in the dates is told in full; of the rest, where to read on. */
function writeAdvice({ advice, departures }: Explanation, width: number): string[] {
  const decisive = advice.filter(({ isDecisive }) => isDecisive);
  const told = decisive.length > 0 || departures.length > 0 ? decisive : advice;
  const rest = advice.filter((one) => !told.includes(one)).map(({ id }) => cleanLine(id));
  const heard = new Set<string>();
  const texts = told.flatMap((one) => {
    const others = one.others.filter(({ id }) => !heard.has(id));
    for (const { id } of others) heard.add(id);
    return [
      `Advice ${cleanLine(one.id)}: ${advicePhrase(one, citationPhrase(one.articles))}`,
      ...others.map((other) => `Others say: ${otherSidePhrase(other)}`),
    ];
  });
  const choices = new Map<string, readonly Departure[]>();
  for (const one of departures) {
    const choice = choicePhrase(one);
    choices.set(choice, [...(choices.get(choice) ?? []), one]);
  }
  const own = [...choices].flatMap(([choice, some]) => [
    `Your own choice: ${choice}`,
    ...some.map((one) => `The advice says otherwise: ${departurePhrase(one)}`),
  ]);
  const more = rest.length > 0 ? [`Also ${rest.join(", ")}: followthrough explain ${rest[0] ?? ""}`] : [];
  return [...texts, ...own, ...more].flatMap((text) => hang(text, width));
}

/** Below a title; what is too long for a line goes on farther to the right. */
function hang(text: string, width: number): string[] {
  if (text === "") return [];
  return wrapText(text, width - 4).map((line, at) => `${at === 0 ? "  " : "    "}${line}`);
}

/** `how long to wait past the date that they gave, 12 days (settings.reply_grace, followthrough.yaml:3)`. */
function choicePhrase({ settings, origins }: Departure): string {
  const places = origins.map(policyPlace).join(", ");
  if (settings.length === 0) return `when this opens (${places})`;
  const choices = settings.map(({ name, about, value }) => {
    const what = cleanLine(about) || cleanLine(name).replaceAll("_", " ");
    return `${what}, ${String(plainValue(value))}`;
  });
  return `${choices.join("; ")} (${places})`;
}

/** `C1, they gave a date, and it passed: wait a couple more days, then reach out (Doyle 2017, 2021).` */
function departurePhrase({ statement }: Departure): string {
  return `${cleanLine(statement.id)}: ${advicePhrase(statement, citationPhrase(statement.articles))}`;
}

function writeForecast(steps: readonly Step[], now: ZonedDateTime, width: number): string[] {
  if (steps.length === 0) return [];
  const phrases = steps.map(({ date, action }) => {
    const summary = summaryPhrase(action).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    const via = action.via === undefined ? "" : `, ${channelPhrase(action.via)}`;
    return `${dayPhrase(date, now)} ${summary}${via}`;
  });
  const lines = wrapText(`If nobody answers: ${phrases.join(" · ")}`, width - 2);
  return [lines.map((line, at) => (at === 0 ? line : `  ${line}`)).join("\n")];
}

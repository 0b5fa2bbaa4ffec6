import type { Action, Explanation, NotDue, NoteEvaluation, Step } from "../../engine/index.js";
import { type Finding, type Locate } from "../../diagnostics/index.js";
import { listOrigins, placeOfNote } from "../../facts/index.js";
import { dayOfMoment, type ZonedDateTime } from "../../time/index.js";
import {
  applicationPhrase,
  capitalize,
  channelPhrase,
  cleanLine,
  closingPhrase,
  dayPhrase,
  isDue,
  mendPhrase,
  type Silence,
  type Style,
  styleFor,
  summaryPhrase,
} from "../words/index.js";
import { listAdvice } from "./list-advice.js";
import { describeNotDue, rulesPhrase, type NotDueReason } from "./not-due.js";
import { withLines, type NotePlace } from "./places.js";
import { listRows, type ReasonRow } from "./rows.js";
import { statePhrase } from "./state-phrase.js";
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
      title: `${summaryPhrase(action)}: ${statePhrase(action, now)}`,
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
  const advice = explanation ? listAdvice(explanation).flatMap((line) => hang(line, text)) : [];
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

/** Below a title; what is too long for a line goes on farther to the right. */
function hang(text: string, width: number): string[] {
  if (text === "") return [];
  return wrapText(text, width - 4).map((line, at) => `${at === 0 ? "  " : "    "}${line}`);
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

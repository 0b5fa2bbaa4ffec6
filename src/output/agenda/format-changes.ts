import type { Finding, Locate } from "../../diagnostics/index.js";
import type { Action, Evaluation } from "../../engine/index.js";
import { oneLine } from "../../text/index.js";
import { compareDates, formatDay, formatTime, type ZonedDateTime } from "../../time/index.js";
import { applicationPhrase, cleanLine, styleFor, summaryPhrase, windowPhrase } from "../words/index.js";
import { rowWriterFor, type Row } from "./rows.js";

/** What has come and gone since somebody was last told. */
export interface Changes {
  readonly findings: { readonly gone: readonly Finding[]; readonly added: readonly Finding[] };
  readonly actions: { readonly gone: readonly Action[]; readonly added: readonly Action[] };
}

export interface ChangesOptions {
  readonly color: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
  readonly locate: Locate;
  /** When the person was last told something: the day is named where it is another one now. */
  readonly lastTold: ZonedDateTime;
}

/** Of each kind: more are counted. */
const MOST_TOLD = 12;

/**
 * A block that says what has changed, below the time of day: what is to be done or lies ahead now, what no longer is, what
 * is wrong now, what no longer is. Nothing where nothing has changed; else a blank line before it and a newline at its end.
 */
export function formatChanges(changes: Changes, { now }: Pick<Evaluation, "now">, options: ChangesOptions): string {
  const { color, width, locate, lastTold } = options;
  const style = styleFor(color);
  const rows = [...listAdded(changes, now), ...listGone(changes)];
  const writeRow = rowWriterFor(rows.slice(0, MOST_TOLD), width, style);
  const { added, gone } = changes.findings;
  const lines = [
    ...rows.slice(0, MOST_TOLD).flatMap(writeRow),
    ...countRest(rows.length, "followthrough agenda"),
    ...added.slice(0, MOST_TOLD).map((finding) => `  ${describeFinding(finding, locate)}`),
    ...countRest(added.length, "followthrough check"),
    ...gone.slice(0, MOST_TOLD).map(({ file, check }) => style.dim(`  no longer: ${check} in ${oneLine(file)}`)),
    ...countRest(gone.length, "followthrough check"),
  ];
  if (lines.length === 0) return "";
  const isOtherDay = compareDates(lastTold.toPlainDate(), now.toPlainDate()) !== 0;
  const when = `${isOtherDay ? `${formatDay(now.toPlainDate())} ` : ""}${formatTime(now)}`;
  return `\n${[style.bold(when), ...lines].join("\n")}\n`;
}

function listAdded({ actions }: Changes, now: ZonedDateTime): readonly Row[] {
  return actions.added.map((action) => ({
    ...nameOf(action),
    when: windowPhrase(action, now),
    isLate: action.state === "overdue",
  }));
}

function listGone({ actions }: Changes): readonly Row[] {
  return actions.gone.map((action) => ({
    ...nameOf(action),
    when: action.state === "upcoming" ? "no longer ahead" : "no longer due",
  }));
}

function nameOf(action: Action): Pick<Row, "name" | "what"> {
  return { name: applicationPhrase(action.application), what: summaryPhrase(action) };
}

function describeFinding(finding: Finding, locate: Locate): string {
  const { file, severity, message, check } = finding;
  const start = locate(finding)?.start;
  const place = start ? `${oneLine(file)}:${start.line}:${start.column}` : oneLine(file);
  return `${place}  ${severity}: ${cleanLine(message)} (${check})`;
}

function countRest(count: number, command: string): readonly string[] {
  return count > MOST_TOLD ? [`  and ${count - MOST_TOLD} more: ${command}`] : [];
}

import { type Finding, type Locate, type Severity } from "../../diagnostics/index.js";
import { cleanLine, type Style, styleFor } from "../words/index.js";
import { samePath, type FindingsContext } from "./context.js";
import { countFindings, countsPhrase } from "./count-findings.js";
import { groupByFile } from "./group-by-file.js";
import { displayWidth, padToWidth, writeRow } from "../../text/index.js";

interface Line {
  readonly line: string;
  readonly column: string;
  readonly severity: Severity;
  readonly message: string;
  readonly check: string;
  readonly isFixable: boolean;
}

interface Widths {
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  /** Of the longest message, however long. */
  readonly longest: number;
  readonly check: number;
  readonly hasFixes: boolean;
}

/** A longer message is told whole, but does not move the checks of the others to the right. */
const WIDEST_MESSAGE = 72;

/** In a terminal that has no room for it, what is wrong is still told in lines that can be read. */
const NARROWEST_MESSAGE = 48;

const FIXABLE = "  fixable";

/**
 * Findings for a person's eyes, by file and place, with a count; lines and columns from 1. Nothing at all where there
 * are none; else ends with a newline.
 */
export function formatStylish(
  findings: readonly Finding[],
  locate: Locate,
  { color = false, pathOf = samePath, width = Infinity }: FindingsContext = {},
): string {
  if (findings.length === 0) return "";
  const style = styleFor(color);
  const files = groupByFile(findings);
  const groups = [...files].map(([file, own]) => ({
    file: pathOf(file),
    lines: own.map((finding) => toLine(finding, locate)),
  }));
  const widths = fit(measure(groups.flatMap((group) => group.lines)), width);
  const blocks = groups.map(({ file, lines }) =>
    [style.bold(cleanLine(file)), ...lines.flatMap((line) => writeLine(line, widths, style))].join("\n"),
  );
  const fixable = findings.filter(({ fix }) => fix).length;
  const mend = fixable === 0 ? "" : `, ${fixable} fixable with --fix`;
  return `${blocks.join("\n")}\n\n${countsPhrase(countFindings(findings))}${mend}\n`;
}

function toLine(finding: Finding, locate: Locate): Line {
  const start = locate(finding)?.start;
  return {
    line: start ? String(start.line) : "",
    column: start ? String(start.column) : "",
    severity: finding.severity,
    message: cleanLine(finding.message),
    check: cleanLine(finding.check),
    isFixable: finding.fix !== undefined,
  };
}

function measure(lines: readonly Line[]): Widths {
  const widest = (texts: readonly string[]) => texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
  const messages = lines.map((line) => line.message).filter((message) => displayWidth(message) <= WIDEST_MESSAGE);
  return {
    line: widest(lines.map((line) => line.line)),
    column: widest(lines.map((line) => line.column)),
    severity: widest(lines.map((line) => line.severity)),
    message: widest(messages),
    longest: widest(lines.map((line) => line.message)),
    check: widest(lines.map((line) => line.check)),
    hasFixes: lines.some(({ isFixable }) => isFixable),
  };
}

/** Where the terminal has no room for both beside each other, the check stands behind the message. */
interface Columns extends Widths {
  /** How wide a message may be before it goes on below itself. */
  readonly most: number;
  readonly isCheckBehind: boolean;
}

function fit(widths: Widths, terminal: number): Columns {
  const gaps = 3 * 2;
  const rest = terminal - gaps - widths.line - 1 - widths.column - widths.severity;
  const besideCheck = rest - 2 - widths.check - (widths.hasFixes ? FIXABLE.length : 0);
  const isCheckBehind = besideCheck < NARROWEST_MESSAGE;
  const most = isCheckBehind ? Math.max(rest, NARROWEST_MESSAGE / 2) : besideCheck;
  return { ...widths, message: widths.longest > most ? most : widths.message, most, isCheckBehind };
}

function writeLine(
  { line, column, severity, message, check, isFixable }: Line,
  { most, isCheckBehind, ...widths }: Columns,
  style: Style,
): readonly string[] {
  const place = `${line.padStart(widths.line)}${line === "" ? " " : ":"}${column}`;
  const start = [
    { text: place, width: widths.line + 1 + widths.column, paint: style.dim },
    { text: severity, width: widths.severity, paint: (text: string) => colorSeverity(severity, text, style) },
  ];
  if (isCheckBehind)
    return writeRow([...start, { text: `${message} (${check}${isFixable ? ", fixable" : ""})`, width: most }]);
  const id = isFixable ? `${padToWidth(check, widths.check)}${FIXABLE}` : check;
  const ofMessage = Math.max(widths.message, Math.min(displayWidth(message), most));
  return writeRow([
    ...start,
    { text: message, width: ofMessage },
    { text: id, width: displayWidth(id), paint: style.dim },
  ]);
}

function colorSeverity(severity: Severity, text: string, style: Style): string {
  if (severity === "error") return style.red(text);
  return severity === "warning" ? style.yellow(text) : style.dim(text);
}

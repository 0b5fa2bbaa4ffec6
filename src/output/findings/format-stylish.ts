import type { Finding, Severity } from "../../facts/index.js";
import { displayWidth, padToWidth } from "../display-width.js";
import { cleanLine } from "../phrases.js";
import { styleFor, type Style } from "../style.js";
import { samePath, type FindingsContext } from "./context.js";
import { countFindings, countsPhrase } from "./count-findings.js";
import { groupByFile } from "./group-by-file.js";
import type { Locate } from "./locate.js";

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
  readonly check: number;
}

/** A longer message is told whole, but does not move the checks of the others to the right. */
const WIDEST_MESSAGE = 72;

/**
 * Findings for a person's eyes, by file and place, with a count; lines and columns from 1. Nothing at all where there
 * are none; else ends with a newline.
 */
export function formatStylish(
  findings: readonly Finding[],
  locate: Locate,
  { color = false, pathOf = samePath }: FindingsContext = {},
): string {
  if (findings.length === 0) return "";
  const style = styleFor(color);
  const files = groupByFile(findings);
  const groups = [...files].map(([file, own]) => ({
    file: pathOf(file),
    lines: own.map((finding) => toLine(finding, locate)),
  }));
  const widths = measure(groups.flatMap((group) => group.lines));
  const blocks = groups.map(({ file, lines }) =>
    [style.bold(cleanLine(file)), ...lines.map((line) => writeLine(line, widths, style))].join("\n"),
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
    check: widest(lines.map((line) => line.check)),
  };
}

function writeLine({ line, column, severity, message, check, isFixable }: Line, widths: Widths, style: Style): string {
  const place = `${line.padStart(widths.line)}${line === "" ? " " : ":"}${column.padEnd(widths.column)}`;
  const severityText = colorSeverity(severity, severity.padEnd(widths.severity), style);
  const id = isFixable ? `${padToWidth(check, widths.check)}  fixable` : check;
  return `  ${[style.dim(place), severityText, padToWidth(message, widths.message), style.dim(id)].join("  ")}`;
}

function colorSeverity(severity: Severity, text: string, style: Style): string {
  if (severity === "error") return style.red(text);
  return severity === "warning" ? style.yellow(text) : style.dim(text);
}

import type { FormatName } from "./load-format.js";

/** How a file begins, or ends, that an earlier run wrote in each format; the formats have no room for a mark of ours. */
const SHAPES: Readonly<Record<FormatName, readonly RegExp[]>> = {
  stylish: [/\n\d+ problems? \([^\n]*\n$/u],
  unix: [/^[^\n]+:\d+:\d+: (?:error|warning|info): /u],
  vscode: [/^[^\n]+\(\d+,\d+,\d+,\d+\): (?:error|warning|info): /u],
  json: [/^\{\n {2}"version": 1,\n/u, /\n {2}"findings": \[/u],
  sarif: [/^\{\n {2}"\$schema": "[^"\n]*sarif[^"\n]*"/u, /\n {10}"name": "followthrough"/u],
  github: [/^::(?:error|warning|notice) file=/u],
  gitlab: [/^\[(?:\]|\n {2}\{\n {4}"description": )/u],
  junit: [/^<\?xml [^\n]*\n<testsuites name="followthrough"/u],
  markdown: [/^(?:Nothing to mend|\d+ problems? \([^\n]*\n\n\| where \| severity \| what \| check \|\n)/u],
};

/** Whether a text has the shape of findings in a format, whatever line ends git has given it. */
export function isOwnFindings(format: FormatName, text: string): boolean {
  const lines = text.replaceAll("\r\n", "\n");
  return SHAPES[format].every((shape) => shape.test(lines));
}

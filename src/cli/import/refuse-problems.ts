import { InvalidInput, type Finding } from "../../diagnostics/index.js";
import type { TableProblem } from "../../exchange/index.js";

/** More of them are hardly read at once. */
const MOST_TOLD = 200;

/** @throws InvalidInput with all of them, each with its line, where there are any */
export function refuseProblems(file: string, text: string, problems: readonly TableProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const starts = startsOfLines(text);
  const findings = problems.slice(0, MOST_TOLD).map(({ check, line, message }): Finding => {
    const start = starts[line - 1] ?? text.length;
    return { check, severity: "error", message, file, range: { start, end: start } };
  });
  const rest = problems.length - findings.length;
  const more: Finding = { check: first.check, severity: "error", message: `${rest} more`, file };
  throw new InvalidInput(rest > 0 ? [...findings, more] : findings, new Map([[file, text]]));
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({ index, 0: end }) => index + end.length)];
}

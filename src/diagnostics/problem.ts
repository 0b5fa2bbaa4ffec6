import { compareTexts, LineIndex, oneLine } from "../text/index.js";

/** What is wrong in a file that steers the program, and where. */
export interface Problem {
  /** As messages show it: relative, with forward slashes. */
  readonly file: string;
  /** From 1; missing where the file as a whole is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong, what was expected, how to mend it; one line. */
  readonly message: string;
}

/** A configuration, policy or scenario file is wrong: all that is wrong in it, in order. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const shown = problems.map((problem) => ({ ...problem, message: oneLine(problem.message) }));
    super(shown.map(formatProblem).join("\n"), options);
    this.problems = shown;
  }
}

/** `file:line:column: message`, as compilers write it. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return oneLine(`${place}: ${message}`);
}

/** By file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareTexts(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The problem at an offset of a file's text. */
export function problemAt(file: string, text: string, offset: number, message: string): Problem {
  if (lastText !== text) [lastText, lastLines] = [text, new LineIndex(text)];
  return { file, ...lastLines.pointAt(offset), message };
}

/** A file may have a thousand problems: its lines are found for the first of them. */
let lastText = "";
let lastLines = new LineIndex(lastText);

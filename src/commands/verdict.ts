import type { Evaluation } from "../engine/index.js";
import { readText, UsageError, type Invocation } from "./command.js";
import { EXIT, type ExitCode } from "./io.js";

/** The exit code that findings and actions call for (design: exit codes). */
export function judge({ findings, notes }: Evaluation, invocation: Invocation): ExitCode {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const limit = readLimit(invocation);
  if (count("error") > 0 || (limit !== undefined && count("warning") > limit)) return EXIT.findings;
  const failOn = readText(invocation, "fail-on");
  const failing = failOn === "due" ? ["open", "overdue"] : failOn === "overdue" ? ["overdue"] : [];
  const isFailing = notes.some(({ actions }) => actions.some(({ state }) => failing.includes(state)));
  return isFailing ? EXIT.findings : EXIT.ok;
}

function readLimit(invocation: Invocation): number | undefined {
  const text = readText(invocation, "max-warnings");
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(text)) throw new UsageError(`--max-warnings takes a number, not ${text}`);
  return Number(text);
}

import type { Evaluation } from "../engine/index.js";
import { readText, type Invocation } from "./command.js";
import { EXIT, type ExitCode } from "./io.js";

/** The exit code that findings and actions call for (design: exit codes). */
export function judge({ findings, notes }: Evaluation, invocation: Invocation): ExitCode {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const limit = Number(readText(invocation, "max-warnings") ?? Infinity);
  if (count("error") > 0 || count("warning") > limit) return EXIT.findings;
  const failOn = readText(invocation, "fail-on");
  const failing = failOn === "due" ? ["open", "overdue"] : failOn === "overdue" ? ["overdue"] : [];
  const isFailing = notes.some(({ actions }) => actions.some(({ state }) => failing.includes(state)));
  return isFailing ? EXIT.findings : EXIT.ok;
}

import { formatFinding, type Severity } from "../diagnostics/index.js";
import type { Policy } from "../policy/index.js";
import { oneLine } from "../text/index.js";
import { readFlag, type Invocation } from "./command.js";
import type { Io } from "./io.js";

/**
 * What the policy says that may mean nothing, a line each on standard error; the exit code does not change. What is for
 * information is told where the policy itself is looked at.
 */
export function tellPolicyWarnings(
  { warnings, texts }: Pick<Policy, "warnings" | "texts">,
  invocation: Invocation,
  io: Io,
  severities: readonly Severity[] = ["warning"],
): void {
  if (readFlag(invocation, "quiet")) return;
  const told = warnings.filter(({ severity }) => severities.includes(severity));
  const lines = told.map(({ severity, message, file, range }) =>
    oneLine(formatFinding({ file, range, message: `${severity}: ${message}` }, texts.get(file))),
  );
  for (const line of new Set(lines)) io.stderr.write(`${line}\n`);
}

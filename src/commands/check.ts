import { formatFindingsJson, formatStylish } from "../output/index.js";
import { assess } from "./assess.js";
import { becauseIn } from "./because.js";
import { usesColor } from "./terminal.js";
import { readFlag, readText, type Invocation } from "./command.js";
import type { ExitCode, Io } from "./io.js";
import { judge } from "./verdict.js";

/** Findings on standard output; nothing there where all is well. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io);
  const { evaluation, locate } = assessment;
  const { findings, notes } = evaluation;
  const isJson = readText(invocation, "format") === "json";
  const color = usesColor(invocation, io, io.stdout);
  io.stdout.write(
    isJson
      ? formatFindingsJson(findings, locate, { because: becauseIn(assessment).finding })
      : formatStylish(findings, locate, { color }),
  );
  if (findings.length === 0 && !isJson && !readFlag(invocation, "quiet"))
    io.stderr.write(`${notes.length} ${notes.length === 1 ? "note" : "notes"}, nothing to mend\n`);
  return judge(evaluation, invocation);
}

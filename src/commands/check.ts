import { countPhrase } from "../output/index.js";
import { assess } from "./assess.js";
import { readFlag, type Invocation } from "./command.js";
import { readFindingRequests } from "./finding-requests.js";
import type { ExitCode, Io } from "./io.js";
import { usesColor } from "./terminal.js";
import { judge } from "./verdict.js";
import { writeFindings } from "./write-findings.js";

/** Findings on standard output, and in the files that `--output` names; a word about the work on standard error. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const requests = readFindingRequests(invocation);
  const assessment = await assess(invocation, io);
  const { evaluation, workspace } = assessment;
  const exitCode = judge(evaluation, invocation);
  const color = usesColor(invocation, io, io.stdout);
  const { printed, files } = await writeFindings(requests, assessment, io, { color, exitCode });
  io.stdout.write(printed);
  if (readFlag(invocation, "quiet")) return exitCode;
  if (printed === "") io.stderr.write(`${countPhrase(evaluation.notes.length, "note")}, nothing to mend\n`);
  if (files.length > 0) {
    const { describeOutputs, displayPath } = await import("./outputs.js");
    const delivered = files.map(({ path, outcome }) => ({ path: displayPath(workspace, path), outcome }));
    io.stderr.write(`${describeOutputs(delivered)}\n`);
  }
  return exitCode;
}

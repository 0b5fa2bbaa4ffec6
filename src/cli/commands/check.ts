import { countPhrase } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { type CheckModes, isPlain, readCheckModes, readFindingRequests, writeFindings } from "../check/index.js";
import { readFlag, readTexts, type Answered, type Invocation } from "../command.js";
import { EXIT, type Io, type Sink } from "../io.js";
import { openHunt, validityOf } from "../open.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { usesColor } from "../terminal.js";
import { judge } from "../verdict.js";

/** Findings on standard output, and in the files that `--output` names; a word about the work on standard error. */
export async function run(invocation: Invocation, io: Io): Promise<Answered> {
  const modes = readCheckModes(invocation);
  const requests = readFindingRequests(invocation);
  const { snapshot: all, out = io.stdout, hasFailed } = await inspect(modes, invocation, io);
  const snapshot = await narrowTo(readTexts(invocation, "only"), all);
  const { evaluation } = snapshot;
  tellPolicyWarnings(snapshot.policy, invocation, io);
  const exitCode = hasFailed ? EXIT.unusable : judge(evaluation, invocation);
  const answered = {
    code: exitCode,
    next: isPlain(modes)
      ? { validUntil: validityOf(snapshot, invocation), root: snapshot.workspace.root, written: [] }
      : undefined,
  };
  if (modes.fix === "diff") return answered;
  const color = usesColor(invocation, io, out);
  const { printed, files } = await writeFindings(requests, snapshot, io, {
    color,
    width: out.columns,
    exitCode,
    isForced: readFlag(invocation, "force"),
  });
  out.write(printed);
  if (readFlag(invocation, "quiet")) return answered;
  if (printed === "")
    io.stderr.write(`${countPhrase(evaluation.notes.length, "note")}, nothing ${modes.fix ? "left " : ""}to mend\n`);
  if (files.length > 0) {
    const { describeOutputs } = await import("../outputs/describe-outputs.js");
    io.stderr.write(`${describeOutputs(files.map(({ name, outcome }) => ({ path: name, outcome })))}\n`);
  }
  return answered;
}

async function narrowTo(checks: readonly string[], snapshot: Snapshot): Promise<Snapshot> {
  if (checks.length === 0) return snapshot;
  const { narrowToChecks } = await import("../check/narrow.js");
  return narrowToChecks(snapshot, checks);
}

interface Inspection {
  readonly snapshot: Snapshot;
  /** Where the findings go, if not to standard output. */
  readonly out?: Sink;
  readonly hasFailed?: boolean;
}

/** What mends, selects, or reads standard input or git's index, is loaded for that alone. */
async function inspect(modes: CheckModes, invocation: Invocation, io: Io): Promise<Inspection> {
  if (isPlain(modes)) return openHunt(invocation, io);
  const { inspectWith } = await import("../check/inspect-with.js");
  return inspectWith(modes, invocation, io);
}

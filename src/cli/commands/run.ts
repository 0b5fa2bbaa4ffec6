import { join } from "node:path";
import { formatAgenda, formatSummary } from "../../output/index.js";
import { writeOutputs } from "../../workspace/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readFlag, type Answered, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { openHunt, validityOf } from "../open.js";
import { byTheirNames, type Delivered, describeOutputs, removeLeftovers, renderOutputs } from "../outputs/index.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { usesColor, widthOf } from "../terminal.js";
import { judge } from "../verdict.js";
import { warn } from "../warn.js";
import { echo } from "../../text/index.js";

/** The main job: both outputs are made before either is written; a failure leaves both as they were. */
export async function run(invocation: Invocation, io: Io): Promise<Answered> {
  const flags = readCalendarFlags(invocation);
  const { snapshot } = await openHunt(invocation, io, { forecast: true });
  removeLeftovers(snapshot, io);
  const { evaluation, workspace } = snapshot;
  const { outputs, warning } = await renderOutputs(snapshot, { flags, isForced: readFlag(invocation, "force") });
  const written = byTheirNames(outputs, () => writeOutputs(outputs));
  warn(warning, invocation, io);
  tellPolicyWarnings(snapshot.policy, invocation, io);
  const color = usesColor(invocation, io, io.stdout);
  const agenda = formatAgenda(evaluation, { color, width: widthOf(io.stdout), forecast: false });
  const { header, problems } = formatSummary(evaluation, { color });
  const tell = (delivered: readonly Delivered[]): string => {
    if (readFlag(invocation, "quiet")) return agenda;
    const closing = [problems, describeOutputs(delivered)].filter((line) => line !== undefined);
    return `${header}\n${tellLacking(snapshot.lacking)}\n${agenda}\n${closing.join("\n")}\n`;
  };
  const delivered = written.map(({ name, ...rest }): Delivered => ({ ...rest, path: name }));
  io.stdout.write(tell(delivered));
  const unchanged = delivered.map((one): Delivered => ({ ...one, outcome: "unchanged" }));
  const isTidy = snapshot.leftovers.length === 0 && warning === undefined && snapshot.policy.warnings.length === 0;
  return {
    code: judge(evaluation, invocation),
    ...(isTidy && {
      next: {
        root: workspace.root,
        validUntil: validityOf(snapshot, invocation),
        written: outputs.map(({ root, path }) => join(root, path)),
        stdout: tell(unchanged),
      },
    }),
  };
}

const MOST_NAMED = 4;

/** Files that were most likely meant as notes: a line, or nothing. */
function tellLacking(paths: readonly string[]): string {
  if (paths.length === 0) return "";
  const named = paths.slice(0, MOST_NAMED).map((path) => echo(path));
  const rest = paths.length - named.length;
  return `Not read: ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""} (dated lines, but no company and role at the top)\n`;
}

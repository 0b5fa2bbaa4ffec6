import { formatPolicy, formatPolicyJson } from "../../output/index.js";
import { readText, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openPolicyFor } from "../open.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { usesColor, widthOf } from "../terminal.js";

/** The policy in force, after all that it extends and the workspace's settings, and where each of it was set. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { policy } = await openPolicyFor(invocation, io);
  tellPolicyWarnings(policy, invocation, io, ["warning", "info"]);
  const style = { color: usesColor(invocation, io, io.stdout), width: widthOf(io.stdout) };
  io.stdout.write(readText(invocation, "format") === "json" ? formatPolicyJson(policy) : formatPolicy(policy, style));
  return EXIT.ok;
}

import type { Policy } from "../../policy/index.js";
import { runScenarios, type Difference, type ScenarioResult } from "../../scenario/index.js";
import { oneLine } from "../../text/index.js";
import { readSource } from "../../workspace/index.js";
import { readFlag, readTexts, UsageError, type Invocation } from "../command.js";
import { findPolicyFile, OWN_CHECKS } from "../../session/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";

/** Runs scenario files; shows of each failing scenario what was expected and what there is. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  if (invocation.operands.length === 0)
    throw new UsageError("test takes the scenario files to run: followthrough test FILE …");
  const policies = readTexts(invocation, "policy");
  const results: ScenarioResult[] = [];
  const tested: Policy[] = [];
  for (const name of invocation.operands) {
    const text = readSource(io.cwd, name);
    const options = {
      ...(policies.length > 0 && { policies }),
      findFile: findPolicyFile({ root: io.cwd, typed: policies }),
      reservedChecks: Object.keys(OWN_CHECKS),
      onPolicy: (policy: Policy) => void tested.push(policy),
    };
    results.push(...(await runScenarios({ name, text }, options)));
  }
  const warnings = tested.flatMap((policy) => policy.warnings);
  const texts = new Map(tested.flatMap((policy) => [...policy.texts]));
  tellPolicyWarnings({ warnings, texts }, invocation, io);
  const failed = results.filter(({ differences }) => differences.length > 0);
  for (const result of failed) io.stdout.write(formatFailure(result));
  if (!readFlag(invocation, "quiet"))
    io.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length > 0 ? EXIT.findings : EXIT.ok;
}

function formatFailure({ file, line, name, differences }: ScenarioResult): string {
  return [`${file}:${line} ${oneLine(name)}`, ...differences.flatMap(formatDifference), "", ""].join("\n");
}

function formatDifference({ what, expected, found, context = [] }: Difference): string[] {
  const list = (names: readonly string[]): string => (names.length > 0 ? names.map(oneLine).join(", ") : "nothing");
  return [
    `  ${oneLine(what)}`,
    `    expected  ${list(expected)}`,
    `    found     ${list(found)}`,
    ...context.map((text, at) => `    ${at === 0 ? "there is  " : "          "}${oneLine(text)}`),
  ];
}

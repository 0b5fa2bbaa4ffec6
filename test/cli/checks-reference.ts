import { anchorOf, describeChecks } from "../../src/cli/describe-checks.js";
import { OWN_CHECKS } from "../../src/session/index.js";
import { describeInputChecks } from "../../src/cli/input-checks.js";
import type { CheckDescription } from "../../src/output/index.js";
import { BUILTIN_POLICIES, loadPolicy } from "../../src/policy/index.js";

export const START = "<!-- checks, written by UPDATE=1 npm test -- test/cli/checks-reference.test.ts -->";
export const END = "<!-- end of checks -->";
export const INPUT_START = "<!-- input checks, written by UPDATE=1 npm test -- test/cli/checks-reference.test.ts -->";
export const INPUT_END = "<!-- end of input checks -->";

/** Every check of the built-in policies, then those of the note's reader, of evaluating and of finding files. */
export async function listBuiltinChecks(): Promise<readonly CheckDescription[]> {
  const checks = new Map<string, CheckDescription>();
  for (const name of Object.keys(BUILTIN_POLICIES)) {
    const policy = await loadPolicy({ policies: [{ name, place: { file: name } }] });
    const own = new Set(policy.checks.map(({ id }) => id));
    for (const check of describeChecks(policy)) if (own.has(check.id)) checks.set(check.id, check);
  }
  const policy = await loadPolicy({ policies: [{ name: "default", place: { file: "" } }] });
  for (const check of describeChecks(policy)) if (!checks.has(check.id)) checks.set(check.id, check);
  return [...checks.values()];
}

/** The page's table: an anchor for every check, by which its address leads there. */
export async function writeChecksReference(): Promise<string> {
  const rows = (await listBuiltinChecks()).map(({ id, severity, about, advice }) => {
    const ids = advice.map((statement) => statement.id).join(", ");
    const fix = OWN_CHECKS[id]?.fix;
    const cells = [`<a id="${anchorOf(id)}"></a>\`${id}\``, severity, fix ? `${about} \`--fix\` ${fix}.` : about, ids];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| check | severity | what it finds or asks for | advice |", "|---|---|---|---|", ...rows].join("\n");
}

/** The page's second table: what keeps a run from saying anything. What notes can have, too, has its anchor above. */
export async function writeInputReference(): Promise<string> {
  const known = new Set((await listBuiltinChecks()).map(({ id }) => id));
  const rows = describeInputChecks().map(({ id, severity, about }) => {
    const anchor = known.has(id) ? "" : `<a id="${anchorOf(id)}"></a>`;
    return `| ${anchor}\`${id}\` | ${severity} | ${about.replaceAll("|", "\\|")} |`;
  });
  return ["| check | severity | what it finds |", "|---|---|---|", ...rows].join("\n");
}

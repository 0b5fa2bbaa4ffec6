import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { evaluate } from "../../src/core.js";
import { citeStatement } from "../../src/engine/index.js";
import { loadPolicy } from "../../src/policy/index.js";
import { LineIndex } from "../../src/text/index.js";
import { code, table, type WritePart } from "./generated.js";

/** The part of a scenario that says what a note is told, and when. */
interface Scenario {
  readonly note: string;
  readonly settings?: object;
  readonly findings?: Readonly<Record<string, readonly string[]>>;
}

const FOLDER = "src/policy/builtin/scenarios";

/** The scenarios of the default policy as it is, in the order of their files. */
function listScenarios(): readonly (Scenario & { readonly zone: string })[] {
  const files = readdirSync(FOLDER).filter((name) => /^default.*\.yaml$/u.test(name));
  return files.toSorted().flatMap((name) => {
    const file = parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as { zone: string; scenarios: readonly Scenario[] };
    const plain = file.scenarios.filter(({ settings = {} }) => Object.keys(settings).length === 0);
    return plain.map((scenario) => ({ ...scenario, zone: file.zone }));
  });
}

/** What a check says of the first scenario that has it, and the line of which it says so. */
export async function findExample(id: string): Promise<readonly [line: string, message: string]> {
  for (const { note, zone, findings = {} } of listScenarios())
    for (const [now, ids] of Object.entries(findings)) {
      if (!ids.includes(id)) continue;
      const evaluated = await evaluate(note, { now: now.replace(" ", "T"), zone });
      const finding = evaluated.findings.find(({ check }) => check === id);
      if (!finding?.range) continue;
      const { line } = new LineIndex(note).pointAt(finding.range.start);
      return [note.split("\n")[line - 1]!.trim(), finding.message];
    }
  throw new Error(`no scenario of the default policy has a finding of ${id} with a place: write one`);
}

const policy = await loadPolicy({ policies: [{ name: "default", place: { file: "default" } }] });

/** The parts of docs/reference/checks.md that say more of the default policy's checks. */
export const CHECK_PARTS: Readonly<Record<string, WritePart>> = {
  examples: async () =>
    table(
      ["check", "of a line such as", "is said"],
      await Promise.all(
        policy.checks.map(async ({ id }) => {
          const [line, message] = await findExample(id);
          return [`[\`${id}\`](#check-${id})`, code(line), message.replaceAll(/([*_{}<>[\]])/gu, "\\$1")];
        }),
      ),
    ),
  advice: () => {
    const ids = new Set(policy.checks.flatMap(({ advice }) => advice));
    const statements = [...policy.advice.values()].filter(({ id }) => ids.has(id));
    return table(
      ["advice", "what it says", "who says so"],
      statements.map((statement) => [
        statement.id,
        statement.statement,
        citeStatement(statement, policy)
          .articles.map(({ id, title, author }) => `${id}: ${author === undefined ? "" : `${author}, `}${title}`)
          .join("; "),
      ]),
    );
  },
};

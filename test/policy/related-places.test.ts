import { expect, it } from "vitest";
import { type Finding, InvalidInput, type Texts } from "../../src/diagnostics/index.js";
import { loadPolicy } from "../../src/policy/index.js";

/** What is wrong with a policy, or may be, with the texts that the places count in. */
async function judge(text: string): Promise<readonly Finding[] & { texts: Texts }> {
  const place = { file: "followthrough.yaml" };
  const findFile = (name: string) => Promise.resolve(name === "mine.yaml" ? { name, text } : undefined);
  try {
    const { warnings, texts } = await loadPolicy({
      policies: [{ name: "mine.yaml", place }],
      findFile,
    });
    return Object.assign([...warnings], { texts });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return Object.assign([...error.findings], { texts: error.texts });
  }
}

it.each([
  [
    "the first of two rules of one id",
    "rules:\n  - {id: nudge, title: A, opens: today}\n  - {id: nudge, title: B, opens: today}\n",
    "id-taken: the first one: mine.yaml: nudge, before",
  ],
  [
    "the rule whose id a check has, too",
    "rules:\n  - {id: nudge, title: A, opens: today}\nchecks:\n  - {id: nudge, assert: wait.active, message: a}\n",
    "id-taken: the rule that has it: mine.yaml: nudge, before",
  ],
  [
    "the rule that has nearly the same id",
    "extends: [default]\nrules:\n  - {id: first-folow-up, title: A, opens: today}\n",
    "similar-id: the rule of that id: default: first-follow-up",
  ],
  [
    "the value that a setting has until it is given one that is none",
    "extends: [default]\nsettings: {reply_grace: soon}\n",
    "invalid-setting: its value until then: default: 2 days",
  ],
])("a finding leads to %s", async (_, lines, expected) => {
  const findings = await judge(`format: 1\n${lines}`);
  const told = findings.flatMap(({ check, file: own, range: at, related = [] }) =>
    related.map(({ file, range, message }) => {
      const where = own === file && range!.end <= at!.start ? ", before" : "";
      return `${check}: ${message}: ${file}: ${findings.texts.get(file)!.slice(range!.start, range!.end)}${where}`;
    }),
  );
  expect(told).toEqual([expected]);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BUILTIN_POLICIES, loadPolicy, type Policy } from "../../src/policy/index.js";

/** Every statement of the advice, by its id: the policy's own table must not lose one. */
const STATEMENTS = [
  ...["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11"],
  ...["B1", "B2"],
  ...["C0", "C1", "C1b", "C2", "C3", "C3b", "C3c", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12"],
  ...["D1", "D2", "D3", "D4", "D5", "D6", "D7"],
  ...["E1", "E2", "E2b", "E3", "E4", "E5", "E6"],
];

const FOLDER = "src/policy/builtin/scenarios";

interface ScenarioFile {
  readonly scenarios: readonly { readonly name: string; readonly advice?: readonly string[] }[];
}

const loaded = await Promise.all(
  Object.keys(BUILTIN_POLICIES).map(async (name): Promise<[string, Policy]> => {
    const place = { file: name };
    return [name, await loadPolicy({ policies: [{ name, place }] })];
  }),
);
const policies = new Map(loaded);
const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".scenarios.yaml"))
  .flatMap((name) => (parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as ScenarioFile).scenarios);

/** What of a policy rests on each statement: `rule thank-you`, `setting reply_grace`. */
function listEncoding({ rules, checks, settings, drafts }: Policy): Map<string, string[]> {
  const encoding = new Map<string, string[]>();
  const add = (what: string, advice: readonly string[]): void => {
    for (const id of advice) encoding.set(id, [...(encoding.get(id) ?? []), what]);
  };
  for (const { id, advice } of rules) add(`rule ${id}`, advice);
  for (const { id, advice } of checks) add(`check ${id}`, advice);
  for (const { name, advice } of settings) add(`setting ${name}`, advice);
  for (const { id, advice, paragraphs } of drafts.values())
    for (const part of [{ advice }, ...paragraphs]) add(`draft ${id}`, part.advice);
  return encoding;
}

const encodings = [...policies.values()].map(listEncoding);
const encodedBy = (id: string): string[] => encodings.flatMap((encoding) => encoding.get(id) ?? []);
const provenBy = (id: string): string[] =>
  scenarios.filter(({ advice }) => advice?.includes(id)).map((scenario) => scenario.name);

describe("the advice", () => {
  const { advice, sources } = policies.get("default")!;

  it("is in the policy, every statement of it and no other", () => {
    expect(STATEMENTS).toHaveLength(43);
    expect([...advice.keys()].toSorted()).toEqual(STATEMENTS.toSorted());
  });

  it.each(STATEMENTS)("%s is encoded by a rule, a check, a setting or a draft", (id) => {
    expect(encodedBy(id)).not.toEqual([]);
  });

  it.each(STATEMENTS)("%s is proven by a scenario", (id) => {
    expect(provenBy(id)).not.toEqual([]);
  });

  it.each(STATEMENTS)("%s stands in an article that is known", (id) => {
    const statement = advice.get(id)!;
    expect(statement.sources).not.toEqual([]);
    expect(statement.sources.filter((source) => !sources.has(source))).toEqual([]);
  });

  it("is disagreed with from both sides, and each side that is not the default's has its preset", () => {
    for (const { id, unlike, preset } of advice.values()) {
      for (const other of unlike) expect(STATEMENTS, id).toContain(other);
      if (preset !== undefined) expect([...policies.keys()], id).toContain(preset);
    }
    const takesSide = (name: string, id: string): boolean => listEncoding(policies.get(name)!).has(id);
    expect(["C1", "C1b"].map((id) => takesSide("default", id))).toEqual([true, false]);
    expect(["C1", "C1b"].map((id) => takesSide("prompt", id))).toEqual([false, true]);
    expect(["C3", "C3b"].map((id) => takesSide("default", id))).toEqual([true, false]);
    expect(["C3", "C3b", "C3c", "D6", "E2b"].map((id) => takesSide("email-only", id))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("what the built-in policies say of themselves", () => {
  it.each([...policies])("%s names only statements that there are", (_, policy) => {
    expect([...listEncoding(policy).keys()].filter((id) => !STATEMENTS.includes(id))).toEqual([]);
  });

  it.each([...policies])("%s says what each of its settings is about", (_, { settings }) => {
    const engine = ["workdays", "holidays", "phone_hours", "my_hours"];
    const silent = settings.filter(({ name, about }) => about === "" && !engine.includes(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each([...policies])("%s extends or declares nothing that it does not use", (name, policy) => {
    if (name === "applications" || name === "reminders") return; // they stand beside a policy that has the statements
    const ids = [...policy.rules, ...policy.checks].filter(({ advice }) => advice.length === 0).map(({ id }) => id);
    expect(ids, "only what no article says has no advice").toEqual([
      "own-reminder",
      "answer-invitation",
      "offer-answer-date",
      "offer-deadline",
      "interview-unknown",
      "offer-deadline-unknown",
      "status-behind-log",
      "entry-in-the-future",
    ]);
  });

  it("scenarios prove only statements that there are", () => {
    const unknown = scenarios.flatMap(({ advice = [] }) => advice).filter((id) => !STATEMENTS.includes(id));
    expect(unknown).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import {
  describeLanguage,
  describeLeftOut,
  describeTraps,
  FILE_FORMATS,
  findMessage,
  listKeys,
  openReference,
  openSample,
  TOPICS,
} from "../../src/reference/index.js";
import { FIELDS_WITH_EXAMPLES, VARIABLE_EXAMPLES } from "../../src/reference/fact-examples.js";
import { FUNCTION_EXAMPLES, OPERATOR_EXAMPLES } from "../../src/reference/function-examples.js";
import { readConfig } from "../../src/workspace/index.js";
import { runScenarios } from "../../src/scenario/index.js";

const sample = await openSample();
const language = describeLanguage(sample);
const traps = await describeTraps();
const words = [
  ...language.variables,
  ...language.types.flatMap(({ fields }) => fields),
  ...language.functions,
  ...language.operators,
];
const exampleOf = (name: string): string => FILE_FORMATS.find((one) => one.name === name)!.example.text;

describe("every word of the language", () => {
  it.each(words.map((word) => [word.signature, word] as const))("%s has an example that gives a value", (_, word) => {
    expect(word.about).not.toBe("");
    expect(word.example).toBeDefined();
    expect(word.example!.outcome).toHaveProperty("value");
  });

  it("is what its example is about", () => {
    for (const { name, example } of [
      ...language.variables,
      ...language.types.flatMap(({ fields }) => fields),
      ...language.functions,
    ])
      expect(example!.expression).toMatch(new RegExp(`\\b${name}\\b`, "u"));
  });

  it("is there still, if it has an example", () => {
    const signatures = new Set(words.map(({ signature }) => signature));
    const fields = language.types.flatMap((type) => type.fields.map(({ name }) => `${type.name}.${name}`));
    expect(Object.keys({ ...FUNCTION_EXAMPLES, ...OPERATOR_EXAMPLES }).filter((one) => !signatures.has(one))).toEqual(
      [],
    );
    expect(FIELDS_WITH_EXAMPLES.filter((one) => !fields.includes(one))).toEqual([]);
    expect(Object.keys(VARIABLE_EXAMPLES)).toEqual(language.variables.map(({ name }) => name));
  });
});

describe("every key of a format", () => {
  it.each(FILE_FORMATS.flatMap((format) => listKeys(format).map((key) => [format.name, key.path, key] as const)))(
    "of a %s: %s is explained, and stands in the example",
    (file, path, { name, about }) => {
      expect(about, path).not.toBe("");
      expect(exampleOf(file)).toMatch(new RegExp(`(?:^|[\\s{,])${name}:`, "mu"));
    },
  );

  it("of policies and scenarios works: the example passes its own scenarios, without a warning", async () => {
    const warnings: string[] = [];
    const results = await runScenarios(
      { name: "scenarios.yaml", text: exampleOf("scenario file") },
      {
        findFile: (name) => Promise.resolve({ name, text: exampleOf("policy") }),
        onPolicy: (policy) => warnings.push(...policy.warnings.map(({ message }) => message)),
      },
    );
    expect(results.map(({ differences }) => differences)).toEqual([[], []]);
    expect(warnings).toEqual([]);
  });

  it("of the workspace file is taken", async () => {
    await expect(readConfig(exampleOf("workspace file"), "followthrough.yaml")).resolves.toBeTruthy();
  });
});

describe("what is left out", () => {
  it.each(describeLeftOut(sample).map((one) => [one.expression, one] as const))(
    "%s is refused, and has a way to say it",
    (_, one) => {
      expect(one.outcome).toHaveProperty("refusal");
      expect(one.insteadOutcome).toHaveProperty("value");
    },
  );
});

describe("what YAML reads otherwise", () => {
  it.each(traps.map((trap) => [trap.wrong, trap] as const))("%j is told, and has another way", async (_, trap) => {
    expect(trap.message).not.toBe("");
    const isOfYaml = /^(?:rules\[0\]|scenarios)|YAML|quotes|tag|tab/u;
    expect(trap.message).toMatch(isOfYaml);
    expect((await findMessage(trap.right)) ?? "").not.toMatch(isOfYaml);
  });
});

describe("a word that is looked up", () => {
  it("is each of those that are listed, found", async () => {
    const reference = await openReference();
    expect(reference.words.length).toBeGreaterThan(200);
    expect(reference.words.filter((word) => reference.find(word).length === 0)).toEqual([]);
    expect(reference.words).toEqual(expect.arrayContaining([...TOPICS]));
  });

  it.each([
    ["wait", ["fact wait"]],
    ["Wait", ["type Wait"]],
    ["interview", ["fact interview", "field Wait.interview"]],
    ["Interview", ["type Interview"]],
    ["wait.promised_by", ["field Wait.promised_by"]],
    ["Wait.promised_by", ["field Wait.promised_by"]],
    ["wait.interview.promised_by", ["field Interview.promised_by"]],
    ["application.interviews.held", ["field Interview.held"]],
    ["promised_by", ["field Interview.promised_by", "field Wait.promised_by"]],
    ["workday", ["function workday"]],
    ["Date.workday()", ["function workday"]],
    ["wait.channel", ["function channel"]],
    ["list.exists", ["function exists"]],
    ["cel.bind", ["function bind"]],
    ["gives_way_to", ["key rules[].gives_way_to"]],
    ["rules.opens", ["key rules[].opens"]],
    ["opens:", ["fact opens", "key rules[].opens"]],
    ["functions", ["list functions"]],
    ["wait.nothing", []],
    ["constructor", []],
    ["", []],
  ])("%j means %j", async (word, expected) => {
    const found = (await openReference()).find(word);
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  });
});

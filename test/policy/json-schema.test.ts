import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv } from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { safeParse } from "valibot";
import { parse } from "yaml";
import { BUILTIN_POLICIES, PolicySchema } from "../../src/policy/index.js";
import { ScenariosSchema } from "../../src/scenario/index.js";

// As the build makes them for editors.
const OPTIONS = { errorMode: "ignore", typeMode: "input" } as const;
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
const isPolicy = ajv.compile(toJsonSchema(PolicySchema, OPTIONS));
const isScenarios = ajv.compile(toJsonSchema(ScenariosSchema, OPTIONS));

const FOLDER = "src/policy/builtin";
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
const read = (name: string): unknown => parse(readFileSync(join(FOLDER, name), "utf8"));

describe("what comes with the program is what its JSON Schemas describe", () => {
  it("the default policy and its scenarios are there", () => {
    expect(files).toContain("default.yaml");
    expect(files).toContain(join("scenarios", "default.scenarios.yaml"));
  });

  it.each(files)("%s", (name) => {
    const validate = name.endsWith(".scenarios.yaml") ? isScenarios : isPolicy;
    validate(read(name));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe("a built-in policy, which is not checked when it is loaded,", () => {
  it.each(Object.entries(BUILTIN_POLICIES))("is what the schema wants, and loses nothing by it: %s", (_, builtin) => {
    const parsed = safeParse(PolicySchema, builtin.data);
    expect(parsed.issues ?? []).toEqual([]);
    // A key that the schema does not know would be gone.
    expect(parsed.output).toEqual(parse(builtin.text));
  });
});

describe("the JSON Schemas tell what is wrong", () => {
  it.each([
    ["no format", {}],
    ["another format", { format: 2 }],
    ["a rule without an id", { format: 1, rules: [{ title: "A", opens: "today" }] }],
    ["an expression that is no text", { format: 1, rules: [{ id: "a", title: "A", opens: 3 }] }],
    ["another severity", { format: 1, checks: [{ id: "a", severity: "fatal" }] }],
    ["another shift", { format: 1, rules: [{ id: "a", shift: "week" }] }],
    ["a setting that is nothing", { format: 1, settings: { a: null } }],
  ])("of a policy: %s", (_, policy) => {
    expect(isPolicy(policy)).toBe(false);
  });

  it.each([
    ["no scenarios", {}],
    ["one without a name", { scenarios: [{ note: "---\n---\n" }] }],
    ["one without a note", { scenarios: [{ name: "A" }] }],
    [
      "a state's actions that are no list",
      { scenarios: [{ name: "A", note: "", at: { "2026-11-02": { open: "a" } } }] },
    ],
  ])("of scenarios: %s", (_, scenarios) => {
    expect(isScenarios(scenarios)).toBe(false);
  });
});

import actionValidator from "@action-validator/core";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };

const WORKFLOWS = readdirSync(".github/workflows");
const FORMS = readdirSync(".github/ISSUE_TEMPLATE").filter((name) => name !== "config.yml");

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }[];
}

describe("the workflows", () => {
  it("are there", () => {
    expect(WORKFLOWS).toEqual(["ci.yml", "release.yml"]);
  });

  it.each(WORKFLOWS)("%s is what GitHub takes", (name) => {
    const text = readFileSync(`.github/workflows/${name}`, "utf8");
    expect(actionValidator.validateWorkflow(text).errors).toEqual([]);
  });

  it("run scripts that there are", () => {
    const texts = WORKFLOWS.map((name) => readFileSync(`.github/workflows/${name}`, "utf8")).join("\n");
    const scripts = Array.from(texts.matchAll(/npm run (?:--silent )?([\w-]+)/gu), ([, script]) => script!);
    expect(scripts).toContain("vsix");
    expect(scripts.filter((script) => !Object.hasOwn(packageJson.scripts, script))).toEqual([]);
    expect(texts).toContain("run: .ci/run");
    expect(existsSync(".ci/run")).toBe(true);
  });
});

describe("the forms for issues", () => {
  it.each(FORMS)("%s has what GitHub wants: a name, a description, and fields with an id of their own", (name) => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8")) as Form;
    expect(form.name.length).toBeGreaterThan(0);
    expect(form.description.length).toBeGreaterThan(0);
    const fields = form.body.filter(({ type }) => type !== "markdown");
    expect(fields.every(({ type }) => ["input", "textarea", "dropdown", "checkboxes"].includes(type))).toBe(true);
    expect(fields.every(({ attributes }) => (attributes.label ?? "") !== "")).toBe(true);
    const ids = fields.map(({ id }) => id);
    expect(ids.every((id) => id !== undefined && /^[\w-]+$/u.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

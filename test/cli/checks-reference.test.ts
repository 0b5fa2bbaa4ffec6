import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorOf } from "../../src/cli/describe-checks.js";
import { OWN_CHECKS } from "../../src/session/index.js";
import { SCHEMA_CHECKS, YAML_CHECKS } from "../../src/yaml/index.js";
import { CHECK_PARTS, findExample } from "../docs/check-examples.js";
import { expectGenerated } from "../docs/generated.js";
import { INPUT_CHECKS } from "../../src/cli/input-checks.js";
import {
  END,
  INPUT_END,
  INPUT_START,
  listBuiltinChecks,
  START,
  writeChecksReference,
  writeInputReference,
} from "./checks-reference.js";

function readBetween(page: string, start: string, end: string): string {
  return page.slice(page.indexOf(start) + start.length, page.indexOf(end)).trim();
}

describe("the reference of checks", () => {
  /** UPDATE=1 writes the tables into the page: read them before they are committed. */
  it.each([
    ["checks", START, END, writeChecksReference],
    ["what keeps a run from saying anything", INPUT_START, INPUT_END, writeInputReference],
  ])("is what the program says: %s", async (_, start, end, write) => {
    const table = await write();
    const page = readFileSync("docs/reference/checks.md", "utf8");
    expect(page).toContain(start);
    if (process.env.UPDATE)
      writeFileSync(
        "docs/reference/checks.md",
        page.replace(`${start}\n\n${readBetween(page, start, end)}`, () => `${start}\n\n${table}`),
      );
    expect(readBetween(readFileSync("docs/reference/checks.md", "utf8"), start, end)).toBe(table);
  });

  it("shows each check of the default policy at work, and the advice behind it", async () => {
    await expectGenerated("docs/reference/checks.md", CHECK_PARTS);
    await expect(findExample("no-such-check")).rejects.toThrow(
      "has a finding of no-such-check with a place: write one",
    );
  });

  it("has every check, each once, under an anchor that an address can lead to", async () => {
    const page = readFileSync("docs/reference/checks.md", "utf8");
    const checks = await listBuiltinChecks();
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const id of [...checks.map((check) => check.id), ...Object.keys(INPUT_CHECKS)])
      expect(page.split(`<a id="${anchorOf(id)}"></a>`), id).toHaveLength(2);
  });
});

function listSources(folder: string): readonly string[] {
  const files = readdirSync(join("src", folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).map((file) => join("src", folder, file));
}

describe("the checks that belong to no policy", () => {
  it("are all that the sources report", () => {
    const ids = ["engine", "workspace/find"]
      .flatMap(listSources)
      .flatMap((file) => Array.from(readFileSync(file, "utf8").matchAll(/check: "([\w-]+)"/gu)))
      .map(([, id]) => id!);
    expect(ids).toContain("unreadable-file");
    for (const id of ids) expect(Object.keys(OWN_CHECKS)).toContain(id);
  });
});

describe("the codes of what is wrong with what steers the program", () => {
  it("are all in use", () => {
    const sources = ["diagnostics", "policy", "scenario", "workspace", "expression", "exchange", "cli"]
      .flatMap(listSources)
      .filter((file) => !file.endsWith("/checks.ts"))
      .map((file) => readFileSync(file, "utf8"));
    const isUsed = (id: string): boolean => sources.some((source) => source.includes(`"${id}"`));
    const ofYaml = [...Object.keys(YAML_CHECKS), ...Object.keys(SCHEMA_CHECKS)];
    expect(Object.keys(INPUT_CHECKS).filter((id) => !isUsed(id) && !ofYaml.includes(id))).toEqual([]);
  });

  it("say what the same codes say of notes", () => {
    const shared = Object.keys(INPUT_CHECKS).filter((id) => id in OWN_CHECKS);
    expect(shared).toEqual([...Object.keys(YAML_CHECKS), "unknown-key", "unreadable-file"]);
  });
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorOf } from "../../src/cli/describe-checks.js";
import { OWN_CHECKS } from "../../src/session/index.js";
import { SCHEMA_CHECKS, YAML_CHECKS } from "../../src/yaml/index.js";
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

function readBetween(readme: string, start: string, end: string): string {
  return readme.slice(readme.indexOf(start) + start.length, readme.indexOf(end)).trim();
}

describe("the README's reference of checks", () => {
  /** UPDATE=1 writes the tables into the README: read them before they are committed. */
  it.each([
    ["checks", START, END, writeChecksReference],
    ["what keeps a run from saying anything", INPUT_START, INPUT_END, writeInputReference],
  ])("is what the program says: %s", async (_, start, end, write) => {
    const table = await write();
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain(start);
    if (process.env.UPDATE)
      writeFileSync(
        "README.md",
        readme.replace(`${start}\n\n${readBetween(readme, start, end)}`, () => `${start}\n\n${table}`),
      );
    expect(readBetween(readFileSync("README.md", "utf8"), start, end)).toBe(table);
  });

  it("has every check, each once, under an anchor that an address can lead to", async () => {
    const readme = readFileSync("README.md", "utf8");
    const checks = await listBuiltinChecks();
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const id of [...checks.map((check) => check.id), ...Object.keys(INPUT_CHECKS)])
      expect(readme.split(`<a id="${anchorOf(id)}"></a>`), id).toHaveLength(2);
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

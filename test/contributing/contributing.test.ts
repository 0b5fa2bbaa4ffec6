import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const PAGE = readFileSync("CONTRIBUTING.md", "utf8");
/** File and named export of each step from a note to a window. */
const WALK = Array.from(
  PAGE.matchAll(/^\d+\. \[(?<file>src\/[^\]]+)\]\(\k<file>\) `(?<name>\w+)`: /gmu),
  ({ groups }) => [groups!.file!, groups!.name!] as const,
);
/** Files and folders that the text names, except for those to come (`NAME`). */
const NAMED = Array.from(
  PAGE.matchAll(/(?<![\w/.-])(?:src|test|docs|fixtures|\.config|\.ci)\/[\w./-]*\w/gu),
  ([path]) => path,
);
const ADDED = /NAME|reference-unnamed/u;

describe("CONTRIBUTING.md", () => {
  it("is read in one sitting", () => {
    expect(PAGE.split("\n").length).toBeLessThanOrEqual(200);
  });

  it("leads from a note to a window in twelve files", () => {
    expect(WALK).toHaveLength(12);
  });

  it.each(WALK)("names what %s exports: %s", (file, name) => {
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^export (?:async )?function ${name}\\b`, "mu"));
  });

  it("names files that there are", () => {
    expect(NAMED.length).toBeGreaterThan(40);
    expect(NAMED.filter((path) => !ADDED.test(path) && !existsSync(path))).toEqual([]);
  });

  it("names scripts that there are", () => {
    const scripts = Array.from(PAGE.matchAll(/npm run ([\w-]+)/gu), ([, script]) => script!);
    expect(scripts).toContain("new");
    expect(scripts.filter((script) => !Object.hasOwn(packageJson.scripts, script))).toEqual([]);
  });

  it.each(["CONTRIBUTING.md", "SECURITY.md", "docs/decisions/README.md"])("%s links to what there is", (file) => {
    const links = Array.from(readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/gu), ([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});

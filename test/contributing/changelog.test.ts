import { parser } from "keep-a-changelog";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const TEXT = readFileSync("CHANGELOG.md", "utf8");

describe("CHANGELOG.md", () => {
  const changelog = parser(TEXT);
  changelog.format = "markdownlint";

  it("is written as the tool that releases writes it", () => {
    expect(changelog.toString()).toBe(TEXT);
  });

  it("has the version of the package as its latest release", () => {
    const versions = changelog.releases.flatMap(({ version }) => version ?? []);
    expect(versions[0]).toBe(packageJson.version);
  });

  it("says something of each version", () => {
    expect(
      changelog.releases.filter(({ version, changes }) => version && [...changes.values()].flat().length === 0),
    ).toEqual([]);
  });
});

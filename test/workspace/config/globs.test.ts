import { describe, expect, test } from "vitest";
import { compileGlobs } from "../../../src/workspace/config/globs.js";

const FILES = [
  "README.md",
  "Bewerbung (2).md",
  "applications/acme.md",
  "applications/2026/käse, süß.markdown",
  "applications/cv.pdf",
  "archive/old.md",
];

async function matching(...patterns: string[]): Promise<readonly string[]> {
  return FILES.filter(await compileGlobs(patterns));
}

describe("patterns choose", () => {
  test.each([
    [["applications/*.md"], ["applications/acme.md"]],
    [["./applications/*.md"], ["applications/acme.md"]],
    [["applications/**/*.{md,markdown}"], ["applications/acme.md", "applications/2026/käse, süß.markdown"]],
    [["applications/cv.*"], ["applications/cv.pdf"]],
    [
      ["*.md", "archive/*"],
      ["README.md", "Bewerbung (2).md", "archive/old.md"],
    ],
  ])("%j: the files they match", async (patterns, files) => {
    expect(await matching(...patterns)).toEqual(files);
  });

  test("a folder: the markdown files below it, not what else lies there", async () => {
    const files = ["applications/acme.md", "applications/2026/käse, süß.markdown"];
    expect(await matching("applications/")).toEqual(files);
    expect(await matching("applications/**")).toEqual(files);
    expect(await matching("**")).toEqual(FILES.filter((file) => file !== "applications/cv.pdf"));
  });

  test("not what a leading ! names, in whatever order", async () => {
    expect(await matching("!archive/", "**")).not.toContain("archive/old.md");
    expect(await matching("!archive/", "!*.md")).toEqual([
      "applications/acme.md",
      "applications/2026/käse, süß.markdown",
    ]);
  });

  test("a name with brackets that is written out", async () => {
    expect(await matching("Bewerbung (2).md")).toEqual(["Bewerbung (2).md"]);
  });

  test("a name in either Unicode form", async () => {
    expect(await matching("**/käse*".normalize("NFD"))).toEqual(["applications/2026/käse, süß.markdown"]);
    const isNote = await compileGlobs(["käse/*.md".normalize("NFC")]);
    expect(isNote("käse/a.md".normalize("NFD"))).toBe(true);
  });
});

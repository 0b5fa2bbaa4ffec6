import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorOf } from "../../src/cli/describe-checks.js";
import { OWN_CHECKS } from "../../src/session/index.js";
import { END, listBuiltinChecks, START, writeChecksReference } from "./checks-reference.js";

/** UPDATE=1 writes the table into the README: read it before it is committed. */
function readTable(readme: string): string {
  return readme.slice(readme.indexOf(START) + START.length, readme.indexOf(END)).trim();
}

describe("the README's reference of checks", () => {
  it("is what the policies and the checks of the program say", async () => {
    const table = await writeChecksReference();
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain(START);
    if (process.env.UPDATE)
      writeFileSync(
        "README.md",
        readme.replace(readTable(readme), () => table),
      );
    expect(readTable(readFileSync("README.md", "utf8"))).toBe(table);
  });

  it("has every check, each once, under an anchor that an address can lead to", async () => {
    const readme = readFileSync("README.md", "utf8");
    const checks = await listBuiltinChecks();
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { id } of checks) expect(readme.split(`<a id="${anchorOf(id)}"></a>`), id).toHaveLength(2);
  });
});

describe("the checks that belong to no policy", () => {
  it("are all that the sources report", () => {
    const ids = ["engine", "workspace/find-notes.ts", "workspace/walk-folder.ts"]
      .flatMap((path) =>
        path.endsWith(".ts") ? [path] : readdirSync(join("src", path)).map((file) => join(path, file)),
      )
      .flatMap((file) => Array.from(readFileSync(join("src", file), "utf8").matchAll(/check: "([\w-]+)"/gu)))
      .map(([, id]) => id!);
    expect(ids).toContain("unreadable-file");
    for (const id of ids) expect(Object.keys(OWN_CHECKS)).toContain(id);
  });
});

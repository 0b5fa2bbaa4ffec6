import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";

const SHAPES = "test/exchange/shapes";
const CONFIG = "me: {timezone: Europe/Berlin}\n";

/** All files of the folder, each below its name. */
function listNotes(folder: string): string {
  return readdirSync(folder)
    .toSorted()
    .map((name) => `=== ${name}\n${readFileSync(join(folder, name), "utf8")}`)
    .join("\n");
}

const shapes = readdirSync(SHAPES).filter((name) => !name.endsWith(".txt"));

describe("a table as it is exported", () => {
  it("comes in six shapes", () => {
    expect(shapes).toHaveLength(6);
  });

  it.each(shapes)("%s makes the notes that stand beside it", async (name) => {
    const root = makeFolder({ "followthrough.yaml": CONFIG });
    mkdirSync(join(root, "applications"));
    const file = resolve(SHAPES, name);
    const { code, stdout, stderr } = await runCli(["import", file, "--yes"], { cwd: root });
    const said = `${stdout}${stderr}`.replaceAll(file, name);
    const found = `${said}\n${listNotes(join(root, "applications"))}`;
    const golden = join(SHAPES, `${name}.txt`);
    if (process.env.UPDATE) writeFileSync(golden, found);
    expect(found).toBe(readFileSync(golden, "utf8"));
    expect(code).toBe(0);
    const again = await runCli(["import", file, "--yes"], { cwd: root });
    expect(again.stdout).toContain("Nothing to write.");
    const check = await runCli(["check"], { cwd: root });
    expect(check.stdout).not.toContain(" error ");
  });
});

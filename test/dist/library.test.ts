import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

const PROGRAMS = Array.from(
  readFileSync("docs/reference/library.md", "utf8").matchAll(/<!-- program: in (\S+) -->\n```js\n(.*?)```/gsu),
  ([, fixture, text]) => ({ fixture: fixture!, text: text! }),
);

let built: BuiltPackage;

beforeAll(() => {
  built = buildPackage();
}, 180_000);

/** What a program of the page on the library prints, with the package installed beside the notes of a fixture. */
function runProgram({ fixture, text }: (typeof PROGRAMS)[number]): string {
  const folder = makeFolder();
  cpSync(fixture, folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(built.folder, join(folder, "node_modules/followthrough"), "junction");
  writeFileSync(join(folder, "program.mjs"), text);
  return execFileSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8", env: { TZ: "Asia/Tokyo" } });
}

describe("the programs on the page on the library", () => {
  it("print what they say", () => {
    expect(PROGRAMS.map(runProgram)).toMatchInlineSnapshot(`
      [
        "applications/acme.md:10 reply-date-to-ask
      applications/hooli.md:4 unknown-key
      applications/hooli.md:6 invalid-date
      open: Follow up with Northwind about the Analyst role
      upcoming: Thank Grace Hopper at Acme for the interview
      ",
        "upcoming from 2026-11-17; waiting since 2026-11-05
      ",
        "The front matter of a followthrough note
      ",
      ]
    `);
  });
});

describe("the package", () => {
  it("has every schema at its address", () => {
    for (const name of ["note", "policy", "scenarios", "workspace", "findings"]) {
      const text = `import s from "followthrough/schema/${name}.json" with { type: "json" }; console.log(s.$schema);`;
      expect(runProgram({ fixture: "fixtures/ok/readme", text })).toMatch(/json-schema\.org/u);
    }
  });
});

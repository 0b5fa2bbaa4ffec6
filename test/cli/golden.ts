import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** Holds a whole output against `test/cli/golden/NAME`. UPDATE=1 writes it, to be read before it is committed. */
export function expectGolden(text: string, name: string): void {
  expectFile(text, fileURLToPath(new URL(`golden/${name}`, import.meta.url)));
}

/** JSON without the lines of the built-in policies, which move with every edit of them. */
export function withoutPolicyLines(json: string): string {
  return json.replace(/("file": "(?:default|prompt|email-only|applications)",\s+"line": )\d+/gu, "$10");
}

/** The same against a file that stands with its fixture: `fixtures/err/CASE/expected.txt`. */
export function expectFixtureOutput(text: string, name: string): void {
  expectFile(text, fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)));
}

/** The same against any file, by its path. */
export function expectFile(text: string, path: string): void {
  if (process.env.UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}

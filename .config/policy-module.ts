import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * What a built-in policy's file becomes in the build and in the tests: its text, and what YAML makes of it, so that no
 * run of the program parses it again.
 */
export function policyModule(file: string): string {
  const text = readFileSync(file, "utf8");
  return `export default ${JSON.stringify({ text, data: parse(text) as unknown })};`;
}

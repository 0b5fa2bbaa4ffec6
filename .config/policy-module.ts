import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * What a built-in policy's file becomes in the build and in the tests: its text, and what YAML makes of it, so that no
 * run of the program parses it again. Of a scenario file, what it proves is enough: its whole text ships beside the code.
 */
export function policyModule(file: string): string {
  const text = readFileSync(file, "utf8");
  const data = parse(text) as unknown;
  const module = file.endsWith(".scenarios.yaml") ? { text: "", data: listProofs(data) } : { text, data };
  return `export default ${JSON.stringify(module)};`;
}

function listProofs(data: unknown): unknown {
  const { scenarios } = data as { scenarios: { name: string; advice?: string[] }[] };
  return scenarios.map(({ name, advice }) => ({ name, advice }));
}

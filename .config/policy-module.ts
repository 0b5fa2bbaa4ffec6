import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";

const SCENARIOS = ".scenarios.yaml";

/**
 * What a built-in policy's file becomes in the build and in the tests: its text, and what YAML makes of it, so that no
 * run of the program parses it again. A scenario file becomes the list of what all scenario files of its folder prove;
 * their whole texts ship beside the code.
 */
export function policyModule(file: string): string {
  const text = readFileSync(file, "utf8");
  const module = file.endsWith(SCENARIOS)
    ? { text: "", data: listProofs(dirname(file)) }
    : { text, data: parse(text) as unknown };
  const { text: source, data } = module;
  // As JSON in a string: V8 reads that faster than an object literal, and only of the policies that are used.
  return `const data = ${JSON.stringify(JSON.stringify(data))};
export default { text: ${JSON.stringify(source)}, get data() { return JSON.parse(data); } };`;
}

function listProofs(folder: string): unknown {
  const files = readdirSync(folder).filter((name) => name.endsWith(SCENARIOS));
  return files.toSorted().flatMap((file) => {
    const { scenarios } = parse(readFileSync(join(folder, file), "utf8")) as Scenarios;
    return scenarios.map(({ name, advice = [] }) => ({ name, advice, file: basename(file) }));
  });
}

interface Scenarios {
  readonly scenarios: readonly { readonly name: string; readonly advice?: readonly string[] }[];
}

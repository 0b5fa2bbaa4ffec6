import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { MUTATED_FILES } from "../test/mutation/mutated-files.js";
import { plantMutants } from "../test/mutation/plant-mutants.js";

/**
 * Loads the files under mutation with all of their mutants in place, of which `globalThis.mutation` switches on one at a
 * time; and gives the tests that are to catch them a `describe` and an `it` that only write down what they are given.
 */
export function mutants(root: string): Plugin {
  const files = new Map(MUTATED_FILES.map((file) => [join(root, file.path), file]));
  const collector = join(root, "test/mutation/collect-tests.ts");
  return {
    name: "mutants",
    enforce: "pre",
    resolveId: (id, importer) => (id === "vitest" && importer?.endsWith(".test.ts") === true ? collector : undefined),
    load(path) {
      const file = files.get(path);
      return file === undefined ? undefined : plantMutants(file.path, readFileSync(path, "utf8"), file.leftAlone).code;
    },
  };
}

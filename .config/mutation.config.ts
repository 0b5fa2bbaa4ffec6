import { defineConfig } from "vitest/config";
import { mutants } from "./mutants.js";
import { shared } from "./vitest-shared.js";

/**
 * `npm run mutate`: what the shipped scenarios would notice if the default policy were wrong, and what they and the tests
 * would notice if the code were that decides a day, words a letter or places an event. `npm run mutate -- source` is the
 * second of them alone; with `ONLY=src/letter`, that of these files.
 */
export default defineConfig({
  ...shared,
  plugins: [...(shared.plugins ?? []), mutants(shared.root ?? ".")],
  test: { ...shared.test, include: ["test/mutation/*.mutation.ts"], testTimeout: 600_000 },
});

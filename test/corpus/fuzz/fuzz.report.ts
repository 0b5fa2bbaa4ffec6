import { writeSync } from "node:fs";
import { it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { checkBodies } from "./properties.js";

await loadMarkdown();

/** With `RUNS=2000` as many; with `SEED=7` the same ones again. */
it("reads 100,000 mutated bodies", () => {
  const { RUNS = "100000", SEED } = process.env;
  const { bodyFacts } = checkBodies({ runs: Number(RUNS), ...(SEED === undefined ? {} : { seed: Number(SEED) }) });
  writeSync(1, `${RUNS} bodies, ${bodyFacts} places of facts in them\n`);
});

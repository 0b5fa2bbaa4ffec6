import { writeSync } from "node:fs";
import { it } from "vitest";
import { measureVaults } from "./measure-vaults.js";
import { writeMeasures } from "./write-measures.js";

it("prints how well the program reads the corpus", async () => {
  const { vaults, tuned, heldOut } = await measureVaults();
  writeSync(1, `${writeMeasures(vaults, tuned, heldOut)}\n`);
});

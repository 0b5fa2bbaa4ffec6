import { writeSync } from "node:fs";
import { it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { measureControls, measureGuard, writeDamage, writeMissed } from "./measure-guard.js";
import { readGuard } from "./read-guard.js";

await loadMarkdown();

it("prints which lines become facts that must not, and which are not read that are", () => {
  const groups = readGuard();
  for (const language of new Set(groups.map((group) => group.language))) {
    const damage = measureGuard(groups.filter((group) => group.language === language));
    writeSync(1, `${language}: ${damage.length} lines become facts\n${writeDamage(damage)}\n\n`);
  }
  const { count, missed } = measureControls();
  writeSync(1, `${count - missed.length} of ${count} ways to say a fact are read\n${writeMissed(missed)}\n`);
});

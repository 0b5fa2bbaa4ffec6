import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { it } from "vitest";
import { findAll, keepJudgements, readList, writeList, type JudgedFinding } from "./findings-list.js";
import { FINDINGS } from "./findings-file.js";
import { readVaults } from "./open-vault.js";

it("writes the list of what is said of the corpus, and keeps what was judged", async () => {
  const findings: JudgedFinding[] = [];
  for (const vault of readVaults()) findings.push(...(await findAll(vault)));
  const earlier = existsSync(FINDINGS) ? readList(readFileSync(FINDINGS, "utf8")) : [];
  const list = keepJudgements(findings, earlier);
  writeFileSync(FINDINGS, writeList(list));
  const count = (judgement: string): number => list.filter((one) => one.judgement === judgement).length;
  const again = list.filter(({ judgement }) => judgement.endsWith("?")).length;
  writeSync(
    1,
    `${FINDINGS}: ${list.length} findings; right ${count("right")}, wrong ${count("wrong")}, ` +
      `misleading ${count("misleading")}, to be judged ${count("")}, to be judged again ${again}\n`,
  );
});

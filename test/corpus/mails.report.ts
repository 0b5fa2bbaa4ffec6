import { writeSync } from "node:fs";
import { it } from "vitest";
import { measureMails } from "./mails/measure-mails.js";
import { writeMailMeasures } from "./mails/write-mail-measures.js";

it("prints how well the program reads pasted e-mails", async () => {
  writeSync(1, `${writeMailMeasures(await measureMails())}\n`);
});

import { expect, test } from "vitest";
import { IS_THOROUGH } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage } from "./build-package.js";
import { DEEDS, killRuns } from "./kill-runs.js";

/** KILLS=500 tries as many in all. */
const KILLS = Math.ceil(Number(process.env.KILLS ?? (IS_THOROUGH ? 48 : 16)) / Object.keys(DEEDS).length);

test.each(Object.entries(DEEDS))(
  "a killed %s damages no file, and the next one removes what it left",
  async (name, deed) => {
    const tally = await killRuns(buildPackage(), deed, makeFolder(), KILLS);
    if (process.env.KILLS !== undefined) process.stdout.write(`${name}: ${JSON.stringify(tally)}\n`);
    expect(tally).toMatchObject({ damaged: [], strayAfter: [], wrongUndo: [] });
    // Else it would have proven nothing.
    expect(tally.landed).toBeGreaterThan(KILLS / 3);
  },
  3_600_000,
);

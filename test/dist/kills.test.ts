import { expect, test } from "vitest";
import { IS_THOROUGH, sample } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage } from "./build-package.js";
import { DEEDS, killRuns } from "./kill-runs.js";

/** KILLS=500 tries as many of each command. */
const KILLS = Number(process.env.KILLS ?? (IS_THOROUGH ? 8 : 3));

const TRIED = process.env.KILLS ? Object.entries(DEEDS) : sample(Object.entries(DEEDS), 3);

test.each(TRIED)(
  "a killed %s damages no file, and the next one removes what it left",
  async (name, deed) => {
    const tally = await killRuns(buildPackage(), deed, makeFolder(), KILLS);
    if (process.env.KILLS !== undefined) process.stdout.write(`${name}: ${JSON.stringify(tally)}\n`);
    expect(tally).toMatchObject({ damaged: [], misread: [], strayAfter: [], wrongUndo: [] });
    // Else it would have proven nothing.
    expect(tally.landed).toBeGreaterThanOrEqual(KILLS / 3);
    if (KILLS >= 50) expect(tally.phases.in).toBeGreaterThan(KILLS / 4);
  },
  3_600_000,
);

import { describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { DAYS, live, type Circumstance, type Faults } from "./feed-histories.js";

async function liveThrough(circumstance: Circumstance): Promise<Faults> {
  const faults = await live(1, circumstance);
  expect(faults.published).toBeGreaterThan(18 * DAYS);
  return faults;
}

describe("the feed's revisions, through weeks of edits, snoozes and reverts", { timeout: 60_000 }, () => {
  it.each(
    sample<[string, Circumstance]>(
      [
        ["by the clock", {}],
        ["by the day alone, so that the clock stands still", { isByDay: true }],
        ["with feeds lost on the way", { losses: 10 }],
        ["with nothing remembered at all", { isForgetful: true }],
      ],
      2,
    ),
  )("mean one text each, and never fall: %s", async (_, circumstance) => {
    expect(await liveThrough(circumstance)).toMatchObject({ equal: 0, lower: 0, lowerSame: 0 });
  });

  /**
   * Notes and feed go back to what they were, and the clock is all that tells this run from one in which nothing ever
   * happened in between: there the revision has to stay, so it does here.
   */
  it.each(
    sample<[string, Circumstance]>(
      [
        ["older feeds put in its place", { restores: 10 }],
        ["feeds lost and older ones put in its place", { losses: 10, restores: 10 }],
        ["two computers in turn, each with a feed of its own", { computers: 2 }],
      ],
      2,
    ),
  )("mean one text each, and fall only to what the previous feed has: %s", async (_, circumstance) => {
    const { equal, lower, lowerUnchanged } = await liveThrough(circumstance);
    expect({ equal, lower }).toEqual({ equal: 0, lower: lowerUnchanged });
  });

  /** Which of two texts of one minute came last, nothing tells where neither run knows of the other. */
  it.each(
    sample<[string, Circumstance]>(
      [
        ["feeds lost", { losses: 10 }],
        ["older feeds put in its place", { restores: 10 }],
        ["two computers in turn", { computers: 2 }],
        ["nothing remembered at all", { isForgetful: true }],
      ],
      2,
    ),
  )("mean one text each while the clock stands still for a day: %s", async (_, circumstance) => {
    expect(await liveThrough({ ...circumstance, isByDay: true })).toMatchObject({ equal: 0 });
  });
});

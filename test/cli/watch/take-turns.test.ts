import { describe, expect, it } from "vitest";
import { takeTurns } from "../../../src/cli/watch/take-turns.js";
import { makeTimers } from "./timers.js";

function setUp() {
  const timers = makeTimers();
  const state = { isBusy: false };
  return { timers, state, turns: takeTurns({ ...timers, isBusy: () => state.isBusy }) };
}

describe("a pause", () => {
  it("costs nothing before a turn has taken long, and then lets others have theirs", async () => {
    const { timers, turns } = setUp();
    await turns.pause();
    await timers.pass(14);
    await turns.pause();
    expect(timers.count()).toBe(0);
    await timers.pass(1);
    const paused = turns.pause();
    expect(timers.count()).toBe(1);
    await timers.pass(0);
    await paused;
    await turns.pause();
    expect(timers.count()).toBe(0);
  });

  it("comes also where the clock was set back", () => {
    const { timers } = setUp();
    let time = 0;
    const turns = takeTurns({ ...timers, now: () => time, isBusy: () => false });
    time = -3_600_000;
    void turns.pause();
    expect(timers.count()).toBe(1);
  });

  it("never ends once it is over, whenever it began", async () => {
    const { timers, turns } = setUp();
    let hasGoneOn = false;
    const goOn = (): void => {
      hasGoneOn = true;
    };
    await timers.pass(15);
    void turns.pause().then(goOn);
    turns.end();
    void turns.pause().then(goOn);
    void turns.makeRoom().then(goOn);
    await timers.pass(1000);
    expect([hasGoneOn, timers.count()]).toEqual([false, 0]);
  });
});

describe("what can wait", () => {
  it("waits as long as others are busy", async () => {
    const { timers, state, turns } = setUp();
    state.isBusy = true;
    let hasTurn = false;
    void turns.makeRoom().then(() => (hasTurn = true));
    await timers.pass(100);
    expect(hasTurn).toBe(false);
    state.isBusy = false;
    await timers.pass(10);
    expect(hasTurn).toBe(true);
  });

  it("has its turn after a while where others are always busy", async () => {
    const { timers, state, turns } = setUp();
    state.isBusy = true;
    let hasTurn = false;
    void turns.makeRoom().then(() => (hasTurn = true));
    await timers.pass(200);
    expect(hasTurn).toBe(true);
  });
});

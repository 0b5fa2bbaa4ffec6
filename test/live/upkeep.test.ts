import { describe, expect, it } from "vitest";
import { createUpkeep, type Upkeep } from "../../src/live/upkeep.js";

/** A building site whose clock, timers and builders do what the test says. */
function makeWorks() {
  const works = {
    time: 0,
    /** How often was built, and what was told. */
    builds: 0,
    told: [] as string[],
    /** What the next building does. */
    build: (): Promise<string> => Promise.resolve(`build ${works.builds}`),
    timers: new Set<() => void>(),
    /** The time passes that is waited for. */
    pass: () => {
      const due = [...works.timers];
      works.timers.clear();
      for (const callback of due) callback();
    },
  };
  const upkeep: Upkeep<string> = createUpkeep({
    build: () => {
      works.builds++;
      return works.build();
    },
    explain: (error) => (error instanceof Error ? error.message : "?"),
    onBuilt: (built, previous) => works.told.push(`${built} after ${previous}`),
    onFailure: (failure, previous) => works.told.push(`${failure}, so ${previous}`),
    onRecovery: () => works.told.push("recovered"),
    now: () => works.time,
    later: (_, callback) => {
      works.timers.add(callback);
      return () => works.timers.delete(callback);
    },
  });
  return { works, upkeep };
}

/** A building that ends when the test says so. */
function hold(): { readonly building: Promise<string>; readonly finish: (built: string) => void } {
  let finish: (built: string) => void = () => undefined;
  const building = new Promise<string>((resolve) => (finish = resolve));
  return {
    building,
    finish: (built) => {
      finish(built);
    },
  };
}

describe("what is kept up", () => {
  it("is built once for all who ask within a minute", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    works.time = 59_999;
    const answers = await Promise.all([upkeep.current(), upkeep.current()]);
    expect(answers).toEqual([{ built: "build 1" }, { built: "build 1" }]);
    expect(answers[0], "the same, for what is made of it").toBe(answers[1]);
    expect(works.builds).toBe(1);
  });

  it("is built anew in another minute, once for all who then ask, and not if nobody does", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    works.time = 10 * 60_000;
    const answers = await Promise.all([upkeep.current(), upkeep.current(), upkeep.current()]);
    expect(answers.map(({ built }) => built)).toEqual(["build 2", "build 2", "build 2"]);
    works.time = 0; // a clock that was set back
    expect((await upkeep.current()).built).toBe("build 3");
  });

  it("is built anew once changes have settled, asked for or not", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    upkeep.noteChange();
    expect(works.builds).toBe(1);
    works.pass();
    expect(works.builds).toBe(2);
    expect((await upkeep.current()).built).toBe("build 2");
    expect(works.told).toEqual(["build 2 after build 1"]);
    expect(works.timers.size).toBe(0);
  });

  it("is not built while changes go on, because some of them may not be told", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    upkeep.noteChange();
    upkeep.noteChange();
    works.pass();
    upkeep.noteChange();
    works.pass();
    expect(works.builds).toBe(1);
    works.pass();
    expect(works.builds).toBe(2);
  });

  it("is built after a while if changes never end, and once more when they do", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    upkeep.noteChange();
    for (let pauses = 0; works.builds === 1; pauses++) {
      expect(pauses).toBeLessThan(10);
      upkeep.noteChange();
      works.pass();
    }
    await upkeep.close();
    expect(works.builds).toBe(2);
    expect((await upkeep.current()).built, "what came last may not be in it").toBe("build 3");
  });

  it("makes who asks while a file is being saved wait until it is", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    upkeep.noteChange();
    let answer: string | undefined;
    const asked = upkeep.current().then(({ built }) => (answer = built));
    await Promise.resolve();
    expect([answer, works.builds]).toEqual([undefined, 1]);
    works.pass();
    await asked;
    expect(answer).toBe("build 2");
  });

  it("is not that of before a change, for who asks after it while the older is still being built", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    const older = hold();
    works.build = () => older.building;
    works.time = 60_000;
    const before = upkeep.current();
    await Promise.resolve();
    expect(works.builds).toBe(2);
    upkeep.noteChange();
    works.pass();
    const after = upkeep.current();
    works.build = () => Promise.resolve("newer");
    older.finish("older");
    expect([(await before).built, (await after).built]).toEqual(["older", "newer"]);
    expect(works.builds).toBe(3);
  });

  it("counts a change during the first building", async () => {
    const { works, upkeep } = makeWorks();
    const first = hold();
    works.build = () => first.building;
    const started = upkeep.start();
    upkeep.noteChange();
    works.pass();
    first.finish("old");
    expect(await started).toBe("old");
    works.build = () => Promise.resolve("new");
    expect((await upkeep.current()).built).toBe("new");
  });
});

describe("whoever can wait", () => {
  it("is told that something is being built, or will be in a moment", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    expect(upkeep.isBusy()).toBe(false);
    upkeep.noteChange();
    expect(upkeep.isBusy()).toBe(true);
    const newer = hold();
    works.build = () => newer.building;
    works.pass();
    await Promise.resolve();
    expect(upkeep.isBusy()).toBe(true);
    newer.finish("newer");
    await upkeep.current();
    expect(upkeep.isBusy()).toBe(false);
  });

  it("is not waited for where it takes long, though the moment that it is made for stands still", async () => {
    const works = { time: 0, builds: 0 };
    const upkeep = createUpkeep({
      build: () => {
        works.time += 60_000;
        return Promise.resolve(++works.builds);
      },
      explain: String,
      onBuilt: () => undefined,
      onFailure: () => undefined,
      onRecovery: () => undefined,
      now: () => works.time,
      later: () => () => undefined,
      hasSetClock: true,
    });
    await upkeep.start();
    upkeep.noteChange();
    // Nobody lets the changes settle: it would be waited for in vain.
    expect((await upkeep.current()).built).toBe(1);
    await upkeep.renew();
    expect((await upkeep.current()).built).toBe(2);
    expect(works.builds, "not built anew because minutes have passed").toBe(2);
  });

  it("waits for what takes long, where it is to be waited for", async () => {
    const works = { time: 0 };
    const upkeep = createUpkeep({
      build: () => {
        works.time += 60_000;
        return Promise.resolve(works.time / 60_000);
      },
      explain: String,
      onBuilt: () => undefined,
      onFailure: () => undefined,
      onRecovery: () => undefined,
      now: () => works.time,
      later: () => () => undefined,
      isAwaited: true,
    });
    await upkeep.start();
    expect((await upkeep.current()).built).toBe(2);
  });
});

describe("a building that fails", () => {
  const fail = () => Promise.reject(new Error("no notes"));

  it("is the caller's affair the first time", async () => {
    const { works, upkeep } = makeWorks();
    works.build = fail;
    await expect(upkeep.start()).rejects.toThrow("no notes");
  });

  it("leaves the last good one, is told once, and is tried again in the next minute", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    const good = works.build;
    works.build = fail;
    upkeep.noteChange();
    works.pass();
    expect(await upkeep.current()).toEqual({ built: "build 1", failure: "no notes" });
    await upkeep.current();
    expect(works.builds, "not tried for everybody who asks").toBe(2);
    works.time = 60_000;
    expect(await upkeep.current()).toEqual({ built: "build 1", failure: "no notes" });
    expect(works.told).toEqual(["no notes, so build 1"]);

    works.build = good;
    works.time = 120_000;
    expect(await upkeep.current()).toEqual({ built: "build 4" });
    expect(works.told.slice(1)).toEqual(["recovered", "build 4 after build 1"]);
  });

  it("is told again when it is for another reason", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    works.build = fail;
    works.time = 60_000;
    await upkeep.current();
    works.build = () => Promise.reject(new Error("a broken policy"));
    works.time = 120_000;
    await upkeep.current();
    expect(works.told).toEqual(["no notes, so build 1", "a broken policy, so build 1"]);
  });
});

describe("at the end", () => {
  it("nothing is left waiting", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    upkeep.noteChange();
    const asked = upkeep.current();
    await upkeep.close();
    expect(works.timers.size).toBe(0);
    expect((await asked).built).toBe("build 2");
  });

  it("what is being built is waited for", async () => {
    const { works, upkeep } = makeWorks();
    await upkeep.start();
    const last = hold();
    works.build = () => last.building;
    works.time = 60_000;
    void upkeep.current();
    await Promise.resolve();
    let isClosed = false;
    const closed = upkeep.close().then(() => (isClosed = true));
    await Promise.resolve();
    expect(isClosed).toBe(false);
    last.finish("last");
    await closed;
  });
});

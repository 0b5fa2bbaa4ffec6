import { describe, expect, it } from "vitest";
import { followChanges } from "../../../src/cli/watch/follow-changes.js";
import type { Finding } from "../../../src/diagnostics/index.js";
import type { Snapshot } from "../../../src/session/index.js";
import { action, application, evaluation, finding, moment, note } from "../../output/builders.js";
import { makeTimers } from "./timers.js";

const now = moment("2026-11-21T09:00 UTC");

/** Notes by their companies, each with something to do, and what is wrong. */
function snapshotOf(companies: readonly string[], findings: readonly Finding[] = []): Snapshot {
  const notes = companies.map((company) =>
    note(now, application(company, "Engineer"), [action(application(company, "Engineer"))]),
  );
  // Only what is compared is there.
  const seen: Partial<Snapshot> = {
    evaluation: evaluation(now, notes, { findings }),
    notes: companies.map((company) => ({ path: `${company}.md`, text: "", findings: [] })),
  };
  return seen as Snapshot;
}

function follow(start = snapshotOf(["a"])) {
  const timers = makeTimers();
  const told: string[] = [];
  const follower = followChanges(timers, {
    start,
    onChanges: ({ actions, findings }) => {
      told.push(
        [
          ...actions.added.map(({ application: { company } }) => `+${company}`),
          ...actions.gone.map(({ application: { company } }) => `-${company}`),
          ...findings.added.map(({ message }) => `!${message}`),
          ...findings.gone.map(({ message }) => `ok ${message}`),
        ].join(" "),
      );
    },
    onFailure: (failure) => told.push(failure ?? "can be read again"),
  });
  return { timers, told, follower };
}

describe("a change", () => {
  it("is told at once, and only once", async () => {
    const { timers, told, follower } = follow();
    const seen = snapshotOf(["a", "b"]);
    follower.see(seen);
    expect(told).toEqual(["+b"]);
    follower.see(seen);
    follower.see(snapshotOf(["a", "b"]));
    await timers.pass(10_000);
    expect(told).toEqual(["+b"]);
    expect(timers.count()).toBe(0);
  });

  it("by which a note is gone is told when it is still gone a little later", async () => {
    const { timers, told, follower } = follow(snapshotOf(["a", "b"]));
    follower.see(snapshotOf(["a"]));
    await timers.pass(119);
    expect(told).toEqual([]);
    await timers.pass(1);
    expect(told).toEqual(["-b"]);
  });

  it("by which a note is gone or broken for a moment only is not told", async () => {
    const whole = snapshotOf(["a", "b"]);
    const { timers, told, follower } = follow(whole);
    follower.see(snapshotOf(["a"]));
    await timers.pass(100);
    follower.see(snapshotOf(["a", "b"], [finding("b.md", "half")]));
    await timers.pass(300);
    follower.see(whole);
    await timers.pass(10_000);
    expect(told).toEqual([]);
  });

  it("that is no error is told at once, though it is wrong", () => {
    const { told, follower } = follow();
    follower.see(snapshotOf(["a"], [finding("a.md", "odd", { severity: "warning" })]));
    expect(told).toEqual(["!odd"]);
  });

  it("of many notes is told when no more of them come, as one", async () => {
    const { timers, told, follower } = follow();
    const many = Array.from({ length: 14 }, (_, at) => `m${at}`);
    follower.see(snapshotOf(["a", ...many.slice(0, 13)]));
    await timers.pass(300);
    follower.see(snapshotOf(["a", ...many]));
    await timers.pass(799);
    expect(told.length).toBe(1);
    expect(told[0]!.split(" ").length).toBe(14);
  });

  it("is told after a while where changes never end", async () => {
    const { timers, told, follower } = follow(snapshotOf(["a", "b"]));
    for (let at = 0; told.length === 0; at++) {
      expect(at).toBeLessThan(40);
      follower.see(snapshotOf(at % 2 === 0 ? ["a"] : ["a", "c"]));
      await timers.pass(100);
    }
    expect(told[0]).toContain("-b");
  });

  it("that waits is told at the end", () => {
    const { timers, told, follower } = follow(snapshotOf(["a", "b"]));
    follower.see(snapshotOf(["a"]));
    follower.close();
    expect([told, timers.count()]).toEqual([["-b"], 0]);
  });
});

describe("that notes cannot be read", () => {
  it("is told once when it stays so, and when it is over", async () => {
    const { timers, told, follower } = follow();
    follower.fail("broken");
    await timers.pass(300);
    expect(told).toEqual([]);
    await timers.pass(500);
    follower.fail("broken");
    await timers.pass(500);
    expect(told).toEqual(["broken"]);
    follower.see(snapshotOf(["a", "b"]));
    await timers.pass(500);
    expect(told).toEqual(["broken", "can be read again", "+b"]);
  });

  it("is not told when it is over in a moment", async () => {
    const { timers, told, follower } = follow();
    follower.fail("broken");
    await timers.pass(200);
    follower.see(snapshotOf(["a"]));
    await timers.pass(1000);
    expect(told).toEqual([]);
  });
});

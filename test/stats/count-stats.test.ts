import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../cases.js";
import { anyClock, anyNote, writeNote, type NoteData } from "../engine/arbitrary-notes.js";
import { asOf, type Application } from "../../src/facts/index.js";
import { countStats, type Group, type Stats } from "../../src/stats/index.js";
import { compareDates } from "../../src/time/index.js";
import { clock, factsOf } from "../facts/read-facts.js";
import { describeAnswers, statsOf } from "./count.js";

function writeGroups(groups: readonly Group[]): string {
  return groups.map(({ name = "?", ...counts }) => `${name} ${Object.values(counts).join("/")}`).join(", ");
}

describe("what the applications have come to", () => {
  it("counts what was sent, by week, and leads apart", () => {
    const stats = statsOf([
      "applied: 2026-11-02",
      "applied: 2026-11-08\nlog: [2026-11-09 received invitation, 2026-11-09 received confirmation]\ninterviews: [2026-11-10]",
      "status: lead",
      "status: rejected",
      "applied: 2026-12-24",
    ]);
    expect(stats).toMatchObject({ applications: 3, undated: 1, leads: 2 });
    expect(stats.weeks.map(({ monday, ...counts }) => [monday.toString(), ...Object.values(counts)].join(" "))).toEqual(
      ["2026-11-02 2 0 0 0", "2026-11-09 0 1 1 0"],
    );
  });

  it("counts how long they take, with what is still open", () => {
    const { answers } = statsOf([
      "applied: 2026-11-01\nlog: [2026-11-05 received reply]",
      "applied: 2026-11-01\nlog: [2026-11-11 received rejection]",
      "applied: 2026-11-01",
      "applied: 2026-11-11",
      "applied: 2026-11-11\nstatus: rejected",
      "applied: 2026-11-11\nstatus: ghosted",
    ]);
    expect(describeAnswers(answers.application)).toBe(
      "asked 6, answered 2, answeredUndated 1, letGo 1, open 2, oldestOpenDays 20, quickestDays 4, slowestDays 10",
    );
    expect(describeAnswers(answers.interview)).toBe("");
  });

  it("has no median of the quick ones alone", () => {
    const quick = [
      "applied: 2026-11-01\nlog: [2026-11-03 received reply]",
      "applied: 2026-11-01\nlog: [2026-11-04 received reply]",
    ];
    const medianOf = (notes: readonly string[]) => statsOf(notes).answers.application.medianDays;
    expect(medianOf(quick)).toBe(2.5);
    expect(medianOf([...quick, "applied: 2026-10-01"])).toBe(3);
    expect(medianOf([...quick, "applied: 2026-10-01", "applied: 2026-10-02"])).toBeUndefined();
  });

  it("counts which follow-up got an answer, and by which channel", () => {
    const { followUps } = statsOf([
      "interviews: [2026-11-01]\nlog: [2026-11-08 sent follow-up by email, 2026-11-10 received reply]",
      "interviews: [2026-11-01]\nlog: [2026-11-08 sent follow-up by email, 2026-11-15 sent follow-up by phone]",
      "interviews: [2026-11-01]\nlog: [2026-11-08 sent follow-up]",
    ]);
    const write = (all: typeof followUps.byOrder): readonly string[] =>
      all.map(
        ({ name = "?", answers: { asked, answered, followed, open } }) =>
          `${name} ${asked}/${answered}/${followed}/${open}`,
      );
    expect(write(followUps.byOrder)).toEqual(["first 3/1/1/1", "second 1/0/0/1"]);
    expect(write(followUps.byChannel)).toEqual(["email 2/1/1/0", "phone 1/0/0/1", "? 1/0/0/1"]);
  });

  it("counts by source: however it is spelled, an address by its host, and what is not noted as that", () => {
    const { sources, channels } = statsOf([
      "applied: 2026-11-01\nsource: linkedin",
      "applied: 2026-11-01\nsource: LinkedIn\nlog: [2026-11-02 received reply]",
      "applied: 2026-11-01\nsource: LinkedIn\ninterviews: [2026-11-05]",
      "applied: 2026-11-01\nsource: https://www.jobs.example/4711?utm=x",
      "log: [2026-11-01 sent application by website]\nsource: jobs.example\nstatus: offer",
      "applied: 2026-11-01",
      "source: Indeed\nstatus: lead",
    ]);
    expect(writeGroups(sources)).toBe("LinkedIn 3/2/1/0, jobs.example 2/1/1/1, ? 1/0/0/0");
    expect(writeGroups(channels)).toBe("website 1/1/1/1, ? 5/2/1/0");
  });

  it("takes whoever wrote first and was then applied to for answered only after that", () => {
    const { sources } = statsOf(["applied: 2026-11-01\nlog: [2026-10-20 received reply]\nsource: a friend"]);
    expect(writeGroups(sources)).toBe("a friend 1/0/0/0");
  });

  it("leaves out what began before a day, and says so of what has no day", () => {
    const stats = statsOf(
      ["applied: 2026-10-31", "applied: 2026-11-01", "status: rejected", "interviews: [2026-11-03]"],
      {
        since: "2026-11-01",
      },
    );
    expect(stats).toMatchObject({ applications: 2, leftOut: { earlier: 1, undated: 1 } });
  });

  it("is nothing of nothing", () => {
    expect(statsOf([])).toMatchObject({ applications: 0, weeks: [], sources: [], channels: [] });
  });
});

/** As data, dates as texts. */
function plain(stats: Stats): unknown {
  return JSON.parse(JSON.stringify(stats));
}

const SOURCES = [undefined, "LinkedIn", "linkedin", "https://www.jobs.example/1"];
const anySearch = fc.array(
  fc.tuple(anyNote, fc.constantFrom(...SOURCES)).map(([note, source]) => ({ ...note, ...(source && { source }) })),
  { maxLength: 12 },
);

function read(notes: readonly NoteData[]): readonly Application[] {
  return notes.map((note) => factsOf(writeNote(note)));
}

function count(applications: readonly Application[], now: string): Stats {
  return countStats(
    applications.map((one) => asOf(one, clock(now))),
    clock(now),
  );
}

describe("whatever the notes say", () => {
  it("their order changes nothing", () => {
    fc.assert(
      fc.property(anySearch, anyClock, fc.nat(), (notes, now, turn) => {
        const applications = read(notes);
        const at = turn % Math.max(1, applications.length);
        const turned = [...applications.slice(at), ...applications.slice(0, at)].toReversed();
        expect(plain(count(turned, now))).toEqual(plain(count(applications, now)));
      }),
      { numRuns: cases(400) },
    );
  });

  it("as of a clock, entries that are dated later change nothing", () => {
    fc.assert(
      fc.property(anySearch, anyClock, (notes, now) => {
        const applications = read(notes);
        const today = clock(now).toPlainDate();
        const without = applications.map((one) => ({
          ...one,
          log: one.log.filter(({ date }) => compareDates(date, today) <= 0),
        }));
        expect(plain(count(without, now))).toEqual(plain(count(applications, now)));
      }),
      { numRuns: cases(400) },
    );
  });

  it("every count is the sum of its parts, and no median is longer than the oldest", () => {
    fc.assert(
      fc.property(anySearch, anyClock, (notes, now) => {
        const { applications, answers, followUps, sources, channels, funnel, weeks } = count(read(notes), now);
        const all = [answers.application, answers.interview, ...followUps.byOrder.map((one) => one.answers)];
        for (const one of all) {
          expect(one.answered + one.answeredUndated + one.followed + one.letGo + one.open).toBe(one.asked);
          expect(one.medianDays ?? 0).toBeLessThanOrEqual(one.slowestDays ?? 0);
        }
        const sum = (groups: readonly Group[]) => groups.reduce((total, group) => total + group.applications, 0);
        expect([sum(sources), sum(channels), funnel[0]?.count]).toEqual([applications, applications, applications]);
        const byOrder = followUps.byOrder.reduce((total, one) => total + one.answers.asked, 0);
        expect(followUps.byChannel.reduce((total, one) => total + one.answers.asked, 0)).toBe(byOrder);
        for (const { monday } of weeks) expect(monday.dayOfWeek).toBe(1);
      }),
      { numRuns: cases(400) },
    );
  });
});

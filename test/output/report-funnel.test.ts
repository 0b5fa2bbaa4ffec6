import { describe, expect, it } from "vitest";
import type { Application } from "../../src/facts/index.js";
import { asOf } from "../../src/facts/index.js";
import { writeReport } from "../../src/output/index.js";
import { countFunnel } from "../../src/stats/index.js";
import { application, day, evaluation, interview, moment, note, received } from "./builders.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");

let number = 0;

function about(rest: Partial<Application>): Application {
  number += 1;
  return application("Acme", "Engineer", { path: `${number}.md`, ...rest });
}

function held(date: string) {
  return interview(moment(`${date}T10:00 Europe/Berlin`));
}

function sent(date: string, kind: string) {
  return received(date, kind, { direction: "sent" });
}

/** `applied 3, interviewed 2 (4 days, n = 2), …`. */
function count(applications: readonly Application[], clock = now): string {
  return countFunnel(applications.map((one) => asOf(one, clock)))
    .map(({ stage, count, days }) => `${stage} ${count}${days ? ` (${days.median} days, n = ${days.known})` : ""}`)
    .join(", ");
}

describe("the funnel's numbers", () => {
  it("count who got so far or further, and the days from one stage to the next", () => {
    const gone = about({
      applied: day("2026-10-01"),
      interviews: [held("2026-10-11")],
      log: [received("2026-11-10", "offer")],
    });
    expect(count([gone])).toBe("applied 1, interviewed 1 (10 days, n = 1), offered 1 (30 days, n = 1), accepted 0");
  });

  it.each([
    [[4], 4],
    [[9, 4], 6.5],
    [[9, 4, 100], 9],
    [[1, 2, 3, 10], 2.5],
    [[0, 0], 0],
  ])("have the median of %j days: %d", (spans, median) => {
    const all = spans.map((span) => {
      const applied = day("2026-08-01");
      return about({ applied, interviews: [held(applied.add({ days: span }).toString())] });
    });
    const [, interviewed] = countFunnel(all.map((one) => asOf(one, now)));
    expect(interviewed).toEqual({ stage: "interviewed", count: spans.length, days: { median, known: spans.length } });
  });

  it("know nothing of days where a date is missing, and say over how many the median is", () => {
    const undated = about({ interviews: [held("2026-11-10")] });
    const dated = about({ applied: day("2026-11-01"), interviews: [held("2026-11-10")] });
    expect(count([undated])).toBe("applied 1, interviewed 1, offered 0, accepted 0");
    expect(count([undated, dated])).toBe("applied 2, interviewed 2 (9 days, n = 1), offered 0, accepted 0");
  });

  it("count no days backwards: they wrote first, the application came later", () => {
    const approached = about({ applied: day("2026-11-15"), interviews: [held("2026-11-10")] });
    expect(count([approached])).toBe("applied 1, interviewed 1, offered 0, accepted 0");
  });

  it.each<[string, Partial<Application>, string]>([
    ["a lead has not begun", {}, "applied 0, interviewed 0, offered 0, accepted 0"],
    ["rejected before any interview", { status: "rejected" }, "applied 1, interviewed 0, offered 0, accepted 0"],
    ["withdrawn before applying", { status: "withdrawn" }, "applied 0, interviewed 0, offered 0, accepted 0"],
    ["an offer that nobody dated", { status: "offer" }, "applied 1, interviewed 1, offered 1, accepted 0"],
    ["accepted", { status: "accepted" }, "applied 1, interviewed 1, offered 1, accepted 1"],
    ["interviewing, no interview noted", { status: "interviewing" }, "applied 1, interviewed 1, offered 0, accepted 0"],
    [
      "interviewing, the interview still to come",
      { status: "interviewing", interviews: [held("2026-11-25")] },
      "applied 1, interviewed 0, offered 0, accepted 0",
    ],
    [
      "an interview that was cancelled",
      { applied: day("2026-11-01"), interviews: [{ ...held("2026-11-10"), cancelled: true }] },
      "applied 1, interviewed 0, offered 0, accepted 0",
    ],
    [
      "rejected after an offer's interview",
      { applied: day("2026-11-01"), interviews: [held("2026-11-10")], log: [received("2026-11-12", "rejection")] },
      "applied 1, interviewed 1 (9 days, n = 1), offered 0, accepted 0",
    ],
  ])("of one that is %s", (_, rest, numbers) => {
    expect(count([about(rest)])).toBe(numbers);
  });

  it("take the first of several dates of one stage", () => {
    const one = about({
      applied: day("2026-10-05"),
      interviews: [held("2026-10-20"), held("2026-10-15")],
      log: [sent("2026-10-03", "application"), received("2026-10-30", "offer"), received("2026-11-05", "offer")],
    });
    expect(count([one])).toBe("applied 1, interviewed 1 (12 days, n = 1), offered 1 (15 days, n = 1), accepted 0");
  });

  it("are as of the clock: what is dated later has not happened", () => {
    const one = about({
      applied: day("2026-10-01"),
      interviews: [held("2026-10-11")],
      log: [received("2026-11-10", "offer")],
    });
    const at = (clock: string) => count([one], moment(`${clock} Europe/Berlin`));
    expect(at("2026-09-30T23:59")).toMatch(/^applied 0, interviewed 0, offered 0/u);
    expect(at("2026-10-01T00:00")).toMatch(/^applied 1, interviewed 0, offered 0/u);
    expect(at("2026-10-11T10:59")).toMatch(/^applied 1, interviewed 0, offered 0/u);
    expect(at("2026-10-11T11:00")).toMatch(/^applied 1, interviewed 1 \(10 days, n = 1\), offered 0/u);
    expect(at("2026-11-10T00:00")).toMatch(/offered 1 \(30 days, n = 1\)/u);
  });

  it("go by the day where an interview took place", () => {
    const late = interview(moment("2026-11-10T22:30 America/New_York"));
    expect(count([about({ applied: day("2026-11-01"), timezone: "America/New_York", interviews: [late] })])).toContain(
      "interviewed 1 (9 days, n = 1)",
    );
  });

  it("are noughts where there are no applications", () => {
    expect(count([])).toBe("applied 0, interviewed 0, offered 0, accepted 0");
  });
});

describe("the funnel in the report", () => {
  function funnelOf(applications: readonly Application[]): string {
    const report = writeReport(
      evaluation(
        now,
        applications.map((one) => note(now, one)),
      ),
      { file: "follow-ups.md" },
    );
    return /^## Funnel\n\n(.*?)(?=\n## |\n<!-- )/msu.exec(report)?.[1] ?? "";
  }

  const applied = (count: number) => Array.from({ length: count }, () => about({ applied: day("2026-11-01") }));
  const interviewed = () => about({ applied: day("2026-11-01"), interviews: [held("2026-11-10")] });

  it("says nothing of fewer than five applications, nor before the first interview", () => {
    expect(funnelOf([...applied(3), interviewed()])).toBe("");
    expect(funnelOf(applied(12))).toBe("");
    expect(funnelOf([...applied(4), interviewed()])).not.toBe("");
  });

  it("says it in words and as a flowchart", () => {
    expect(funnelOf([...applied(4), interviewed(), about({ status: "accepted" })]))
      .toBe(`Of 6 applications, 2 led to an interview, 1 to an offer and 1 accepted. The days
are medians from one stage to the next, over the notes that have both dates.

\`\`\`mermaid
flowchart LR
  applied["Applied<br/>6"]
  interviewed["Interviewed<br/>2"]
  offered["Offered<br/>1"]
  accepted["Accepted<br/>1"]
  applied -->|"median 9 days<br/>(1 with both dates)"| interviewed
  interviewed --> offered
  offered --> accepted
\`\`\`
`);
  });

  it("does not tell of offers accepted while there are none", () => {
    expect(funnelOf([...applied(4), interviewed()])).not.toMatch(/accepted/iu);
  });
});

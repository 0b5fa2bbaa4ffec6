import { describe, expect, it } from "vitest";
import type { Action, NoteEvaluation } from "../../src/engine/index.js";
import type { Application } from "../../src/facts/index.js";
import { writeReport } from "../../src/output/index.js";
import { action, application, contact, day, evaluation, interview, moment, note, received } from "./builders.js";
import { parseMarkdown } from "./markdown-tree.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");

interface Timeline {
  readonly words: string;
  readonly lines: readonly string[];
}

function timelineOf(notes: readonly NoteEvaluation[], clock = now): Timeline | undefined {
  const report = writeReport(evaluation(clock, notes), { file: "follow-ups.md" });
  const section = /^## Timeline\n\n(?<words>.*?)\n\n```mermaid\n(?<gantt>.*?)\n```$/msu.exec(report)?.groups;
  return section && { words: section.words!.replaceAll("\n", " "), lines: section.gantt!.split("\n") };
}

/** The rows below the head, without today's. */
function rowsOf(notes: readonly NoteEvaluation[], clock = now): readonly string[] {
  const lines = timelineOf(notes, clock)?.lines.map((line) => line.trim()) ?? [];
  const rows = lines.slice(lines.findIndex((line) => line === "section Today") + 2);
  return rows;
}

function due(about: Application, rest: Partial<Action>): Action {
  return action(about, { summary: "Follow up", ...rest });
}

/** So that a timeline has something else to show. */
const globex = application("Globex", "Engineer");
const other = note(now, globex, [due(globex, { state: "upcoming", opens: day("2026-12-10") })]);
const OTHER = ["section Globex", "Follow up :2026-12-10, 2026-12-11"];

describe("the timeline", () => {
  it("begins today, by the report's clock and not by the reader's", () => {
    const { lines } = timelineOf([other, note(now, globex, [due(globex, { closes: day("2026-11-30") })])])!;
    expect(lines).toContain("  todayMarker off");
    expect(lines.slice(-5, -2)).toEqual([
      "  section Today",
      "    Sat 21 Nov :milestone, 2026-11-21, 0d",
      "  section Globex",
    ]);
  });

  it.each<[string, Partial<Action>, string]>([
    ["open", { opens: day("2026-11-16"), closes: day("2026-11-23") }, "Follow up :active, 2026-11-21, 2026-11-24"],
    [
      "overdue",
      { opens: day("2026-11-09"), closes: day("2026-11-16"), state: "overdue" },
      "Follow up, overdue :crit, 2026-11-21, 2026-11-22",
    ],
    [
      "upcoming",
      { opens: day("2026-11-25"), closes: day("2026-12-02"), state: "upcoming" },
      "Follow up :2026-11-25, 2026-12-03",
    ],
    [
      "forecast",
      { opens: day("2026-11-30"), state: "upcoming", projected: true },
      "Follow up, if no answer :done, 2026-11-30, 2026-12-01",
    ],
    [
      "longer than the picture",
      { opens: day("2026-12-15"), closes: day("2027-01-15"), state: "upcoming" },
      "Follow up :2026-12-15, 2026-12-19",
    ],
    [
      "a matter of hours, told in the person's days",
      {
        opens: moment("2026-11-24T20:00 America/New_York"),
        closes: moment("2026-11-25T20:00 America/New_York"),
        state: "upcoming",
      },
      "Follow up :2026-11-25, 2026-11-27",
    ],
  ])("shows an action that is %s", (_, rest, row) => {
    const acme = application("Acme", "Engineer");
    expect(rowsOf([other, note(now, acme, [due(acme, rest)])])).toEqual(expect.arrayContaining(["section Acme", row]));
  });

  it("shows interviews on the person's day and at the person's time", () => {
    const acme = application("Acme", "Engineer", {
      interviews: [
        interview(moment("2026-11-24T20:30 America/New_York"), { kind: "video" }),
        { ...interview(moment("2026-12-01T10:00 Europe/Berlin")), start: undefined },
        interview(moment("2026-11-10T10:00 Europe/Berlin")),
        interview(moment("2026-11-26T10:00 Europe/Berlin"), { cancelled: true }),
      ],
    });
    expect(rowsOf([note(now, acme)])).toEqual([
      "section Acme",
      "Video interview, Wed 25 Nov 02#58;30 :2026-11-25, 2026-11-26",
      "Interview, Tue 1 Dec :2026-12-01, 2026-12-02",
    ]);
  });

  it("shows the answer that was promised while it is awaited", () => {
    const log = [received("2026-11-18", "reply", { promised: day("2026-11-27") })];
    const hooli = application("Hooli", "Engineer", { log });
    const row = "Answer promised by Fri 27 Nov :milestone, 2026-11-27, 0d";
    expect(rowsOf([other, note(now, hooli)])).toEqual(["section Hooli", row, ...OTHER]);
    const later = moment("2026-11-28T09:00 Europe/Berlin");
    expect(rowsOf([other, note(later, hooli)], later)).not.toContain(row);
    const snoozed = note(now, hooli, [], { snoozed_until: day("2026-11-30") });
    expect(rowsOf([other, snoozed])).not.toContain(row);
  });

  it("says nothing of what has ended or lapsed", () => {
    const acme = application("Acme", "Engineer", {
      status: "withdrawn",
      interviews: [interview(moment("2026-11-25T10:00 Europe/Berlin"))],
    });
    const lapsed = due(acme, { state: "lapsed" });
    expect(timelineOf([other, note(now, acme, [lapsed])])).toBeUndefined();
  });

  it("is left out where one thing lies ahead, or all within two days", () => {
    const acme = application("Acme", "Engineer");
    expect(timelineOf([])).toBeUndefined();
    expect(timelineOf([other])).toBeUndefined();
    const soon = [due(acme, { closes: day("2026-11-22") }), due(acme, { key: "b" })];
    expect(timelineOf([note(now, acme, soon)])).toBeUndefined();
    expect(timelineOf([note(now, acme, [...soon, due(acme, { key: "c", closes: day("2026-11-23") })])])).toBeDefined();
  });

  it("keeps what belongs to one application together, the forecast of it included", () => {
    const acme = application("Acme", "Engineer");
    const future = { ...acme, status: "interviewing" as const };
    const actions = [
      due(acme, { opens: day("2026-11-23"), state: "upcoming" }),
      due(future, { key: "b", opens: day("2026-12-15"), state: "upcoming", projected: true }),
    ];
    expect(rowsOf([other, note(now, acme, actions)])).toEqual([
      "section Acme",
      "Follow up :2026-11-23, 2026-11-24",
      "Follow up, if no answer :done, 2026-12-15, 2026-12-16",
      ...OTHER,
    ]);
  });

  it("tells two jobs at one company apart, and two that look alike", () => {
    const notes = ["Engineer", "Analyst", "Analyst"].map((role, index) => {
      const about = application("Acme", role, { path: `${index}.md` });
      return note(now, about, [due(about, { closes: day("2026-11-30") })]);
    });
    const sections = rowsOf(notes).filter((row) => row.startsWith("section"));
    expect(sections).toEqual(["section Acme · Engineer", "section Acme · Analyst", "section Acme · Analyst (2)"]);
  });

  it("names what has neither company nor role by its file", () => {
    const unnamed = application("", "", { path: "notes/x.md" });
    const rows = rowsOf([other, note(now, unnamed, [due(unnamed, { closes: day("2026-11-30") })])]);
    expect(rows[0]).toBe("section notes/x.md");
  });

  it("shows the coming four weeks, and says what comes later", () => {
    const acme = application("Acme", "Engineer");
    const opening = (date: string) => due(acme, { key: date, opens: day(date), state: "upcoming" });
    const all = ["2026-12-18", "2026-12-19", "2026-12-30"].map(opening);
    const { words, lines } = timelineOf([other, note(now, acme, all)])!;
    expect(words).toMatch(
      /^What lies ahead until Fri 18 Dec, by application\. .* Not in the picture: 2 things after Fri 18 Dec\.$/u,
    );
    expect(lines.filter((line) => line.includes("Follow up"))).toHaveLength(2);
  });

  it("shows no more than can be taken in: what is sure goes before what is not, and the rest is counted", () => {
    const notes = (count: number, rest: Partial<Action>) =>
      Array.from({ length: count }, (_, index) => {
        const about = application(`Company ${index}`, "Engineer", { path: `${rest.key ?? ""}${index}.md` });
        return note(now, about, [due(about, { closes: day("2026-11-30"), ...rest })]);
      });
    const forecast = { key: "b", opens: day("2026-11-21"), state: "upcoming", projected: true } as const;
    const some = timelineOf([...notes(20, {}), ...notes(10, forecast)])!;
    expect(some.lines.filter((line) => line.includes("if no answer"))).toHaveLength(4);
    expect(some.words).toMatch(/ Not in the picture: 6 steps that would follow if nobody answers\.$/u);
    const many = timelineOf([...notes(30, {}), ...notes(1, forecast)])!;
    expect(many.lines.filter((line) => line.includes("Follow up"))).toHaveLength(24);
    expect(many.words).toMatch(
      / Not in the picture: 6 more until then and 1 step that would follow if nobody answers\.$/u,
    );
  });

  it("leaves out first what the report has at its top: what is overdue, then what is open", () => {
    const at = (index: number, rest: Partial<Action>) => {
      const about = application(`Company ${index}`, "Engineer", { path: `${index}.md` });
      return note(now, about, [due(about, rest)]);
    };
    const notes = Array.from({ length: 30 }, (_, index) => {
      if (index < 10) return at(index, { state: "overdue" });
      if (index < 20) return at(index, { closes: day("2026-11-24") });
      return at(index, { state: "upcoming", opens: day("2026-12-01") });
    });
    const { lines } = timelineOf(notes)!;
    const count = (mark: string) => lines.filter((line) => line.includes(mark)).length;
    expect([count(":crit"), count(":active"), count(":2026-12-01")]).toEqual([4, 10, 10]);
  });

  it("marks days on a short axis and Mondays on a long one", () => {
    const acme = application("Acme", "Engineer");
    const until = (date: string) =>
      timelineOf([note(now, acme, [due(acme, {}), due(acme, { closes: day(date) })])])!.lines;
    expect(until("2026-11-30")).toContain("  tickInterval 1day");
    expect(until("2026-12-05")).toEqual(expect.arrayContaining(["  tickInterval 1week", "  weekday monday"]));
  });

  it("keeps the words that matter where names are long", () => {
    const acme = application("The Very Long Company Name That Nobody Reads", "Engineer");
    const summary = `Thank ${contact("A Person With A Name Of Some Length").name} for the interview`;
    const rows = rowsOf([other, note(now, acme, [due(acme, { summary, state: "overdue" })])]);
    expect(rows[0]).toBe("section The Very Long Company Name…");
    expect(rows[1]).toMatch(/^Thank A Person .*…, overdue :crit, /u);
  });

  it("stands in one block of code that GitHub and editors draw", () => {
    const acme = application("```\n## evil", "Engineer");
    const report = writeReport(evaluation(now, [other, note(now, acme, [due(acme, { summary: "```" })])]), {
      file: "r.md",
    });
    const { codes, headings } = parseMarkdown(report);
    expect(codes.map(({ lang }) => lang)).toEqual(["mermaid"]);
    expect(headings.map(({ depth }) => depth)).toEqual([1, 2, 2, 2, 2]);
  });
});

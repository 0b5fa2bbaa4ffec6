import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/engine/index.js";
import { formatAgenda, formatAgendaJson, formatSummary } from "../../src/output/index.js";
import { action, application, day, evaluation, finding, moment, note } from "./builders.js";
import { anyText } from "./hostile-texts.js";
import { jobSearch } from "./job-search.js";

const OPTIONS = { color: false, width: 120, forecast: true };
const acme = application("Acme", "Engineer");

/** How and when the agenda says that one action is to be done. */
function whenOf(clock: string, rest: Partial<Action>): string {
  const now = moment(clock);
  const agenda = formatAgenda(
    evaluation(now, [note(now, acme, [action(acme, { summary: "Do it", ...rest })])]),
    OPTIONS,
  );
  return /Do it {2}(.*)/u.exec(agenda)?.[1] ?? agenda;
}

describe("the agenda says when", () => {
  const window = { opens: day("2026-11-16"), closes: day("2026-11-23") };

  it.each<[string, string, Partial<Action>]>([
    ["by e-mail, since Mon 16 Nov, until Mon 23 Nov", "2026-11-21", { ...window, via: "email" }],
    ["by letter, until Mon 23 Nov", "2026-11-16", { ...window, via: "letter" }],
    ["since Mon 16 Nov, until today", "2026-11-23", window],
    ["since Mon 16 Nov", "2026-11-21", { opens: window.opens }],
    ["since today", "2026-11-16", { opens: window.opens }],
    ["overdue since Mon 23 Nov", "2026-11-24", { ...window, state: "overdue" }],
    ["from Mon 16 Nov, until Mon 23 Nov", "2026-11-14", { ...window, state: "upcoming" }],
    ["overdue since Wed 23 Dec 2026", "2027-01-04", { ...window, closes: day("2026-12-23"), state: "overdue" }],
  ])("%s", (expected, now, rest) => {
    expect(whenOf(now, rest)).toBe(expected);
  });

  it("to the minute for what has hours, in the person's zone", () => {
    const opens = moment("2026-11-20T09:45 America/New_York");
    const thanks = { opens, closes: opens.add({ hours: 24 }) };
    expect(whenOf("2026-11-20T08:00 Europe/Berlin", { ...thanks, state: "upcoming" })).toBe(
      "from today 15:45, until Sat 21 Nov 15:45",
    );
    expect(whenOf("2026-11-20T16:00 Europe/Berlin", thanks)).toBe("until Sat 21 Nov 15:45");
    expect(whenOf("2026-11-21T09:00 Europe/Berlin", thanks)).toBe("until 15:45");
    expect(whenOf("2026-11-21T16:00 Europe/Berlin", { ...thanks, state: "overdue" })).toBe("overdue since 15:45");
  });

  it("by the day, for what ends with one", () => {
    const window = {
      opens: moment("2026-11-20T00:00 Europe/Berlin"),
      closes: moment("2026-11-22T00:00 Europe/Berlin"),
    };
    expect(whenOf("2026-11-20T09:00 Europe/Berlin", window)).toBe("until the end of Sat 21 Nov");
    expect(whenOf("2026-11-21T09:00 Europe/Berlin", window)).toBe("until the end of today");
    expect(whenOf("2026-11-22T09:00 Europe/Berlin", { ...window, state: "overdue" })).toBe(
      "overdue since the end of Sat 21 Nov",
    );
    expect(whenOf("2026-11-18T09:00 Europe/Berlin", { ...window, state: "upcoming" })).toBe(
      "from Fri 20 Nov, until the end of Sat 21 Nov",
    );
    const dayLong = { ...window, closes: moment("2026-11-21T00:00 Europe/Berlin") };
    expect(whenOf("2026-11-18T09:00 Europe/Berlin", { ...dayLong, state: "upcoming" })).toBe("on Fri 20 Nov");
  });

  it("to call, in the person's time", () => {
    const call = {
      start: moment("2026-11-24T09:30 America/New_York"),
      end: moment("2026-11-24T11:30 America/New_York"),
    };
    const upcoming = { opens: day("2026-11-24"), state: "upcoming", via: "phone", call } as const;
    expect(whenOf("2026-11-21T09:00 Europe/Berlin", upcoming)).toBe("by phone, Tue 24 Nov 15:30–17:30 your time");
    expect(whenOf("2026-11-21T09:00 America/New_York", upcoming)).toBe("by phone, Tue 24 Nov 09:30–11:30");
    const open = { ...upcoming, state: "open" } as const;
    expect(whenOf("2026-11-24T09:00 Europe/Berlin", open)).toBe("by phone, today 15:30–17:30 your time");
    expect(whenOf("2026-11-25T09:00 Europe/Berlin", open)).toBe("by phone, since Tue 24 Nov");
  });
});

describe("what has been open for more than four weeks", () => {
  const longAgo = { opens: day("2026-06-23"), closes: undefined };

  it("stands under a heading of its own, below today's and all that is to come", () => {
    const now = moment("2026-11-21T09:00 Europe/Berlin");
    const actions = [
      action(acme, { key: "a", summary: "Let it go", ...longAgo }),
      action(acme, { key: "b", summary: "Do it", opens: day("2026-11-16") }),
      action(acme, { key: "c", summary: "Do it later", opens: day("2026-12-16"), state: "upcoming" }),
    ];
    expect(formatAgenda(evaluation(now, [note(now, acme, actions)]), OPTIONS)).toBe(
      `Today
  Acme · Engineer  Do it        since Mon 16 Nov
Later
  Acme · Engineer  Do it later  from Wed 16 Dec
Open for more than four weeks
  Acme · Engineer  Let it go    since Tue 23 Jun
`,
    );
  });

  it.each([
    ["2026-10-23", "Open for more than four weeks\n  Acme"],
    ["2026-10-24", "Today\n  Acme"],
  ])("is what opened before the day four weeks ago: %s", (opens, expected) => {
    const now = moment("2026-11-21T09:00 Europe/Berlin");
    const agenda = formatAgenda(evaluation(now, [note(now, acme, [action(acme, { opens: day(opens) })])]), OPTIONS);
    expect(agenda).toContain(expected);
  });

  it("is none of today's", () => {
    const now = moment("2026-11-21T09:00 Europe/Berlin");
    const agenda = formatAgenda(evaluation(now, [note(now, acme, [action(acme, longAgo)])]), OPTIONS);
    expect(agenda).toMatch(/^Nothing is due today\.\nOpen for/u);
  });
});

describe("the agenda", () => {
  const now = moment("2026-11-21T09:00 Europe/Berlin");

  it("says calmly that nothing is due", () => {
    expect(formatAgenda(evaluation(now, []), OPTIONS)).toBe("Nothing is due, and nothing lies ahead.\n");
    const upcoming = action(acme, { opens: day("2026-11-24"), state: "upcoming" });
    const agenda = formatAgenda(evaluation(now, [note(now, acme, [upcoming])]), OPTIONS);
    expect(agenda).toMatch(/^Nothing is due today\.\nNext week\n/u);
  });

  it("says of a hunt in which nothing but applying happened that there is a policy for it", () => {
    const applied = (name: string) => ({
      ...note(now, application(name, "Engineer", { applied: day("2026-11-02"), status: "applied" }), []),
    });
    const hunt = evaluation(now, [applied("Acme"), applied("Hooli")]);
    expect(formatAgenda(hunt, OPTIONS)).toContain(
      "  2 only applied: add the policy applications to be reminded of them (policy: [default, applications])\n",
    );
    const reminded = { ...hunt, policies: ["default", "applications"] };
    expect(formatAgenda(reminded, OPTIONS)).not.toContain("only applied");
  });

  it("means by this week the days to its Sunday, on a Thursday as on a Saturday", () => {
    const days = ["2026-11-22", "2026-11-23", "2026-11-29", "2026-11-30"];
    const open = (opens: string) => action(acme, { key: opens, summary: opens, opens: day(opens), state: "upcoming" });
    for (const today of ["2026-11-19T09:00 Europe/Berlin", "2026-11-21T09:00 Europe/Berlin"]) {
      const then = moment(today);
      const agenda = formatAgenda(evaluation(then, [note(then, acme, days.map(open))]), OPTIONS);
      expect(agenda).toMatch(
        /This week\n.*2026-11-22.*\nNext week\n.*2026-11-23.*\n.*2026-11-29.*\nLater\n.*2026-11-30/u,
      );
    }
    const sunday = moment("2026-11-22T09:00 Europe/Berlin");
    expect(formatAgenda(evaluation(sunday, [note(sunday, acme, [open("2026-11-23")])]), OPTIONS)).toContain(
      "Next week",
    );
  });

  it("shortens the row that is too long, and leaves the others as they are", () => {
    const rows = (width: number, ...summaries: string[]): string[] => {
      const actions = summaries.map((summary) => action(acme, { key: summary, summary, closes: day("2026-11-23") }));
      return formatAgenda(evaluation(now, [note(now, acme, actions)]), { ...OPTIONS, width })
        .split("\n")
        .slice(1, -1);
    };
    const long = `Thank ${"everyone ".repeat(9)}there`;
    const [first, second] = rows(84, "Follow up, first time", long);
    expect(first).toMatch(/^ {2}Acme · Engineer {2}Follow up, first time +since Mon 16 Nov, until Mon 23 Nov$/u);
    expect(second).toMatch(/^ {2}Acme · Engineer {2}Thank everyone .*… +since Mon 16 Nov, until Mon 23 Nov$/u);
    for (const width of [30, 44, 60, 76, 100])
      for (const row of rows(width, "Follow up, first time", long)) expect(row).not.toMatch(/^ *since .* until .*…/u);
  });

  it("puts a date below its row where the terminal has no room for it, and below all where that is so of most", () => {
    const agenda = (width: number) => formatAgenda(jobSearch, { ...OPTIONS, width });
    for (const width of [60, 80, 100, 120]) {
      const lines = agenda(width).split("\n");
      // The dates are never cut: all that stand in a wide terminal stand in a narrow one.
      const dates = (text: string) => text.match(/\b(?:since|until|from|by) .*$/gmu)?.map((date) => date.trim());
      expect(dates(lines.join("\n"))).toEqual(dates(agenda(500)));
    }
  });

  it("lists an application as waiting only while there is nothing to do about it soon", () => {
    const hooli = application("Hooli", "Engineer", { status: "applied", applied: day("2026-11-18") });
    expect(formatAgenda(evaluation(now, [note(now, hooli)]), OPTIONS)).toContain(
      "Waiting\n  Hooli · Engineer  since Wed 18 Nov\n",
    );
    expect(formatAgenda(evaluation(now, [note(now, hooli, [action(hooli)])]), OPTIONS)).not.toContain("Waiting");
  });

  it("does not let what has lapsed be seen", () => {
    const lapsed = action(acme, { state: "lapsed" });
    expect(formatAgenda(evaluation(now, [note(now, acme, [lapsed])]), OPTIONS)).not.toContain("Acme");
  });

  it("is the same in any order of the notes", () => {
    const reversed = { ...jobSearch, notes: jobSearch.notes.toReversed() };
    expect(formatAgenda(reversed, OPTIONS)).toBe(formatAgenda(jobSearch, OPTIONS));
  });

  it("says the same with colours as without", () => {
    const colored = formatAgenda(jobSearch, { ...OPTIONS, color: true });
    expect(colored).toContain("\u001B[");
    // eslint-disable-next-line no-control-regex -- the control sequences are what is taken away
    expect(colored.replace(/\u001B\[\d+m/gu, "")).toBe(formatAgenda(jobSearch, OPTIONS));
  });

  it("lets no control character of a note through, and keeps every action on its line", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (company, role, summary, via) => {
        const about = application(company, role);
        const notes = [note(now, about, [action(about, { summary, via })])];
        const agenda = formatAgenda(evaluation(now, notes), { color: false, width: 100_000, forecast: true });
        // eslint-disable-next-line no-control-regex -- control characters are what this is about
        expect(agenda).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u);
        expect(agenda.split("\n")).toHaveLength(3);
      }),
    );
  });
});

describe("the agenda for programs", () => {
  it("has every action of every state, exactly once", () => {
    const { actions } = JSON.parse(formatAgendaJson(jobSearch)) as { actions: { uid: string; state: string }[] };
    const expected = jobSearch.notes.flatMap((one) => one.actions).map(({ uid, state }) => ({ uid, state }));
    expect(actions.map(({ uid, state }) => ({ uid, state }))).toEqual(expected);
    expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(["open", "upcoming", "overdue", "lapsed"]));
  });

  it("loses nothing of a text and sends no control character to a terminal", () => {
    const now = moment("2026-11-21");
    fc.assert(
      fc.property(anyText, (company) => {
        const json = formatAgendaJson(evaluation(now, [note(now, acme, [action(application(company, "x"))])]));
        // eslint-disable-next-line no-control-regex -- control characters are what this is about
        expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u);
        expect((JSON.parse(json) as { actions: { title: string }[] }).actions[0]?.title).toContain(company);
      }),
    );
  });
});

describe("the summary of a run", () => {
  const now = moment("2026-11-21");

  it("counts what was read", () => {
    const one = evaluation(now, [note(now, acme)], { policies: ["default", "email-only"] });
    expect(formatSummary(one, { color: false }).header).toBe("1 note · policies default, email-only · Sat 21 Nov 2026");
    expect(formatSummary({ ...one, otherFiles: 1 }, { color: false }).header).toMatch(
      /^1 note, 1 other markdown file ·/u,
    );
  });

  it("counts the problems and the hints, and is silent where there are none", () => {
    const problemsOf = (...severities: ("error" | "warning" | "info")[]) =>
      formatSummary(
        evaluation(now, [], { findings: severities.map((severity) => finding("a.md", "x", { severity })) }),
        { color: false },
      ).problems;
    expect(problemsOf()).toBeUndefined();
    expect(problemsOf("error", "info", "info")).toBe("1 problem, 2 hints: followthrough check");
    expect(problemsOf("error", "warning")).toBe("2 problems: followthrough check");
    expect(problemsOf("info")).toBe("1 hint: followthrough check");
  });
});

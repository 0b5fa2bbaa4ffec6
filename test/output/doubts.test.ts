import { describe, expect, it } from "vitest";
import type { UnreadLine } from "../../src/facts/index.js";
import { formatAgenda, formatAgendaJson, writeReport } from "../../src/output/index.js";
import { describeAction } from "../../src/output/calendar/texts/describe-action.js";
import { unwrap } from "./markdown-tree.js";
import { action, application, day, evaluation, moment, note } from "./builders.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");
const unclear = application("Acme", "Engineer", { hasUnknownStatus: true });
const clear = application("Hooli", "SRE");
const window = { opens: day("2026-11-16"), closes: day("2026-11-23") };
const OPTIONS = { color: false, width: 140, forecast: false };

const search = evaluation(now, [
  note(now, unclear, [action(unclear, { ...window, via: "email" })]),
  note(now, clear, [action(clear, window)]),
]);

describe("an action of a note whose status nobody has explained", () => {
  it("is marked in the agenda, which says once what that means", () => {
    const agenda = formatAgenda(search, OPTIONS);
    expect(agenda).toMatch(/Acme · Engineer .* by e-mail, since Mon 16 Nov, until Mon 23 Nov, status unclear\n/u);
    expect(agenda).toMatch(/Hooli · SRE .* since Mon 16 Nov, until Mon 23 Nov\n/u);
    expect(agenda.match(/^Status unclear: nobody has explained the word/gmu)).toHaveLength(1);
    expect(formatAgenda(evaluation(now, search.notes.slice(1)), OPTIONS)).not.toContain("unclear");
  });

  it("is marked in the report, overdue or not, which explains it below", () => {
    const report = writeReport(search, { file: "follow-ups.md" });
    expect(report).toContain("until Mon 23 Nov, status unclear");
    expect(report).toContain("## Status unclear\n\nNobody has explained the word");
    const late = evaluation(now, [note(now, unclear, [action(unclear, { ...window, state: "overdue" })])]);
    expect(unwrap(writeReport(late, { file: "follow-ups.md" }))).toContain("since Mon 23 Nov, status unclear");
    expect(writeReport(evaluation(now, search.notes.slice(1)), { file: "follow-ups.md" })).not.toContain("unclear");
  });

  it("is marked for programs", () => {
    const { actions } = JSON.parse(formatAgendaJson(search)) as {
      actions: { application: { status_unclear: boolean } }[];
    };
    expect(actions.map(({ application: { status_unclear } }) => status_unclear)).toEqual([true, false]);
  });
});

describe("an action since whose time the note has dated lines that are not understood", () => {
  const line = (at: number): UnreadLine => ({
    date: day("2026-11-18"),
    line: at,
    origin: { path: "Log", start: 0, end: 0 },
  });
  const agendaOf = (...lines: readonly number[]): string => {
    const unread = action(clear, { ...window, unread: lines.map(line) });
    return formatAgenda(evaluation(now, [note(now, clear, [unread])]), OPTIONS);
  };

  it("names them, and is told once what that means", () => {
    expect(agendaOf(14)).toContain("until Mon 23 Nov, line 14 not read\n");
    expect(
      agendaOf(14).match(/^Line not read: a dated line of the note is not understood, and may say/gmu),
    ).toHaveLength(1);
    expect(agendaOf(14, 15)).toContain("lines 14 and 15 not read\n");
    expect(agendaOf(1, 2, 3, 4, 5)).toContain("lines 1, 2, 3 and 2 more not read\n");
    expect(agendaOf()).not.toContain("read");
  });

  it("is marked in the report, for programs and in the calendar, which names no line: it would change with each edit", () => {
    const hunt = evaluation(now, [note(now, clear, [action(clear, { ...window, unread: [line(14)] })])]);
    expect(unwrap(writeReport(hunt, { file: "follow-ups.md" }))).toContain(
      "## Line not read\n\nA dated line of the note",
    );
    expect(JSON.parse(formatAgendaJson(hunt))).toMatchObject({ actions: [{ unread_lines: [14] }] });
    const [one] = hunt.notes;
    const event = describeAction(one!.actions[0]!, one!.situation.wait, { now });
    expect(event).toContain("A dated line of the note is not understood: look there first.");
  });
});

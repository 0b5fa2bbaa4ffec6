import { describe, expect, it } from "vitest";
import { formatAgenda, formatAgendaJson, writeReport } from "../../src/output/index.js";
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

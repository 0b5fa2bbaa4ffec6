import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evaluation, NoteEvaluation } from "../../src/engine/index.js";
import type { Application } from "../../src/facts/index.js";
import { formatAgenda, formatAgendaJson, writeReport } from "../../src/output/index.js";
import { action, application, day, evaluation, finding, interview, moment, note, received } from "./builders.js";
import { anyText } from "./hostile-texts.js";

const now = moment("2026-11-21T09:00 Europe/Berlin");
const OPTIONS = { color: false, width: 120, forecast: false };

/** So many notes of one kind. */
function several(count: number, name: string, rest: Partial<Application>): NoteEvaluation[] {
  return Array.from({ length: count }, (_, at) => note(now, application(`${name} ${at}`, "Dev", rest)));
}

const applied = { status: "applied", applied: day("2026-11-02") } as const;
const ended = [...several(6, "No", { status: "rejected" }), ...several(3, "Off", { status: "withdrawn" })];
const undated = several(5, "Talk", { status: "interviewing" });

/** Those of looks.md: nothing due, and why. */
function hunt(rest: Partial<Evaluation> = {}, more: readonly NoteEvaluation[] = []): Evaluation {
  const notes = [...several(12, "Sent", applied), ...undated, ...ended, ...more];
  const findings = undated.map(({ situation }) =>
    finding(situation.application.path, "x", { check: "interview-unknown" }),
  );
  return evaluation(now, notes, { findings, ...rest });
}

describe("a day on which nothing is due", () => {
  it("says of how many, and why, and what changes that", () => {
    expect(formatAgenda(hunt(), OPTIONS)).toBe(`Nothing is due, and nothing lies ahead.
  12 only applied: add the policy applications to be reminded of them (policy: [default, applications])
   5 interviewing, no interview noted: followthrough check --only interview-unknown
   9 rejected or withdrawn
`);
  });

  it("names the policies in force, and no check that tells nothing", () => {
    const told = formatAgenda(hunt({ policies: ["email-only"], findings: [] }), OPTIONS);
    expect(told).toContain("(policy: [email-only, applications])\n");
    expect(told).toContain("   5 interviewing, no interview noted: list each under interviews, with its date\n");
  });

  it("says when an application is to be sent", () => {
    const told = (...days: string[]): string =>
      formatAgenda(
        evaluation(
          now,
          days.map((one) => note(now, application(`Acme ${one}`, "Dev", { status: "applied", applied: day(one) }))),
        ),
        OPTIONS,
      );
    expect(told("2026-12-02")).toContain("1 to be sent on Wed 2 Dec\n");
    expect(told("2026-12-02", "2026-11-25")).toContain("2 to be sent, the next on Wed 25 Nov\n");
  });

  it("lists who is waited for while they are few, then those that no count tells of, then none of them", () => {
    const waiting = (agenda: string): number =>
      (/Waiting\n((?: {2}.*\n)*)/u.exec(agenda)?.[1]?.match(/\n/gu) ?? []).length;
    const replied = {
      status: "lead",
      log: [received("2026-11-10", "reply", { promised: day("2026-11-25") })],
    } as const;
    const agendaOf = (sent: number, leads: number): string =>
      formatAgenda(evaluation(now, [...several(sent, "Sent", applied), ...several(leads, "Lead", replied)]), OPTIONS);
    expect(waiting(agendaOf(8, 2))).toBe(10);
    expect(waiting(agendaOf(9, 2))).toBe(2);
    expect(agendaOf(9, 2)).not.toContain("2 waiting");
    expect(waiting(agendaOf(9, 11))).toBe(0);
    expect(agendaOf(9, 11)).toContain("\n  11 waiting, the next answer promised by Wed 25 Nov (Lead 0)\n");
  });

  it("says it in no more than six lines, whatever there is", () => {
    const rest: Partial<Application>[] = [
      { status: "interviewing" },
      { status: "applied" },
      applied,
      { status: "lead" },
      { status: "rejected" },
      { hasUnknownStatus: true, applied: day("2026-11-02") },
      { status: "accepted" },
      { status: "offer" },
      { status: "applied", applied: day("2026-12-02") },
    ];
    const notes = rest.map((one, at) => note(now, application(`Acme ${at}`, "Dev", one)));
    const told = formatAgenda(evaluation(now, notes), OPTIONS);
    const [silences = ""] = told.split("Waiting\n");
    expect(silences.trimEnd().split("\n").length).toBeLessThanOrEqual(1 + 6);
    expect(silences).toContain(
      "  2 accepted or rejected · 1 to be sent on Wed 2 Dec · 1 only applied · 1 lead, not applied yet\n",
    );
    expect(silences).toContain("  1 with a status that nobody has explained: ");
  });
});

describe("a day on which something is due", () => {
  const acme = application("Acme", "Engineer");

  it("says below all else of how many nothing is", () => {
    const agenda = formatAgenda(hunt({}, [note(now, acme, [action(acme)])]), OPTIONS);
    expect(agenda).toMatch(/^Today\n.*\nNothing due or ahead\n {2}12 only applied/u);
  });

  it("says nothing of it where something is of all", () => {
    const meeting = application("Hooli", "Engineer", {
      interviews: [interview(moment("2026-11-25T10:00 Europe/Berlin"))],
    });
    const busy = evaluation(now, [note(now, acme, [action(acme)]), note(now, meeting)]);
    expect(formatAgenda(busy, OPTIONS)).not.toContain("Nothing due");
    expect(writeReport(busy, { file: "follow-ups.md" })).not.toContain("Nothing due");
    expect(JSON.parse(formatAgendaJson(busy))).toMatchObject({ nothing_due: [] });
  });
});

describe("the report and the agenda for programs", () => {
  it("say the same", () => {
    expect(writeReport(hunt(), { file: "follow-ups.md" })).toContain(`## Nothing due or ahead

- 9 rejected or withdrawn
- 5 interviewing, no interview noted:
  \`followthrough check --only interview-unknown\`
- 12 only applied: add the policy applications to be reminded of them:
  \`policy: [default, applications]\`
`);
    const { nothing_due } = JSON.parse(formatAgendaJson(hunt())) as {
      nothing_due: { reason: string; count: number; notes: string[] }[];
    };
    expect(nothing_due.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
      "9 ended",
      "5 interview-unknown",
      "12 only-applied",
    ]);
    for (const { count, notes } of nothing_due) expect(notes).toHaveLength(count);
  });
});

describe("whatever a note says", () => {
  it("no control character of a company gets through, and no line more", () => {
    fc.assert(
      fc.property(anyText, (company) => {
        const log = [received("2026-11-10", "reply", { promised: day("2026-11-25") })];
        const notes = Array.from({ length: 11 }, () => note(now, application(company, "Dev", { status: "lead", log })));
        const told = formatAgenda(evaluation(now, notes), { ...OPTIONS, width: 100_000 });
        // eslint-disable-next-line no-control-regex -- control characters are what this is about
        expect(told).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u);
        expect(told.split("\n")).toHaveLength(3);
      }),
    );
  });
});

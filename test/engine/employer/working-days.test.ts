import { describe, expect, it } from "vitest";
import { findWorkingDays } from "../../../src/engine/employer/working-days.js";
import { evaluateNote, explainAction, writeDraft, type Circumstances } from "../../../src/engine/index.js";
import { readNote } from "../../../src/note/index.js";
import type { Policy } from "../../../src/policy/index.js";
import { CountryCalendars } from "../../../src/time/index.js";
import { BERLIN, clock, findAction, policyOf, writeBound } from "../evaluate.js";

const RULES = `
rules:
  - {id: moved, title: A, opens: application.deadline.orValue(today)}
  - {id: counted, title: B, shift: none, opens: application.deadline.orValue(today) + workdays(1), draft: note}
  - {id: asked, title: C, shift: none, opens: application.deadline.orValue(today).workday()}
  - {id: taken, title: D, shift: none, opens: application.deadline.orValue(today) - workdays(1)}
  - id: moment
    title: E
    each: {interview: application.interviews}
    opens: interview.end + workdays(1)
checks:
  - {id: off, assert: application.deadline.orValue(today).is_workday(), message: "{{application.deadline.orValue(today) + workdays(1)}}"}
drafts:
  note: {paragraphs: [{text: "By {{application.deadline.orValue(today) + workdays(1)}}."}]}
`;

async function loadCalendars(policy: Policy): Promise<CountryCalendars> {
  const calendars = new CountryCalendars(policy.workdays);
  for (const country of ["US", "DE", "none", "Germny"]) await calendars.load(country);
  return calendars;
}

async function evaluateIn(country: string, settings: Readonly<Record<string, unknown>> = {}, now = "2026-11-20") {
  const policy = await policyOf(RULES, settings);
  const lines = `deadline: 2026-11-26\ninterviews: [2026-11-25 14:00]\n${country && `country: ${country}\n`}`;
  const { application } = readNote(
    { path: "acme.md", text: `---\ncompany: Acme\nrole: Engineer\n${lines}---\n` },
    { zone: BERLIN },
  );
  const calendars = await loadCalendars(policy);
  const circumstances: Circumstances = { policy, me: { timezone: BERLIN }, now: clock(now), calendars };
  return { circumstances, evaluation: evaluateNote(application!, circumstances) };
}

/** Thursday, 26 November 2026 is Thanksgiving. */
async function opensIn(country: string, settings = {}): Promise<Record<string, string>> {
  const { evaluation } = await evaluateIn(country, settings);
  return Object.fromEntries(evaluation.actions.map(({ rule, opens }) => [rule, writeBound(opens)]));
}

const AS_EVER = { moved: "2026-11-26", counted: "2026-11-27", asked: "2026-11-26", taken: "2026-11-25" };
const THANKSGIVING = { moved: "2026-11-27", counted: "2026-11-27", asked: "2026-11-27", taken: "2026-11-25" };

describe("the working days of an employer", () => {
  it("are those of the country that the note names", async () => {
    expect(await opensIn("US")).toEqual({ ...THANKSGIVING, moment: "2026-11-27T15:00" });
    expect(await opensIn("DE")).toEqual({ ...AS_EVER, moment: "2026-11-26T15:00" });
  });

  it("whatever the person's own holidays are", async () => {
    expect(await opensIn("DE", { holidays: "US" })).toMatchObject(AS_EVER);
    expect(await opensIn("none", { holidays: "US" })).toMatchObject(AS_EVER);
    expect(await opensIn("", { holidays: "US" })).toMatchObject(THANKSGIVING);
    expect(await opensIn("US", { holidays: "DE" })).toMatchObject(THANKSGIVING);
  });

  it("keep the policy's days of the week", async () => {
    const opens = await opensIn("US", { workdays: "FREQ=WEEKLY;BYDAY=MO,TU" });
    expect(opens).toMatchObject({ moved: "2026-11-30", counted: "2026-11-30", taken: "2026-11-24" });
  });

  it("are asked in checks, and in drafts", async () => {
    const { evaluation, circumstances } = await evaluateIn("US");
    expect(evaluation.findings.find(({ check }) => check === "off")?.message).toBe("Fri 27 Nov 2026");
    expect((await evaluateIn("DE")).evaluation.findings).toEqual([]);
    const draft = writeDraft(findAction(evaluation, "counted"), circumstances);
    expect(draft?.paragraphs).toEqual(["By Fri 27 Nov 2026."]);
  });

  it("of one note are not those of the next", async () => {
    const policy = await policyOf(RULES);
    const calendars = await loadCalendars(policy);
    const opens = ["US", "DE", "", "US"].map((country) => {
      const text = `---\ncompany: Acme\nrole: Engineer\ndeadline: 2026-11-26\n${country && `country: ${country}\n`}---\n`;
      const { application } = readNote({ path: "acme.md", text }, { zone: BERLIN });
      const given = { policy, me: { timezone: BERLIN }, now: clock("2026-11-20"), calendars };
      return writeBound(findAction(evaluateNote(application!, given), "asked").opens);
    });
    expect(opens).toEqual(["2026-11-27", "2026-11-26", "2026-11-26", "2026-11-27"]);
  });

  it("have no problem to tell before they are asked for", async () => {
    const policy = await policyOf(RULES);
    const { application } = readNote(
      { path: "acme.md", text: "---\ncompany: Acme\nrole: Engineer\ncountry: Germny\n---\n" },
      { zone: BERLIN },
    );
    const found = findWorkingDays(application!, { policy, calendars: await loadCalendars(policy) });
    expect([found.findProblem(), found.isByCountry]).toEqual([undefined, false]);
    found.calendar.isWorkday(clock("2026-11-20").toPlainDate());
    expect(found.findProblem()).toContain("Germny");
  });

  it("are the policy's where the country is none, and that is told once they are asked for", async () => {
    const { evaluation } = await evaluateIn("Germny");
    expect(writeBound(findAction(evaluation, "moved").opens)).toBe("2026-11-26");
    expect(evaluation.findings.map(({ check }) => check)).toEqual(["unknown-country"]);
    const silent = await policyOf(`\nrules: [{id: soon, title: A, shift: none, opens: today + days(2)}]\n`);
    const text = "---\ncompany: Acme\nrole: Engineer\ncountry: Germny\n---\n";
    const { application } = readNote({ path: "acme.md", text }, { zone: BERLIN });
    const calendars = await loadCalendars(silent);
    const given = { policy: silent, me: { timezone: BERLIN }, now: clock("2026-11-20"), calendars };
    expect(evaluateNote(application!, given).findings).toEqual([]);
  });
});

describe("why an opening is moved", () => {
  const shiftIn = async (country: string, settings = {}) => {
    const { evaluation, circumstances } = await evaluateIn(country, settings);
    const explanation = explainAction(findAction(evaluation, "moved"), circumstances);
    return explanation?.parts.find(({ attribute }) => attribute === "opens")?.shift;
  };

  it("names the holiday, and that it is the employer's", async () => {
    expect(await shiftIn("US")).toMatchObject({
      why: "a holiday in the employer's country (Thanksgiving Day)",
      says: { kind: "fact", name: "application.country", value: "US" },
    });
  });

  it("or the setting, where it is the person's", async () => {
    expect(await shiftIn("", { holidays: "US" })).toMatchObject({
      why: "a holiday (Thanksgiving Day)",
      says: { kind: "setting", setting: { name: "holidays" } },
    });
  });

  it("or the days of the week, wherever it is", async () => {
    expect(await shiftIn("US", { workdays: "FREQ=WEEKLY;BYDAY=MO,TU,WE" })).toMatchObject({
      why: "a Thursday",
      says: { kind: "setting", setting: { name: "workdays" } },
    });
  });
});

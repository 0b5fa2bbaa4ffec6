import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDeadlineActions, listAppointments, type Appointment } from "../../src/engine/index.js";
import { cases } from "../cases.js";
import { anyClock, anyNote, anyZone, writeNote } from "./arbitrary-notes.js";
import { evaluate, policyOf, writeBound, type Setting } from "./evaluate.js";

function appointmentsOf(lines: string, now: string, setting?: Setting): readonly Appointment[] {
  return listAppointments(evaluate(lines, now, setting).situation);
}

/** `interview/1 2026-12-03T15:30–2026-12-03T16:15`, `deadline 2026-12-04`. */
function tell(appointment: Appointment): string {
  const times =
    appointment.kind === "interview" ? [appointment.start, appointment.end].map(writeBound) : [appointment.date];
  return `${appointment.key} ${times.join("–")}`;
}

const tellAll = (lines: string, now: string): string[] => appointmentsOf(lines, now).map(tell);

describe("an interview", () => {
  const lines = "interviews: [{date: 2026-12-03 15:30, minutes: 45}]";

  it.each([
    ["that lies ahead is an appointment", "2026-11-21T09:00"],
    ["that is going on is one", "2026-12-03T15:45"],
    ["is one to its last minute", "2026-12-03T16:14"],
  ])("%s", (_, now) => {
    expect(tellAll(lines, now)).toEqual(["interview/1 2026-12-03T15:30–2026-12-03T16:15"]);
  });

  it("that is over is none", () => {
    expect(tellAll(lines, "2026-12-03T16:15")).toEqual([]);
  });

  it("that is cancelled is none", () => {
    expect(tellAll("interviews: [{date: 2026-12-03 15:30, cancelled: true}]", "2026-11-21")).toEqual([]);
  });

  it("takes the employer's day where the note has no time", () => {
    const tokyo = "timezone: Asia/Tokyo\ninterviews: [2026-12-03]";
    expect(tellAll(tokyo, "2026-12-03T15:59")).toEqual(["interview/1 2026-12-03–2026-12-03"]);
    expect(tellAll(tokyo, "2026-12-03T16:00")).toEqual([]);
  });

  it.each(["accepted", "rejected", "withdrawn", "ghosted"])("is none once the application is %s", (status) => {
    expect(tellAll(`status: ${status}\n${lines}`, "2026-11-21")).toEqual([]);
  });

  it("is one whatever else is put off", () => {
    const hidden = `snooze_until: 2027-01-01\nskip: [thank-you, interview, deadline]\n${lines}`;
    expect(tellAll(hidden, "2026-11-21")).toHaveLength(1);
  });
});

describe("an offer's deadline", () => {
  it.each([
    ["by the status", "status: offer"],
    ["by what was last received", "log: [2026-11-18 received offer]"],
    ["whatever the status says meanwhile", "status: interviewing\nlog: [2026-11-18 received offer]"],
    ["whatever is put off", "status: offer\nsnooze_until: 2027-01-01\nskip: [offer-deadline]"],
  ])("is an appointment %s", (_, lines) => {
    expect(tellAll(`deadline: 2026-12-04\n${lines}`, "2026-11-21")).toEqual(["deadline 2026-12-04"]);
  });

  it("is one on its day, and no longer", () => {
    const lines = "status: offer\ndeadline: 2026-12-04";
    expect(tellAll(lines, "2026-12-04T23:59")).toEqual(["deadline 2026-12-04"]);
    expect(tellAll(lines, "2026-12-05")).toEqual([]);
  });

  it.each([
    ["without an offer", "status: interviewing"],
    [
      "where they have taken it back",
      "status: interviewing\nlog: [2026-11-18 received offer, 2026-11-19 received rejection]",
    ],
    ["where the offer is yet to come", "log: [2026-11-22 received offer]"],
    ["once it is accepted", "status: accepted\nlog: [2026-11-18 received offer]"],
    ["once it is turned down", "status: withdrawn\nlog: [2026-11-18 received offer]"],
  ])("is none %s", (_, lines) => {
    expect(tellAll(`deadline: 2026-12-04\n${lines}`, "2026-11-21")).toEqual([]);
  });

  it("is said by the action that reminds of it, as long as there is one", () => {
    const lines = "status: offer\ndeadline: 2026-12-04";
    const keys = (more: string, now: string): string[] =>
      findDeadlineActions(evaluate(`${lines}\n${more}`, now)).map(({ key }) => key);
    expect(keys("", "2026-11-21")).toEqual(["offer-deadline"]);
    expect(keys("skip: [offer-deadline]", "2026-11-21")).toEqual([]);
    expect(keys("snooze_until: 2026-12-01", "2026-11-21")).toEqual([]);
  });
});

it("of all actions, those that remind of an offer's deadline and are due or to come say it", () => {
  const [action] = evaluate("status: offer\ndeadline: 2026-12-04", "2026-11-21").actions;
  const shown = findDeadlineActions({
    actions: [
      { ...action!, key: "due" },
      { ...action!, key: "soon", rule: "offer-deadline-soon" },
      { ...action!, key: "lapsed", state: "lapsed" },
      { ...action!, key: "foreseen", projected: true },
      { ...action!, key: "thanks", rule: "thank-you" },
      { ...action!, key: "own", rule: "offer-deadlines" },
    ],
  });
  expect(shown.map(({ key }) => key)).toEqual(["due", "soon"]);
});

describe("an appointment's UID", () => {
  const uidsOf = (lines: string, setting?: Setting): string[] =>
    appointmentsOf(`status: offer\n${lines}`, "2026-11-21", setting).map(({ uid }) => uid);

  it("stays the same when it is moved or corrected", () => {
    const before = uidsOf("interviews: [{date: 2026-12-03 15:30, kind: phone}]\ndeadline: 2026-12-04");
    const after = uidsOf("interviews: [{date: 2026-12-10, kind: video, with: [Ada]}]\ndeadline: 2026-12-11", {
      company: "ACME Inc.",
    });
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });

  it("is another for another round, another note", () => {
    const lines = "interviews: [2026-12-03, 2026-12-04]\ndeadline: 2026-12-05";
    const all = [...uidsOf(lines), ...uidsOf(lines, { path: "other.md" })];
    expect(new Set(all).size).toBe(6);
  });

  it("is frozen", () => {
    expect(uidsOf("interviews: [2026-12-03]\ndeadline: 2026-12-05")).toMatchInlineSnapshot(`
      [
        "36d34dfbd6f1398f8df623a65d5db252",
        "f21dcafae5b7892794cd05303d56bd2a",
      ]
    `);
  });

  it("is no action's, even of a rule that is called so", async () => {
    const policy = await policyOf(`
rules:
  - {id: interview, title: Go, each: {interview: application.interviews}, opens: today}
  - {id: deadline, title: Answer, opens: today}
`);
    const note = evaluate("status: offer\ninterviews: [2026-12-03]\ndeadline: 2026-12-05", "2026-11-21", { policy });
    const appointments = listAppointments(note.situation);
    expect(note.actions.map(({ key }) => key)).toEqual(appointments.map(({ key }) => key).toSorted());
    expect(new Set([...note.actions, ...appointments].map(({ uid }) => uid)).size).toBe(4);
  });
});

it("every interview ahead of an application that goes on is one appointment, in any note and zone", () => {
  let count = 0;
  fc.assert(
    fc.property(anyNote, anyClock, anyZone, (data, now, zone) => {
      const note = evaluate(writeNote(data), now, { zone });
      const { application, status } = note.situation;
      const moment = note.situation.now.epochMilliseconds;
      const hasEnded = ["accepted", "rejected", "withdrawn", "ghosted"].includes(status);
      const wanted = application.interviews.filter((one) => !one.cancelled && one.end.epochMilliseconds > moment);
      const found = listAppointments(note.situation).flatMap((one) => (one.kind === "interview" ? [one] : []));
      count += found.length;
      expect(found.map(({ interview }) => interview)).toEqual(hasEnded ? [] : wanted);
      for (const { interview, start, end } of found) {
        const { date } = interview;
        expect([start, end]).toEqual(interview.start ? [interview.start, interview.end] : [date, date]);
      }
    }),
    { numRuns: cases(500) },
  );
  expect(count).toBeGreaterThan(5);
});

import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/note/index.js";
import { findIn } from "../read.js";

/** An interview's date, time and minutes, and what is found. */
function read(interview: string) {
  const text = `---\ncompany: Acme\nrole: SRE\ninterviews: ${interview}\n---\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  const [first] = application?.interviews ?? [];
  const start = first?.start?.toPlainTime().toString({ smallestUnit: "minute" });
  return {
    told: [first?.date.toString(), start, first?.minutes].filter((part) => part !== undefined).join(" "),
    found: findings.map(({ check, message }) => `${check} ${message}`),
  };
}

describe("a clear time", () => {
  it.each([
    ["2026-11-12 9:00", "2026-11-12 09:00"],
    ["2026-11-12 2pm", "2026-11-12 14:00"],
    ["2026-11-12 at 2:30 PM", "2026-11-12 14:30"],
    ["2026-11-12, 14h", "2026-11-12 14:00"],
    ["2026-11-12 14.30", "2026-11-12 14:30"],
    ["2026-11-12 um 14 Uhr", "2026-11-12 14:00"],
    ["2026-11-12 - 14:00", "2026-11-12 14:00"],
    ["2pm 2026-11-12", "2026-11-12 14:00"],
    ["2026-11-12T9:00", "2026-11-12 09:00"],
    ["2026-11-12 10:00-11:00", "2026-11-12 10:00 60"],
    ["2026-11-12 2–3:30pm", "2026-11-12 14:00 90"],
    ["{date: 2026-11-12 10:00-11:00, minutes: 45}", "2026-11-12 10:00 45"],
    ['{date: 2026-11-12, time: "9:00"}', "2026-11-12 09:00"],
    ["{date: 2026-11-12, time: 2pm}", "2026-11-12 14:00"],
    ["{date: 2026-11-12, time: 14.30}", "2026-11-12 14:30"],
    ["{date: 2026-11-12, time: noon}", "2026-11-12 12:00"],
    ["{date: 2026-11-12, time: 14h à 15h30}", "2026-11-12 14:00 90"],
    ["2026-11-12T10:00-11:00", "2026-11-12 22:00"],
    ["2026-11-12 10:00-05:00", "2026-11-12 16:00"],
    ["2026-11-12 2pm +00:00", "2026-11-12 15:00"],
  ])("is read as it is: %s", (interview, told) => {
    expect(read(interview)).toEqual({ told, found: [] });
  });
});

describe("a date that is not written as YYYY-MM-DD", () => {
  it.each([
    ["5 Nov 2026 2pm", "2026-11-05 14:00", "5 Nov 2026"],
    ["2pm on 5 Nov 2026", "2026-11-05 14:00", "on 5 Nov 2026"],
    ["2026/11/5 9:00", "2026-11-05 09:00", "2026/11/5"],
    ["{date: 05.11.2026, time: 14 Uhr}", "2026-11-05 14:00", "05.11.2026"],
    ["Thu 2026-11-05", "2026-11-05", "Thu 2026-11-05"],
  ])("is read and told, its time kept: %s", (interview, told, written) => {
    const { found, ...reading } = read(interview);
    expect(reading.told).toBe(told);
    expect(found).toEqual([expect.stringMatching(/^date-form /u)]);
    expect(found[0]).toContain(`${written} is read as a date; write 2026-11-05`);
  });
});

describe("a time that is not clear", () => {
  it.each([
    ["2026-11-12 25:00", "25:00 is no time; hours go from 00 to 23"],
    ["2026-11-12 2:30", "2:30 may be 02:30 or 14:30; write the one that is meant"],
    [
      "2026-11-12 10am ET",
      "10am ET is on the clock of ET, which is not read; write the time of the note's zone, or an offset such as +01:00",
    ],
    ["{date: 2026-11-12, time: later}", "later is no time; write it as HH:MM"],
    ["{date: 2026-11-12, time: 10}", "10 is no time; write it as HH:MM, here 10:00"],
  ])("is told, and the day counts: %s", (interview, message) => {
    const { told, found } = read(interview);
    expect(told).toBe("2026-11-12");
    expect(found).toEqual([expect.stringMatching(/^invalid-time interviews/u)]);
    expect(found[0]).toContain(message);
  });
});

describe("a moment without one day", () => {
  it.each([
    ["05/11/2026 14:00", "ambiguous-date interviews: 05/11/2026 may be 5 November or 11 May 2026"],
    ["31.06.2026 14:00", "invalid-date interviews: 31.06.2026 is no date; June has 30 days"],
    ["12 Nov 2pm", "invalid-date interviews: 12 Nov has no year; write it as YYYY-MM-DD"],
    ["tomorrow", "invalid-date interviews: tomorrow is no date; write it as YYYY-MM-DD or YYYY-MM-DD HH:MM"],
    ["2026-11-31 14:00", "invalid-date interviews: 2026-11-31 is no date; November has 30 days"],
  ])("is an error that says why: %s", (interview, message) => {
    const { told, found } = read(interview);
    expect(told).toBe("");
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it("is settled by the order of the note's other dates", () => {
    expect(findIn("deadline: 30/11/2026\ninterviews: 05/11/2026 14:00")[1]).toContain(
      "05/11/2026 is read as a date; write 2026-11-05",
    );
  });
});

import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/note/index.js";
import { applyEdits } from "../../../src/text/index.js";
import { findIn, readLines } from "../read.js";

/** The day of a field, what is found, and what the line says when it is mended. */
function read(lines: string) {
  const text = `---\ncompany: Acme\nrole: SRE\n${lines}\n---\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    applied: application?.applied?.toString(),
    found: findings.map(({ check, message }) => `${check} ${message}`),
    mended: applyEdits(text, edits).split("\n")[3],
  };
}

describe("a date of one reading", () => {
  it.each([
    ["applied: 12.11.2026", "applied: 2026-11-12"],
    ["applied: Nov 12, 2026", "applied: 2026-11-12"],
    ["applied: 'Thu 12 Nov 2026'", "applied: '2026-11-12'"],
    ["applied: 11/25/2026", "applied: 2026-11-25"],
    ["applied: 2026/11/5", "applied: 2026-11-05"],
    ["applied: 20261105", "applied: 2026-11-05"],
    ["applied: le 5 novembre 2026", "applied: 2026-11-05"],
    ["applied: [5. November 2026]", "applied: [2026-11-05]"],
    ["applied: Thu 2026-11-05", "applied: 2026-11-05"],
  ])("is read and told: %s", (line, mended) => {
    const reading = read(line);
    expect(reading.applied).toBe(/\d{4}-\d\d-\d\d/u.exec(mended)?.[0]);
    expect(reading.found).toHaveLength(1);
    expect(reading.found[0]).toMatch(/^date-form applied: .* is read as a date; write \d{4}-\d\d-\d\d$/u);
    expect(reading.mended).toBe(mended);
    expect(findIn(reading.mended ?? "")).toEqual([]);
  });

  it("is read in a link, which stays as it is", () => {
    expect(readLines('applied: "[[2026-11-05]]"').applied?.toString()).toBe("2026-11-05");
    const reading = read('applied: "[[journal/5 Nov 2026]]"');
    expect([reading.applied, reading.mended]).toEqual(["2026-11-05", 'applied: "[[journal/5 Nov 2026]]"']);
  });

  it("may be that of the note's other dates", () => {
    const reading = read("applied: 05/11/2026\ndeadline: 25/11/2026");
    expect(reading.applied).toBe("2026-11-05");
    expect(read("applied: 05/11/2026\ndeadline: 11/25/2026").applied).toBe("2026-05-11");
    expect(read("applied: 05/11/2026\ndeadline: 11/25/2026\nsnooze_until: 25/11/2026").applied).toBeUndefined();
  });

  it("is the day of a date-time, whatever its zone", () => {
    for (const [line, written] of [
      ["applied: 2026-11-05T10:00:00Z", "2026-11-05T10:00:00Z"],
      ["applied: 2026-11-05 10:00", "2026-11-05 10:00"],
      ["applied: 5 Nov 2026, 2pm", "5 Nov 2026, 2pm"],
      ["applied: 05.11.2026 um 14 Uhr", "05.11.2026 um 14 Uhr"],
    ] as const)
      expect(read(line)).toEqual({
        applied: "2026-11-05",
        found: [`date-form applied: this field holds a day, and the time of ${written} is not read; write 2026-11-05`],
        mended: "applied: 2026-11-05",
      });
    expect(readLinesLoosely("snooze_until: 2026-11-05 09:00")).toBe("2026-11-05");
  });

  it("is the day of a time that the clock does not show, which stays an error", () => {
    expect(read("applied: 2026-11-05 25:00")).toMatchObject({
      applied: "2026-11-05",
      found: ["invalid-date applied: 2026-11-05 25:00 is no date; write it as YYYY-MM-DD"],
    });
  });
});

describe("a date of no or two readings", () => {
  it.each([
    [
      "05/11/2026",
      "ambiguous-date applied: 05/11/2026 may be 5 November or 11 May 2026; write 2026-11-05 or 2026-05-11",
    ],
    ["31.06.2026", "invalid-date applied: 31.06.2026 is no date; June has 30 days"],
    ["5 November", "invalid-date applied: 5 November has no year; write it as YYYY-MM-DD"],
    ["5-7 Nov 2026", "invalid-date applied: 5-7 Nov 2026 is more than one day; write the one that counts"],
    ["2026-13-01", "invalid-date applied: 2026-13-01 is no date; there is no month 13"],
    ["2026-11-05 or 12", "invalid-date applied: 2026-11-05 or 12 is no date; write it as YYYY-MM-DD"],
    ["2026-11-05 not yet", "invalid-date applied: 2026-11-05 not yet is no date; write it as YYYY-MM-DD"],
    ["before 5 Nov 2026", "invalid-date applied: before 5 Nov 2026 is no date; write it as YYYY-MM-DD"],
    ["soon", "invalid-date applied: soon is no date; write it as YYYY-MM-DD"],
  ])("is an error that says why: %s", (written, message) => {
    expect(read(`applied: ${written}`)).toEqual({ found: [message], mended: `applied: ${written}` });
  });

  it("is the next such day after the day that it was promised on", () => {
    const { application } = readNote(
      {
        path: "acme.md",
        text: "---\ncompany: Acme\nrole: SRE\nlog: [{date: 20 Nov 2026, received: reply, promised: 5 January}]\ninterviews: [{date: 2026-11-12, promised_by: 19 Nov}]\n---\n",
      },
      { zone: "Europe/Berlin" },
    );
    expect(application?.log.map(({ date, promised }) => `${String(date)} ${String(promised)}`)).toEqual([
      "2026-11-20 2027-01-05",
    ]);
    expect(application?.interviews[0]?.promised_by?.toString()).toBe("2026-11-19");
  });
});

function readLinesLoosely(lines: string): string | undefined {
  const text = `---\ncompany: Acme\nrole: SRE\n${lines}\n---\n`;
  return readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" }).application?.snooze_until?.toString();
}

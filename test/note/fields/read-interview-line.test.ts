import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/note/index.js";

/** What an interview's line says, and what is told of it. */
function read(line: string) {
  const text = `---\ncompany: Acme\nrole: SRE\ncontacts: [Ada Lovelace]\ninterviews:\n  - ${line}\n---\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  const [one] = application?.interviews ?? [];
  const start = one?.start?.toPlainTime().toString({ smallestUnit: "minute" });
  const minutes = one?.minutes && `${one.minutes} min`;
  const people = one?.with.map(({ name }) => name).join(" + ");
  const promised = one?.promised_by && `by ${one.promised_by.toString()}`;
  return {
    said: [one?.date.toString(), start, minutes, one?.kind, people, promised, one?.cancelled && "cancelled"]
      .filter((part) => part)
      .join(", "),
    told: findings.map(({ check, range }) => `${check} ${text.slice(range?.start, range?.end)}`),
  };
}

describe("an interview written as one line", () => {
  it.each([
    ["2026-12-02 10:00 phone with Lena Hart", "2026-12-02, 10:00, phone, Lena Hart", []],
    [
      "2026-12-02 10:00 (video, 45 min) with Lena Hart and Ben Ito",
      "2026-12-02, 10:00, 45 min, video, Lena Hart + Ben Ito",
      [],
    ],
    ["2026-12-02 10:00-11:30 panel with Ada Lovelace", "2026-12-02, 10:00, 90 min, panel, Ada Lovelace", []],
    ["2026-12-02 2pm onsite, 3 hours", "2026-12-02, 14:00, 180 min, onsite", []],
    ["2026-12-02 phone screen", "2026-12-02, phone", []],
    ["2026-12-02 14 Uhr Telefoninterview mit Lena Hart", "2026-12-02, 14:00, phone, Lena Hart", []],
    ["2026-12-08 cancelled", "2026-12-08, cancelled", []],
    ["2026-12-08 10:00 phone with Lena Hart, abgesagt", "2026-12-08, 10:00, phone, Lena Hart, cancelled", []],
    ["Thu 12 Nov 2026 2pm onsite", "2026-11-12, 14:00, onsite", ["date-form Thu 12 Nov 2026 2pm onsite"]],
  ])("is read: %s", (line, said, told) => {
    expect(read(line)).toEqual({ said, told });
  });

  it.each([
    ["2026-11-12 2pm onsite, Acme HQ", "2026-11-12, 14:00, onsite", ["unread-words Acme HQ"]],
    ["2026-11-12 10:00 bring the portfolio", "2026-11-12, 10:00", ["unread-words bring the portfolio"]],
    ["2026-11-12 10:00 phone, not cancelled", "2026-11-12, 10:00, phone", ["unread-words not cancelled"]],
    ["2026-11-12 2:30 phone", "2026-11-12, phone", ["invalid-time 2026-11-12 2:30 phone"]],
    ["2026-11-12 10:00 or 11:00 phone", "2026-11-12", ["invalid-time 2026-11-12 10:00 or 11:00 phone"]],
  ])("keeps what is clear, and tells the rest: %s", (line, said, told) => {
    expect(read(line).said).toBe(said);
    expect(read(line).told).toEqual(expect.arrayContaining(told));
  });

  it.each([
    ["2026-12-02 moved to 2026-12-05", "invalid-date 2026-12-02 moved to 2026-12-05"],
    ["Thu 12 Nov 2pm onsite, Acme HQ", "invalid-date Thu 12 Nov 2pm onsite, Acme HQ"],
    ["05/11/2026 10:00 phone", "ambiguous-date 05/11/2026 10:00 phone"],
    ["phone with Lena Hart", "invalid-date phone with Lena Hart"],
  ])("is no interview without one day: %s", (line, told) => {
    expect(read(line)).toEqual({ said: "", told: [told] });
  });

  it("may be promised an answer", () => {
    expect(read("2026-12-02 10:00 phone with Lena Hart, promised by 2026-12-09").said).toBe(
      "2026-12-02, 10:00, phone, Lena Hart, by 2026-12-09",
    );
  });
});

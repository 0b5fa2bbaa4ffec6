import { describe, expect, it } from "vitest";
import type { Detail, ExpectedEvent, FoundEvent } from "./event.js";
import { matches } from "./matches.js";
import { measure, precisionOf, recallOf } from "./measure.js";

const lena: Detail = { name: "with", value: "Lena Hart" };
const phone: Detail = { name: "kind", value: "phone" };

function interview(details: readonly Detail[] = [], may?: true | string): ExpectedEvent {
  return { what: "interview", date: "2026-10-13", details, line: 4, ...(may === undefined ? {} : { may }) };
}

function found(event: Partial<FoundEvent> = {}): FoundEvent {
  return { what: "interview", date: "2026-10-13", details: [], at: 70, ...event };
}

describe("what was read beside what is expected", () => {
  it("counts an event and each of its details", () => {
    const result = measure([interview([lena, phone])], [found({ details: [phone] })]);
    expect(result).toMatchObject({ expected: 3, found: 2, wrong: [] });
    expect(result.missed).toEqual([{ kind: "interview with", text: "interview 2026-10-13: with Lena Hart", line: 4 }]);
    expect(recallOf(result)).toBeCloseTo(2 / 3);
    expect(precisionOf(result)).toBe(1);
  });

  it("takes an event that is not expected, a wrong day and a wrong detail for wrong", () => {
    expect(measure([], [found()]).wrong).toEqual([{ kind: "interview", text: "interview 2026-10-13", at: 70 }]);
    const day = measure([interview()], [found({ date: "2026-10-14" })]);
    expect([day.wrong.length, day.missed.length]).toEqual([1, 1]);
    const detail = measure([interview([lena])], [found({ details: [{ name: "with", value: "Lena" }] })]);
    expect(detail.wrong).toEqual([{ kind: "interview with", text: "interview 2026-10-13: with Lena", at: 70 }]);
    expect(detail.missed).toHaveLength(1);
    expect(measure([interview()], [found(), found()]).wrong).toHaveLength(1);
  });

  it("lets a kind be said in more words, and knows several spellings", () => {
    expect(
      measure([interview([phone])], [found({ details: [{ name: "kind", value: "Phone screen" }] })]).wrong,
    ).toEqual([]);
    expect(matches("onsite|vor Ort", "on-site")).toBe(true);
    expect(matches("onsite|vor Ort", "Vor ort")).toBe(true);
    expect(matches("*Weber", "Frau Weber")).toBe(true);
    expect(matches("Weber", "Frau Weber")).toBe(false);
  });

  it("lets what may be left out be so, and what is open be anything", () => {
    const may = { ...phone, value: "?phone" };
    expect(measure([interview([may])], [found()])).toMatchObject({ expected: 1, found: 1, wrong: [], missed: [] });
    expect(measure([interview([may])], [found({ details: [{ name: "kind", value: "panel" }] })]).wrong).toHaveLength(1);
    expect(measure([interview([{ ...lena, value: "?" }])], [found({ details: [lena, lena] })]).wrong).toEqual([]);
    expect(measure([interview([lena], true)], [])).toMatchObject({ expected: 0, found: 0, missed: [] });
  });

  it("asks for one of those that say the same in two ways", () => {
    const reply: ExpectedEvent = {
      what: "received",
      value: "reply",
      date: "2026-10-13",
      details: [],
      line: 5,
      may: "call",
    };
    expect(measure([interview([], "call"), reply], [])).toMatchObject({ expected: 1, found: 0 });
    expect(measure([interview([], "call"), reply], [found()])).toMatchObject({ expected: 1, found: 1, wrong: [] });
  });

  it("takes the field and the log's entry of one day for one application", () => {
    const applied: ExpectedEvent = { what: "applied", date: "2026-10-02", details: [], line: 3 };
    const field = found({ what: "applied", date: "2026-10-02" });
    const entry = found({ what: "applied", date: "2026-10-02", details: [{ name: "by", value: "website" }] });
    for (const read of [[field], [entry], [field, entry]])
      expect(measure([applied], read)).toMatchObject({ expected: 1, found: 1, wrong: [], missed: [] });
    expect(measure([applied], [field, { ...entry, date: "2026-10-03" }]).wrong).toHaveLength(1);
  });

  it("counts a status that nobody knows as missed, not as wrong", () => {
    const status: ExpectedEvent = { what: "status", value: "offer", details: [], line: 3 };
    const unknown = found({ what: "status", value: "unknown", date: undefined });
    expect(measure([status], [unknown])).toMatchObject({ expected: 1, found: 0, wrong: [] });
    expect(measure([status], [{ ...unknown, value: "rejected" }]).wrong).toHaveLength(1);
  });
});

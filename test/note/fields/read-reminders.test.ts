import { describe, expect, it } from "vitest";
import { findIn, readLines } from "../read.js";

function daysOf(yaml: string): unknown[] {
  return readLines(yaml).reminders.map(({ date, key, text }) => [date.toString(), key, text]);
}

describe("a day of one's own", () => {
  it.each([
    "follow_up_on",
    "Next follow-up",
    "nextFollowUp",
    "Follow Up",
    "follow-up date",
    "next_action_date",
    "reminder",
    "Wiedervorlage",
    "relance_le",
    "próximo_seguimiento",
  ])("is read under %s", (key) => {
    expect(daysOf(`${key}: 2026-11-20`)).toEqual([["2026-11-20", undefined, undefined]]);
  });

  it("has what is to be done, and its place", () => {
    const { reminders } = readLines("follow_up_on: 2026-11-20\nnext_step: call [[people/Lena Hart|Lena]]");
    expect(reminders).toMatchObject([{ text: "call Lena", origin: { path: "follow_up_on" } }]);
    expect(daysOf("next_action: [call, write]\nfollow_up_on: 2026-11-20")).toEqual([
      ["2026-11-20", undefined, undefined],
    ]);
    expect(daysOf("next_action: call Lena")).toEqual([]);
  });

  it("may be one of several, and only the later ones need a key", () => {
    expect(daysOf("follow_up_on: [2026-11-20, 2026-11-27]")).toEqual([
      ["2026-11-20", undefined, undefined],
      ["2026-11-27", "2", undefined],
    ]);
  });

  it("is told where it is none", () => {
    expect(findIn("follow_up_on: next week")).toHaveLength(1);
    expect(findIn("next_follow_up: 2026-11-31")).toEqual([expect.stringContaining("invalid-date follow_up_on: ")]);
  });

  it("is left alone where a key of another name holds none", () => {
    expect(findIn("reminder: weekly")).toEqual([]);
    expect(findIn("reminder: true")).toEqual([]);
    expect(findIn("next_contact: '[[Lena]]'")).toEqual([]);
    expect(findIn("follow_up: true\nreminders: [{at: 9}]")).toEqual([]);
  });

  it("is one of fifty at most", () => {
    const days = Array.from({ length: 51 }, () => "2026-11-20").join(", ");
    expect(findIn(`follow_up_on: [${days}]`)).toEqual([expect.stringContaining("a note has at most 50 reminders")]);
  });
});

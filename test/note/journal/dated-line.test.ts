import { describe, expect, it } from "vitest";
import { readDateCell, readDatedLine } from "../../../src/note/journal/dated-line.js";

/** The day, the time beside it and the words: `2026-10-19 · 13:00 · video interview`. */
function show(line: string): string | undefined {
  const dated = readDatedLine(line);
  if (!dated) return undefined;
  const { written, time, words } = dated;
  expect(words).toHaveLength(line.length);
  const parts = [line.slice(written.start, written.end), time && line.slice(time.start, time.end), words.trim()];
  return parts.filter((part) => part !== undefined).join(" · ");
}

describe("a line that begins with a date", () => {
  it.each([
    ["2026-10-19, 13:00: video interview", "2026-10-19 · 13:00 · video interview"],
    ["2026-10-19 13:00 video interview", "2026-10-19 · 13:00 · video interview"],
    ["2026-10-19 10:00: entrevista", "2026-10-19 · 10:00 · entrevista"],
    ["22/10/2026 à 14h : entretien", "22/10/2026 · 14h · entretien"],
    ["22/10/2026, 14h : entretien", "22/10/2026 · 14h · entretien"],
    ["21 October 2026 at 2pm - interview", "21 October 2026 · 2pm · interview"],
    ["27. Oktober 2026, 14 Uhr: Gespräch", "27. Oktober 2026 · 14 Uhr · Gespräch"],
    ["5 de noviembre de 2026 a las 10:30 entrevista", "5 de noviembre de 2026 · 10:30 · entrevista"],
    ["2026-10-19 – 9:30 call", "2026-10-19 · 9:30 · call"],
    ["2026-09-21T12:00:00Z: new -> applied", "2026-09-21 · 12:00:00Z · new -> applied"],
    ["2026-09-21T12:00:00+02:00 — new → applied", "2026-09-21 · 12:00:00+02:00 · new → applied"],
  ])("and a time: %s", (line, expected) => {
    expect(show(line)).toBe(expected);
  });

  it.each([
    ["2026-10-19 2h in the train", "2026-10-19 · 2h in the train"],
    ["2026-10-19 2:30 call", "2026-10-19 · 2:30 call"],
    ["2026-10-19: 3 interviews", "2026-10-19 · 3 interviews"],
    ["2026-10-19 called at 14:00", "2026-10-19 · called at 14:00"],
    ["2026-10-19 at their office", "2026-10-19 · at their office"],
  ])("and no time of its own: %s", (line, expected) => {
    expect(show(line)).toBe(expected);
  });

  it.each(["called 2026-10-03", "since 2026-10-03", "version 2026.10.03"])("is none: %s", (line) => {
    expect(show(line)).toBeUndefined();
  });
});

describe("a cell", () => {
  it.each([
    ["2026-10-19", undefined],
    ["2026-10-19 13:00", "13:00"],
    ["2026-10-19, 2pm", "2pm"],
    ["2026-10-19 (14:30)", "(14:30)"],
  ])("of a date, and a time at most: %s", (cell, time) => {
    const found = readDateCell(cell)?.time;
    expect(found && cell.slice(found.start, found.end)).toBe(time);
  });

  it("of more than a date is none", () => {
    expect(readDateCell("2026-10-19 phone screen")).toBeUndefined();
  });
});

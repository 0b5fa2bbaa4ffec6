import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/engine/index.js";
import { readNote } from "../../../src/note/index.js";

const noteOf = (line: string): string =>
  `---\ncompany: Acme\nrole: SRE\ninterviews:\n  - date: 2026-11-12 14:00\n    ${line}\n---\n`;

function read(text: string) {
  const { application, findings } = readNote({ path: "a.md", text }, { zone: "Europe/Berlin" });
  return { minutes: application?.interviews[0]?.minutes, findings };
}

describe("how long an interview takes", () => {
  it.each([
    ["minutes: 45", 45],
    ["minutes: 45 min", 45],
    ["duration: 45 minutes", 45],
  ])("%s is the note's own form", (line, minutes) => {
    const { findings, ...facts } = read(noteOf(line));
    expect(facts).toEqual({ minutes });
    expect(findings).toEqual([]);
  });

  it.each([
    ["minutes: 1h", 60],
    ["duration: 1h30", 90],
    ["duration: 1 h 30 min", 90],
    ["duration: 1 hour and 15 minutes", 75],
    ["minutes: 1.5h", 90],
    ["Dauer: 1,5 Std.", 90],
    ["Dauer: 2 Stunden", 120],
    ["Dauer: 45 Minuten", 45],
    ["durée: 1 heure 30", 90],
    ["durée: 20 mn", 20],
    ["duración: 1 hora y 30 minutos", 90],
    ["duración: 30 minutos", 30],
    ["minutes: 45m", 45],
    ["minutes: 45'", 45],
    ['minutes: "2 hrs"', 120],
  ])("%s is read, and mended", (line, minutes) => {
    const text = noteOf(line);
    const { findings, ...facts } = read(text);
    expect(facts).toEqual({ minutes });
    expect(findings.map(({ check }) => check)).toEqual(["minutes-form"]);
    const mended = applyFixes(text, findings);
    expect(read(mended.text)).toEqual({ minutes, findings: [] });
  });

  it.each(["1h75", "an hour", "45-60 min", "0h", "1.33h", "1,5h 30", "30 sec", "2 days", "200h", "1h and a bit"])(
    "%s is told and no length",
    (written) => {
      const { findings, ...facts } = read(noteOf(`minutes: ${written}`));
      expect(facts).toEqual({ minutes: undefined });
      expect(findings.map(({ check }) => check)).toEqual(["invalid-number"]);
    },
  );
});

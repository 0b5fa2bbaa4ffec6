import { expect, it } from "vitest";
import { findNamedInNote, findNamedInScenarios } from "../../../src/editor/index.js";
import { readNoteLoading } from "../../../src/note/index.js";
import { applyEdits, type Range } from "../../../src/text/index.js";

const NOTE = `---
company: Acme
role: Engineer
skip: [move-on, "nudge"]
status: applied # followthrough-ignore pale, nudge: it is
applied: 2026-10-26
---

I nudge them. <!-- followthrough-ignore nudge: nudge is enough -->
`;
const RENAMED = NOTE.replace('"nudge"', '"prod"')
  .replace("pale, nudge", "pale, prod")
  .replace("ignore nudge", "ignore prod");

const rename = (text: string, ranges: readonly Range[]): string =>
  applyEdits(
    text,
    ranges.map((range) => ({ range, text: "prod" })),
  );

it("a rule or a check is named under skip and in comments; what a note merely says is no name", async () => {
  const { application } = await readNoteLoading({ path: "acme.md", text: NOTE }, { zone: "UTC", readsBody: true });
  expect(rename(NOTE, findNamedInNote(application!, NOTE, "nudge"))).toBe(RENAMED);
});

it("likewise in the notes of scenarios, however they are written", async () => {
  const indent = (text: string): string => text.replace(/^(?=.)/gmu, "      ");
  const write = (note: string): string =>
    `scenarios:\n  - name: nudge\n    note: |\n${indent(note)}  - note: ${JSON.stringify(note)}\n`;
  const text = write(NOTE);
  expect(rename(text, await findNamedInScenarios(text, "nudge"))).toBe(write(RENAMED));
});

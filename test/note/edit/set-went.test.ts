import { beforeAll, expect, it } from "vitest";
import { changeNote, loadMarkdown, type NoteChange } from "../../../src/note/index.js";

beforeAll(loadMarkdown);

const WENT: NoteChange = { round: 1, went: "well" };

function write(interviews: string, body = ""): string {
  const text = `---\ncompany: Acme\nrole: SRE\n${interviews}---\n${body}`;
  const changed = changeNote({ path: "acme.md", text }, WENT, { zone: "Europe/Berlin" });
  return changed.ok
    ? changed.value.text.slice("---\ncompany: Acme\nrole: SRE\n".length, -4 - body.length)
    : changed.reason;
}

it.each([
  [
    "interviews:\n  - date: 2026-11-12 14:00 # Zoom\n    with: Ada\n",
    "interviews:\n  - date: 2026-11-12 14:00 # Zoom\n    with: Ada\n    went: well\n",
  ],
  [
    "interviews:\n  - {date: 2026-11-12, with: Ada} # first\n",
    "interviews:\n  - {date: 2026-11-12, with: Ada, went: well} # first\n",
  ],
  ["interviews: [{Date: 2026-11-12}]\n", "interviews: [{Date: 2026-11-12, Went: well}]\n"],
  ["interviews:\n  - 2026-11-12 14:00\n", "interviews:\n  - {date: 2026-11-12 14:00, went: well}\n"],
  ["interviews:\n  - date: 2026-11-12\n    went:\n", "interviews:\n  - date: 2026-11-12\n    went: well\n"],
])("stands under a key of its own: %j", (before, after) => {
  expect(write(before)).toBe(after);
});

it.each([
  ["interviews:\n  - 2026-11-12 14:00 phone with Ada\n", ""],
  ["interview_date: 2026-11-12\n", ""],
  ["", "\n## Interviews\n\n- 2026-11-12: phone interview with Ada\n"],
])("is not written where an interview is told of in words: %j %j", (interviews, body) => {
  expect(write(interviews, body)).toMatch(/; write went: well there yourself$/u);
});

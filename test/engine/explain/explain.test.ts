import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateNote, explainAction, type Action, type Circumstances } from "../../../src/engine/index.js";
import type { Application } from "../../../src/facts/index.js";
import { loadMarkdown, readNote } from "../../../src/note/index.js";
import { type Locate } from "../../../src/diagnostics/index.js";
import { formatExplainedNote } from "../../../src/output/index.js";
import { LineIndex } from "../../../src/text/index.js";
import { PlainDate } from "../../../src/time/index.js";
import { BERLIN, clock, DEFAULT_POLICY } from "../evaluate.js";

const FOLDER = "fixtures/ok/job-hunt";
await loadMarkdown();

const circumstances: Circumstances = {
  policy: DEFAULT_POLICY,
  me: { name: "Jo Doe", timezone: BERLIN },
  now: clock("2026-11-21T09:00"),
};

interface NoteFile {
  readonly path: string;
  readonly text: string;
}

const NOTES: readonly NoteFile[] = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.startsWith("applications/") && path.endsWith(".md"))
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), "utf8") }));

function read({ path, text }: NoteFile): Application {
  const { application } = readNote({ path, text }, { zone: BERLIN });
  if (!application) throw new Error(`${path} is no note`);
  return application;
}

function actionsOf(note: NoteFile): readonly Action[] {
  return evaluateNote(read(note), circumstances).actions;
}

/** The lines, from 1, that `followthrough explain` prints for one action, forecast and other actions aside. */
function printedLines(action: Action, text: string): ReadonlySet<number> {
  const index = new LineIndex(text);
  const note = evaluateNote(action.application, circumstances);
  const explained = {
    note: { ...note, findings: [] },
    actions: [{ action, explanation: explainAction(action, circumstances) }],
    findings: [],
    forecast: [],
    notDue: [],
  };
  const locate: Locate = ({ range }) => range && { start: index.pointAt(range.start), end: index.pointAt(range.end) };
  const printed = formatExplainedNote(explained, { locate, color: false, width: 160 });
  return new Set([...printed.matchAll(/ line (\d+) {2}/gu)].map(([, line]) => Number(line)));
}

/** Every date of the note, each moved by so many days: the changed note and the line that changed. */
function moveEachDate(
  { path, text }: NoteFile,
  days: number,
): (NoteFile & { readonly line: number; readonly date: string })[] {
  const index = new LineIndex(text);
  return [...text.matchAll(/\d{4}-\d\d-\d\d/gu)].map(({ 0: date, index: at }) => {
    const moved = PlainDate.from(date).add({ days }).toString();
    return { path, text: text.slice(0, at) + moved + text.slice(at + date.length), line: index.pointAt(at).line, date };
  });
}

const windowOf = ({ opens, closes, until }: Action): string => [opens, closes, until].map(String).join(" ");

describe("the explanation of every action of the job hunt", () => {
  const cases = NOTES.flatMap((note) =>
    actionsOf(note).map((action) => ({ note, action, name: `${note.path} ${action.key}` })),
  );

  it("is there for each of the 23", () => {
    expect(cases.length).toBe(23);
    for (const { action, name } of cases) expect(explainAction(action, circumstances), name).toBeDefined();
  });

  it.each(cases)("$name names the line of every date that moves it", ({ note, action }) => {
    const named = printedLines(action, note.text);
    const movers = [1, -1, 2, -2].flatMap((days) =>
      moveEachDate(note, days).filter((changed) => {
        const same = actionsOf(changed).find(({ key }) => key === action.key);
        return !same || windowOf(same) !== windowOf(action);
      }),
    );
    expect(movers.length, "dates that move it").toBeGreaterThan(0);
    expect(movers.filter(({ line }) => !named.has(line)).map(({ line, date }) => `line ${line}: ${date}`)).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it, test } from "vitest";
import { parseDocument } from "yaml";
import {
  completeNote,
  type Completion,
  findDefinition,
  findReferences,
  findRenaming,
  foldNote,
  hoverNote,
  listLenses,
  type NoteContext,
  outlineNote,
} from "../../../src/editor/index.js";
import { applyEdits } from "../../../src/text/index.js";
import { sample } from "../../cases.js";
import { openNote } from "./open-note.js";

const PAGES = [{ path: "people/Grace Hopper.md", name: "Grace Hopper" }];

const FILES = [
  "ok/job-hunt/applications/acme.md",
  "ok/job-hunt/applications/Müller & Söhne.md",
  "ok/job-hunt/applications/northwind.md",
  "ok/job-hunt/applications/pipe-and-sons.md",
  "err/journals/note.md",
  "err/log-mappings/note.md",
];

const readFixture = (path: string): string =>
  readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), "utf8");

const offsetsOf = (text: string): readonly number[] => Array.from({ length: text.length + 1 }, (_, at) => at);

/** All that an editor may ask of a place. */
function askAt(context: NoteContext, offset: number): readonly Completion[] {
  const { text } = context;
  const hover = hoverNote(context, offset);
  if (hover) expect(within(hover.range, text)).toBe(true);
  findDefinition(context, offset);
  findRenaming(context, offset);
  for (const range of findReferences(context, offset)) expect(within(range, text)).toBe(true);
  const completions = completeNote(context, offset);
  for (const { edit } of completions) {
    expect(within(edit.range, text)).toBe(true);
    expect(edit.range.start <= offset && offset <= edit.range.end).toBe(true);
  }
  return completions;
}

function within({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

/** As an editor does: what was typed is a part of what it is found by. */
function isFound({ label, filterText = label, edit }: Completion, text: string, offset: number): boolean {
  return filterText.toLowerCase().startsWith(text.slice(edit.range.start, offset).trim().toLowerCase());
}

/** A snippet with its places as they are before somebody fills them in. */
function accept(text: string, { edit, isSnippet }: Completion): string {
  const written = isSnippet
    ? edit.text.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}|\$\d+/gu, "$1").replace(/\\(.)/gu, "$1")
    : edit.text;
  return applyEdits(text, [{ range: edit.range, text: written }]);
}

interface Parts {
  readonly yaml: Readonly<Record<string, unknown>>;
  readonly isWhole: boolean;
  readonly body: string;
}

function readParts(text: string): Parts {
  const [, yaml = "", body = text] = /^---\r?\n([^]*?)\r?\n---(\r?\n[^]*)$/u.exec(text) ?? [];
  const document = parseDocument(yaml);
  const value: unknown = document.toJS();
  const isMapping = typeof value === "object" && value !== null;
  return { yaml: isMapping ? (value as Parts["yaml"]) : {}, isWhole: document.errors.length === 0 && isMapping, body };
}

/** The key of the front matter that an offset is in or behind. */
function keyBefore(text: string, offset: number): string | undefined {
  const line = text.slice(0, offset).lastIndexOf("\n") + 1;
  const rest = text.slice(line).split("\n", 1)[0] ?? "";
  const lines = [...text.slice(0, line).split("\n").slice(0, -1), rest];
  return lines.toReversed().flatMap((one) => /^([\p{L}_][\p{L}\w ]*):/u.exec(one)?.[1] ?? [])[0];
}

describe.each(FILES)("in %s", (path) => {
  const text = readFixture(path);

  it("everything can be asked at every place", async () => {
    const context = await openNote(text, { pages: PAGES });
    let offered = 0;
    for (const offset of sample(offsetsOf(text), 4, path)) offered += askAt(context, offset).length;
    expect(offered).toBeGreaterThan(0);
    for (const { range } of listLenses(context)) expect(within(range, text)).toBe(true);
    for (const fold of foldNote(text)) expect(within(fold, text)).toBe(true);
    for (const { range } of outlineNote(text)) expect(within(range, text)).toBe(true);
  });

  it("what is accepted leaves all else that the note says as it is", async () => {
    const context = await openNote(text, { pages: PAGES });
    const before = readParts(text);
    let accepted = 0;
    for (const offset of sample(offsetsOf(text), 6, `${path} accepted`)) {
      const found = completeNote(context, offset).filter((one) => isFound(one, text, offset));
      for (const one of sample(found, 4, `${path} ${offset}`).slice(0, 12)) {
        const after = readParts(accept(text, one));
        const own = keyBefore(text, one.edit.range.start);
        const changed = Object.keys(before.yaml).filter(
          (key) => key !== own && !isDeepStrictEqual(before.yaml[key], after.yaml[key]),
        );
        const isInBody = one.edit.range.start > text.length - before.body.length;
        expect({ offset, label: one.label, changed, isWhole: after.isWhole }).toEqual({
          ...{ offset, label: one.label, changed: [], isWhole: before.isWhole },
        });
        if (!isInBody) expect(after.body).toBe(before.body);
        accepted++;
      }
    }
    expect(accepted).toBeGreaterThan(0);
  });
});

test("a note may be cut anywhere, and go on with anything", async () => {
  const places = FILES.flatMap((path) => {
    const text = readFixture(path);
    return Array.from({ length: 340 }, (_, at) => ({ path, at: (at * 7919) % (text.length + 1), gap: (at * 31) % 47 }));
  });
  const typed = ["", "- ", ": ", "[", "{", '"', "[[", "\n", "---", "| "];
  for (const { path, at, gap } of sample(places, 8)) {
    const text = readFixture(path);
    const piece = typed[at % typed.length] ?? "";
    const cut = text.slice(0, at) + piece + (gap % 2 === 0 ? "" : text.slice(at + gap));
    const context = await openNote(cut, { pages: PAGES });
    askAt(context, Math.min(cut.length, at + piece.length));
    listLenses(context);
    foldNote(cut);
    outlineNote(cut);
  }
}, 120_000);

import type { PolicyRenaming } from "../../../editor/index.js";
import { applyEdits, type Range, type TextEdit } from "../../../text/index.js";
import type { OpenSteering } from "./open-steering.js";
import { findNoteNaming } from "./find-note-naming.js";

/** A name changed in all files of a workspace: their edits, in the order of their places. */
export type WholeRenaming =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, { readonly text: string; readonly edits: readonly TextEdit[] }>;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Gives what is named at an offset another name: in the policies, the workspace file and the scenarios, and of a rule or a check in what
 * notes skip and ignore, so that all of it goes on to say the same.
 */
export async function planWholeRename(opened: OpenSteering, offset: number, newName: string): Promise<WholeRenaming> {
  const { findNamedInNote, findNamedInScenarios, kindOfFile, planRename } = opened.editor;
  const renaming = planRename(opened, offset, newName);
  if (!renaming.ok) return renaming;
  const texts = new Map([...opened.files, [opened.file, opened.text]]);
  const files = new Map<string, { text: string; edits: TextEdit[] }>();
  const add = (file: string, text: string, edits: readonly TextEdit[]): void => {
    if (edits.length === 0) return;
    const known = files.get(file)?.edits ?? [];
    files.set(file, { text, edits: [...known, ...edits].toSorted((a, b) => a.range.start - b.range.start) });
  };
  for (const [file, edits] of renaming.edits) add(file, texts.get(file) ?? "", edits);
  const { kind, old } = renaming;
  if (kind !== "rule" && kind !== "check") return { ok: true, files };
  const toEdits = (ranges: readonly Range[]): readonly TextEdit[] => ranges.map((range) => ({ range, text: newName }));
  const { session, now } = opened.found;
  await session.prepare(now);
  const { evaluation, notes } = session.current(now);
  const readable = new Set<string>();
  // What is a rule's and a check's is neither's to rename: that is told below.
  if (!isNameOfBoth(renaming, opened)) {
    const textOf = new Map(notes.map(({ path, text }) => [path, text]));
    for (const { situation } of [...evaluation.notes, ...evaluation.copies]) {
      const { application } = situation;
      const text = textOf.get(application.path) ?? "";
      readable.add(application.path);
      // The rows of a table have no such places of their own.
      if (!application.row) add(application.path, text, toEdits(findNamedInNote(application, text, old)));
    }
    for (const [file, text] of texts)
      if (kindOfFile(file) === "scenario") add(file, text, toEdits(await findNamedInScenarios(text, old)));
  }
  const naming = findNoteNaming(
    old,
    notes.filter(({ path }) => !readable.has(path)),
    [...texts].map(([path, text]) => ({ path, text: applyEdits(text, files.get(path)?.edits ?? []) })),
  );
  if (naming === undefined) return { ok: true, files };
  const reason = `${naming} names ${old} in a note, which cannot be changed with it; change it there first`;
  return { ok: false, reason };
}

function isNameOfBoth({ old }: PolicyRenaming & { readonly ok: true }, { policy }: OpenSteering): boolean {
  return policy.rules.some(({ id }) => id === old) && policy.checks.some(({ id }) => id === old);
}

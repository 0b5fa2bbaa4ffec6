import type { Application } from "../../facts/index.js";
import { applicationsOf, readNoteLoading } from "../../note/index.js";
import type { Range } from "../../text/index.js";
import { decodeScalar, nodeAt, scanOutline } from "./outline/index.js";

/** Where a note names a rule or a check: under `skip`, and in comments that keep a finding from being told. */
export function findNamedInNote(
  { skip, ignores }: Pick<Application, "skip" | "ignores">,
  text: string,
  id: string,
): readonly Range[] {
  const skipped = skip
    .filter((one) => one.id === id)
    .flatMap(({ origin: { start, end } }): Range[] => {
      const at = text.slice(start, end).indexOf(id);
      return at < 0 ? [] : [{ start: start + at, end: start + at + id.length }];
    });
  const ignored = ignores.comments.flatMap(({ checks }) => checks).filter((one) => one.id === id);
  const all = [...skipped, ...ignored.map(({ start, end }): Range => ({ start, end }))];
  return all.toSorted((a, b) => a.start - b.start);
}

/** The same in the notes of a file of scenarios, which stand in it as texts. */
export async function findNamedInScenarios(text: string, id: string): Promise<readonly Range[]> {
  const root = scanOutline(text);
  const scenarios = nodeAt(root, ["scenarios"]);
  const ranges: Range[] = [];
  for (const at of scenarios?.kind === "list" ? scenarios.items.keys() : []) {
    const node = nodeAt(root, ["scenarios", at, "note"]);
    if (node?.kind !== "scalar") continue;
    const { text: note, offsets } = decodeScalar(text, node);
    if (!note.includes(id)) continue;
    const reading = await readNoteLoading({ path: "note.md", text: note }, { zone: "UTC", readsBody: true });
    for (const application of applicationsOf(reading))
      for (const { start, end } of findNamedInNote(application, note, id))
        ranges.push({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 });
  }
  return ranges;
}

import type { NoteContext } from "../../../src/editor/index.js";
import { evaluateNote } from "../../../src/engine/index.js";
import { readNoteLoading } from "../../../src/note/index.js";
import { loadPolicy } from "../../../src/policy/index.js";
import { parseNow, ZonedDateTime } from "../../../src/time/index.js";

const ZONE = "Europe/Berlin";

/** The clock of the scenarios: Friday. */
const NOW = "2026-11-13T09:00";

const policy = await loadPolicy({ policies: [{ name: "default", place: { file: "followthrough.yaml" } }] });

/** A note as an editor has it open, evaluated as far as it can be read. */
export async function openNote(
  text: string,
  more: Partial<NoteContext> & { readonly at?: string } = {},
): Promise<NoteContext> {
  const { at = NOW, ...rest } = more;
  const parsed = parseNow(at, ZONE);
  const now = parsed.ok ? parsed.value : ZonedDateTime.from(`${NOW}[${ZONE}]`);
  const circumstances = {
    policy,
    me: { name: "Jo Doe", email: "jo@example.com" },
    now,
  } as NoteContext["circumstances"];
  const path = rest.path ?? "acme.md";
  const options = { zone: ZONE, fields: rest.fields, statuses: rest.statuses, readsBody: true };
  const { application, findings } = await readNoteLoading({ path, text }, options);
  const note = application && evaluateNote(application, circumstances, findings);
  return { path, text, circumstances, today: now.toPlainDate(), ...(note && { note }), ...rest };
}

/** A text in which the caret is marked. */
export function readCaret(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf("‸");
  return { text: marked.replace("‸", ""), offset };
}

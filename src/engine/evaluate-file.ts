import { compareFindings, type Finding, type Ignores } from "../diagnostics/index.js";
import type { Application, Row } from "../facts/index.js";
import { findFirst } from "../text/index.js";
import { evaluateNote } from "./evaluate.js";
import type { Circumstances, NoteEvaluation } from "./evaluation.js";
import { suppress, type Suppression } from "./ignores/index.js";
import { SHARED_CHECKS } from "./shared/index.js";

/** What was read of a file: one application, or one for each row of its tables, or nothing. */
export interface ReadFile {
  readonly path: string;
  readonly application?: Application;
  readonly rows?: readonly Application[];
  readonly findings: readonly Finding[];
  readonly ignores: Ignores;
}

/** What the policy says of all that stands in a file. */
export interface FileEvaluation {
  readonly notes: readonly NoteEvaluation[];
  /** What is told of the file, and of none of its notes. */
  readonly own: Suppression;
}

/** The holidays of the countries that it names must be loaded. */
export function evaluateFile(file: ReadFile, circumstances: Circumstances): FileEvaluation {
  const { path, application, rows, findings, ignores } = file;
  if (rows) return evaluateRows(rows, file, circumstances);
  if (application) return { notes: [evaluateNote(application, circumstances, findings)], own: NOTHING };
  // The comments in the body of what cannot be read hold all the same.
  return { notes: [], own: suppress(findings, { file: path, ignores, policy: circumstances.policy }) };
}

const NOTHING: Suppression = { findings: [], suppressed: [] };

/** Comments stand between the rows, and are about any of them. */
function evaluateRows(
  rows: readonly Application[],
  { path, findings, ignores }: ReadFile,
  circumstances: Circumstances,
): FileEvaluation {
  const { policy } = circumstances;
  const byRow = new Map<Application | undefined, Finding[]>();
  for (const finding of findings) {
    const row = findRow(rows, finding);
    const told = byRow.get(row);
    if (told) told.push(finding);
    else byRow.set(row, [finding]);
  }
  const notes = rows.map((row) => placeInRow(evaluateNote(row, circumstances, byRow.get(row)), row.row));
  const ofFile = byRow.get(undefined) ?? [];
  if (ignores.comments.length === 0) return { notes, own: { findings: ofFile, suppressed: [] } };
  const all = [...ofFile, ...notes.flatMap((note) => note.findings)].sort(compareFindings);
  const told = suppress(all, { file: path, ignores, policy, pending: SHARED_CHECKS });
  const left = new Set(told.findings);
  const kept = notes.map((note) => ({ ...note, findings: note.findings.filter((finding) => left.has(finding)) }));
  for (const finding of kept.flatMap((note) => note.findings)) left.delete(finding);
  return { notes: kept, own: { findings: [...left], suppressed: told.suppressed } };
}

/** The row that a finding stands in. `rows` are in their order. */
export function findRow<T extends Pick<Application, "row">>(
  rows: readonly T[],
  { range }: Pick<Finding, "range">,
): T | undefined {
  if (!range) return undefined;
  const last = rows[findFirst(rows, ({ row }) => (row?.start ?? 0) > range.start) - 1];
  return last?.row && range.start <= last.row.end ? last : undefined;
}

/** What has no place of its own is told at the row; a fix would write into the table, which is only read. */
function placeInRow(note: NoteEvaluation, row: Row | undefined): NoteEvaluation {
  if (!row || note.findings.length === 0) return note;
  const { start, end } = row;
  const findings = note.findings.map(({ fix: _, ...finding }): Finding => {
    const { range } = finding;
    const isInside = range !== undefined && start <= range.start && range.end <= end;
    return isInside ? finding : { ...finding, range: { start, end } };
  });
  return { ...note, findings };
}

import type { PlannedFixes, Session, Snapshot } from "../../session/index.js";

/** A note with what can be mended in it mended, on disk or not. */
export interface FixedNote {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly fixed: number;
}

/**
 * Plans the fixes of the notes that have something to mend; nothing is written. What is not UTF-8 stays as it is, for
 * what its bytes mean is not known.
 */
export async function planNoteFixes(
  session: Session,
  { evaluation, notes, circumstances: { now } }: Snapshot,
  isChosen: (file: string) => boolean,
): Promise<readonly FixedNote[]> {
  const fixable = new Set(evaluation.findings.filter(({ fix }) => fix).map(({ file }) => file));
  const chosen = notes.filter(({ path, findings }) => fixable.has(path) && isChosen(path) && findings.length === 0);
  const fixes: FixedNote[] = [];
  for (const { path, text: before } of chosen) {
    const { text: after, fixed }: PlannedFixes = await session.planFixes(path, now);
    if (fixed > 0) fixes.push({ path, before, after, fixed });
  }
  return fixes;
}

import type { Edit, Finding } from "../diagnostics/index.js";
import { applyEdits, compareEdits } from "../text/index.js";

/** A text with fixes made, and which. */
export interface FixedText {
  readonly text: string;
  /** The findings whose fixes were made. */
  readonly fixed: readonly Finding[];
  /** All edits made, by place, as offsets of the text before. */
  readonly edits: readonly Edit[];
}

/**
 * Makes the fixes of a text's findings, by place. A fix is made whole or not at all: one that would change what another
 * changes, or touch it, waits for a second pass, for which the findings are to be found anew. Findings with the same
 * fix are fixed together.
 */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const fixed: Finding[] = [];
  const edits: Edit[] = [];
  const made = new Set<string>();
  for (const finding of findings) {
    if (!finding.fix) continue;
    const key = JSON.stringify(finding.fix.edits);
    if (!made.has(key)) {
      if (finding.fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
      edits.push(...finding.fix.edits);
      made.add(key);
    }
    fixed.push(finding);
  }
  return { text: applyEdits(text, edits), fixed, edits: edits.toSorted(compareEdits) };
}

function touches({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

import type { Finding } from "../diagnostics/index.js";
import { shiftOffset } from "../text/index.js";
import { applyFixes, type FixedText } from "./apply-fixes.js";

export interface MendedText {
  readonly text: string;
  /** How many findings were fixed. */
  readonly fixed: number;
}

/** Each pass may bring to light what the next one fixes; no note needs nearly as many. */
const MOST_PASSES = 100;

/**
 * Makes all fixes of a note's text, pass by pass, until there is none left to make. After each, the note is read again:
 * a fix that leaves its finding standing or makes a new error is taken back.
 *
 * @param findingsIn what there is to say of a text
 */
export function mendText(text: string, findingsIn: (text: string) => readonly Finding[]): MendedText {
  let mended: MendedText = { text, fixed: 0 };
  let findings = findingsIn(text);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = makeFixes(
      mended.text,
      findings,
      findings.filter(({ fix }) => fix),
      findingsIn,
    );
    if (!next) break;
    mended = { text: next.text, fixed: mended.fixed + next.fixed };
    ({ findings } = next);
  }
  return mended;
}

interface Pass extends MendedText {
  readonly findings: readonly Finding[];
}

/** All of these fixes together or, where that does harm, the half of them that does none. */
function makeFixes(
  text: string,
  before: readonly Finding[],
  fixable: readonly Finding[],
  findingsIn: (text: string) => readonly Finding[],
): Pass | undefined {
  const applied = applyFixes(text, fixable);
  if (applied.fixed.length === 0 || applied.text === text) return undefined;
  const after = findingsIn(applied.text);
  if (isBetter(applied, before, after)) return { text: applied.text, fixed: applied.fixed.length, findings: after };
  if (applied.fixed.length === 1) return undefined;
  const half = Math.ceil(applied.fixed.length / 2);
  return (
    makeFixes(text, before, applied.fixed.slice(0, half), findingsIn) ??
    makeFixes(text, before, applied.fixed.slice(half), findingsIn)
  );
}

/** No check has more errors than before, and none of the findings stands where it stood. */
function isBetter({ fixed, edits }: FixedText, before: readonly Finding[], after: readonly Finding[]): boolean {
  const [had, has] = [countErrors(before), countErrors(after)];
  if ([...has].some(([check, count]) => count > (had.get(check) ?? 0))) return false;
  const standing = new Set(after.map(({ check, range }) => `${check} ${range?.start ?? -1}`));
  return !fixed.some(({ check, range }) => range && standing.has(`${check} ${shiftOffset(range.start, edits)}`));
}

function countErrors(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check, severity } of findings) if (severity === "error") counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

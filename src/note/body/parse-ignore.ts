import type { Ignore, IgnoredCheck } from "../../diagnostics/index.js";

/** The word that a comment begins with. In a note without it nothing else is searched. */
export const IGNORE_WORD = "followthrough-ignore";

const DIRECTIVE = /^\s*followthrough-ignore(?![\w-])(?<checks>[^:]*)(?::(?<reason>.*))?$/su;

/**
 * Reads what a comment says between its marks: `followthrough-ignore CHECK, CHECK: reason`. Undefined where it
 * says something else, even if it mentions such comments.
 *
 * @param at where the text begins in the note
 */
export function parseIgnore(text: string, at: number): Pick<Ignore, "checks" | "reason"> | undefined {
  const match = DIRECTIVE.exec(text);
  if (!match) return undefined;
  const checks = match.groups?.checks ?? "";
  const reason = (match.groups?.reason ?? "").trim().replace(/\s+/gu, " ");
  const from = at + text.indexOf(IGNORE_WORD) + IGNORE_WORD.length;
  return { checks: splitChecks(checks, from), reason: reason === "" ? undefined : reason };
}

function splitChecks(text: string, from: number): readonly IgnoredCheck[] {
  return [...text.matchAll(/[^,\s][^,]*/gu)].map(({ 0: piece, index }) => {
    const id = piece.trimEnd();
    return { id, start: from + index, end: from + index + id.length };
  });
}

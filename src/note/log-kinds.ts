import { KIND_SPELLINGS, KNOWN_KINDS, normalizeChannel, normalizeKind } from "../facts/index.js";
import { nearest } from "../text/index.js";
import { foldKey } from "./field-names.js";

export { KNOWN_KINDS, normalizeChannel, normalizeKind };

const LONGEST_SPELLING = Math.max(...Array.from(KIND_SPELLINGS.keys(), ({ length }) => length));

/** The known kind that an unknown one is nearly, or begins with: `folow-up`, `follow-up mail`. */
export function guessKind(kind: string): string | undefined {
  if (KIND_SPELLINGS.has(foldKey(kind))) return undefined;
  const guess = nearest(kind, KNOWN_KINDS, { mayBeOwn: true });
  if (guess !== undefined) return guess;
  let start = "";
  let known: string | undefined;
  for (const word of kind.split(" ").slice(0, -1)) {
    start += foldKey(word);
    if (start.length > LONGEST_SPELLING) break;
    const spelled = KIND_SPELLINGS.get(start);
    if (spelled !== "note") known = spelled ?? known;
  }
  return known;
}

import { KIND_SPELLINGS, KNOWN_KINDS, normalizeChannel, normalizeKind } from "../facts/index.js";
import { nearest } from "../text/index.js";
import { foldKey } from "./field-names.js";

export { KNOWN_KINDS, normalizeChannel, normalizeKind };

/** The known kind that an unknown one is nearly, or begins with: `folow-up`, `follow-up mail`. */
export function guessKind(kind: string): string | undefined {
  if (KIND_SPELLINGS.has(foldKey(kind))) return undefined;
  const guess = nearest(kind, KNOWN_KINDS, { mayBeOwn: true });
  if (guess !== undefined) return guess;
  const words = kind.split(" ");
  const starts = words.slice(0, -1).map((_, index) => foldKey(words.slice(0, index + 1).join(" ")));
  return starts.map((start) => KIND_SPELLINGS.get(start)).findLast((known) => known !== undefined && known !== "note");
}

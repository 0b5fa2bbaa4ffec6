import { compareNames, splitName, type MissOptions, type NearMiss } from "./near-miss.js";

export interface Choice extends MissOptions {
  /** Candidates of one meaning are no rivals. */
  readonly meaningOf?: (candidate: string) => string;
}

/**
 * The candidate that a misspelled name most likely meant, worth asking for: the one that is nearest (near-miss.ts says
 * when one is near at all). None where candidates of several meanings are as near.
 */
export function nearest(written: string, candidates: Iterable<string>, choice: Choice = {}): string | undefined {
  return findNearest(written, candidates, choice)?.candidate;
}

/**
 * The candidate that a misspelled name must have meant, so surely that it may be written without asking. Stricter than
 * `nearest`, and never another candidate.
 *
 * @param meaningOf candidates of one meaning are no rivals
 */
export function surelyMeant(
  written: string,
  candidates: Iterable<string>,
  meaningOf?: (candidate: string) => string,
): string | undefined {
  const found = findNearest(written, candidates, { meaningOf });
  return found?.isSure ? found.candidate : undefined;
}

interface Found extends NearMiss {
  readonly candidate: string;
}

function findNearest(
  written: string,
  candidates: Iterable<string>,
  { meaningOf = (candidate) => candidate, mayBeOwn }: Choice,
): Found | undefined {
  let best: Found | undefined;
  let isRivalled = false;
  const starts = startsOf(written);
  const words = splitName(written);
  for (const candidate of candidates) {
    if (candidate === written) return { candidate, edits: 0, isSure: true };
    if (
      starts !== undefined &&
      isPlainLetter(candidate.charCodeAt(0)) &&
      !starts.includes(candidate.charAt(0).toLowerCase())
    )
      continue;
    const miss = compareNames(words, candidate, { mayBeOwn });
    if (!miss || (best && miss.edits > best.edits)) continue;
    if (miss.edits === best?.edits) isRivalled ||= meaningOf(candidate) !== meaningOf(best.candidate);
    else {
      best = { candidate, ...miss };
      isRivalled = false;
    }
  }
  return isRivalled ? undefined : best;
}

/** The letters with which a near name can begin, so that most of many candidates cost one look; undefined for any. */
function startsOf(written: string): string | undefined {
  return isPlainLetter(written.charCodeAt(0)) ? written.slice(0, 2).toLowerCase() : undefined;
}

/** Every way to write the same name begins with it. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

import type { Origin } from "../../facts/index.js";
import { applicationPhrase, cleanLine } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { fold, type Range } from "../../text/index.js";

/** As many as anybody scrolls through: who wants another one types more of it. */
const MOST = 200;

/** An application or a contact of one, to be found by name in a whole workspace. */
export interface FoundSymbol {
  readonly name: string;
  readonly kind: "application" | "contact";
  /** Of a contact: the application. */
  readonly of?: string;
  /** Of the note, relative to the workspace. */
  readonly path: string;
  readonly range: Range;
}

/** Those whose names have each word that was typed, in the notes' order. Where nothing was typed, the applications. */
export function findSymbols({ evaluation }: Snapshot, typed: string): readonly FoundSymbol[] {
  const words = fold(typed).split(" ").filter(Boolean);
  const isMeant = (name: string): boolean => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
  const found: FoundSymbol[] = [];
  for (const { situation } of evaluation.notes) {
    if (found.length >= MOST) break;
    const { path, contacts, origins } = situation.application;
    const name = applicationPhrase(situation.application);
    if (isMeant(name)) found.push({ name, kind: "application", path, range: rangeOf(origins.company) });
    for (const contact of words.length === 0 ? [] : contacts)
      if (contact.name !== "" && isMeant(contact.name)) {
        const range = rangeOf(contact.origins.name);
        found.push({ name: cleanLine(contact.name), kind: "contact", of: name, path, range });
      }
  }
  return found.slice(0, MOST);
}

function rangeOf(origin: Origin | undefined): Range {
  const { start, end } = origin ?? { start: 0, end: 0 };
  return { start, end };
}

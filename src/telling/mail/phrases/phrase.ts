import { fold } from "../../../text/index.js";
import { wordsOf } from "./words-of.js";
import type { Phrases, Sign } from "./sign.js";

/** A phrase, taken apart: a word after the other. */
export interface Phrase {
  readonly sign: Sign;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Folded. */
  readonly words: ReadonlySet<string>;
  /** The beginnings of words, folded. */
  readonly starts: readonly string[];
  readonly isOptional: boolean;
  /** Any words, a few. */
  readonly isGap: boolean;
}

/** `d'ici` is two words. */
const ELISION = /(?<!\p{L})([dlnjsmtc]|qu)'(?=\p{L})/giu;

export function compile(table: Phrases): readonly Phrase[] {
  // The keys of an object literal of this type are signs.
  return (Object.entries(table) as [Sign, string][]).flatMap(([sign, phrases]) =>
    phrases.split(",").map((phrase) => ({ sign, steps: wordsIn(phrase).map(readStep) })),
  );
}

function wordsIn(phrase: string): readonly string[] {
  const words = phrase.trim().replace(ELISION, "$1' ").split(/\s+/u);
  return words.flatMap((word) =>
    word.includes("'") && !word.includes("/") && !word.endsWith("'") ? wordsOf(word) : [word],
  );
}

function readStep(written: string): Step {
  const isOptional = written.startsWith("(") && written.endsWith(")");
  const choices = fold(isOptional ? written.slice(1, -1) : written).split("/");
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith("*"))),
    starts: choices.filter((choice) => choice.endsWith("*")).map((choice) => choice.slice(0, -1)),
    isOptional,
    isGap: written === "…",
  };
}

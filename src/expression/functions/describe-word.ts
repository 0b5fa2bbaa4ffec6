import type { WordKind } from "../fact-types/index.js";
import { CEL_OPERATORS } from "./cel-operators.js";
import { CEL_WORDS } from "./cel-words.js";
import { nameOf, type Word } from "./word.js";

/** A function or method as people read of it. */
export interface WordDescription {
  readonly name: string;
  /** As the language writes it: `Date.workday(): Date`. */
  readonly signature: string;
  readonly about: string;
  /** What it is called on: a type (`list<T>`), or the name `cel` or `optional`; missing: it is called alone. */
  readonly receiver?: string;
  /** The types of its arguments; `name` is a name that it gives. */
  readonly parameters: readonly string[];
  readonly result: string;
  /** What kind of word each of its arguments is, where not any text will do. */
  readonly takes?: readonly (WordKind | undefined)[];
}

/** These functions and CEL's own. */
export function describeWords(functions: readonly Word[]): readonly WordDescription[] {
  return [...functions, ...CEL_WORDS].map(describeWord);
}

/** An operator as people read of it: `Date + Span: Date`. */
export type OperatorDescription = Pick<Word, "signature" | "about">;

/** These operators and CEL's own. */
export function describeOperators(operators: readonly Word[]): readonly OperatorDescription[] {
  return [...operators, ...CEL_OPERATORS].map(({ signature, about }) => ({ signature, about }));
}

function describeWord({ signature, about, takes }: Pick<Word, "signature" | "about" | "takes">): WordDescription {
  const open = signature.indexOf("(");
  const close = signature.lastIndexOf("):");
  const dot = signature.lastIndexOf(".", open);
  return {
    name: nameOf({ signature }),
    signature,
    about,
    ...(dot > 0 && { receiver: signature.slice(0, dot) }),
    parameters: splitTypes(signature.slice(open + 1, close)),
    result: signature.slice(close + 2).trim(),
    ...(takes && { takes }),
  };
}

/** Commas within `map<K, V>` separate nothing. */
function splitTypes(text: string): readonly string[] {
  const types: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === "<") depth++;
    else if (letter === ">") depth--;
    else if (letter === undefined || (letter === "," && depth === 0)) {
      types.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return types.filter(Boolean);
}

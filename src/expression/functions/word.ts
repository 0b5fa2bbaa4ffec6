import type { WordKind } from "../fact-types/index.js";

/** A function, method or operator of the language. */
export interface Word {
  /** As the language writes it: `Date.workday(): Date`, `Date + Span: Date`. */
  readonly signature: string;
  readonly about: string;
  /** What kind of word each of its arguments is, and what it gives, where not any text will do. */
  readonly takes?: readonly (WordKind | undefined)[];
  readonly gives?: WordKind;
  // Handlers are called with values of the types that their signature names; the language's checker sees to it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly handler: (...args: any[]) => unknown;
}

/** The name of a function or method: `workday` of `Date.workday(): Date`. */
export function nameOf({ signature }: Pick<Word, "signature">): string {
  return /(?:\.|^)(?<name>\w+)\(/u.exec(signature)?.groups?.name ?? signature;
}

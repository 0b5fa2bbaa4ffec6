/** Why a condition does not hold, in its own parts. Texts are the policy's own; values are the facts', as the note has them. */
export type Unmet =
  /** What is true or false is this, and had to be the other: `wait.active`. */
  | { readonly kind: "fact"; readonly source: string; readonly value: boolean }
  /** It had to be there, and is missing: `wait.last_follow_up`. */
  | { readonly kind: "missing"; readonly source: string }
  /** It had to be missing, and is there. */
  | { readonly kind: "present"; readonly source: string; readonly value: unknown }
  /** `left operator right` does not hold. */
  | { readonly kind: "comparison"; readonly left: Operand; readonly operator: Comparator; readonly right: Operand }
  /** Each of these would have done, and none is so. */
  | { readonly kind: "none"; readonly of: readonly Unmet[] };

export type Comparator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in";

export interface Operand {
  readonly source: string;
  readonly value: unknown;
  /** It is written out in the policy: `2`, `'ghosted'`. */
  readonly isLiteral: boolean;
}

/** The first part of a condition that does not hold. */
export interface UnmetPart {
  /** The part as the policy has it, up to the next `&&`. */
  readonly source: string;
  readonly why: Unmet;
  readonly subtracts: ReadonlySet<string>;
  /** Reads again what it was read from, for whoever listens. */
  evaluate(): void;
}

import type { Range } from "../../../text/index.js";

/** What a piece of a policy's text is, for an editor to give it a colour. */
export type TokenKind =
  /** A variable of the language's own: `application`, `opens`. */
  | "fact"
  /** A name that `each`, a loop or `cel.bind` gives. */
  | "parameter"
  /** A field of a fact. */
  | "field"
  | "setting"
  | "function"
  | "method"
  /** `cel` and `optional`, which are no values. */
  | "namespace"
  | "operator"
  | "string"
  | "number"
  /** A span or a date, where YAML holds it as a text. */
  | "time"
  | "keyword"
  | "comment";

/** One of them, on one line. */
export interface SemanticToken extends Range {
  readonly kind: TokenKind;
  /** The name is given here. */
  readonly isDeclared?: boolean;
}

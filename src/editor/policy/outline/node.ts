import type { Range } from "../../../text/index.js";

/** What a YAML text holds, as far as an unfinished one tells: nothing is an error here. */
export type Node = Scalar | Mapping | List;

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/** A text as written, its quotes or its block header included. */
export interface Scalar extends Range {
  readonly kind: "scalar";
  readonly style: ScalarStyle;
}

/** A key with what stands behind its colon. */
export interface Entry {
  /** Without its quotes. */
  readonly key: string;
  /** As written. */
  readonly keyRange: Range;
  /** The colon is typed already. */
  readonly hasColon: boolean;
  /** Where its value stands, or would: from behind the colon to the end of the line. */
  readonly slot: Range;
  readonly value?: Node;
}

export interface Mapping extends Range {
  readonly kind: "mapping";
  readonly isFlow: boolean;
  /** Of its keys; in braces, of its own. */
  readonly column: number;
  readonly entries: readonly Entry[];
}

export interface Item {
  /** Where it stands, or would. */
  readonly slot: Range;
  readonly value?: Node;
}

export interface List extends Range {
  readonly kind: "list";
  readonly isFlow: boolean;
  readonly column: number;
  readonly items: readonly Item[];
}

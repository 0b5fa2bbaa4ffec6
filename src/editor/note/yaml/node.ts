import type { Range } from "../../../text/index.js";

/**
 * YAML as it stands while somebody types it: what is closed and what is not, each with its place. It needs no valid YAML, and says nothing
 * of what a value means.
 */
export type Node = MappingNode | ListNode | TextNode;

interface Styled extends Range {
  /** In brackets. */
  readonly isFlow: boolean;
  /** Of block style: that of its keys or dashes. */
  readonly column: number;
}

export interface MappingNode extends Styled {
  readonly kind: "mapping";
  readonly members: MemberNode[];
}

export interface MemberNode {
  /** Without quotes. */
  readonly key: string;
  readonly keyRange: Range;
  /** Behind its colon; missing where none is typed yet. */
  readonly colonEnd?: number;
  value?: Node;
}

export interface ListNode extends Styled {
  readonly kind: "list";
  readonly items: Node[];
}

export interface TextNode extends Range {
  readonly kind: "text";
  /** As it is written, quotes included. */
  readonly written: string;
  readonly quote: "'" | '"' | "";
  /** Up to where somebody who goes on typing still types it: blanks behind it count to it. */
  readonly limit: number;
  /** It goes over several lines, below `|` or `>`. */
  readonly isBlock?: true;
}

/** A node that grows while it is read. */
export type Open<T extends Range> = { -readonly [K in keyof T]: T[K] };

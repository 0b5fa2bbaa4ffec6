import type { TextEdit } from "../text/index.js";

/** What a completion stands for: an editor chooses its icon by it. */
export type CompletionKind =
  | "key"
  | "status"
  | "person"
  | "date"
  | "word"
  | "snippet"
  | "zone"
  | "check"
  | "page"
  // In policies and scenarios.
  | "function"
  | "fact"
  | "setting"
  | "variable"
  | "rule"
  | "draft"
  | "advice";

/** One thing that can be put where the caret is. */
export interface Completion {
  /** What the list shows. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** What stands beside the label, in a few words. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What accepting it does: it begins at the caret's word and ends at the caret or behind it, on one line. */
  readonly edit: TextEdit;
  /** Whether the edit's text has places to fill in (`${1:Name}`, `$0`), as editors write snippets. */
  readonly isSnippet?: true;
  /** What is compared with what was typed; missing: the label. */
  readonly filterText?: string;
  /** What the list is sorted by; missing: the label. */
  readonly sortText?: string;
}

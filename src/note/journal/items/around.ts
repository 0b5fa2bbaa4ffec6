import type { WordsContext } from "../../words/index.js";

/** What stands around an item's words. */
export interface Around {
  /** Where in the text the words begin that places are counted from. */
  readonly base: number;
  /** The note's. */
  readonly text: string;
  readonly context: WordsContext;
}

import { readWords, type WordsContext } from "../../words/index.js";

/** What a channel is behind, so that its words are known for one. */
const LEAD = "follow-up by ";

/** The channel that the text of a cell is, and nothing else: `Phone`, `per Mail`. */
export function readChannel(cell: string, context: WordsContext): string | undefined {
  const reading = readWords(LEAD + cell, { ...context, theme: "log", isDone: false, direction: undefined });
  const by = reading?.entries[0]?.by;
  return by !== undefined && reading?.isWhole === true && reading.remark === undefined ? by.value : undefined;
}

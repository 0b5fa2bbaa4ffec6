import type { Range } from "../../../text/index.js";
import type { Placed } from "../../log/index.js";
import { readWords, type WordsContext } from "../../words/index.js";

/** What a channel is behind, so that its words are known for one. */
const LEAD = "follow-up by ";

/** The channel that the text of a cell is, and nothing else: `Phone`, `per Mail`. */
export function readChannel(cell: string, context: WordsContext): string | undefined {
  const reading = readWords(LEAD + cell, { ...context, theme: "log", isDone: false, direction: undefined });
  const by = reading?.entries[0]?.by;
  return by !== undefined && reading?.isWhole === true && reading.remark === undefined ? by.value : undefined;
}

/** What kind of interview is held by a channel. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["phone", "phone"],
  ["video", "video"],
  ["in person", "onsite"],
]);

export function kindOfChannel(channel: Placed<string>): (Placed<string> & Range) | undefined {
  const value = KINDS.get(channel.value);
  return value === undefined ? undefined : { ...channel, value };
}

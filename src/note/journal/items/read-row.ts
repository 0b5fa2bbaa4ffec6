import type { Range } from "../../../text/index.js";
import type { Placed } from "../../log/index.js";
import {
  kindOfChannel,
  readWords,
  type SaidEntry,
  type SaidInterview,
  type WordsContext,
  type WordsReading,
} from "../../words/index.js";
import type { JournalItem } from "../journal-item.js";
import { readChannel } from "./read-channel.js";
import { blankOut, findDirection, wordsOfRow } from "./row-words.js";

/** What a row says; places are offsets in it. */
interface ReadRow {
  readonly reading: WordsReading;
  /** Where its words begin in the row. */
  readonly start: number;
}

/**
 * Reads a row of a table by the words in its cells. A channel may be all that it says of a message (`| Email | Lena Hart |`); where
 * other cells say what it was, those count, and the channel is the way it took. Who did something is nobody it was sent to.
 */
export function readRow(item: JournalItem, text: string, around: WordsContext): ReadRow | undefined {
  const { words, isPlanned } = wordsOfRow(item, text);
  const { cells = {}, self } = item;
  const context = { ...around, direction: findDirection(cells, text) };
  const mayBeChannels = [...(cells.channel ?? []), ...(cells.doer ?? [])];
  const ways = new Map(mayBeChannels.map((place) => [place, readChannel(text.slice(place.start, place.end), context)]));
  const doers = (cells.doer ?? []).filter((place) => ways.get(place) === undefined);
  const channels = mayBeChannels.filter((place) => ways.get(place) !== undefined);
  const said = blankOut(words, self.start, doers);
  const whole = readTrimmed(said, context);
  const others = channels.length > 0 ? readTrimmed(blankOut(said, self.start, channels), context) : undefined;
  const found = others && (!whole || kindsOf(others) !== kindsOf(whole)) ? others : whole;
  if (!found) return undefined;
  const placeIn = ({ start, end }: Range): Range => ({
    start: start - self.start - found.start,
    end: end - self.start - found.start,
  });
  const [channel] = channels;
  const [doer] = doers;
  const by = channel && { value: ways.get(channel) ?? "", ...placeIn(channel) };
  const known = doer && context.isKnown(text.slice(doer.start, doer.end)) ? doer : undefined;
  const name = known && { value: text.slice(known.start, known.end), ...placeIn(known) };
  const reading = fillIn(found.reading, by, name);
  return { start: found.start, reading: isPlanned ? { ...reading, entries: [] } : reading };
}

function readTrimmed(words: string, context: WordsContext): ReadRow | undefined {
  const rest = words.trim();
  const reading = rest === "" ? undefined : readWords(rest, context);
  return reading && { reading, start: words.length - words.trimStart().length };
}

function kindsOf({ reading: { entries, interviews } }: ReadRow): string {
  return [...entries.map(({ kind }) => kind.value), ...interviews.map(() => "interview")].join(" ");
}

/** The channel, and whom it came from, belong to the row's only fact. */
function fillIn(reading: WordsReading, by: Placed<string> | undefined, doer: Placed<string> | undefined): WordsReading {
  const { entries, interviews } = reading;
  if (entries.length + interviews.length !== 1) return reading;
  return {
    ...reading,
    entries: entries.map((entry): SaidEntry => {
      const name = entry.name ?? (entry.direction.value === "received" ? doer : undefined);
      return { ...entry, by: entry.by ?? by, name };
    }),
    interviews: interviews.map((one): SaidInterview => {
      return { ...one, kind: one.kind ?? (by && kindOfChannel(by)), with: one.with ?? doer };
    }),
  };
}

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
import type { OwnNames } from "../own-names.js";
import type { RowCells } from "../tables/index.js";
import { listWords } from "../titles/index.js";
import { isWithin, type PeopleCell, readPeopleCell } from "./people-cell.js";
import { readChannel } from "./read-channel.js";
import { isPlaceholder } from "./placeholder.js";
import { isOfOthers } from "./row-party.js";
import { readState } from "./row-state.js";
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
 *
 * @returns `unread` where it tells of something that may not have happened, or that may be another application's
 */
export function readRow(
  item: JournalItem,
  text: string,
  around: WordsContext,
  names: OwnNames,
): ReadRow | "unread" | undefined {
  const row = readCells(item, text, around);
  if (!row) return undefined;
  const { cells = {} } = item;
  const { isUndone, isUnsettled } = readState(cells, text);
  const { entries, interviews } = row.reading;
  const isDue = hasOwnDue(cells) && !cells.done && entries.some(({ direction }) => direction.value === "sent");
  if ((isUnsettled && interviews.length > 0) || (isDue && !isUndone)) return "unread";
  const reading = isUndone ? { ...row.reading, entries: [] } : row.reading;
  const isElsewhere =
    reading.entries.length + interviews.length > 0 &&
    isOfOthers(reading, cells, text, { ...names, isKnown: around.isKnown });
  return isElsewhere ? "unread" : { ...row, reading };
}

/** By when the row's own deed is to be done: where a column says what comes next, it is that one's day. */
function hasOwnDue({ due, plan }: RowCells): boolean {
  return due !== undefined && plan === undefined;
}

function readCells(item: JournalItem, text: string, around: WordsContext): ReadRow | undefined {
  const words = wordsOfRow(item, text);
  const { cells = {}, self } = item;
  const context = { ...around, direction: findDirection(cells, text), isKnown: knowsRow(cells, text, around.isKnown) };
  const mayBeChannels = [...(cells.channel ?? []), ...(cells.doer ?? [])];
  const ways = new Map(mayBeChannels.map((place) => [place, readChannel(text.slice(place.start, place.end), context)]));
  const doers = (cells.doer ?? []).filter((place) => ways.get(place) === undefined);
  const channels = mayBeChannels.filter((place) => ways.get(place) !== undefined);
  const said = blankOut(words, self.start, doers);
  const whole = readTrimmed(said, context);
  const others = channels.length > 0 ? readTrimmed(blankOut(said, self.start, channels), context) : undefined;
  const found =
    readThanks(item, text, context, others ?? whole) ??
    (others && (!whole || kindsOf(others) !== kindsOf(whole)) ? others : whole);
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
  const people = readPeopleCell(cells, text, context.isKnown);
  return { start: found.start, reading: fillInPeople(fillIn(found.reading, by, name), people, placeIn) };
}

/** `| Kylie rang back | Kylie (office) |`: whom the row's column for people names is somebody in its other cells. */
function knowsRow(
  { with: [place] = [] }: RowCells,
  text: string,
  isKnown: WordsContext["isKnown"],
): WordsContext["isKnown"] {
  const cell = place && text.slice(place.start, place.end);
  if (cell === undefined || isPlaceholder(cell)) return isKnown;
  const named = new Set(listWords(cell));
  return (name) => isKnown(name) || (/^\p{Lu}/u.test(name) && listWords(name).every((word) => named.has(word)));
}

/** What people write in a cell of its own for a thank-you: elsewhere it is somebody's name. */
const THANKS = /^(?:TY|thx|tks)[.!]?$/iu;

/**
 * `| Email | Lena Hart | TY |`: a thank-you, unless the row tells of something else or of a message that came.
 *
 * @param said what its words say
 */
function readThanks(
  { cells = {}, self }: JournalItem,
  text: string,
  context: WordsContext,
  said: ReadRow | undefined,
): ReadRow | undefined {
  const told = [...(cells.what ?? []), ...(cells.notes ?? [])];
  const place = told.find(({ start, end }) => THANKS.test(text.slice(start, end)));
  const isReceived = /\b(?:received|in|inbound|from them)\b/iu.test(
    (cells.direction ?? []).map(({ start, end }) => text.slice(start, end)).join(" "),
  );
  const isElse = said !== undefined && kindsOf(said) !== "note";
  if (!place || isReceived || isElse) return undefined;
  const inRow = (one: Range): Range => ({ start: one.start - self.start, end: one.end - self.start });
  const ways = told.flatMap((one) => {
    const value = readChannel(text.slice(one.start, one.end), context);
    return value === undefined ? [] : [{ value, ...inRow(one) }];
  });
  const name = readPeopleCell(cells, text, context.isKnown)?.only;
  const entry: SaidEntry = {
    direction: { value: "sent", ...inRow(place) },
    kind: { value: "thank-you", ...inRow(place) },
    name: name && { ...name, ...inRow(name) },
    by: ways[0],
    place: inRow(self),
  };
  return { start: 0, reading: { entries: [entry], interviews: [], isWhole: true } };
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

/** Whoever stands in the column for people is it: an interview is with all of them, a name that was cut short is whole. */
function fillInPeople(
  reading: WordsReading,
  people: PeopleCell | undefined,
  placeIn: (place: Range) => Range,
): WordsReading {
  const { entries, interviews } = reading;
  if (!people) return reading;
  const isAlone = entries.length + interviews.length === 1;
  const all = { ...people.all, ...placeIn(people.all) };
  const only = people.only && { ...people.only, ...placeIn(people.only) };
  return {
    ...reading,
    entries: entries.map((entry): SaidEntry => {
      const isIt = entry.name ? isWithin(entry.name, all) : people.isWhole && isAlone;
      return isIt && only ? { ...entry, name: only } : entry;
    }),
    interviews: interviews.map((one): SaidInterview => {
      return isAlone || (one.with && isWithin(one.with, all)) ? { ...one, with: all } : one;
    }),
  };
}

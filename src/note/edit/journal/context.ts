import type { EntryFacts } from "../../../facts/index.js";
import { writeDateLike, type PlainDate } from "../../../time/index.js";
import type { NewInterview } from "../note-change.js";
import { writeWithEnd } from "../write-with-end.js";
import { samplesOf, type Journal, type JournalLine } from "./journals.js";
import type { Language } from "./phrases.js";
import { nameEntry, sayEntry, sayInterview, type Telling } from "./say.js";

/** What a journal is to tell besides. */
export type JournalFact = { readonly entry: EntryFacts } | { readonly interview: NewInterview };

export interface Context {
  readonly text: string;
  readonly journal: Journal;
  readonly fact: JournalFact;
  readonly date: PlainDate;
  /** How many lines come before it. */
  readonly place: number;
  readonly language: Language;
}

/** Its end stands beside it where it is known how long it takes. */
export function timeOf(fact: JournalFact): string | undefined {
  if (!("interview" in fact) || fact.interview.time === undefined) return undefined;
  const { date, time, minutes } = fact.interview;
  return minutes === undefined ? time : writeWithEnd(date, time, minutes);
}

export const WHOLE = { hasName: true, hasChannel: true, hasPromise: true, hasRemark: true };

export function* sayFact(
  { text, journal, fact, language }: Context,
  like: JournalLine,
  parts: Omit<Telling, "language" | "writeDate">,
  isCell = false,
): Generator<string> {
  const samples = samplesOf(text, journal, like);
  const writeDate = (day: PlainDate): readonly string[] => [
    ...new Set([...writeDateLike(day, samples, language), day.toString()]),
  ];
  const telling = { ...parts, language, writeDate };
  if ("interview" in fact) yield* sayInterview(fact.interview, telling);
  else if (isCell) yield* nameEntry(fact.entry, telling);
  else yield* sayEntry(fact.entry, telling);
}

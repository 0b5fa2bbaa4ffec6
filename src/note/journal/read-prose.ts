import type { Range } from "../../text/index.js";
import { findWrittenDates } from "../../time/index.js";
import { cleanLine, LONGEST_LINE } from "./clean-line.js";
import { isAdvertised, readItem, type ReadingOptions } from "./items/index.js";
import type { JournalItem } from "./journal-item.js";

/** What leads to a day within a sentence: English, German, French, Spanish. */
const LEAD = /(?<![\p{L}\p{N}])(?:on|since|at|am|vom|seit|le|du|el|del|desde el)[ \t]{1,3}$/iu;
const LONGEST_LEAD = 12;
/** Where a sentence ends: a number before its dot is a day. */
const END = /(?<=\d{4}|\D)[.!?]["”»)]?\s+(?=[\p{Lu}"“«¿¡(])/gu;

/**
 * The sentences of running text that name a day and tell of something that was sent, received or held. They are no facts: whose story a
 * sentence tells is not for certain.
 */
export function listTellingProse(prose: readonly Range[], options: ReadingOptions): readonly JournalItem[] {
  const { text } = options.note;
  return prose.flatMap((place) =>
    splitSentences(text, place).flatMap((sentence) => readSentence(sentence, options) ?? []),
  );
}

function splitSentences(text: string, { start, end }: Range): readonly Range[] {
  const paragraph = text.slice(start, end);
  const found: Range[] = [];
  let from = 0;
  for (const { 0: mark, index } of paragraph.matchAll(END)) {
    found.push({ start: start + from, end: start + index + mark.trimEnd().length });
    from = index + mark.length;
  }
  return [...found, { start: start + from, end }];
}

function readSentence(self: Range, options: ReadingOptions): JournalItem | undefined {
  const raw = options.note.text.slice(self.start, self.end);
  if (raw.length > LONGEST_LINE || !/\d{4}/u.test(raw)) return undefined;
  const clean = cleanLine(raw.replace(/[\r\n]/gu, " "));
  const dates = findWrittenDates(clean, { order: options.order });
  const written = dates.find(({ date }) => date !== undefined);
  if (!written?.date) return undefined;
  const words = dates.reduce((line, { start, end }) => {
    const lead = LEAD.exec(line.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0].length ?? 0;
    return line.slice(0, start - lead) + " ".repeat(end - start + lead) + line.slice(end);
  }, clean);
  const item: JournalItem = {
    ...{ form: "line", heading: "", isInJournal: false, theme: "log", journal: 0, self, words, details: [], after: [] },
    written: { ...written, start: self.start + written.start, end: self.start + written.end },
  };
  const isTelling = readItem(item, written.date, options) && !isAdvertised(item, written.date, options);
  return isTelling ? item : undefined;
}

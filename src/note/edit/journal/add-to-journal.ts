import { upperFirst, type TextEdit } from "../../../text/index.js";
import { addBelowDay } from "./add-below-day.js";
import { addRow } from "./add-row.js";
import { sayFact, timeOf, WHOLE, type Context, type JournalFact } from "./context.js";
import { findPlace, type Journal, type JournalLine } from "./journals.js";
import { languageOf } from "./language-of.js";
import { insertLine } from "./place-line.js";
import { learnLine } from "./write-line.js";

/** Ways to write a fact into a journal, as its other lines are: in their order, with their marks, days and columns, in their language. */
export function* addToJournal(text: string, journal: Journal, fact: JournalFact): Generator<readonly TextEdit[]> {
  const date = "entry" in fact ? fact.entry.date : fact.interview.date;
  const place = findPlace(journal.lines, date);
  const language = languageOf(textOf(text, journal));
  const context: Context = { text, journal, fact, date, place, language };
  for (const like of likes(context)) {
    const { form, self, written } = like.item;
    if (form === "row") yield* addRow(context, like);
    else if (written.start >= self.start && written.end <= self.end) yield* addLine(context, like);
    else yield* addBelowDay(context, like);
  }
}

function textOf(text: string, { lines }: Journal): string {
  return lines.map(({ item: { heading, self } }) => `${heading} ${text.slice(self.start, self.end)}`).join("\n");
}

const MOST_LIKES = 3;

/** The lines whose form the new one may have: the nearest of those that tell the same kind of fact. */
function likes({ journal: { lines }, fact, place }: Context): readonly JournalLine[] {
  const tells = (line: JournalLine): boolean => ("entry" in fact ? line.entries : line.interviews).length > 0;
  const distance = (line: JournalLine): number => {
    const at = lines.indexOf(line);
    return at < place ? place - 1 - at : at - place + 0.5;
  };
  const near = lines.filter(({ date }) => date !== undefined).toSorted((a, b) => distance(a) - distance(b));
  const first = near.filter(tells);
  return [...first, ...near.filter((line) => !tells(line))].slice(0, MOST_LIKES);
}

/** A line of a list or of a text, or a heading, that begins with its day. */
function* addLine(context: Context, like: JournalLine): Generator<readonly TextEdit[]> {
  const { text, journal, date, language, fact } = context;
  const form = learnLine(text, journal, like, language);
  if (!form) return;
  const time = timeOf(fact);
  for (const head of form.heads({ date, time }))
    for (const tail of form.tails({ date, time }))
      for (const words of sayFact(context, like, WHOLE)) {
        const line = `${head}${form.isCapital ? upperFirst(words) : words}${tail}`;
        const edits = insertLine(context, like, line);
        if (edits) yield edits;
      }
}

import { fold, type Range } from "../../../text/index.js";
import type { JournalItem } from "../journal-item.js";
import type { ColumnRole, RowCells } from "../tables/index.js";
import { isPlaceholder } from "./placeholder.js";
import { readState } from "./row-state.js";

/** Columns whose cells are no words on what happened. */
const SILENT: readonly ColumnRole[] = ["date", "time", "plan", "due", "promised", "number", "company", "position"];

/** Columns for names, of people and of ways to write to them: what stands there for nobody is no word. */
const NAMING: readonly ColumnRole[] = ["with", "doer", "channel"];

/** A name there, and thanks elsewhere. */
const SHORT_NAME = /^\s*ty\s*$/iu;

const CANCELLED = /\b(?:cancell?ed|abgesagt|annule|annulee|cancelad[oa])\b/u;

/**
 * The words of a table's row. In a table of interviews its outcome is not among them: when an employer said no is another
 * day than that of the interview, and the column does not tell which; that it was called off is told apart.
 */
export function wordsOfRow({ words, cells = {}, self, theme, written, time }: JournalItem, text: string): string {
  const isCancelled = findCancelled(cells, text) !== undefined;
  const isOutcomeSilent = cells.what !== undefined && (theme === "interviews" || isCancelled);
  const silent = [
    ...SILENT,
    ...(isOutcomeSilent ? (["outcome"] as const) : []),
    ...(findDirection(cells, text) ? (["direction"] as const) : []),
  ].flatMap((role) => cells[role] ?? []);
  const nobody = NAMING.flatMap((role) => cells[role] ?? []).filter((place) => {
    const cell = text.slice(place.start, place.end);
    return isPlaceholder(cell) || SHORT_NAME.test(cell);
  });
  const marks = readState(cells, text).silent;
  const places = [...silent, ...nobody, ...marks, written, ...(time ? [time] : [])];
  return joinEnds(blankOut(words, self.start, places), self.start, cells);
}

/** What people write in a column for it, without diacritics: English, German, French, Spanish. */
const DIRECTIONS: Readonly<Record<"sent" | "received", readonly string[]>> = {
  received: [
    ...["received", "inbound", "incoming", "in", "them", "from them", "their side", "theirs", "to me", "←"],
    ...["eingehend", "erhalten", "eingang", "ein", "recu", "entrant", "recue", "recibido", "recibida", "entrante"],
  ],
  sent: [
    ...["sent", "outbound", "outgoing", "out", "me", "from me", "mine", "to them", "→"],
    ...["ausgehend", "gesendet", "ausgang", "aus", "envoye", "envoyee", "sortant", "enviado", "enviada", "saliente"],
  ],
};

/** Which way the row's message went, by its column for that. */
export function findDirection({ direction: [place] = [] }: RowCells, text: string): "sent" | "received" | undefined {
  const cell = place && foldCell(place, text).trim();
  return (["sent", "received"] as const).find((way) => cell !== undefined && DIRECTIONS[way].includes(cell));
}

/** The cell that says that what the row tells of was called off. */
export function findCancelled({ outcome = [] }: RowCells, text: string): Range | undefined {
  return outcome.find((place) => CANCELLED.test(foldCell(place, text)));
}

function foldCell({ start, end }: Range, text: string): string {
  return fold(text.slice(start, end));
}

/** The two ends of a change, as people write it on a line: `applied → interview`. */
function joinEnds(line: string, from: number, { before: [before] = [], after: [after] = [] }: RowCells): string {
  if (!before || !after || after.start <= before.end) return line;
  const [end, start] = [before.end - from, after.start - from];
  return line.slice(0, end) + "→".padStart(start - end) + line.slice(start);
}

/** The line, as long as before, with blanks for these places of the text. */
export function blankOut(line: string, from: number, places: readonly Range[]): string {
  return places.reduce(
    (words, { start, end }) => words.slice(0, start - from) + " ".repeat(end - start) + words.slice(end - from),
    line,
  );
}

import { fold, type Range } from "../../../text/index.js";
import type { JournalItem } from "../journal-item.js";
import type { ColumnRole, RowCells } from "../tables/index.js";

/** Columns whose cells are no words on what happened. */
const SILENT: readonly ColumnRole[] = ["date", "time", "plan", "promised", "number"];

/** What people write of something that has not happened yet, without diacritics: English, German, French, Spanish. */
const PLANNED: ReadonlySet<string> = new Set([
  ...[
    "planned",
    "todo",
    "to do",
    "pending",
    "open",
    "not yet",
    "not sent",
    "tbd",
    "draft",
    "drafted",
    "upcoming",
    "no",
  ],
  ...["geplant", "offen", "noch offen", "ausstehend", "nein", "entwurf"],
  ...["prevu", "prevue", "a faire", "en attente", "non", "brouillon"],
  ...["pendiente", "planeado", "planeada", "previsto", "prevista", "por hacer", "borrador"],
]);

const CANCELLED = /\b(?:cancell?ed|abgesagt|annule|annulee|cancelad[oa])\b/u;

export interface RowWords {
  /** As long as the row. */
  readonly words: string;
  /** The row says of itself that it is still to be done: nothing of it was sent. */
  readonly isPlanned: boolean;
}

/**
 * The words of a table's row. In a table of interviews its outcome is not among them: when an employer said no is another
 * day than that of the interview, and the column does not tell which; that it was called off is told apart.
 */
export function wordsOfRow({ words, cells = {}, self, theme, written, time }: JournalItem, text: string): RowWords {
  const isCancelled = findCancelled(cells, text) !== undefined;
  const isOutcomeSilent = cells.what !== undefined && (theme === "interviews" || isCancelled);
  const silent = [
    ...SILENT,
    ...(isOutcomeSilent ? (["outcome"] as const) : []),
    ...(findDirection(cells, text) ? (["direction"] as const) : []),
  ].flatMap((role) => cells[role] ?? []);
  const places = [...silent, written, ...(time ? [time] : [])];
  const isPlanned = (cells.outcome ?? []).some((place) =>
    PLANNED.has(
      foldCell(place, text)
        .replace(/[^\p{L} ]+/gu, "")
        .trim(),
    ),
  );
  return { words: joinEnds(blankOut(words, self.start, places), self.start, cells), isPlanned };
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

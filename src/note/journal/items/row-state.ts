import { fold, type Range } from "../../../text/index.js";
import { findWrittenDates } from "../../../time/index.js";
import type { RowCells } from "../tables/index.js";

/** What people write of something that has not happened yet, without diacritics: English, German, French, Spanish. */
const PLANNED: readonly string[] = [
  ...[
    "planned",
    "todo",
    "to do",
    "pending",
    "open",
    "not yet",
    "not sent",
    "tbd",
    "tba",
    "draft",
    "drafted",
    "upcoming",
  ],
  ...["geplant", "offen", "noch offen", "ausstehend", "entwurf"],
  ...["prevu", "prevue", "a faire", "en attente", "brouillon"],
  ...["pendiente", "planeado", "planeada", "previsto", "prevista", "por hacer", "borrador"],
];

/** Of an interview, these say that its day is not agreed on. */
const NOT_ARRANGED: readonly string[] = [
  ...["not scheduled", "not scheduled yet", "not yet scheduled", "to be scheduled", "unscheduled", "tbc"],
  ...["to be confirmed", "to be arranged", "to be determined", "to be decided", "unconfirmed", "tentative"],
  ...["nicht terminiert", "noch nicht terminiert", "zu terminieren", "nicht bestatigt"],
  ...["a planifier", "a definir", "a confirmer", "a fixer", "non planifie", "pas encore planifie"],
  ...["por programar", "por definir", "por confirmar", "sin programar", "sin confirmar"],
];

const NO: readonly string[] = ["no", "n", "not done", "never", "nein", "nicht", "non", "pas fait"];

const UNDONE: ReadonlySet<string> = new Set([...PLANNED, ...NOT_ARRANGED, ...NO]);
/** An answer `N` or a cross says that none came. */
const UNSENT: ReadonlySet<string> = new Set([...PLANNED, "no", "nein", "non"]);
const UNSETTLED: ReadonlySet<string> = new Set([...PLANNED, ...NOT_ARRANGED]);

/** An empty box, a cross, a dash, no sign at all. */
const NO_MARK = /^(?:(?:[\s✗✘✖×❌❎☐⬜🔲◻□○⭕🚫⏳🕒–—?.-]|\u{FE0F})*|\[\s*\])$/u;
const YES_MARK = /[✓✔✅☑🗸👍]|\[[xX]\]/u;

/** How a cell begins that says that it is done, without diacritics. */
const YES: ReadonlySet<string> = new Set([
  ...["yes", "y", "yep", "x", "done", "sent", "completed", "complete", "finished", "ok"],
  ...["ja", "j", "erledigt", "gesendet", "abgeschickt", "verschickt", "gemacht", "versendet"],
  ...["oui", "o", "fait", "faite", "envoye", "envoyee", "termine", "terminee"],
  ...["si", "s", "hecho", "hecha", "enviado", "enviada", "listo", "lista"],
]);

export interface RowState {
  /** The row says of itself that it is still to be done: nothing of it was sent. */
  readonly isUndone: boolean;
  /** It says so of its day, too: whether there was an interview is not known. */
  readonly isUnsettled: boolean;
  /** Cells that say no more than this. */
  readonly silent: readonly Range[];
}

/** Whether what a row tells of has happened, by its columns for that. */
export function readState(cells: RowCells, text: string): RowState {
  const { done = [], outcome = [], status = [], notes = [], what } = cells;
  const isTold = ({ start, end }: Range): boolean => what === undefined && isWords(text.slice(start, end));
  const marks = done.filter((place) => !isTold(place));
  const isOpen = marks.some(({ start, end }) => !saysYes(text.slice(start, end)));
  const has = (places: readonly Range[], words: ReadonlySet<string>): boolean =>
    places.some(({ start, end }) => words.has(foldWords(text.slice(start, end))));
  const isCrossed = status.some(
    ({ start, end }) => NO_MARK.test(text.slice(start, end)) && /[✗✘✖❌☐⬜[]/u.test(text.slice(start, end)),
  );
  return {
    isUndone: isOpen || isCrossed || has(status, UNDONE) || has(outcome, UNSENT),
    isUnsettled: isOpen || has(status, UNSETTLED),
    silent: [...marks, ...[...outcome, ...notes].filter(({ start, end }) => isYesOrNo(text.slice(start, end)))],
  };
}

/** `Applied`, `sent thank-you to Lena` below `Done`: what was done. */
function isWords(cell: string): boolean {
  if (NO_MARK.test(cell)) return false;
  const words = foldWords(cell);
  return !UNDONE.has(words) && !/^[\W\d]*$/u.test(words) && !words.split(" ").every((word) => YES.has(word));
}

function saysYes(cell: string): boolean {
  if (NO_MARK.test(cell)) return false;
  const words = foldWords(cell);
  if (UNDONE.has(words)) return false;
  if (YES_MARK.test(cell) || YES.has(words.split(" ", 1)[0] ?? "")) return true;
  return /^\W*\d{1,4}[./-]\d/u.test(cell) || findWrittenDates(cell).length > 0;
}

/** A single letter there is nobody's initial. */
function isYesOrNo(cell: string): boolean {
  return /^(?:[yn]|yes|no|ja|nein|oui|non|s[ií])$/iu.test(cell);
}

function foldWords(cell: string): string {
  return fold(cell)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

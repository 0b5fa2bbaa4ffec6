import { fold } from "../../../text/index.js";

/** What people write in a cell of which they do not know what to write, without diacritics and marks: in four languages. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...["tbd", "tba", "tbc", "n a", "na", "nn", "n n", "n", "unknown", "not known", "pending", "open", "none", "nobody"],
  ...["no one", "someone", "somebody", "various", "not sure", "to be determined", "to be decided", "to be announced"],
  ...["to be confirmed", "not yet", "unknown yet", "not known yet", "xx", "xxx"],
  ...[
    "offen",
    "noch offen",
    "unbekannt",
    "noch unbekannt",
    "k a",
    "ka",
    "keine angabe",
    "niemand",
    "jemand",
    "keine",
    "keiner",
  ],
  ...["ausstehend", "nicht bekannt"],
  ...[
    "a definir",
    "a confirmer",
    "a preciser",
    "inconnu",
    "inconnue",
    "personne",
    "quelqu un",
    "aucun",
    "aucune",
    "non connu",
  ],
  ...[
    "por definir",
    "por confirmar",
    "por determinar",
    "desconocido",
    "desconocida",
    "nadie",
    "alguien",
    "ninguno",
    "sin definir",
  ],
  ...["pendiente", "s d"],
]);

/** `TBD (HR)`, `TBD – Lena?`: who it is, is not settled. */
const BEGINS = /^(?:tbd|tba|tbc)\b/u;

/** Whether a cell names nobody and nothing: `TBD`, `-`, `?`, `n/a`, `offen`. */
export function isPlaceholder(cell: string): boolean {
  const words = fold(cell)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  return words === "" || PLACEHOLDERS.has(words) || BEGINS.test(words);
}

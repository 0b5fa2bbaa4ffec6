import { fold } from "../../text/index.js";

/**
 * The months' names and short forms, as `fold` writes them, in English, German, French and Spanish: January first. One
 * with ? is a person's name or a word, too, and one with ! a word that stands beside numbers (`the first 5 may apply`).
 */
const MONTHS: readonly string[] = [
  "january jan? | januar janner | janvier janv | enero ene",
  "february feb | februar feber | fevrier fevr | febrero",
  "march! mar? | marz maerz mrz | mars? | marzo",
  "april? apr | avril avr | abril abr",
  "may! | mai? | mayo!",
  "june? jun | juni | juin | junio",
  "july jul | juli | juillet juil | julio",
  "august? aug | aout | agosto ago!",
  "september sep sept | septembre | septiembre setiembre",
  "october oct | oktober okt | octobre | octubre",
  "november nov | novembre | noviembre",
  "december dec | dezember dez | decembre | diciembre dic",
];

export interface MonthWord {
  /** From 1 on. */
  readonly month: number;
  /** How much else it may be: a name or a word, or a word that stands beside numbers. */
  readonly otherwise: "nothing" | "word" | "word beside numbers";
}

const OTHERWISE = { "?": "word", "!": "word beside numbers" } as const;

const WORDS: ReadonlyMap<string, MonthWord> = new Map(
  MONTHS.flatMap((words, at) =>
    words.split(/[ |]+/u).map((word): [string, MonthWord] => {
      const [, name = "", mark] = /^(.*?)([?!]?)$/u.exec(word) ?? [];
      return [name, { month: at + 1, otherwise: mark === "?" || mark === "!" ? OTHERWISE[mark] : "nothing" }];
    }),
  ),
);

/** The month that a word names, in any case, with or without its accents. */
export function findMonth(word: string): MonthWord | undefined {
  return WORDS.get(fold(word));
}

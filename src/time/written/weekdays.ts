import { fold } from "../../text/index.js";

/**
 * The days' names and short forms, as `fold` writes them, in English, German, French and Spanish: Monday first. One with
 * ? is a word or a month, too: it counts where it is the day's name, and means something else where it is not.
 */
const WEEKDAYS: readonly string[] = [
  "monday mon? | montag mo? | lundi lun? | lunes",
  "tuesday tue tues | dienstag di? | mardi mar? | martes",
  "wednesday wed | mittwoch mi? | mercredi mer? | miercoles mie?",
  "thursday thu thur thurs | donnerstag do? | jeudi jeu? | jueves jue?",
  "friday fri | freitag fr? | vendredi ven? | viernes vie?",
  "saturday sat? | samstag sonnabend sa? | samedi sam? | sabado sab?",
  "sunday sun? | sonntag so? | dimanche dim? | domingo dom?",
];

export interface WeekdayWord {
  /** Monday is 1, Sunday is 7, as ISO 8601 counts. */
  readonly weekday: number;
  readonly isAlsoWord: boolean;
}

const WORDS: ReadonlyMap<string, WeekdayWord> = new Map(
  WEEKDAYS.flatMap((words, at) =>
    words
      .split(/[ |]+/u)
      .map((word): [string, WeekdayWord] => [
        word.replace("?", ""),
        { weekday: at + 1, isAlsoWord: word.endsWith("?") },
      ]),
  ),
);

/** The day of the week that a word names, in any case, with or without its accents. */
export function findWeekday(word: string): WeekdayWord | undefined {
  return WORDS.get(fold(word));
}

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** In English, as messages name it. */
export function nameWeekday(weekday: number): string {
  return NAMES[weekday - 1] ?? "";
}

import { fold } from "../../text/index.js";

/**
 * The days' names and short forms, as `fold` writes them, in English, German, French and Spanish: Monday first. One with
 * ? is a word, a name or a month, too, and one with ~ is a word in lower case: either is the day's name where it fits the
 * date, and means something else where it does not.
 */
const WEEKDAYS: readonly string[] = [
  "monday mon~ | montag mo? | lundi lun? | lunes",
  "tuesday tue tues | dienstag di? | mardi mar? | martes",
  "wednesday wed | mittwoch mi? | mercredi mer? | miercoles mie?",
  "thursday thu thur thurs | donnerstag do? | jeudi jeu? | jueves jue?",
  "friday fri | freitag fr? | vendredi ven? | viernes vie?",
  "saturday sat~ | samstag sonnabend sa? | samedi sam? | sabado sab?",
  "sunday sun~ | sonntag so? | dimanche dim? | domingo dom?",
];

export interface WeekdayWord {
  /** Monday is 1, Sunday is 7, as ISO 8601 counts. */
  readonly weekday: number;
  /** It may mean something else. */
  readonly isAlsoWord: boolean;
}

const WORDS: ReadonlyMap<string, { readonly weekday: number; readonly mark: string }> = new Map(
  WEEKDAYS.flatMap((words, at) =>
    words.split(/[ |]+/u).map((word): [string, { weekday: number; mark: string }] => {
      const [, name = "", mark = ""] = /^(.*?)([?~]?)$/u.exec(word) ?? [];
      return [name, { weekday: at + 1, mark }];
    }),
  ),
);

/**
 * The day of the week that a word names, in any case, with or without its accents.
 *
 * @param isShortened a dot follows, as after `Do.`
 */
export function findWeekday(word: string, isShortened = false): WeekdayWord | undefined {
  const found = WORDS.get(fold(word));
  if (!found) return undefined;
  const { weekday, mark } = found;
  const isLower = word === word.toLowerCase();
  return { weekday, isAlsoWord: !isShortened && (mark === "?" || (mark === "~" && isLower)) };
}

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** In English, as messages name it. */
export function nameWeekday(weekday: number): string {
  return NAMES[weekday - 1] ?? "";
}

/** How the day that a phrase names is found. */
export type DayMeaning =
  /** So many days from today. */
  | { readonly days: number }
  /** The weekday in the phrase, by itself or as the words beside it say. */
  | { readonly weekday: "bare" | "last" | "this" | "next" }
  /** That weekday in the week which is so many weeks from this one. */
  | { readonly weekdayOf: number }
  /** So many of a unit from today, on or back. */
  | { readonly span: 1 | -1 }
  /** So many of a unit from the day on which it was said. */
  | { readonly spanFromSaid: true }
  /** From Monday to Friday of a week: which day is not said. */
  | { readonly week: number }
  | { readonly endOf: "week" | "next week" | "month" }
  /** The day of a month that is not named. */
  | { readonly dayOfMonth: true };

interface PhraseRow {
  readonly means: DayMeaning;
  readonly en: string;
  readonly de: string;
  readonly fr: string;
  readonly es: string;
}

/**
 * What people say for a day, as `fold` writes it: phrases stand between commas, `/` between words that may stand for each
 * other. W is a weekday, N a number, U a unit of time, D a day's number with what makes a day of it (`5th`, `5.`).
 */
export const PHRASES: readonly PhraseRow[] = [
  {
    means: { days: -2 },
    en: "the day before yesterday, day before yesterday",
    de: "vorgestern",
    fr: "avant hier",
    es: "anteayer, antier, antes de ayer",
  },
  { means: { days: -1 }, en: "yesterday, last night", de: "gestern", fr: "hier", es: "ayer, anoche" },
  {
    means: { days: 0 },
    en: "today, tonight, this morning/afternoon/evening, just now",
    de: "heute",
    fr: "aujourd'hui, aujourdhui, ce matin/soir, cet apres midi",
    es: "hoy, esta manana/tarde/noche",
  },
  { means: { days: 1 }, en: "tomorrow, tmrw, tmr, tomorow", de: "morgen", fr: "demain", es: "manana" },
  {
    means: { days: 2 },
    en: "the day after tomorrow, day after tomorrow",
    de: "ubermorgen, uebermorgen",
    fr: "apres demain",
    es: "pasado manana",
  },
  { means: { weekday: "bare" }, en: "W", de: "W", fr: "W", es: "W" },
  {
    means: { weekday: "last" },
    en: "last/past W, this past W, W last",
    de: "letzten/letzter/letzte/vergangenen/vergangener/vorigen W",
    fr: "W dernier/passe",
    es: "W pasado, pasado/ultimo W",
  },
  {
    means: { weekday: "this" },
    en: "this/coming/upcoming W, this coming W",
    de: "diesen/dieser/kommenden/kommender W",
    fr: "ce W, W qui vient",
    es: "este W",
  },
  {
    means: { weekday: "next" },
    en: "next W",
    de: "nachsten/nachster/naechsten W",
    fr: "W prochain, prochain W",
    es: "proximo W, W proximo, W que viene",
  },
  {
    means: { weekdayOf: 1 },
    en: "W next week, W of next week, W in next week, next week W, next week on W",
    de: "W nachster/naechster/kommender Woche, W der nachsten Woche, W in der nachsten Woche, nachste/naechste/kommende Woche W, nachste/naechste/kommende Woche am W",
    fr: "W de la semaine prochaine, W semaine prochaine, la semaine prochaine W, semaine prochaine W",
    es: "W de la proxima semana, W de la semana que viene, la proxima semana el W, proxima semana W",
  },
  {
    means: { weekdayOf: -1 },
    en: "W last week, W of last week, last week W, last week on W",
    de: "W letzter/vergangener/voriger Woche, W der letzten Woche, letzte/vergangene/vorige Woche W, letzte/vergangene/vorige Woche am W",
    fr: "W de la semaine derniere, W semaine derniere, la semaine derniere W, semaine derniere W",
    es: "W de la semana pasada, la semana pasada el W, semana pasada W",
  },
  {
    means: { weekdayOf: 0 },
    en: "W this week, W of this week, this week W, this week on W",
    de: "W dieser Woche, diese Woche W, diese Woche am W",
    fr: "W de cette semaine, cette semaine W",
    es: "W de esta semana, esta semana el W",
  },
  {
    means: { spanFromSaid: true },
    en: "in N U, within N U, within the next N U, in N U time",
    de: "in N U, binnen N U, innerhalb von N U, innerhalb N U",
    fr: "dans N U, d'ici N U, sous N U",
    es: "en N U, dentro de N U, en un plazo de N U",
  },
  {
    means: { span: 1 },
    en: "N U from now/today, in N U from now/today",
    de: "heute in N U, ab heute in N U",
    fr: "N U a partir d'aujourd'hui, dans N U a partir d'aujourd'hui",
    es: "N U desde hoy, en N U desde hoy",
  },
  { means: { span: -1 }, en: "N U ago/back", de: "vor N U", fr: "il y a N U", es: "hace N U" },
  {
    means: { week: 1 },
    en: "next week, sometime next week",
    de: "nachste/naechste/kommende Woche, nachster/naechster/kommender Woche",
    fr: "la semaine prochaine, semaine prochaine",
    es: "la proxima semana, proxima semana, la semana que viene",
  },
  { means: { week: 0 }, en: "this week", de: "diese Woche, dieser Woche", fr: "cette semaine", es: "esta semana" },
  {
    means: { week: -1 },
    en: "last week",
    de: "letzte/vergangene/vorige Woche, letzter/vergangener Woche",
    fr: "la semaine derniere, semaine derniere",
    es: "la semana pasada, semana pasada",
  },
  {
    means: { endOf: "week" },
    en: "end of week, end of the/this week, the end of the/this week, eow",
    de: "Ende der/dieser Woche, Wochenende",
    fr: "la fin de la semaine, fin de la semaine, fin de semaine",
    es: "fin de semana, final de la/esta semana, finales de semana",
  },
  {
    means: { endOf: "next week" },
    en: "end of next week, the end of next week",
    de: "Ende nachster/naechster/kommender Woche",
    fr: "la fin de la semaine prochaine, fin de la semaine prochaine",
    es: "final de la proxima semana, finales de la proxima semana, fin de la proxima semana",
  },
  {
    means: { endOf: "month" },
    en: "end of month, end of the/this month, the end of the/this month, eom",
    de: "Monatsende, Ende des/dieses Monats",
    fr: "la fin du mois, fin du mois, fin de mois",
    es: "fin de mes, final de mes, finales de mes",
  },
  { means: { dayOfMonth: true }, en: "the D, on the D, D", de: "am/zum/den D", fr: "le D", es: "el D, el dia D" },
];

/** What may follow a day, and says which part of it. */
export const PARTS_OF_DAY =
  "morning, afternoon, evening, night, at noon, at lunchtime, fruh, vormittag, mittag, nachmittag, abend, morgen, " +
  "matin, apres midi, soir, dans la matinee, por la manana/tarde/noche, al mediodia";

/** A word of these before one that names a day is another: `am Morgen`, `por la mañana`, `guten Morgen`. */
export const NO_DAY_AFTER: Readonly<Record<string, string>> = {
  morgen: "am guten jeden fruhen nachsten",
  manana: "la cada",
};

/** Units as they are written, each with its days or months. */
export const UNITS: Readonly<Record<string, { readonly days: number } | { readonly months: number }>> =
  Object.fromEntries(
    [
      ["d day days tag tage tagen t jour jours j dia dias", { days: 1 }],
      ["w wk wks week weeks woche wochen semaine semaines sem semana semanas", { days: 7 }],
      ["fortnight fortnights", { days: 14 }],
      ["mo month months monat monate monaten mois mes meses", { months: 1 }],
    ].flatMap(([words, unit]) => (words as string).split(" ").map((word) => [word, unit])),
  ) as Record<string, { readonly days: number } | { readonly months: number }>;

/** Numbers in words, by what they count. */
export const NUMBERS: readonly string[] = [
  "",
  "a an one ein eins eine einem einer einen un une una uno",
  "two zwei deux dos",
  "three drei trois tres",
  "four vier quatre cuatro",
  "five funf fuenf cinq cinco",
  "six sechs seis",
  "seven sieben sept siete",
  "eight acht huit ocho",
  "nine neun neuf nueve",
  "ten zehn dix diez",
  "eleven elf onze once",
  "twelve zwolf zwoelf douze doce",
  "",
  "fourteen vierzehn quatorze catorce",
  "fifteen quinze quince",
];

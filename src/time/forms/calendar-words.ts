/** A calendar's words in one language and one length, as people write them within a line. */
export interface CalendarWords {
  readonly language: "english" | "german" | "french" | "spanish";
  /** Monday first, or January. */
  readonly words: readonly string[];
}

function row(language: CalendarWords["language"], words: string): CalendarWords {
  return { language, words: words.split(" ") };
}

export const WEEKDAY_WORDS: readonly CalendarWords[] = [
  row("english", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  row("english", "Mon Tue Wed Thu Fri Sat Sun"),
  row("german", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
  row("german", "Mo Di Mi Do Fr Sa So"),
  row("french", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
  row("french", "lun mar mer jeu ven sam dim"),
  row("spanish", "lunes martes miércoles jueves viernes sábado domingo"),
  row("spanish", "lun mar mié jue vie sáb dom"),
];

export const MONTH_WORDS: readonly CalendarWords[] = [
  row("english", "January February March April May June July August September October November December"),
  row("english", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
  row("english", "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
  row("german", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
  row("german", "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
  row("german", "Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez"),
  row("french", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  row("french", "janv févr mars avr mai juin juil août sept oct nov déc"),
  row("spanish", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
  row("spanish", "ene feb mar abr may jun jul ago sep oct nov dic"),
];

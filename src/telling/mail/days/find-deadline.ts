import { fold, type Range } from "../../../text/index.js";
import { compareDates, daysBetween, type PlainDate } from "../../../time/index.js";
import type { Mention } from "./find-mentions.js";

export interface DeadlineOptions {
  /** The mail's day. */
  readonly day: PlainDate;
  /** `on Friday` counts as well as `by Friday`. */
  readonly isOn: boolean;
  /** That of the conversation, from which `within a week after the interview` counts. */
  readonly meeting?: PlainDate | undefined;
}

/** A day until which something is to happen. */
export interface Deadline extends Range {
  readonly date: PlainDate;
}

/** Before a day: until then. Folded; articles and weekdays stand between. */
const BY =
  /(?:^|[^\p{L}])(?:by|before|until|till|no later than|not later than|at the latest(?: by| on)?|bis(?: spatestens)?(?: zum| einschliesslich)?|spatestens(?: am| bis| bis zum)?|vor(?: dem)?|d'ici|d'ici le|d'ici au|avant(?: le)?|au plus tard(?: le)?|jusqu'au|antes del?|a mas tardar|hasta|como muy tarde)[ ](?:(?:the|end of|noon on|midday on|den|dem|zum|le|la|el|dia|on|close of|business|cob|eod)[ ]){0,3}$/u;
const ON = /(?:^|[^\p{L}])(?:on|am|le|el)[ ](?:(?:the|den|dem)[ ])?$/u;
/** Behind a day: until then. */
const LATEST = /^,?[ ](?:at the latest|latest|spatestens|au plus tard|a mas tardar|como muy tarde)(?!\p{L})/u;
const FARTHEST = 200;
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    "a an one ein eine einem einer eines un une uno una",
    "two zwei deux dos",
    "three drei trois tres",
    "four vier quatre cuatro",
    "five funf cinq cinco",
    "six sechs six seis",
    "seven sieben sept siete",
    "eight acht huit ocho",
    "nine neun neuf nueve",
    "ten zehn dix diez",
  ].flatMap((words, at) => words.split(" ").map((word): [string, number] => [word, at + 1])),
);
const LENGTH =
  /(?:^|[^\p{L}])(?:within|in|innerhalb|binnen|im laufe|sous|dans|d'ici|en un plazo(?: maximo)? de|en el plazo de|en|dentro de)[ ](?:(?:the|next|coming|der|den|von|nachsten|kommenden|les|un delai de|prochaines|prochains|los|las|proximos|proximas|about|etwa|ca\.?|environ|unos|unas|roughly|approximately)[ ]){0,3}(?:\d{1,2}[ ]?[-–][ ]?|(?:\d{1,2}|\p{L}{1,8})[ ](?:to|bis|a|o|or|oder|ou)[ ])?(\d{1,2}|\p{L}{1,8})[ ](?:(?:full|vollen|prochains|prochaines)[ ])?(days?|tagen?|jours?|dias?|weeks?|wochen?|semaines?|semanas?|months?|monat(?:en?|s)?|mois|mes(?:es)?)(?![\p{L}])/u;
const END_OF_WEEK =
  /(?:^|[^\p{L}])(?:by|before|until|till|bis|d'ici|avant|antes de|a|para)[ ](?:the |zum |la |le |el )?(?:end of|close of|ende|fin de|final de|finales de)[ ](?:the |this |der |dieser |la |cette |esta )?(next |nachster |kommender |proxima )?(?:week|woche|semaine|semana)(?: (prochaine|que viene|proxima))?(?![\p{L}])/u;
const FRIDAY = 5;

/** The one day by which a sentence says that something is to happen; none where it names several. */
export function findDeadline(text: string, days: readonly Mention[], options: DeadlineOptions): Deadline | undefined {
  const found = [...findDays(text, days, options), ...findLengths(text, options)];
  const [first] = found;
  return first && found.every(({ date }) => date.equals(first.date)) ? first : undefined;
}

function findDays(text: string, days: readonly Mention[], { day, isOn }: DeadlineOptions): readonly Deadline[] {
  return days.flatMap(({ start, end, date }): Deadline[] => {
    if (!date || compareDates(date, day) < 0 || daysBetween(day, date) > FARTHEST) return [];
    // A date may have its article in it.
    const [article = ""] = /^(?:(?:the|le|el|den|dem|on|am)[ ])+/iu.exec(text.slice(start, end)) ?? [];
    const before = fold(text.slice(Math.max(0, start - 60), start + article.length));
    const isBy = BY.test(before) || LATEST.test(fold(text.slice(end, end + 24)));
    return isBy || (isOn && ON.test(before)) ? [{ start, end, date }] : [];
  });
}

/** Counted from another day than the mail's. */
const FROM_ELSEWHERE =
  /(?:^|[^\p{L}])(?:after|afterwards|following|once|since|nach|nachdem|danach|ab|sobald|seit|apres|ensuite|suivant|despues|tras|desde|a partir)(?![\p{L}])/u;

/** `within a week of the onsite` */
const OF_SOMETHING = /^ (?:of|from|after|following|vor|nach|ab|zum|zur|apres|suivant|a partir|tras|desde) /u;

/** `within a week after the interview` */
const OF_MEETING =
  / (?:after|of|following|nach|apres|despues de|tras) (?:the|our|your|dem|unserem|ihrem|deinem|notre|votre|la|nuestra|tu|su|l')[ ]?(?:interview|meeting|call|conversation|gesprach|vorstellungsgesprach|termin|entretien|entrevista)(?!\p{L})/u;

/** `within two weeks`, `by the end of next week` */
function findLengths(text: string, { day: sent, meeting }: DeadlineOptions): readonly Deadline[] {
  const whole = fold(text);
  const ofMeeting = meeting && OF_MEETING.exec(whole);
  const day = ofMeeting ? meeting : sent;
  const folded = ofMeeting ? whole.slice(0, ofMeeting.index) : whole;
  const found: Deadline[] = [];
  const length = LENGTH.exec(folded);
  const [written, count = "", unit = ""] = length ?? [];
  const number = NUMBERS.get(count) ?? (/^\d/u.test(count) ? Number(count) : undefined);
  const start = length?.index ?? 0;
  const end = start + (written?.length ?? 0);
  // Working days depend on the employer's calendar.
  if (
    written !== undefined &&
    !FROM_ELSEWHERE.test(folded) &&
    !OF_SOMETHING.test(folded.slice(end, end + 12)) &&
    number !== undefined &&
    number > 0 &&
    number <= 60
  ) {
    const date =
      unit.startsWith("mo") || unit.startsWith("mes")
        ? day.add({ months: number })
        : day.add({ days: /^(?:d|t|j)/u.test(unit) ? number : 7 * number });
    found.push({ start, end, date });
  }
  const week = END_OF_WEEK.exec(folded);
  const isNext = week !== null && (week[1] ?? week[2]) !== undefined;
  // At the weekend, this week may be the one that begins.
  if (week && (isNext || day.dayOfWeek <= FRIDAY)) {
    if (!(isNext && day.dayOfWeek > FRIDAY))
      found.push({
        start: week.index,
        end: week.index + week[0].length,
        date: day.add({ days: FRIDAY - day.dayOfWeek + (isNext ? 7 : 0) }),
      });
  }
  return found;
}

import { hasSign, type ReadSentence } from "../read-sentence.js";

const DAY_LABELS: ReadonlySet<string> = new Set(
  "terminvorschlag|terminvorschlage|datetime|when|date|time|day|date and time|date & time|interview|wann|datum|uhrzeit|termin|zeit|tag|neuer termin|quand|heure|horaire|jour|date et heure|fecha|hora|cuando|dia|fecha y hora|new date|new time|nouvelle date|nueva fecha".split(
    "|",
  ),
);
const CLOCK = /\d[:.h]\d\d|\d ?(?:[ap]\.?m|uhr|h)(?!\p{L})/iu;
const OF_MEETING = /interview|entrevista|entretien|gesprach|cita|rendez-vous/u;
/** They thank for what has been. */
const THANKS =
  /(?:^|[^\p{L}])(?:thank|thanks|enjoyed|danke|dank|bedanken|merci|remercions|remercie|gracias|agradecemos|nice to|great to|good to|pleasure|placer|as discussed on|was|were|war|yesterday|gestern|hier|ayer)(?![\p{L}])/iu;
/** A time that was talked about is agreed on. */
const CONFIRMS =
  /(?:[^\p{L}]it is[.!]?$|(?:^|[^\p{L}])(?:es bleibt bei|bleibt es bei|bleiben wir bei|on reste sur|nous restons sur|quedamos en))/iu;
const SIGNS_OF_MEETING = ["invitation", "meeting", "moved", "cancelled", "phone", "video", "onsite"] as const;

/**
 * Whether what a sentence names may be the time of a conversation.
 *
 * @param isNear the sentence before is about one, or the list that this one stands in
 */
export function isAboutMeeting(sentence: ReadSentence, isNear: boolean): boolean {
  if (hasSign(sentence, "others", "past")) return false;
  const { form, label, text } = sentence;
  if (form === "label" && label !== undefined && isDayLabel(label)) return true;
  if (hasSign(sentence, "promise", "answer") && !hasSign(sentence, "invitation", "moved", "cancelled", "meeting"))
    return false;
  if (THANKS.test(text) && !hasSign(sentence, "invitation", "moved", "cancelled")) return false;
  if (sentence.hits.some((hit) => hit.sign === "condition" && hit.from < 2)) return false;
  if (hasSign(sentence, ...SIGNS_OF_MEETING) || CONFIRMS.test(text)) return true;
  return isNear && (form !== "sentence" || text.endsWith("?")) && !hasSign(sentence, "elsewhere");
}

/** Right behind an invitation: `We have booked Thursday at 3 pm`. */
export function setsTime(sentence: ReadSentence): boolean {
  const isOther = hasSign(
    sentence,
    "promise",
    "answer",
    "ask",
    "elsewhere",
    "others",
    "past",
    "receipt",
    "habit",
    "hedge",
  );
  return !isOther && CLOCK.test(sentence.text) && !THANKS.test(sentence.text);
}

/** `Datum`, `fecha de la entrevista`, and not `fecha límite`. */
function isDayLabel(label: string): boolean {
  if (DAY_LABELS.has(label)) return true;
  return DAY_LABELS.has(label.split(" ")[0] ?? "") && OF_MEETING.test(label);
}

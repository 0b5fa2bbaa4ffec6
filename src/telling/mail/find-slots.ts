import { compareDates, daysBetween, type PlainDate, ZonedDateTime } from "../../time/index.js";
import { findMentions, type Mention, type MentionedTime, type MentionOptions } from "./days/index.js";
import type { MailSlot } from "./proposal.js";
import { hasSign, type ReadSentence } from "./read-sentence.js";

/** The times that a mail names for a conversation. */
export interface FoundSlots {
  readonly slots: readonly PlacedSlot[];
  /** The day of the conversation that is moved or cancelled. */
  readonly was?: Placed<PlainDate>;
  /** A day is named that may be more than one. */
  readonly isUnclear: boolean;
}

export interface Placed<T> {
  readonly value: T;
  readonly sentence: string;
}

export interface PlacedSlot extends MailSlot {
  readonly sentence: string;
}

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
/** Until then, from then on: no conversation is held by a day. */
const LEAD_OF_OTHERS =
  /(?:^|[^\p{L}])(?:by|before|until|till|after|since|from|no later than|bis|bis zum|vor|nach|ab|seit|spätestens|vom|d['’]ici|d['’]ici le|avant|avant le|après le|après|à partir du|depuis le|du|jusqu['’]au|antes de|antes del|hasta|hasta el|a partir del|después del|desde el|del)[ ](?:(?:the|dem|den|le|el|zum|la)[ ]){0,2}$/iu;
/** `the interview of 10 December`, `from Monday to Tuesday` */
const OF = /(?:of|from|von|vom|de|du|del)[ ](?:(?:the|le|el)[ ])?$/iu;
/** `our interview on Thursday must be moved`: its own day. */
const ITS_OWN =
  /(?:interview|call|meeting|chat|conversation|gespräch|termin|entretien|rendez-vous|entrevista|cita)[ ](?:on|am|of|vom|du|le|del|el)[ ](?:(?:the)[ ])?$/iu;
const TO =
  /(?:^|[^\p{L}])(?:to|for|is|on|auf|ist|am|au|à|pour|est|le|al|para|es|será|sera|el|a|findet)[ ](?:(?:the|der|den|dem|le|el|on|am)[ ]){0,2}$/iu;
const INSTEAD =
  /(?:^|[^\p{L}])(?:instead of|statt|anstatt|anstelle|au lieu de|en lugar de|en vez de|rather than)(?![\p{L}])/iu;
const FROM_TO = /(?:^|[^\p{L}])(?:from|von|vom|du|de|del)[ ][^.;]{1,40}?[ ](?:to|auf|au|al)[ ]/iu;
const FARTHEST = 250;
const SIGNS_OF_MEETING = ["invitation", "meeting", "moved", "cancelled", "phone", "video", "onsite"] as const;

export function findSlots(sentences: readonly ReadSentence[], options: MentionOptions): FoundSlots {
  const slots: PlacedSlot[] = [];
  const loose: (MentionedTime & { readonly sentence: string })[] = [];
  let was: Placed<PlainDate> | undefined;
  let isUnclear = false;
  let isNear = false;
  let isInvited = false;
  let wasInvited = false;
  for (const sentence of sentences) {
    const isListed = isInvited && sentence.form === "bullet";
    const isMeeting: boolean = isAboutMeeting(sentence, isNear || isListed) || (wasInvited && setsTime(sentence));
    wasInvited = hasSign(sentence, "invitation");
    // What a list names belongs to what stands before it.
    isNear = isMeeting || (isNear && sentence.form !== "sentence");
    isInvited ||= hasSign(sentence, "invitation", "moved");
    if (!isMeeting) continue;
    const { text } = sentence;
    const cut = INSTEAD.exec(text)?.index ?? text.length;
    const found = findMentions(text, options);
    const times = found.times.filter(({ start }) => start < cut);
    const days = found.days.filter((mention) => mention.start < cut && !isElsewhere(mention, sentence));
    const changed = sentence.hits.find(
      (hit) => (hit.sign === "moved" || hit.sign === "cancelled") && !sentence.denied.has(hit),
    );
    const open = days.filter((mention) => {
      if (!changed || isNewDay(mention, sentence)) return true;
      // Of two days, one may be the new one.
      if (was && mention.date && !was.value.equals(mention.date)) isUnclear = true;
      if (mention.date) was ??= { value: mention.date, sentence: text };
      return false;
    });
    if (open.length === 0) {
      if (changed && FROM_TO.test(text)) isUnclear = true;
      else if (
        changed &&
        was &&
        times.length === 1 &&
        times[0]?.time !== undefined &&
        was.sentence === text &&
        hasSign(sentence, "moved")
      )
        slots.push({ date: was.value, ...slotTime(times[0]), sentence: text });
      else loose.push(...times.map((time) => ({ ...time, sentence: text })));
      continue;
    }
    if (changed && FROM_TO.test(text) && found.days.length > 1 && open.length !== 1) isUnclear = true;
    for (const [at, mention] of open.entries()) {
      if (!mention.date) {
        isUnclear = true;
        continue;
      }
      const ahead = daysBetween(options.day, mention.date);
      if (ahead < 0) continue;
      if (ahead > FARTHEST) continue;
      const next = open[at + 1]?.start ?? text.length;
      const own = times.filter(({ start }) => start >= mention.end && start < next);
      const before = open.length === 1 ? times.filter(({ start }) => start < mention.start) : [];
      const beside = own.length > 0 ? own : before;
      const settled = sameMoment(mention.date, beside);
      if (beside.length === 0) slots.push({ date: mention.date, sentence: text });
      for (const time of settled) slots.push({ date: mention.date, ...slotTime(time), sentence: text });
    }
  }
  return { slots: settle(slots, loose), isUnclear, ...(was && { was }) };
}

function isAboutMeeting(sentence: ReadSentence, isNear: boolean): boolean {
  if (hasSign(sentence, "others", "past")) return false;
  const { form, label, text } = sentence;
  if (form === "label" && label !== undefined && isDayLabel(label)) return true;
  if (hasSign(sentence, "promise", "answer") && !hasSign(sentence, "invitation", "moved", "cancelled", "meeting"))
    return false;
  if (THANKS.test(text) && !hasSign(sentence, "invitation", "moved", "cancelled")) return false;
  if (sentence.hits.some((hit) => hit.sign === "condition" && hit.from < 2)) return false;
  if (hasSign(sentence, ...SIGNS_OF_MEETING)) return true;
  return isNear && (form !== "sentence" || text.endsWith("?")) && !hasSign(sentence, "elsewhere");
}

/** Right behind an invitation: `We have booked Thursday at 3 pm`. */
function setsTime(sentence: ReadSentence): boolean {
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

/** By then something else is to be done, or has been. */
function isElsewhere(mention: Mention, sentence: ReadSentence): boolean {
  const { text, hits, tokens } = sentence;
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  if (LEAD_OF_OTHERS.test(before)) {
    const isOfMeeting = hasSign(sentence, "moved", "cancelled") && OF.test(before);
    if (!isOfMeeting) return true;
  }
  return (
    hits.some(({ sign, to }) => {
      if (sign !== "elsewhere") return false;
      const last = tokens[to - 1];
      return last !== undefined && last.end <= mention.start && mention.start - last.end < 40;
    }) ||
    (hasSign(sentence, "elsewhere") && !hasSign(sentence, "invitation", "moved", "cancelled"))
  );
}

/** `moved to Monday`, `der neue Termin ist …`, and not `our talk on Thursday must be moved`. */
function isNewDay({ start, end }: Mention, sentence: ReadSentence): boolean {
  if (!hasSign(sentence, "moved")) return hasSign(sentence, "invitation");
  const { text, hits, tokens } = sentence;
  const isBehind = hits.some(({ sign, from }) => sign === "moved" && (tokens[from]?.start ?? text.length) < start);
  if (!isBehind) return false;
  if (/^['’]s/u.test(text.slice(end - 2)) || /['’]s$/u.test(text.slice(start, end))) return false;
  if (ITS_OWN.test(text.slice(Math.max(0, start - 40), start))) return false;
  const [article = ""] = /^(?:(?:the|le|el|den|dem|on|am)[ ])+/iu.exec(text.slice(start, end)) ?? [];
  return (
    TO.test(text.slice(Math.max(0, start - 20), start + article.length)) ||
    article !== "" ||
    /^(?:new|neue|nouve|nuev)/iu.test(text) ||
    /[?]/u.test(text)
  );
}

function slotTime({ time, zone, minutes }: MentionedTime): Pick<MailSlot, "time" | "zone" | "minutes"> {
  return {
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
    ...(minutes !== undefined && { minutes }),
  };
}

/** Of one moment that is told by two clocks, the first; of clocks that contradict each other, none. */
function sameMoment(date: PlainDate, times: readonly MentionedTime[]): readonly MentionedTime[] {
  const [first, second] = times;
  if (
    !first ||
    times.length !== 2 ||
    !second ||
    first.zone === undefined ||
    second.zone === undefined ||
    first.zone === second.zone
  )
    return times;
  const moments = [first, second].map(({ time, zone }) =>
    time === undefined || zone === undefined
      ? undefined
      : ZonedDateTime.from(`${date.toString()}T${time}[${zone}]`).epochMilliseconds,
  );
  return moments[0] === moments[1] ? [first] : [{ start: first.start, end: first.end }];
}

function settle(
  slots: readonly PlacedSlot[],
  loose: readonly (MentionedTime & { readonly sentence: string })[],
): readonly PlacedSlot[] {
  const kept: PlacedSlot[] = [];
  for (const slot of slots) {
    const isSame = (one: PlacedSlot): boolean =>
      one.date.equals(slot.date) &&
      (one.time === slot.time || slot.time === undefined) &&
      (one.zone === slot.zone || slot.zone === undefined || one.zone === undefined);
    const poorer = kept.findIndex(
      (one) =>
        one.date.equals(slot.date) &&
        ((one.time === undefined && slot.time !== undefined) ||
          (one.time === slot.time && one.zone === undefined && slot.zone !== undefined)),
    );
    if (poorer >= 0) kept[poorer] = slot;
    else if (!kept.some(isSame)) kept.push(slot);
  }
  const [only] = kept;
  const times = loose.filter(({ time }) => time !== undefined);
  // `Date: …` and in the next line `Time: …`
  if (kept.length === 1 && only?.time === undefined && only && times.length === 1 && times[0])
    return [{ ...only, ...slotTime(times[0]) }];
  return kept.toSorted((a, b) => compareDates(a.date, b.date));
}

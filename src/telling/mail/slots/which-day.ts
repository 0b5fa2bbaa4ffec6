import type { Mention } from "../days/index.js";
import { hasSign, type ReadSentence } from "../read-sentence.js";

/** Until then, from then on: no conversation is held by a day. */
const LEAD_OF_OTHERS =
  /(?:^|[^\p{L}])(?:by|before|until|till|after|since|from|no later than|bis|bis zum|vor|nach|ab|seit|spätestens|vom|d['’]ici|d['’]ici le|avant|avant le|après le|après|à partir du|depuis le|du|jusqu['’]au|antes de|antes del|hasta|hasta el|a partir del|después del|desde el|del)[ ](?:(?:the|dem|den|le|el|zum|la)[ ]){0,2}$/iu;
/** `the interview of 10 December`, `from Monday to Tuesday` */
const OF = /(?:of|from|von|vom|de|du|del)[ ](?:(?:the|le|el)[ ])?$/iu;
/** `notre rendez-vous téléphonique du lundi 11` */
const OF_MEETING =
  /(?:interview|entretien|rendez-vous|entrevista|cita)(?: \p{L}+)? (?:of|du|del|de)(?: (?:the|le|el))? $/iu;
/** `our interview on Thursday must be moved`: its own day. */
const ITS_OWN =
  /(?:interview|call|meeting|chat|conversation|gespräch|termin|entretien|rendez-vous|entrevista|cita)[ ](?:on|am|of|vom|du|le|del|el)[ ](?:(?:the)[ ])?$/iu;
const TO =
  /(?:^|[^\p{L}])(?:to|for|is|on|auf|ist|am|au|à|pour|est|le|al|para|es|será|sera|el|a|findet)[ ](?:(?:the|der|den|dem|le|el|on|am)[ ]){0,2}$/iu;

/** By then something else is to be done, or has been. */
export function isElsewhere(mention: Mention, sentence: ReadSentence): boolean {
  const { text, hits, tokens } = sentence;
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  if (LEAD_OF_OTHERS.test(before)) {
    const isChange = hasSign(sentence, "moved", "cancelled");
    const isOfMeeting = OF.test(before) && (isChange || (hasSign(sentence, "invitation") && OF_MEETING.test(before)));
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
export function isNewDay({ start, end }: Mention, sentence: ReadSentence): boolean {
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

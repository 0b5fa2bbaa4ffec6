import { shorten } from "../../../text/index.js";
import { hasSign, type ReadSentence } from "../read-sentence.js";

const LABELS: ReadonlySet<string> = new Set(
  "where|location|address|place|venue|wo|ort|adresse|anschrift|treffpunkt|lieu|direccion|lugar|donde".split("|"),
);
const STATED =
  /(?:the address is|we['’]re at|we are at|our address is|die Adresse (?:ist|lautet)|wir sitzen in der|l['’]adresse est|la dirección es|estamos en la|estamos en el)[ ]([^!?;]{4,120})/iu;
/** Behind the number of a house or a whole word: the next sentence. */
const END = /(?<=\d|\p{L}{4})\. (?=\p{Lu})/u;
const BUILDING = /\bin the ((?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:Building|House|Room|Hall|Centre|Center|Library))/u;
/** `en nuestras oficinas de la calle Serrano 20` */
const STREET =
  /nuestras? (?:oficinas?|sede|instalaciones) (?:de|en) (?:la |el )?((?:calle|avenida|paseo|plaza|ronda|camino) (?:\p{L}{1,20} ){1,5}\d{1,4})(?![\p{L}\d])/iu;
const NO_PLACE = /https?:|zoom|teams|google meet|video|online|telefon|phone|remote|visio|tbc|tbd/iu;

/** Where they are to meet, as the mail has it, where it names one place. */
export function findPlace(sentences: readonly ReadSentence[]): string | undefined {
  const places = new Set<string>();
  for (const sentence of sentences) {
    const found = readPlace(sentence);
    if (found !== undefined && !NO_PLACE.test(found)) places.add(shorten(found.replace(/\.$/u, ""), 200));
  }
  return places.size === 1 ? [...places][0] : undefined;
}

function readPlace(sentence: ReadSentence): string | undefined {
  const { text, label } = sentence;
  if (label !== undefined) return LABELS.has(label) ? text.slice(text.indexOf(":") + 1).trim() : undefined;
  const [stated = ""] = (STATED.exec(text)?.[1] ?? "").split(END);
  if (/\d/u.test(stated)) return stated;
  if (!hasSign(sentence, "meeting", "invitation")) return undefined;
  return BUILDING.exec(text)?.[1] ?? STREET.exec(text)?.[1];
}

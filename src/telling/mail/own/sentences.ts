import { fold } from "../../../text/index.js";

/** A sentence, a bullet of a list or a labelled line. */
export interface Sentence {
  readonly text: string;
  readonly form: "sentence" | "bullet" | "label";
  /** Of a labelled line, its label, folded: `when` of `When: …`. */
  readonly label?: string;
}

const BULLET = /^(?:[-*•·–▪◦]|\d{1,2}[.)]|[a-d][.)])[ \t]+(?=\S)/u;
/** `Date: …`: so few words before a colon name what follows. */
const LABEL = /^([\p{L}][\p{L}/& -]{0,28}?)[ \t]?:[ \t]+(\S.*)$/u;
/** What a label belongs to stands in the next line. */
const LABEL_ALONE = /^[\p{L}][\p{L}/& -]{1,28}:$/u;
/** A picture before a line: a calendar, a clock. */
const ORNAMENT = /^\p{Extended_Pictographic}\uFE0F? (?=[\p{L}*])/u;
/** A line that is shorter was ended on purpose. */
const SHORT_LINE = 50;
/** A dot behind these ends no sentence, folded. */
const SHORTENED: ReadonlySet<string> = new Set(
  "dr prof mr mrs ms mme mlle sr sra dna dipl ing nr no st str tel e.g i.e z.b d.h a.m p.m inkl ca bzw ggf vs approx ref jan feb mar apr jun jul aug sep sept oct okt nov dec dez janv fevr avr juil dic ene fam hr fr evtl max min mo di mi do sa so lun mie jue vie sab dom".split(
    " ",
  ),
);
const ENDS = /[.!?…]{1,4}[)"'”»]{0,2}(?=\s|$)/gu;

/** The sentences of some lines. Lines that a mail program has broken are joined. */
export function splitSentences(lines: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of joinLines(lines)) {
    const bullet = BULLET.exec(block)?.[0];
    const line = bullet === undefined ? block : block.slice(bullet.length);
    const texts = splitLine(line);
    const [, label] = LABEL.exec(line) ?? [];
    // `Great news: we would like to meet you. …` is prose.
    if (texts.length === 1 && label !== undefined && label.split(" ").length <= 4 && !isGreeting(label)) {
      sentences.push({ text: line, form: "label", label: fold(label) });
      continue;
    }
    for (const text of texts) sentences.push({ text, form: bullet === undefined ? "sentence" : "bullet" });
  }
  return sentences;
}

/** `Hola Jo: gracias por…` */
function isGreeting(label: string): boolean {
  return /^(?:hola|estimad[oa]|querid[oa]|buen[oa]s|bonjour|hi|dear|hello)\b/iu.test(label);
}

function joinLines(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  let block = "";
  let previous = "";
  for (const written of lines) {
    const line = written.replace(ORNAMENT, "").replaceAll("**", "");
    const isNew =
      line === "" ||
      BULLET.test(line) ||
      LABEL.test(line) ||
      (previous.length < SHORT_LINE && !LABEL_ALONE.test(previous) && !goesOn(previous, line)) ||
      /^\p{Lu}\p{L}*,$/u.test(line);
    if (isNew && block !== "") blocks.push(block);
    block = isNew ? line : `${block} ${line}`;
    previous = line;
  }
  if (block !== "") blocks.push(block);
  return blocks;
}

/** In the midst of a sentence: `you will hear from me`, and in the next line `by Wednesday`. */
function goesOn(previous: string, line: string): boolean {
  return /[\p{L}\d][ ]?;?$/u.test(previous) && previous.includes(" ") && /^\p{Ll}{1,20}(?:[ ,]|$)/u.test(line);
}

function splitLine(line: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  ENDS.lastIndex = 0;
  for (let end = ENDS.exec(line); end; end = ENDS.exec(line)) {
    const next = end.index + end[0].length;
    if (end[0] === "." && !isEnd(line, start, end.index)) continue;
    sentences.push(line.slice(start, next).trim());
    start = next;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((text) => text !== "");
}

/** Whether the dot at a place ends a sentence: not that of `Dr.`, `10. Dezember`, `p.m. on`. */
function isEnd(line: string, start: number, dot: number): boolean {
  const after = line.slice(dot + 1, dot + 40).trimStart();
  if (after === "") return true;
  if (/^\p{Ll}/u.test(after)) return false;
  const [word = ""] = /[\p{L}\p{N}.]{1,20}$/u.exec(line.slice(Math.max(start, dot - 20), dot)) ?? [];
  if (/^\p{L}$/u.test(word)) return false;
  if (/\d\.\d{1,2}$/u.test(word)) return !/^(?:\d|Uhr|um)/u.test(after);
  if (/(?:^|\.)\d{1,2}$/u.test(word)) return false;
  return !SHORTENED.has(fold(word));
}

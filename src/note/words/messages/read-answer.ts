import type { Denial } from "../find-denials.js";
import { findPeople, placeNames } from "../names/index.js";
import { hasSign, isUnknown, type Item } from "../signs/index.js";
import type { WordsContext, WordsReading } from "../types.js";

interface Line {
  readonly text: string;
  readonly context: WordsContext;
}

/** So many items behind the colon say what it is about. */
const WIDEST = 6;

/**
 * `Lena: feedback is positive`, `HR: they need another week`: what somebody at the employer, or whom the note knows, said of
 * the answer, while nothing else is read of the line. What is to be done, asked or prepared is none.
 */
export function readAnswer(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  { text, context: { isKnown } }: Line,
): WordsReading | undefined {
  const [first] = items;
  const colon = items.findIndex(({ kind }) => kind === "colon");
  if (!first || colon <= 0 || colon > WIDEST) return undefined;
  const people = findPeople(items, 0, { text, isKnown, language: "english" });
  if (people?.next !== colon || !(people.isKnown || people.name === undefined)) return undefined;
  const said = items.slice(colon + 1);
  const end = said.findIndex(({ kind }) => kind === "stop" || kind === "question" || kind === "pipe");
  const sentence = said.slice(0, end < 0 ? said.length : end);
  if (said[end]?.kind === "question" || sentence.some(saysOther)) return undefined;
  const isOpen = (index: number): boolean => {
    const why = denials[colon + 1 + index];
    return why !== undefined && (["plan", "condition"] as const).every((one) => !why.has(one));
  };
  const opens = sentence.slice(0, WIDEST);
  const isAnswer = opens.some((item, at) => isOpen(at) && isOfAnswer(item) && !isTopic(sentence[at + 1]));
  const isOfThem = people.name === undefined && isPlural(sentence[0]) && denials[colon + 1]?.has("condition") !== true;
  if (!isAnswer && !isOfThem) return undefined;
  const place = { start: first.start, end: items[colon - 1]?.end ?? first.end };
  const start = said[0]?.start ?? text.length;
  return {
    entries: [
      {
        direction: { value: "received", ...place },
        kind: { value: "reply", ...place },
        name: people.name && placeNames(people.name, text),
        place,
      },
    ],
    interviews: [],
    remark: { value: text.slice(start).trimEnd(), start, end: text.trimEnd().length },
    isWhole: true,
  };
}

function isOfAnswer({ meanings }: Item): boolean {
  return meanings.some(({ row, language }) => row.sign === "answers" && language === "english");
}

/** `decision tree` */
function isTopic(item: Item | undefined): boolean {
  return item !== undefined && isUnknown(item);
}

/** `they need another week` */
function isPlural(item: Item | undefined): boolean {
  return hasSign(item, "they") && item?.words[0]?.startsWith("they") === true;
}

function saysOther(item: Item): boolean {
  return OTHER.some((sign) => hasSign(item, sign)) && !hasSign(item, "answers");
}

const OTHER = ["nothing", "prepares", "stranger", "moves", "cancels"] as const;

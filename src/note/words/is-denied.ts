import type { Item } from "./signs/index.js";
import { splitLine } from "./split-line.js";
import type { Row } from "./table/index.js";
import type { WordsContext } from "./types.js";

/**
 * Whether a line of which nothing is read says plainly that nothing has happened: `no reply yet`, `will call Lena`,
 * `mock interview`, a step such as `applied → interviewing`. False where something in it is said to be done, and where no
 * word of it is known: that line is not understood. To be asked of lines that `readWords` leaves alone.
 */
export function isDenied(text: string, context: WordsContext): boolean {
  const line = splitLine(text, context);
  if (!line) return false;
  const { items, denials, arrow, state } = line;
  const isOpen = (at: number): boolean => at < items.length && denials[at]?.size === 0;
  if (denials.some((why) => why.has("doubt"))) return false;
  // `received no reply`: what was received is denied.
  const isTold = items.some((item, at) => isOpen(at) && (isDeed(item) || (hasAny(item, STEPS) && isOpen(at + 1))));
  if (isTold) return false;
  const step = arrow?.row ?? state?.row;
  if (step) return step.sense === undefined;
  return items.some((item, at) => denials[at]?.size !== 0 || hasAny(item, IDLE) || isTheirTurn(item));
}

/** Something is done; what is only to be done is not, and a word with a harmless meaning beside it has that one. */
function isDeed(item: Item): boolean {
  return item.meanings.some(({ row }) => row.sign === "fact" && !row.isOrder) && !hasAny(item, IDLE);
}

/** `will call`: somebody is to answer. */
function isTheirTurn({ meanings }: Item): boolean {
  return meanings.some(({ row }) => row.sign === "answers" && row.who === "them");
}

function hasAny(item: Item, signs: readonly Row["sign"][]): boolean {
  return signs.some((sign) => item.signs.has(sign));
}

/** Of something that is named beside them. */
const STEPS: readonly Row["sign"][] = ["arranges", "cancels", "moves", "receives", "sends"];

const IDLE: readonly Row["sign"][] = ["nothing", "prepares"];

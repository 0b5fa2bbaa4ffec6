import { endsClause, isSeparator } from "../clause-ends.js";
import { skipFillers } from "../names/index.js";
import { hasSign, isUnknown, type Item } from "../signs/index.js";

/**
 * Whether the answer for which a day is given is the person's own: `please reply by 4 Dec`, `wants my answer by …`, `get back to
 * her by …`, `next steps by 20 Nov: I send slides`. The answer's item, the one of `by`, and the one of the day.
 */
export function isMine(items: readonly Item[], answer: number, lead: number, day: number): boolean {
  const said = items[answer];
  if (!said) return false;
  const word = said.words.at(-1) ?? "";
  let start = answer;
  while (start > 0 && !endsClause(items, start - 1)) start--;
  const before = items.slice(start, answer);
  if (before.some(({ words }) => words.some((one) => ASKS.has(one)))) return true;
  if (ANSWERS.has(word) && [...(items[answer - 1]?.words ?? []), ...said.words].some((one) => MINE.has(one)))
    return true;
  if (ANSWERS.has(word) && I.has(before[0]?.words[0] ?? "")) return true;
  // `answer by 20 Nov`, said to me.
  if (ORDERS.has(said.words.join(" ")) && skipFillers(items, start) === answer && start > 0) return true;
  if (before.some((item, at) => isPromisedTo(item, before[at + 1]))) return true;
  const object = hasSign(items[answer + 1], "to") ? answer + 2 : answer + 1;
  if (object < lead && THEM.has(items[object]?.words[0] ?? "")) return true;
  return items[day + 1]?.kind === "colon" && I.has(items[day + 2]?.words[0] ?? "");
}

/** `promised Lena an answer`: by me. */
function isPromisedTo({ words }: Item, behind: Item | undefined): boolean {
  return PROMISED.has(words.at(-1) ?? "") && behind?.isCapital === true && isUnknown(behind);
}

/** `by 20 Nov, no, 27 Nov`, `by 20 Nov (now 27 Nov)`: another day stands behind it in the sentence, and a word that corrects. */
export function isTakenBack(items: readonly Item[], day: number): boolean {
  const next = items[day + 1];
  if (!next || !isSeparator(next) || !CORRECTS.has(items[day + 2]?.words[0] ?? "")) return false;
  return items.slice(day + 2, day + 7).some(({ kind }) => kind === "date");
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ASKS = words("please pls bitte bittet veuillez merci prière favor ruega piden pide asks asked");
const MINE = words("my meine meiner ma mi mine");
const I = words("i ich je j yo");
const ANSWERS = words(
  "answer reply respond response decide decision back antwort antworten rückmeldung entscheidung entscheiden melden réponse répondre décision respuesta responder decisión contestar",
);
const ORDERS: ReadonlySet<string> = new Set([
  "answer",
  "reply",
  "respond",
  "get back",
  "antworten",
  "répondre",
  "responder",
]);
const PROMISED = words("promised promis prometí");
const THEM = words("her him them");
const CORRECTS = words("no now actually sorry rather nein jetzt doch non maintenant plutôt ahora mejor");

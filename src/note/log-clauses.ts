import { nearest } from "../text/index.js";
import { parseDate, type PlainDate } from "../time/index.js";
import type { LogLine, Part, Tell } from "./log-grammar.js";
import { splitWords, type Piece } from "./log-words.js";
import { echo } from "./read-scalar.js";

type Ends = { -readonly [K in "left_message" | "promised"]?: LogLine[K] };

/** `, left message` and `, promised DATE`, each at most once, in either order. */
export function readClauses(clauses: readonly Piece[], tell: Tell): Readonly<Ends> {
  const ends: Ends = {};
  for (const clause of clauses) {
    const [first, ...rest] = splitWords(clause);
    const keyword = first?.text.toLowerCase();
    if (!first) tell(clause, "nothing stands after this comma; remove it");
    else if (/^left\s+message$/iu.test(clause.text)) {
      if (ends.left_message) tell(clause, "left message is written twice; remove one");
      ends.left_message = { value: true, start: clause.start, end: clause.end };
    } else if (keyword === "promised") {
      if (ends.promised) tell(clause, "promised is written twice; the last one counts: remove the other");
      ends.promised = readPromise(first, rest, tell) ?? ends.promised;
    } else tell(clause, `${echo(clause.text)} is nothing that follows a comma; ${guessClause(clause, first)}`);
  }
  return ends;
}

function readPromise(keyword: Piece, words: readonly Piece[], tell: Tell): Part<PlainDate> | undefined {
  const [word, extra] = words;
  if (!word) {
    tell(keyword, "promised has no date after it; write promised YYYY-MM-DD");
    return undefined;
  }
  const date = parseDate(word.text);
  if (!date.ok && extra && /^(?:by|on|for)$/iu.test(word.text)) {
    tell(word, `${word.text} does not belong between promised and its date; write promised ${echo(extra.text)}`);
    return readPromise(keyword, words.slice(1), () => undefined);
  }
  if (!date.ok) {
    tell(word, date.reason, "invalid-date");
    return undefined;
  }
  if (extra)
    tell(
      { start: extra.start, end: words.at(-1)?.end ?? extra.end },
      `${echo(extra.text)} stands after the promised date; remove it`,
    );
  return { value: date.value, start: word.start, end: word.end };
}

function guessClause(clause: Piece, first: Piece): string {
  const isMessage = /\bleft\b|\bvoice ?mail\b/iu.test(clause.text) || nearest(clause.text, ["left message"]);
  if (isMessage) return "did you mean left message?";
  if (nearest(first.text, ["promised"]) !== undefined) return "did you mean promised YYYY-MM-DD?";
  return "expected left message or promised YYYY-MM-DD; an entry names one person";
}

import { echo, isNegated, nearest, surelyMeant } from "../../text/index.js";
import { mendDate, parseDate, type PlainDate } from "../../time/index.js";
import type { LogLine, Placed, Tell } from "./grammar.js";
import { rewrite, type LineMend } from "../mend/index.js";
import { splitWords, type Piece } from "./split-line.js";

type ClauseFacts = { -readonly [K in "left_message" | "promised"]?: LogLine[K] };

/** `, left message` and `, promised DATE`, each at most once, in either order. */
export function readClauses(clauses: readonly Piece[], line: string, tell: Tell): Readonly<ClauseFacts> {
  const ends: ClauseFacts = {};
  for (const clause of clauses) {
    const [first, ...rest] = splitWords(clause);
    const keyword = first?.text.toLowerCase();
    if (!first) tell(clause, "nothing stands after this comma; remove it", { mend: removeClause(clause, line) });
    else if (/^left\s+message$/iu.test(clause.text)) {
      if (ends.left_message)
        tell(clause, "left message is written twice; remove one", { mend: removeClause(clause, line) });
      ends.left_message = { value: true, start: clause.start, end: clause.end };
    } else if (keyword === "promised") {
      if (ends.promised) tell(clause, "promised is written twice; the last one counts: remove the other");
      ends.promised = readPromise(first, rest, tell) ?? ends.promised;
    } else {
      const message = `${echo(clause.text)} is nothing that follows a comma; ${guessClause(clause, first)}`;
      tell(clause, message, { mend: mendClause(clause, first, rest[0]) });
    }
  }
  return ends;
}

function readPromise(keyword: Piece, words: readonly Piece[], tell: Tell): Placed<PlainDate> | undefined {
  const [word, extra] = words;
  if (!word) {
    tell(keyword, "promised has no date after it; write promised YYYY-MM-DD");
    return undefined;
  }
  const date = parseDate(word.text);
  if (!date.ok && extra && /^(?:by|on|for)$/iu.test(word.text)) {
    const isDate = parseDate(extra.text).ok;
    const mend = { title: `remove ${word.text}`, edits: [{ start: word.start, end: extra.start, text: "" }] };
    const message = `${echo(word.text)} does not belong between promised and its date; write promised ${echo(extra.text)}`;
    tell(word, message, { mend: isDate ? mend : undefined });
    return readPromise(keyword, words.slice(1), () => undefined);
  }
  if (!date.ok) {
    const meant = mendDate(word.text);
    const mend = meant === undefined ? undefined : rewrite(word.start, word.text, meant);
    tell(word, date.reason, { check: "invalid-date", mend });
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
  const isAbout = /\bleft\b|\bvoice ?mail\b/iu.test(clause.text) && !isNegated(clause.text);
  const isMessage = isAbout || nearest(clause.text, ["left message"]) !== undefined;
  if (isMessage) return "did you mean left message?";
  if (nearest(first.text, ["promised"]) !== undefined) return "did you mean promised YYYY-MM-DD?";
  return "expected left message or promised YYYY-MM-DD; several people are told by their full names";
}

/** The fix of a clause that can only mean `left message`, or of a misspelled `promised` that a date follows. */
function mendClause(clause: Piece, first: Piece, second: Piece | undefined): LineMend | undefined {
  const isMessage = /^left (?:(?:a|an) )?(?:message|voice ?mail|voice ?message)$/iu.test(clause.text);
  if (isMessage || surelyMeant(clause.text, ["left message"]) !== undefined)
    return rewrite(clause.start, clause.text, "left message");
  const isPromise = surelyMeant(first.text, ["promised"]) !== undefined && second && parseDate(second.text).ok;
  return isPromise ? rewrite(first.start, first.text, "promised") : undefined;
}

/** Removes the clause and the comma before it. */
function removeClause({ start, end }: Piece, line: string): LineMend | undefined {
  const comma = line.lastIndexOf(",", start - 1);
  if (comma < 0 || line.slice(comma + 1, start).trim() !== "") return undefined;
  return { title: "remove it", edits: [{ start: comma, end, text: "" }] };
}

import type { Range } from "../../../text/index.js";

/** A word or sign of an expression. */
export interface Token extends Range {
  readonly kind: "name" | "number" | "string" | "sign" | "comment";
  /** As written. */
  readonly text: string;
}

const TWO = new Set(["&&", "||", "==", "!=", "<=", ">="]);

/** The words and signs of an expression, finished or not: a text that is never closed ends with the expression. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const letter = source[at] ?? "";
    if (/\s/u.test(letter)) {
      at++;
      continue;
    }
    const { kind, end } = tokenAt(source, at, letter);
    tokens.push({ kind, start: at, end, text: source.slice(at, end) });
    at = end;
  }
  return tokens;
}

function tokenAt(source: string, at: number, letter: string): Pick<Token, "kind" | "end"> {
  if (letter === '"' || letter === "'") return { kind: "string", end: endOfText(source, at, letter) };
  if (letter === "/" && source[at + 1] === "/") {
    const end = source.indexOf("\n", at);
    return { kind: "comment", end: end < 0 ? source.length : end };
  }
  if (/[A-Za-z_]/u.test(letter)) return { kind: "name", end: endOf(source, at, /\w/u) };
  if (/\d/u.test(letter)) return { kind: "number", end: endOf(source, at, /[\w.]/u) };
  return { kind: "sign", end: at + (TWO.has(source.slice(at, at + 2)) ? 2 : 1) };
}

function endOf(source: string, start: number, letter: RegExp): number {
  let at = start;
  while (at < source.length && letter.test(source[at] ?? "")) at++;
  return at;
}

/** Between three quotes a text may hold one. */
function endOfText(source: string, start: number, quote: string): number {
  const end = source.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
  for (let at = start + end.length; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source.startsWith(end, at)) return at + end.length;
  }
  return source.length;
}

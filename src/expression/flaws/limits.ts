import type { Flaw } from "../../diagnostics/index.js";
import type { ExpressionCheck } from "./checks.js";

/** Bounds on what a policy can cost: CEL has no loops, and comprehensions nest at most `MAX_NESTING` deep (misuse.ts). */
export const LIMITS = {
  maxAstNodes: 2000,
  maxDepth: 64,
  maxListElements: 100,
  maxMapEntries: 100,
  maxCallArguments: 16,
};

const { maxAstNodes, maxDepth, maxListElements, maxCallArguments } = LIMITS;

/** All of the limits: which one was passed, the parser says only in its message. */
export const TOO_LARGE =
  `an expression ends at ${maxDepth} levels, ${maxAstNodes} parts, ${maxListElements} items of a list or map ` +
  `and ${maxCallArguments} arguments, and this goes beyond; shorten it or split it`;

const TOO_MANY_SIGNS = `${maxDepth} signs ! or - in a row are the most there may be; remove the surplus`;

/**
 * A row of `!` and `-` that is too long for the parser, which goes one call deeper for each of them and counts none.
 * Signs in texts and comments are no signs.
 */
export function findTooManySigns(source: string): Flaw<ExpressionCheck> | undefined {
  let signs = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? "";
    if (letter === "!" || letter === "-") signs++;
    else if (!BLANK.test(letter)) signs = 0;
    if (signs > maxDepth)
      return { check: "expression-too-large", message: TOO_MANY_SIGNS, range: { start: at, end: at + 1 } };
    if (letter === '"' || letter === "'") at = skipText(source, at);
    else if (letter === "/" && source[at + 1] === "/") at = skipLine(source, at);
  }
  return undefined;
}

const BLANK = /\s/u;

/** @returns where the text that begins here ends: at its last quote, or with the source. A backslash counts in raw texts, too. */
function skipText(source: string, from: number): number {
  const quote = source[from] ?? "";
  const end = source.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
  for (let at = from + end.length; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source.startsWith(end, at)) return at + end.length - 1;
  }
  return source.length;
}

function skipLine(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

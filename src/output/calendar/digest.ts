import { createHash } from "node:crypto";
import { inPortions } from "./content-lines.js";

/** Whose file it is (RFC 5545 §3.7.3). */
export const OWN_PRODUCT = "-//followthrough//";

const SEALED = /^(PRODID:-\/\/followthrough\/\/.*)\/\/([0-9A-F]{16})$/su;

/**
 * Content lines with their digest, by which what was edited or damaged afterwards is known. It is the last field of the
 * product's identifier (the "display version" of a formal public identifier, ISO 9070): sync tools copy a calendar's
 * other properties into each event, which would then look changed with each of them, but disregard PRODID, since every
 * program writes its own.
 */
export function seal(lines: readonly string[]): string[] {
  const digest = digestOf(lines);
  return lines.map((line) => (isProduct(line) ? `${line}//${digest}` : line));
}

/** The lines are as they were sealed. */
export function isSealed(lines: readonly string[]): boolean {
  const [, unsealed = "", digest] = SEALED.exec(lines.find(isProduct) ?? "") ?? [];
  return digest !== undefined && digest === digestOf(lines.map((line) => (isProduct(line) ? unsealed : line)));
}

export function isProduct(line: string): boolean {
  // Of a large feed, nearly every line begins with another letter: no pattern need look at it.
  const first = line.charCodeAt(0);
  return (first === 0x50 || first === 0x70) && /^PRODID[:;]/iu.test(line);
}

/** Of the unfolded lines: what git or an editor does to line breaks is no edit. */
function digestOf(lines: readonly string[]): string {
  const hash = createHash("sha256");
  let separator = "";
  for (const some of inPortions(lines)) {
    hash.update(`${separator}${some.join("\n")}`);
    separator = "\n";
  }
  return hash.digest("hex").slice(0, 16).toUpperCase();
}

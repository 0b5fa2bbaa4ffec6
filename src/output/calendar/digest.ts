import { startTextDigest } from "../../text/index.js";
import { inPortions } from "./content-lines.js";

/** Whose file it is (RFC 5545 §3.7.3). */
export const OWN_PRODUCT = "-//followthrough//";

const SEALED = /^(PRODID:-\/\/followthrough\/\/.*)\/\/([0-9A-F]{16})$/su;

/**
 * The header with the calendar's digest, by which what was edited or damaged afterwards is known. It is the last field of
 * the product's identifier (the "display version" of a formal public identifier, ISO 9070): sync tools copy a calendar's
 * other properties into each event, which would then look changed with each of them, but disregard PRODID, since every
 * program writes its own.
 */
export function seal(header: readonly string[], digest: string): string[] {
  return header.map((line) => (isProduct(line) ? `${line}//${digest}` : line));
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

function digestOf(lines: readonly string[]): string {
  const digest = startDigest();
  for (const some of inPortions(lines)) digest.add(some);
  return digest.finish();
}

/** A digest of content lines that come bit by bit; unfolded, since what git or an editor does to line breaks is no edit. */
export interface Digest {
  readonly add: (lines: readonly string[]) => void;
  /** 16 hexadecimal digits in capitals. */
  readonly finish: () => string;
}

export function startDigest(): Digest {
  const hash = startTextDigest();
  let separator = "";
  return {
    add: (lines) => {
      hash.add(`${separator}${lines.join("\n")}`);
      separator = "\n";
    },
    finish: () => hash.finish().slice(0, 16).toUpperCase(),
  };
}

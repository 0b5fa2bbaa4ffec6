import { startTextDigest } from "../../../text/index.js";
import { inPortions } from "../content-lines.js";

/** Whose file it is (RFC 5545 §3.7.3). */
export const OWN_PRODUCT = "-//followthrough//";

/** Version 0.1.0 wrote no minute. */
const SEALED = /^(PRODID:-\/\/followthrough\/\/.*)\/\/(?:(\d{1,10})-)?([0-9A-F]{16})$/su;

/**
 * The header with what the next run is to know of this one: the last minute that a revision was given, and the calendar's
 * digest, by which what was edited or damaged afterwards is known. It is the last field of the product's identifier (the
 * "display version" of a formal public identifier, ISO 9070): sync tools copy a calendar's other properties into each event,
 * which would then look changed with each of them, but disregard PRODID, since every program writes its own.
 *
 * @param digest of all lines, those of the header as they are given here
 * @param latest since the epoch, UTC
 */
export function seal(header: readonly string[], digest: Digest, latest: number): string[] {
  const minute = String(latest);
  digest.add([minute]);
  const end = `//${minute}-${digest.finish()}`;
  return header.map((line) => (isProduct(line) ? `${line}${end}` : line));
}

/** What a seal says. */
export interface Seal {
  /** The last minute that a revision was given, since the epoch; missing in feeds of version 0.1.0. */
  readonly latest?: number;
}

/** The seal of lines that are as they were sealed; nothing where they are not. */
export function readSeal(lines: readonly string[]): Seal | undefined {
  const [, unsealed = "", minute, digest] = SEALED.exec(lines.find(isProduct) ?? "") ?? [];
  if (digest === undefined) return undefined;
  const sealed = lines.map((line) => (isProduct(line) ? unsealed : line));
  if (minute !== undefined) sealed.push(minute);
  if (digest !== digestOf(sealed)) return undefined;
  return minute === undefined ? {} : { latest: Number(minute) };
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

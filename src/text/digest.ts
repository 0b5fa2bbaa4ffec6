import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A text's SHA-256 in 64 hexadecimal digits: of its UTF-8, in which half a character counts as U+FFFD. */
export function digestText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A digest of a text that comes bit by bit, no character in two bits. */
export interface TextDigest {
  readonly add: (text: string) => void;
  /** As `digestText` gives it; to be asked for once. */
  readonly finish: () => string;
}

export function startTextDigest(): TextDigest {
  const hash = sha256.create();
  return {
    add: (text) => {
      hash.update(utf8ToBytes(text));
    },
    finish: () => bytesToHex(hash.digest()),
  };
}

/** As `digestText`, keyed by a secret: its HMAC-SHA-256 (RFC 2104). */
export function digestTextWith(secret: string, text: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text)));
}

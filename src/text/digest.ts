import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A text's SHA-256 in 64 hexadecimal digits: of its UTF-8, in which half a character counts as U+FFFD. */
export function digestText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same, keyed by a secret: its HMAC-SHA-256 (RFC 2104). */
export function digestTextWith(secret: string, text: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text)));
}

import { digestText, digestTextWith } from "../../text/index.js";

const DIGITS = 4;
const UID_DIGITS = 32;

/**
 * What a private feed calls an application: four hexadecimal digits of its identity's SHA-256, keyed by the secret if
 * there is one. Two of several hundred may share theirs; whoever asks for it is then told both.
 */
export function privateIdOf(identity: string, secret?: string): string {
  return digest(`application\n${identity}`, secret).slice(0, DIGITS);
}

/**
 * The UID of an event in a private feed. A UID is a hash of the note's path and the rule, so whoever guesses the path
 * could confirm it; not without the secret.
 */
export function privateUidOf(uid: string, secret: string | undefined): string {
  return secret === undefined ? uid : digest(uid, secret).slice(0, UID_DIGITS);
}

function digest(text: string, secret: string | undefined): string {
  return secret === undefined ? digestText(text) : digestTextWith(secret, text);
}

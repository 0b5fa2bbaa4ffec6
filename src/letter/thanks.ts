import { fold } from "../text/index.js";
import type { Draft } from "../facts/index.js";
import { proseOf } from "./prose.js";

/** English first; drafts are written in the employer's language, so the word for thanks in others will do, too. */
const THANKS = [
  String.raw`thank(?:s|ing|ed|ful|fully)?(?:[ -]?you)?(?! (?:you |very much |so much )*in advance)`,
  String.raw`grateful(?:ly)?|gratitude|indebted|much obliged`,
  // "I would appreciate an answer" asks, it does not thank.
  String.raw`(?<!(?:\bwould|'d) (?:\w+ ){0,3})(?:appreciat(?:e|ed|ing|ion|ive))`,
  "dank|danke|danken|dankbar|herzlichen dank|merci|remercie|remercier|gracias|agradezco|agradecido|agradecida|grazie",
  "ringrazio|obrigado|obrigada|agradeco|bedankt|tack|takk|kiitos|dziekuje|dekuji|koszonom|tesekkurler|спасибо|благодарю",
].join("|");

const SPACED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${THANKS})(?![\\p{L}\\p{N}])`, "u");
const UNSPACED = /ありがと|感謝|御礼|お礼|谢谢|感谢|謝謝|감사|고맙/u;

/** The draft says thank you. */
export function saysThanks(draft: Draft): boolean {
  const text = fold(proseOf(draft));
  return SPACED.test(text) || UNSPACED.test(text);
}

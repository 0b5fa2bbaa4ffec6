import type { Range } from "../../text/index.js";
import { findCityZone } from "../zone.js";
import { matchAt } from "./match-at.js";
import { textBefore } from "./surroundings.js";

const OFFSET = /[ \t\u00A0]?(?:(?:Z|UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})(?![\p{L}\p{N}_:])/uy;
const ZONE = /[ \t\u00A0]\(?([A-Z]{2,5}|[A-Z][a-z]+\/[A-Z][A-Za-z_/]+)(?![\p{L}\p{N}_])\)?/uy;
/** Abbreviations that stand behind a time, and each of them for another clock. */
const ZONES: ReadonlySet<string> = new Set(
  (
    "CET CEST MEZ MESZ WET WEST EET EEST BST GMT UTC MSK TRT ET EST EDT CT CST CDT MT MST MDT PT PST PDT " +
    "AKST AKDT HST AST ADT NST NDT BRT ART CLT COT PET IST PKT SGT HKT JST KST AEST AEDT ACST ACDT AWST NZST NZDT SAST"
  ).split(" "),
);
/** In small letters, they are no word of a sentence. */
const SMALL = /[ \t\u00A0]\(?(pt|cest|cet|gmt|utc|bst|edt|cdt|mdt|pst|pdt|ist|jst|aest)(?![\p{L}\p{N}_])\)?/uy;
/** Behind the half of the day, which only English writes, these are none, either: `9am et`. */
const SMALL_AFTER_HALF = /[ \t\u00A0]\(?(et|est|ct|cst|mt|mst)(?![\p{L}\p{N}_])\)?/uy;
const AFTER_HALF = /m\.?$/iu;
/** `New York time`, `their time`, `Eastern`, `Ortszeit`, `Londoner Zeit`, `heure de Paris`, `hora de Nueva York`. */
const NAMED = [
  /,?[ \t\u00A0]\(?((?:US[ /-])?(?:eastern|pacific|central|mountain|atlantic)(?:[ \t](?:standard|daylight))?[ \t]time)(?![\p{L}\p{N}_])\)?/iuy,
  /,?[ \t\u00A0]\(?((?:US[ /-])?(?:Eastern|Pacific|Central|Mountain))(?![\p{L}\p{N}_])\)?/uy,
  /,?[ \t\u00A0]\(?((?:their|your|local|us|uk) time)(?![\p{L}\p{N}_])\)?/iuy,
  /,?[ \t\u00A0]\(?(\p{Lu}[\p{L}.]{1,20}(?:[ \t-]\p{Lu}[\p{L}.]{1,20}){0,2}[ \t][Tt]ime)(?![\p{L}\p{N}_])\)?/uy,
  /,?[ \t\u00A0]\(?((?:dortige[rn]?[ \t])?Ortszeit|(?:\p{Lu}\p{L}{1,20}[ \t])?\p{L}{2,20}er[ \t]Zeit)(?![\p{L}\p{N}_])\)?/uy,
  /,?[ \t\u00A0]\(?((?:heure|hora)[ \t](?:locale|local|de l['’]Est|del Este|(?:(?:de|del|du|à)[ \t](?:la[ \t])?|d['’])\p{Lu}[\p{L}-]{1,20}(?:[ \t](?:de[ \t])?\p{Lu}[\p{L}-]{1,20}){0,2}))(?![\p{L}\p{N}_])\)?/uy,
] as const;
/** `(New York)`: a city that has a zone of its own. */
const IN_BRACKETS = /[ \t\u00A0]\((\p{Lu}\p{L}{2,20}(?:[ \t]\p{Lu}\p{L}{2,20}){0,2})(?:[ \t]time)?\)/uy;
/** `in New York`, `à Montréal`, `en Madrid`: likewise. */
const IN_CITY = /[ \t\u00A0](?:in|à|en)[ \t](?=(\p{Lu}\p{L}{2,20}(?:[ \t]\p{Lu}\p{L}{2,20}){0,2})(?![\p{L}\p{N}_-]))/uy;

/** The zone, or whatever clock is meant, that stands behind a time, and what it is called there. */
export function findZone(text: string, end: number): (Range & { readonly name: string }) | undefined {
  const [offset] = matchAt(OFFSET, text, end) ?? [];
  if (offset !== undefined) return { start: end, end: end + offset.length, name: offset.trim() };
  if (!/^[,\s\u00A0]{1,2}\(?\p{L}/u.test(text.slice(end, end + 4))) return undefined;
  const [written, name = ""] = matchAt(ZONE, text, end) ?? [];
  if (written !== undefined && (ZONES.has(name) || name.includes("/")))
    return { start: end, end: end + written.length, name };
  const patterns = AFTER_HALF.test(textBefore(text, end)) ? [SMALL, SMALL_AFTER_HALF, ...NAMED] : [SMALL, ...NAMED];
  for (const pattern of patterns) {
    const [found, called = ""] = matchAt(pattern, text, end) ?? [];
    if (found !== undefined) return { start: end, end: end + found.length, name: called };
  }
  const [bracketed, city = ""] = matchAt(IN_BRACKETS, text, end) ?? [];
  if (bracketed !== undefined && findCityZone(city) !== undefined)
    return { start: end, end: end + bracketed.length, name: city };
  return findCity(text, end);
}

/** The longest name of a city that follows: what else stands behind it may begin with a capital letter, too. */
function findCity(text: string, end: number): (Range & { readonly name: string }) | undefined {
  const [lead, words = ""] = matchAt(IN_CITY, text, end) ?? [];
  if (lead === undefined) return undefined;
  for (let name = words; name !== ""; name = name.slice(0, Math.max(0, name.search(/[ \t]\S+$/u))))
    if (findCityZone(name) !== undefined) return { start: end, end: end + lead.length + name.length, name };
  return undefined;
}

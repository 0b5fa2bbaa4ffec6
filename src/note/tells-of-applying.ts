import { fold } from "../text/index.js";
import { PlainDate } from "../time/index.js";
import { cleanLine, LONGEST_LINE, readDatedLine } from "./journal/index.js";
import { readWords } from "./words/index.js";

/** Words that lines on applying have, and a diary's other lines have not: folded, in the four languages. */
const APPLYING: ReadonlySet<string> = new Set(
  (
    "applied apply application applications cv resume interview interviews interviewed screening recruiter recruiters rejection rejected " +
    "beworben bewerbung bewerbungen lebenslauf bewerbungsgesprach vorstellungsgesprach interviews absage zusage recruiterin personalabteilung " +
    "candidature candidatures postule entretien entretiens recruteur recruteuse embauche " +
    "candidatura candidaturas solicitud curriculum entrevista entrevistas reclutador reclutadora postulacion postulado"
  ).split(" "),
);

/** In UTF-16 units: what stands further down is not looked at. */
const LONGEST_LOOK = 16_384;
const MOST_DATED = 100;
/** Before a line's date there are marks and a weekday at most. */
const DIGIT_WITHIN = 16;
/** Which day it is changes nothing of what the words tell. */
const ANY_DAY = PlainDate.from("2000-01-03");

/**
 * Whether a text has a dated line that tells of applying (`3 Nov 2026 - sent application`): what a file that is no note may
 * have been meant as. Code blocks are left out. It is a quick look, made at every markdown file.
 */
export function tellsOfApplying(text: string): boolean {
  let fence: string | undefined;
  let dated = 0;
  for (const line of text.slice(0, LONGEST_LOOK).split("\n")) {
    const mark = /^\s{0,3}(`{3}|~{3})/u.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark === fence ? undefined : fence;
    if (mark !== undefined || fence !== undefined) continue;
    if (line.length > LONGEST_LINE || !/\d/u.test(line.slice(0, DIGIT_WITHIN)) || !hasWord(line)) continue;
    if (isTelling(line)) return true;
    if (++dated === MOST_DATED) return false;
  }
  return false;
}

function hasWord(line: string): boolean {
  return fold(line)
    .split(/[^\p{L}]+/u)
    .some((word) => APPLYING.has(word));
}

function isTelling(line: string): boolean {
  const found = readDatedLine(cleanLine(line));
  if (!found) return false;
  const date = found.written.date ?? found.written.choices?.[0] ?? ANY_DAY;
  return readWords(found.words.trim(), { date, theme: "log", hints: {}, isKnown: () => false }) !== undefined;
}

import { fold } from "../../text/index.js";
import { STATUS_WORDS, type StatusMeaning } from "./status-words.js";
import { AWAITING, DOUBTFUL_SIGNS, INTERVIEW_WORDS, REMARK_WORDS, SAD_NO, TURNING_WORDS } from "./words-beside.js";

/** Longer texts are no status: what they say is a story. */
const LONGEST = 120;

/** How far each goes. A remark may tell of what came before. */
const RANKS: Readonly<Record<StatusMeaning, number>> = {
  open: 0,
  lead: 0,
  applied: 1,
  interviewing: 2,
  offer: 3,
  closed: 4,
  accepted: 4,
  rejected: 4,
  withdrawn: 4,
  ghosted: 4,
};

/** Words that say what the text is, before what it says. */
const LABELS: ReadonlySet<string> = new Set("status state stage phase statut etape estado estatus etapa".split(" "));

/**
 * What a text says of an application's status, read by its words: emoji, a tag's `#`, numbers before it, brackets and
 * punctuation aside. Undefined where a word is unknown, where words contradict each other, or where one of them denies or
 * doubts the others (`not applied`, `Rejected?`).
 */
export function readStatusWords(text: string): StatusMeaning | undefined {
  if (text.length > LONGEST) return undefined;
  if (SAD_NO.test(text)) return "rejected";
  const { main, remarks } = splitRemarks(text);
  const known = openTables();
  const meaning = settle(readWords(main, known), remarks, known);
  if (meaning === undefined) return undefined;
  // Whoever was rejected may well mark it with a cross.
  const isDoubtful = DOUBTFUL_SIGNS.test(isEnding(meaning) ? text.replace(/[❌❎🚫✗✘]/gu, "") : text);
  return isDoubtful ? undefined : meaning;
}

/** The words by which a text is compared with the person's own for statuses: those of no remark, joined by blanks. */
export function phraseOf(text: string): string {
  return text.length > LONGEST ? "" : splitRemarks(text).main.join(" ");
}

function isEnding(meaning: StatusMeaning): boolean {
  return RANKS[meaning] === RANKS.closed;
}

/** What stands in brackets remarks on the rest, unless there is nothing else. The last part of a tag is what it says. */
function splitRemarks(text: string): { readonly main: readonly string[]; readonly remarks: readonly string[][] } {
  const plain = text.replace(/#\S+/gu, (tag) => tag.slice(tag.lastIndexOf("/") + 1));
  const remarks: string[][] = [];
  const main = plain.replace(/\(([^()]*)\)|\[([^[\]]*)\]/gu, (_, round?: string, square?: string) => {
    remarks.push(listWords(round ?? square ?? ""));
    return " ";
  });
  const words = listWords(main);
  return words.length > 0 ? { main: words, remarks } : { main: listWords(plain), remarks: [] };
}

/** In lower case, without diacritics and apostrophes; numbers and labels before the first of the others are left out. */
function listWords(text: string): string[] {
  const words =
    fold(text)
      .replaceAll("'", "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words.findIndex((word) => !isNumber(word) && !LABELS.has(word));
  return first < 0 ? [] : words.slice(first);
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}

interface Tables {
  readonly phrases: ReadonlyMap<string, StatusMeaning>;
  readonly interview: { readonly needed: ReadonlySet<string>; readonly others: ReadonlySet<string> };
  readonly remark: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
}

let tables: Tables | undefined;

/** Made when they are first asked for: most notes say `applied` or `interviewing`. */
function openTables(): Tables {
  tables ??= {
    phrases: new Map(
      STATUS_WORDS.flatMap(({ means, en, de, fr, es }) =>
        [en, de, fr, es].flatMap((list) => listPhrases(list).map((phrase) => [phrase, means] as const)),
      ),
    ),
    interview: {
      needed: new Set(listPhrases(INTERVIEW_WORDS.needed)),
      others: new Set(listPhrases(INTERVIEW_WORDS.others)),
    },
    remark: new Set(listPhrases(REMARK_WORDS)),
    turning: new Set(listPhrases(TURNING_WORDS)),
  };
  return tables;
}

function listPhrases(list: string): readonly string[] {
  return list.split(", ").map((phrase) => listWords(phrase).join(" "));
}

/** A known phrase, interview words alone, or a known phrase with a remark behind it. */
function readWords(words: readonly string[], known: Tables): StatusMeaning | undefined {
  const whole = known.phrases.get(words.join(" "));
  if (whole !== undefined) return whole;
  const { needed, others } = known.interview;
  if (
    words.some((word) => needed.has(word)) &&
    words.every((word) => needed.has(word) || others.has(word) || isNumber(word))
  )
    return "interviewing";
  // The longest that is known: an offer that was declined begins with an offer.
  for (let end = Math.min(words.length - 1, MOST_WORDS); end > 0; end--) {
    const meaning = known.phrases.get(words.slice(0, end).join(" "));
    if (meaning === undefined) continue;
    const rest = words.slice(end);
    const more = rest.join(" ");
    if (known.phrases.get(more) === "open" && AWAITING.test(more) && !isEnding(meaning)) return meaning;
    const isRemark = known.remark.has(rest[0] ?? "") || rest.every(isNumber);
    const isHow = meaning === "closed" && known.phrases.has(more);
    return isRemark || isHow ? settle(meaning, [rest], known) : undefined;
  }
  return undefined;
}

/** The longest phrase of the table has as many. */
const MOST_WORDS = 6;

/** What is meant where remarks follow: they may say how it was closed, and take back what they follow. */
function settle(
  meaning: StatusMeaning | undefined,
  remarks: readonly (readonly string[])[],
  known: Tables,
): StatusMeaning | undefined {
  if (meaning === undefined || remarks.length === 0) return meaning;
  const [first = [], ...others] = remarks;
  const ending = meaning === "closed" && others.length === 0 ? known.phrases.get(first.join(" ")) : undefined;
  if (ending !== undefined) return isEnding(ending) ? ending : undefined;
  return remarks.every((remark) => canFollow(remark, meaning, known)) ? meaning : undefined;
}

/** Whether a remark leaves what it follows as it is: it denies and doubts nothing, and tells of nothing that came after. */
function canFollow(remark: readonly string[], meaning: StatusMeaning, { phrases, turning }: Tables): boolean {
  return remark.every((word) => {
    const said = phrases.get(word);
    return !turning.has(word) && (said === undefined || said === meaning || RANKS[said] < RANKS[meaning]);
  });
}

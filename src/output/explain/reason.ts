import type { AdvisedStatement, Explanation } from "../../engine/index.js";
import { Span, type ZonedDateTime } from "../../time/index.js";
import { cleanLine, dayPhrase } from "../phrases.js";
import { advicePhrase, authorsPhrase } from "./advice.js";
import { settingPhrase, valuePhrase } from "./values.js";

/** Why a window opens when it does, in one line, and the advice that it follows. */
export interface Reason {
  /** `They promised an answer by Fri 13 Nov, + 2 days; a Sunday → Mon 16 Nov`; empty where nothing was read. */
  readonly text: string;
  readonly advice: readonly AdvisedStatement[];
}

export function reasonOf({ parts, advice }: Explanation, now: ZonedDateTime): Reason {
  const opening = parts.find(({ attribute }) => attribute === "opens");
  const text = (opening?.uses ?? []).reduce((before, use) => {
    if (use.kind === "setting")
      return use.setting.value instanceof Span ? `${before}, ${settingPhrase(use.setting, now)}` : before;
    if (use.value === undefined || typeof use.value === "boolean") return before;
    return `${before}${before === "" ? "" : "; "}${cleanLine(use.phrase)} ${valuePhrase(use.value, now)}`;
  }, "");
  const shift = opening?.shift && `${cleanLine(opening.shift.why)} → ${dayPhrase(opening.shift.to, now)}`;
  const counted = (opening?.uses ?? []).flatMap((use) => (use.kind === "setting" ? use.setting.advice : []));
  const dated = advice.filter(({ id }) => counted.includes(id));
  const decisive = dated.length > 0 ? dated : advice.filter(({ isDecisive }) => isDecisive);
  return {
    text: [text.replace(/^, /u, ""), shift]
      .filter(Boolean)
      .join("; ")
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    advice: decisive.length > 0 ? decisive : advice,
  };
}

/** The advice that had most to say, as a sentence: `They gave a date, and it passed: wait a couple more days (Doyle).` */
export function adviceSentence({ advice }: Explanation): string | undefined {
  const [first] = advice;
  return first && advicePhrase(first, authorsPhrase(first.articles));
}

import type { AdvisedStatement, Explanation } from "../../engine/index.js";
import { Span, type ZonedDateTime } from "../../time/index.js";
import { advicePhrase, authorsPhrase, capitalize, cleanLine, dayPhrase } from "../words/index.js";
import { factPhrase, valuePhrase } from "./values.js";

/** Why a window opens when it does, in one line, and the advice that it follows. */
export interface Reason {
  /** `They promised an answer by Fri 13 Nov, plus 2 days; that is a Sunday, so Mon 16 Nov`; empty where nothing was read. */
  readonly text: string;
  readonly advice: readonly AdvisedStatement[];
}

export function reasonOf({ parts, advice }: Explanation, now: ZonedDateTime): Reason {
  const opening = parts.find(({ attribute }) => attribute === "opens");
  const text = (opening?.uses ?? []).reduce((before, use) => {
    if (use.kind === "setting") {
      if (!(use.setting.value instanceof Span)) return before;
      return `${before}, ${use.isSubtracted ? "less" : "plus"} ${valuePhrase(use.setting.value, now)}`;
    }
    if (use.value === undefined || typeof use.value === "boolean") return before;
    return `${before}${before === "" ? "" : "; "}${factPhrase(use, now)} ${valuePhrase(use.value, now)}`;
  }, "");
  const shift = opening?.shift && `that is ${cleanLine(opening.shift.why)}, so ${dayPhrase(opening.shift.to, now)}`;
  const counted = (opening?.uses ?? []).flatMap((use) => (use.kind === "setting" ? use.setting.advice : []));
  const dated = advice.filter(({ id }) => counted.includes(id));
  const decisive = dated.length > 0 ? dated : advice.filter(({ isDecisive }) => isDecisive);
  return {
    text: capitalize([text.replace(/^, /u, ""), shift].filter(Boolean).join("; ")),
    advice: decisive.length > 0 ? decisive : advice,
  };
}

/** The advice that had most to say, as a sentence: `They gave a date, and it passed: wait a couple more days (Doyle).` */
export function adviceSentence({ advice }: Explanation): string | undefined {
  const [first] = advice;
  return first && advicePhrase(first, authorsPhrase(first.articles));
}

import type { Action, AdvisedStatement, Explanation } from "../../engine/index.js";
import { Span, type ZonedDateTime } from "../../time/index.js";
import { advicePhrase, authorsPhrase, capitalize, cleanLine, dayPhrase } from "../words/index.js";
import { factPhrase, valuePhrase } from "./values.js";

/** Why a window opens when it does, and the advice that it follows. */
export interface Reason {
  /** `They promised an answer by Fri 13 Nov, plus 2 days; that is a Sunday, so Mon 16 Nov`; empty where nothing was read. */
  readonly text: string;
  readonly advice: readonly AdvisedStatement[];
  /** Statements about the window that the policy in force does not follow: it is the person's own choice. */
  readonly otherwise: readonly AdvisedStatement[];
  /** The advice that had most to say: `They gave a date, and it passed: wait a couple more days (Doyle).` */
  readonly sentence?: string;
}

/**
 * The reason of each action, found when it is first asked for and remembered from then on. Of the explanation, which
 * holds all that was read, nothing is kept.
 */
export function rememberReasons(
  explain: (action: Action) => Explanation | undefined,
  now: ZonedDateTime,
): (action: Action) => Reason | undefined {
  const reasons = new WeakMap<Action, Reason | undefined>();
  const lists = new Map<string, Omit<Reason, "text">>();
  // Most actions rest on the same few statements: one list of them serves all.
  const share = ({ text, ...told }: Reason): Reason => {
    const key = [told.advice, told.otherwise].map((some) => some.map(({ id }) => id).join(", ")).join("; ");
    const shared = lists.get(key) ?? told;
    lists.set(key, shared);
    return { text, ...shared };
  };
  return (action) => {
    if (!reasons.has(action)) {
      const explanation = explain(action);
      reasons.set(action, explanation && share(reasonOf(explanation, now)));
    }
    return reasons.get(action);
  };
}

function reasonOf({ parts, advice, departures }: Explanation, now: ZonedDateTime): Reason {
  const opening = parts.find(({ attribute }) => attribute === "opens");
  const text = (opening?.uses ?? []).reduce((before, use) => {
    if (use.kind === "setting") {
      if (!(use.setting.value instanceof Span)) return before;
      return `${before}, ${use.isSubtracted ? "less" : "plus"} ${valuePhrase(use.setting.value, now)}`;
    }
    // A date is counted from dates; how many entries there are only decides from which.
    if (use.value === undefined || typeof use.value === "boolean" || Array.isArray(use.value)) return before;
    return `${before}${before === "" ? "" : "; "}${factPhrase(use, now)} ${valuePhrase(use.value, now)}`;
  }, "");
  const shift = opening?.shift && `that is ${cleanLine(opening.shift.why)}, so ${dayPhrase(opening.shift.to, now)}`;
  const snooze = opening?.snooze && `snoozed until ${dayPhrase(opening.snooze.until, now)}`;
  const counted = (opening?.uses ?? []).flatMap((use) => (use.kind === "setting" ? use.setting.advice : []));
  const dated = advice.filter(({ id }) => counted.includes(id));
  const decisive = dated.length > 0 ? dated : advice.filter(({ isDecisive }) => isDecisive);
  const otherwise = departures.map(({ statement }) => statement);
  const isOwn = otherwise.length > 0 && dated.length === 0;
  return {
    text: capitalize([text.replace(/^, /u, ""), shift, snooze].filter(Boolean).join("; ")),
    advice: isOwn ? [] : decisive.length > 0 ? decisive : advice,
    otherwise,
    sentence: isOwn ? ownSentence(otherwise) : adviceSentence(advice),
  };
}

function adviceSentence([first]: Explanation["advice"]): string | undefined {
  return first && advicePhrase(first, authorsPhrase(first.articles));
}

/** `This is your own choice; the advice says otherwise: they gave a date, and it passed: wait a couple more days (Doyle).` */
function ownSentence(otherwise: readonly AdvisedStatement[]): string {
  const phrases = otherwise.map((one) => advicePhrase(one, authorsPhrase(one.articles)));
  return `This is your own choice; the advice says otherwise: ${phrases.join(" ")}`;
}

import { echo, fold, type Range } from "../../../text/index.js";
import type { SpokenDate } from "../../../time/index.js";
import { sayDay } from "./say-day.js";
import { refuse, type NotTold, type ToldChoice, type World } from "../told.js";

/** Signs after which something else is told than what happened. */
const BREAK = /[,;:.!?](?=\s)/gu;

/** Words before a day, as `fold` writes them, that it may lie ahead by: what is still to come, or to last. */
const AHEAD: ReadonlySet<string> = new Set(
  (
    "until till will again back before that " +
    "bis wird werden wieder zuruck vor dass " +
    "jusqu jusque va vont avant " +
    "hasta va van antes"
  ).split(" "),
);

/** Verbs that tell as well of what is to come: `elle me rappelle lundi`. */
const PRESENT: ReadonlySet<string> = new Set(
  (
    "ruft rufen meldet melden schreibt schreiben antwortet antworten " +
    "rappelle rappellent appelle appellent ecrit repond repondent " +
    "llama llaman escribe escriben contesta contestan responde responden"
  ).split(" "),
);

/** A plan, as a person notes it for themselves: `send thank-you to tom monday`. */
const PLAN = /^(?:to )?(?:send|write|email|mail|call|phone|ring|text|thank|ask|ping|nudge)(?=[ \t])/iu;

/** Names that are weekdays in another language. */
const NAMES: ReadonlySet<string> = new Set(["sam", "mo"]);

/** `to Sam`, `Mo called`: somebody, and no Saturday. */
export function isSomebody(typed: string, { start, end }: SpokenDate): boolean {
  if (!NAMES.has(typed.slice(start, end).toLowerCase())) return false;
  const [before, behind] = [typed.slice(0, start), typed.slice(end)];
  return (
    /(?:^|[^\p{L}])(?:to|with|from|and|for|by|thanked|called|emailed|met|an|mit|und|à|avec|a|con|y)[ \t]+$/iu.test(
      before,
    ) || /^[ \t]+(?:\p{Lu}|called|emailed|wrote|replied|said|phoned|rang|answered)/u.test(behind)
  );
}

/**
 * Whether a day that would be the one on which something happened may as well lie ahead: it stands in a further clause, or its own
 * tells of what is to come. One that is said with its week or its year leaves no choice.
 */
export function mayLieAhead(typed: string, { start, side }: SpokenDate): boolean {
  if (side !== undefined) return false;
  const last = listBreaks(typed, start).at(-1);
  const clause = typed.slice(last?.end ?? 0, start);
  const words = fold(clause).match(/\p{L}+/gu) ?? [];
  if (words.some((word) => AHEAD.has(word))) return true;
  if (words.length > 1 && last) return true;
  if (PLAN.test(typed)) return true;
  return (fold(typed).match(/\p{L}+/gu) ?? []).some((word) => PRESENT.has(word));
}

/** Refuses such a day, with what may have been meant. */
export function refuseLater(typed: string, day: SpokenDate, { flags, today }: World): NotTold {
  const { start, end, past, ahead } = day;
  const choices: ToldChoice[] = [];
  if (past.date)
    choices.push({
      words: `${typed.slice(0, start)}${past.date.toString()}${typed.slice(end)}`,
      flags,
      meaning: `it happened on ${sayDay(past.date, today)}`,
    });
  const [clause] = listBreaks(typed, start);
  if (clause)
    choices.push({
      words: typed.slice(0, clause.start).trim(),
      flags: { ...flags, note: [typed.slice(clause.end).trim(), flags.note].filter(Boolean).join("; ") },
      meaning: "it happened today, and the rest is a remark",
    });
  const isPlan = PLAN.test(typed);
  if (ahead.date && !isPlan)
    choices.push({
      words: `they answer by ${ahead.date.toString()}`,
      flags,
      meaning: `they answer by ${sayDay(ahead.date, today)}`,
    });
  const plan = isPlan && ahead.date ? `; what you plan, note at its top: follow_up_on: ${ahead.date.toString()}` : "";
  return refuse(
    `${echo(typed.slice(start, end))} may be the day on which it happened, or one that lies ahead${plan}`,
    choices,
  );
}

/** The breaks before a place, in their order. */
function listBreaks(typed: string, before: number): readonly Range[] {
  return Array.from(typed.slice(0, before).matchAll(BREAK), ({ index }) => ({ start: index, end: index + 1 }));
}

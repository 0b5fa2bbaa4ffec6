import type { Evaluation, NoteEvaluation, NothingDueReason } from "../../engine/index.js";
import { mendPhrase, silencePhrase, silencesOf, type Plan } from "../words/index.js";
import { wrapText } from "../../text/index.js";

/** Where more are waited for, those are counted and not listed, first of all those that another reason tells of. */
const MOST_WAITING = 10;

/** Why nothing is due, where a list of the agenda tells it of each application. */
const LISTED: readonly NothingDueReason[] = ["waiting", "snoozed"];

/** Those that the agenda lists as waited for, the longest wait first. */
export function listWaiting({ waiting, nothingDue }: Plan): readonly NoteEvaluation[] {
  if (waiting.length <= MOST_WAITING) return waiting;
  const counted = new Set(nothingDue.flatMap(({ reason, notes }) => (LISTED.includes(reason) ? [] : notes)));
  const others = waiting.filter((note) => !counted.has(note));
  return others.length <= MOST_WAITING ? others : [];
}

/**
 * How many applications have nothing due or ahead, and why: a line for each reason that can be mended, and one for all
 * others, wrapped. What a list of the agenda tells is left out.
 *
 * @param width of the terminal, in columns
 */
export function writeSilences(plan: Plan, evaluation: Evaluation, width: number): readonly string[] {
  const listed = new Set([...listWaiting(plan), ...plan.snoozed]);
  const groups = plan.nothingDue.filter(
    ({ reason, notes }) => !LISTED.includes(reason) || !notes.some((note) => listed.has(note)),
  );
  const silences = silencesOf(groups, evaluation);
  const mendable = silences
    .filter(({ mend }) => mend !== undefined)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_MENDS);
  const others = silences.filter((silence) => !mendable.includes(silence));
  const digits = Math.max(0, ...[...mendable, ...others.slice(0, 1)].map(({ count }) => String(count).length));
  const rows = [
    ...mendable.map((one) => [silencePhrase(one), one.mend && mendPhrase(one.mend)].filter(Boolean).join(": ")),
    ...(others.length === 0 ? [] : [others.map(silencePhrase).join(" · ")]),
  ];
  return rows.flatMap((row) => {
    const indent = " ".repeat(digits - row.indexOf(" "));
    return wrapText(row, width - GAP - digits - 1).map((line, at) =>
      at === 0 ? `  ${indent}${line}` : `  ${" ".repeat(digits + 1)}${line}`,
    );
  });
}

/** What most of them need comes first; the rest is counted without saying what to do. */
const MOST_MENDS = 4;

/** Before each row. */
const GAP = 2;

import type { Action, Explanation } from "../../engine/index.js";
import { dayOfMoment } from "../../time/index.js";
import { closingPhrase, escapeMarkdown, isDue, summaryPhrase } from "../words/index.js";
import { listAdvice } from "./list-advice.js";
import { listRows, type ReasonRow, type RowContext } from "./rows.js";
import { statePhrase } from "./state-phrase.js";

/**
 * An action with what it rests on, as markdown: a list, which is read in a narrow window and as plain text as well. Without a
 * newline at its end.
 */
export function formatActionMarkdown(
  { action, explanation }: { readonly action: Action; readonly explanation: Explanation },
  context: RowContext,
): string {
  const { now } = context;
  const closing = isDue(action) ? (closingPhrase(action, dayOfMoment(now)) ?? "") : "";
  return [
    `**${escapeMarkdown(summaryPhrase(action))}**: ${escapeMarkdown(statePhrase(action, now))}`,
    joinPlaces(listRows(explanation, context)).map(writeRow).join("\n"),
    ...listAdvice(explanation).map(escapeMarkdown),
    escapeMarkdown(closing),
  ]
    .filter(Boolean)
    .join("\n\n");
}

interface Reason {
  readonly label: string;
  readonly value: string;
  readonly places: readonly string[];
}

/** A row without a label is about what the row above it says: one more place, or one more address. */
function joinPlaces(rows: readonly ReasonRow[]): readonly Reason[] {
  const reasons: { label: string; value: string; places: string[] }[] = [];
  for (const [label, value, place] of rows) {
    const last = reasons.at(-1);
    // In the note itself the line is enough.
    const [where = ""] = place.split("  ", 1);
    const places = where === "" ? [] : [where];
    if (label === "" && value === "" && last) last.places.push(...places);
    else reasons.push({ label: label === "" ? (last?.label ?? "") : label, value, places });
  }
  return reasons;
}

function writeRow({ label, value, places }: Reason): string {
  const said = [label, value].filter(Boolean).join(": ");
  return `- ${escapeMarkdown(said)}${places.length === 0 ? "" : ` (${escapeMarkdown(places.join("; "))})`}`;
}

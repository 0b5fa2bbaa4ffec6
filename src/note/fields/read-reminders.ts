import type { Reminder } from "../../facts/index.js";
import { slug } from "../../text/index.js";
import { findWrittenDates } from "../../time/index.js";
import type { Value } from "../../yaml/index.js";
import { type Fields, limit, type OpenNote, readDate, readWikilinks } from "../front-matter/index.js";

/** The days of `follow_up_on`, with what `next_action` says is to be done. */
export function readFollowUpOn(fields: Fields<"note">, note: OpenNote): readonly Reminder[] {
  const text = textOf(fields.value("next_action"));
  const days = fields.read("follow_up_on", (value) => {
    const items = value.kind === "list" ? value.items() : [value];
    return items.flatMap((item) => {
      const date = readDate(item, note);
      return date ? [{ date, text, origin: item.origin }] : [];
    });
  });
  return (days ?? []).map((day, at) => (at === 0 ? day : { ...day, key: String(at + 1) }));
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "text" ? readWikilinks(value.text.trim()) || undefined : undefined;
}

/** The note's reminders: its days, and the open tasks of its body, each with a key that its day is no part of. */
export function listReminders(
  days: readonly Reminder[],
  tasks: readonly Reminder[],
  note: OpenNote,
): readonly Reminder[] {
  const seen = new Map<string, number>();
  const keyed = tasks.map((task): Reminder => {
    const name = slug(withoutDates(task.text ?? "")) || "task";
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...task, key: count === 1 ? name : `${name}-${count}`, isTask: true };
  });
  return limit("reminders", [...days, ...keyed], ({ origin }) => origin, note);
}

/** What is left of `write to Jo by 15 Nov 2026` when its day is corrected. */
function withoutDates(text: string): string {
  const dates = findWrittenDates(text);
  const starts = [0, ...dates.map(({ end }) => end)];
  return starts.map((start, at) => text.slice(start, dates[at]?.start)).join(" ");
}

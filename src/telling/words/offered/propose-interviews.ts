import type { NoteChange } from "../../../note/index.js";
import { sayChange } from "../to-changes.js";
import type { NotTold, Told, ToldChoice, World } from "../told.js";

/**
 * What is to be typed once one of several times is settled: an interview for each, or those that a time may be.
 *
 * @param times as they were typed: `fri 11:00`
 */
export function proposeInterviews(
  times: readonly string[],
  world: World,
  read: (words: string, world: World) => Told | NotTold,
): readonly ToldChoice[] {
  return times.flatMap((time): readonly ToldChoice[] => {
    const told = read(`interview ${time}`, { ...world, flags: {} });
    if (!told.ok) return told.choices;
    const change = told.changes.find((one) => "interview" in one);
    return change
      ? [{ words: wordsOf(change.interview), flags: flagsOf(change.interview), meaning: sayChange(change, world) }]
      : [];
  });
}

type NewInterview = Extract<NoteChange, { readonly interview: unknown }>["interview"];

function wordsOf({ date, time }: NewInterview): string {
  return ["interview", date.toString(), time].filter(Boolean).join(" ");
}

function flagsOf({ kind, minutes }: NewInterview): ToldChoice["flags"] {
  return { ...(kind !== undefined && { kind }), ...(minutes !== undefined && { minutes: String(minutes) }) };
}

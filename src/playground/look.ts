import { BUILTIN_POLICIES, evaluate, InvalidInput, type EvaluatedNote, type Finding } from "../core.js";
import type { State } from "./state.js";

/** What findings call the two texts. */
export const NOTE = "note.md";
export const OWN_POLICY = "policy.yaml";

/** What follows from a state. */
export interface Shown {
  /** Missing where the policy, the clock or the zone is wrong: then nothing is evaluated. */
  readonly note?: EvaluatedNote;
  /** Of the note, or all that keeps it from being evaluated. */
  readonly findings: readonly Finding[];
  /** The calendar's text. */
  readonly calendar: string;
}

/**
 * Evaluates the note as of its clock.
 *
 * @param clock what time it is, as `evaluate` takes it: for a state that has no clock of its own
 */
export async function look(state: State, clock: Date): Promise<Shown> {
  try {
    const note = await evaluate(state.note, {
      policy: listPolicies(state),
      zone: state.zone,
      now: state.now ?? clock,
      path: NOTE,
    });
    return { note, findings: note.findings, calendar: await note.formatCalendar() };
  } catch (error) {
    if (error instanceof InvalidInput) return { findings: error.findings, calendar: "" };
    throw error;
  }
}

function listPolicies({ builtins, policy }: State) {
  const known = builtins.filter((name) => Object.hasOwn(BUILTIN_POLICIES, name));
  return [...known, ...(isWritten(policy) ? [{ name: OWN_POLICY, text: policy }] : [])];
}

/** What is empty but for comments is no policy yet. */
function isWritten(policy: string): boolean {
  return policy.split("\n").some((line) => line.trim() !== "" && !line.trim().startsWith("#"));
}

import type { Origins } from "../../facts/index.js";
import type { NoteFindings } from "../findings/index.js";
import { labelOf } from "../front-matter/index.js";

interface Numbered {
  readonly round?: number;
  readonly origins: Origins;
}

/**
 * The rounds of a note's interviews: the number that one gives itself, else its place in the list. Rounds tell actions
 * apart, so no two are the same: a number that is taken is told, and the interview gets the next free one.
 */
export function assignRounds(interviews: readonly (Numbered | undefined)[], findings: NoteFindings): readonly number[] {
  /** By round: who has it. */
  const taken = new Map<number, Numbered | undefined>();
  const rounds = interviews.map((interview) => {
    const round = interview?.round;
    if (round === undefined || taken.has(round)) return undefined;
    taken.set(round, interview);
    return round;
  });
  let highest = [...taken.keys()].reduce((most, round) => Math.max(most, round), interviews.length);
  return interviews.map((interview, index) => {
    const own = rounds[index];
    if (own !== undefined) return own;
    const wanted = interview?.round ?? index + 1;
    if (interview && taken.has(wanted)) tellTaken(wanted, interview, taken.get(wanted), findings);
    const round = taken.has(wanted) ? ++highest : wanted;
    taken.set(round, interview);
    return round;
  });
}

function tellTaken(
  round: number,
  { origins, round: own }: Numbered,
  holder: Numbered | undefined,
  findings: NoteFindings,
): void {
  const origin = origins.round ?? origins.self;
  if (!origin) return;
  const what = own === undefined ? `this is number ${round} in the list, and another has` : "another interview has";
  const first = holder?.origins.round ?? holder?.origins.self;
  const related = first && { range: first, message: `the interview that has round ${round}` };
  const message = `${labelOf(origin)}${what} round ${round}; give each its own round`;
  findings.report("duplicate-round", message, origin, undefined, related);
}

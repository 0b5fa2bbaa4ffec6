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
  const taken = new Set<number>();
  const rounds = interviews.map((interview) => {
    const round = interview?.round;
    if (round === undefined || taken.has(round)) return undefined;
    taken.add(round);
    return round;
  });
  let highest = [...taken].reduce((most, round) => Math.max(most, round), interviews.length);
  return interviews.map((interview, index) => {
    const own = rounds[index];
    if (own !== undefined) return own;
    const wanted = interview?.round ?? index + 1;
    if (interview && taken.has(wanted)) tellTaken(wanted, interview, findings);
    const round = taken.has(wanted) ? ++highest : wanted;
    taken.add(round);
    return round;
  });
}

function tellTaken(round: number, { origins, round: own }: Numbered, findings: NoteFindings): void {
  const origin = origins.round ?? origins.self;
  if (!origin) return;
  const what = own === undefined ? `this is number ${round} in the list, and another has` : "another interview has";
  findings.report("duplicate-round", `${labelOf(origin)}${what} round ${round}; give each its own round`, origin);
}

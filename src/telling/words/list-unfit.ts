import { refuse, type NotTold, type TellingFlags } from "./told.js";

/** What flags are of, so that none is dropped in silence. */
export function listUnfit(flags: TellingFlags, fitting: readonly (keyof TellingFlags)[]): NotTold | undefined {
  const name = (Object.keys(flags) as (keyof TellingFlags)[]).find(
    (one) => flags[one] !== undefined && !fitting.includes(one),
  ); // as: its own keys
  return name && refuse(`--${name} says nothing of this; leave it out`);
}

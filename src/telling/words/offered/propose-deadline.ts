import { sayChange } from "../to-changes.js";
import type { NotTold, Told, ToldChoice, World } from "../told.js";

/**
 * What is to be typed once they agree to wait for an answer to their offer: its new deadline, or those that the day may be.
 *
 * @param day as it was typed: `15 dec`
 */
export function proposeDeadline(
  day: string,
  world: World,
  read: (words: string, world: World) => Told | NotTold,
): readonly ToldChoice[] {
  const told = read(`deadline ${day}`, { ...world, flags: {} });
  if (!told.ok) return told.choices;
  return told.changes.flatMap((change) =>
    "field" in change && change.date
      ? [
          {
            words: `deadline ${change.date.toString()}`,
            flags: {},
            meaning: `they agreed: ${sayChange(change, world)}`,
          },
        ]
      : [],
  );
}

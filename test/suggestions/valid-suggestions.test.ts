import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../cases.js";
import { PLACES, type PlaceName } from "./places.js";
import { suggestionsIn } from "./suggestions-in.js";
import { TABLE } from "./table.js";

/** A word with a letter gone, doubled, replaced, swapped with the next, or a gap in it. */
function slipOf(word: string): fc.Arbitrary<string> {
  const at = fc.integer({ min: 0, max: Math.max(0, word.length - 2) });
  const letter = fc.constantFrom("a", "e", "i", "n", "o", "r", "s", "t", "x", "y");
  const kind = fc.constantFrom("drop", "double", "swap", "replace", "gap");
  return fc.tuple(kind, at, letter).map(([slip, index, other]) => {
    const [before, first, second] = [word.slice(0, index), word.charAt(index), word.charAt(index + 1)];
    const after = word.slice(index + 2);
    if (slip === "drop") return before + second + after;
    if (slip === "double") return before + first + first + second + after;
    if (slip === "swap") return before + second + first + after;
    return slip === "replace" ? before + other + second + after : `${before}${first} ${second}${after}`;
  });
}

/** What the table has for a place that means something there: names, and slips for them. */
function namesOf(place: PlaceName): readonly string[] {
  const rows = TABLE[place].matchAll(/^ *(?<written>.+?) {2,}(?:asked|mended) {2,}(?<meant>.+)$/gmu);
  return [...rows].flatMap(([, written = "", meant = ""]) => [written, meant]);
}

const NOTHING_TO_DO = /nothing to retire|to ignore/u;

describe("a suggestion", () => {
  const places = (Object.keys(PLACES) as PlaceName[]).filter((name) => namesOf(name).length > 0);

  it.each(places)(
    "that is followed leaves nothing to say of the name, and no new error: %s",
    async (name) => {
      const place = PLACES[name];
      let suggested = 0;
      const slips = fc.constantFrom(...namesOf(name)).chain((word) =>
        fc.oneof(
          slipOf(word),
          slipOf(word).chain((slip) => slipOf(slip)),
        ),
      );
      await fc.assert(
        fc.asyncProperty(slips, async (slip) => {
          const text = place.around(slip);
          const [meant, ...others] = suggestionsIn(await place.read(text));
          const mended = place.mend?.(text) ?? text;
          if (meant !== undefined) {
            suggested++;
            expect(others).toEqual([]);
            const after = await place.read(place.around(meant));
            expect(suggestionsIn(after)).toEqual([]);
            expect(after.filter(({ message, isError }) => isError && !NOTHING_TO_DO.test(message))).toEqual([]);
          }
          if (mended !== text) expect(await place.read(mended)).toEqual([]);
        }),
        { numRuns: cases(40), examples: namesOf(name).map((word): [string] => [word]) },
      );
      expect(suggested).toBeGreaterThan(0);
    },
    60_000,
  );
});

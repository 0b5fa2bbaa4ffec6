import { describe, expect, it } from "vitest";
import { PLACES, type Place, type PlaceName } from "./places.js";
import { suggestionsIn } from "./suggestions-in.js";
import { TABLE } from "./table.js";

interface Row {
  readonly place: Place;
  readonly name: PlaceName;
  readonly written: string;
  readonly decision: "nothing" | "asked" | "mended";
  readonly meant: string;
}

// The table has a text for each place.
const ROWS: readonly Row[] = (Object.keys(TABLE) as PlaceName[]).flatMap((name) =>
  TABLE[name]
    .trim()
    .split("\n")
    .map((line) => {
      const [written = "", decision = "", meant = ""] = line.trim().split(/ {2,}/u);
      if (decision !== "nothing" && decision !== "asked" && decision !== "mended") throw new Error(`${name}: ${line}`);
      return { place: PLACES[name], name, written, decision, meant };
    }),
);
const KNOWN = ROWS.filter(({ decision }) => decision !== "nothing");
const UNKNOWN = ROWS.filter(({ decision }) => decision === "nothing");

describe("what a misspelled name is taken for", () => {
  it("is held by a table of 150 pairs and more", () => {
    expect(KNOWN.length).toBeGreaterThanOrEqual(75);
    expect(UNKNOWN.length).toBeGreaterThanOrEqual(75);
  });

  it.each(UNKNOWN)("$name: $written means nothing that is known", async ({ place, written }) => {
    const text = place.around(written);
    expect(suggestionsIn(await place.read(text))).toEqual([]);
    if (place.mend) expect(place.mend(text)).toBe(text);
  });

  it.each(KNOWN)("$name: $written is $decision: $meant", async ({ place, written, decision, meant }) => {
    const text = place.around(written);
    // A key is mended in the way that the person writes keys.
    const tidy = (name: string): string => name.toLowerCase().replace(/[-_ ]/gu, "");
    expect(suggestionsIn(await place.read(text)).map(tidy)).toEqual([tidy(meant)]);
    if (place.mend) expect(place.mend(text)).toBe(decision === "mended" ? place.around(meant) : text);
    const after = await place.read(place.around(meant));
    expect(suggestionsIn(after)).toEqual([]);
    expect(after.filter(({ isError }) => isError)).toEqual([]);
  });
});

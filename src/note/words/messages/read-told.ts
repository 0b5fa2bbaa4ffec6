import type { Denial } from "../find-denials.js";
import { findPeople, skipFillers, type NameOptions } from "../names/index.js";
import { hasSign, type Item } from "../signs/index.js";
import type { SaidEntry } from "../types.js";

/**
 * `Lena: que siguen evaluando`, `Frau Weber: dauert noch`: somebody of the employer before a colon, and behind it words with
 * which one tells what another said. Undefined for any other line.
 */
export function readTold(
  items: readonly Item[],
  denials: readonly ReadonlySet<Denial>[],
  { text, isKnown }: Pick<NameOptions, "text" | "isKnown">,
): SaidEntry | undefined {
  const [first] = items;
  const colon = items.findIndex(({ kind }) => kind === "colon");
  const told = items[skipFillers(items, colon + 1)];
  if (!first || !told || colon <= 0 || !hasSign(told, "tells") || isDoubted(denials)) return undefined;
  const people = findPeople(items, 0, { text, isKnown, language: "german" });
  if (people?.next !== colon || !(people.isKnown || people.name === undefined)) return undefined;
  const place = { start: first.start, end: told.end };
  const { name } = people;
  return {
    direction: { value: "received", ...place },
    kind: { value: "reply", ...place },
    name: name && { value: text.slice(name.start, name.end), start: name.start, end: name.end },
    place,
  };
}

function isDoubted(denials: readonly ReadonlySet<Denial>[]): boolean {
  return denials.some((why) => why.has("condition"));
}

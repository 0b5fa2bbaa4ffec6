import type { Range } from "../../../text/index.js";
import type { Placed } from "../../log/index.js";
import { isFullName, looksLikeName, readPeopleText } from "../../people/index.js";
import type { RowCells } from "../tables/index.js";
import { isPlaceholder } from "./placeholder.js";

/**
 * Whom the row's column for people names: undefined where a part of the cell looks like nobody's name (`both`, `HR`, `–`, `TBD`).
 * Places are those of the text.
 */
export function readPeopleCell(
  { with: [place] = [] }: RowCells,
  text: string,
  isKnown: (name: string) => boolean,
): PeopleCell | undefined {
  if (!place || place.end - place.start > LONGEST) return undefined;
  const cell = text.slice(place.start, place.end);
  if (isPlaceholder(cell) && !isKnown(cell)) return undefined;
  // As long as before: a semicolon parts people as a comma does.
  const value = cell.replaceAll(";", ",").replace(/\+|\//gu, "&");
  const people = readPeopleText(value, { hasPlainCommas: true, isKnown });
  const names = people.map(({ name }) => name?.text ?? "");
  if (names.length === 0 || !names.every((name) => isKnown(name) || looksLikeName(name))) return undefined;
  const [only, second] = people;
  const name = second ? undefined : only?.name;
  // What stands in brackets says who it is: `Dee Fontaine (Apex Talent)`.
  const bare = name?.text.replace(/\([^()]*\)$/u, "").trimEnd();
  const start = place.start + (name?.start ?? 0);
  return {
    all: { value, ...place },
    only: bare === undefined ? undefined : { value: bare, start, end: start + bare.length },
    isWhole: bare !== undefined && isFullName(bare),
  };
}

/** What is longer is a remark. */
const LONGEST = 200;

export interface PeopleCell {
  readonly all: Placed<string>;
  /** The name of the only one. */
  readonly only?: Placed<string>;
  /** That name is a first and a last one, or has a title. */
  readonly isWhole: boolean;
}

export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

import { echo, type Range } from "../text/index.js";
import { mapScalarOffsets } from "./scalar-offsets.js";

/** From the file as a whole to a value in it: `["rules", 0, "when"]`. */
export type Path = readonly (string | number)[];

/** Where a value stands, and those in it. */
export interface Place {
  readonly key?: Range | undefined;
  /** Of a value that is nothing: its key. */
  readonly value: Range;
  /** Of a scalar. */
  readonly text?: string | undefined;
  /** It is written elsewhere, and repeated here. */
  readonly isAliased?: boolean | undefined;
  readonly children: Map<string | number, Place>;
}

/** The place at a path or, where the file has none there, the nearest one above it. */
export function placeAt(root: Place, path: Path): Place {
  let place = root;
  for (const step of path) {
    const next = place.children.get(step);
    if (!next) break;
    place = next;
  }
  return place;
}

/** A path as a key of maps and sets: no two are one. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Every value's place by its formatted path. */
export function listPlaces(root: Place): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>();
  const list = (place: Place, path: Path): void => {
    places.set(formatPath(path), place.value);
    for (const [step, inner] of place.children) list(inner, [...path, step]);
  };
  list(root, []);
  return places;
}

/** A part of a scalar, as it is written: quotes, escapes and folded lines taken into account. */
export function rangeInside(whole: string, { value, text, isAliased = false }: Place, part: Range): Range {
  if (text === undefined || isAliased) return value;
  const offsetOf = mapScalarOffsets(whole, [value.start, value.end], text);
  const start = offsetOf(part.start);
  return { start, end: part.end > part.start ? Math.max(start, offsetOf(part.end - 1) + 1) : start };
}

/** `rules[2].when` */
export function formatPath(path: Path): string {
  return path
    .map((step, at) =>
      typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step.trim() === "" ? "" : echo(step)}`,
    )
    .join("");
}

import type * as v from "valibot";
import { findingsOf, type FilePlace, type Finding, pointOf } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import { rangeInside, placeAt, type Path, type Place } from "./places.js";
import { readBySchema } from "./schema/index.js";

/** A YAML file that steers the program, read by a schema, with the place of every value in it. */
export interface YamlFile<T> {
  readonly name: string;
  readonly text: string;
  readonly data: T;
  /** Its content was known beforehand: it comes with the program, whose tests have proven it. */
  readonly isPrepared: boolean;
  /**
   * Where the value of a path stands.
   * @param part offsets in the value, for a part of it
   */
  readonly placeOf: (path: Path, part?: Range) => FilePlace;
  /** Where the key of a path stands. */
  readonly placeOfKey: (path: Path) => FilePlace;
  /** The line, from 1, of the value of a path. */
  readonly lineOf: (path: Path) => number;
}

export type FileReading<T> =
  | { readonly ok: true; readonly file: YamlFile<T> }
  /** All that is wrong with the file, by place. */
  | { readonly ok: false; readonly findings: readonly Finding[] };

type Schema<T> = v.GenericSchema<unknown, T>;

/** By text: the files that come with the program are few, and a policy may be loaded again and again. */
const PREPARED_PLACES = new Map<string, Place>();

/** A file whose content is known beforehand; it is parsed only if somebody asks for a place in it, and once in a process. */
export function prepareFile<T>(name: string, text: string, schema: Schema<T>, data: T): YamlFile<T> {
  const getPlace = (): Place => {
    const place = PREPARED_PLACES.get(text) ?? readBySchema(text, schema, { name }).place;
    PREPARED_PLACES.set(text, place);
    return place;
  };
  return { name, text, data, isPrepared: true, ...placesIn(getPlace, name, text) };
}

/** Reads a file, or tells all that is wrong with it. */
export function readFile<T>(name: string, text: string, schema: Schema<T>): FileReading<T> {
  const { data, flaws, place } = readBySchema(text, schema, { name });
  if (data === undefined) return { ok: false, findings: findingsOf(name, flaws) };
  return { ok: true, file: { name, text, data, isPrepared: false, ...placesIn(() => place, name, text) } };
}

type Places = Pick<YamlFile<unknown>, "placeOf" | "placeOfKey" | "lineOf">;

function placesIn(getPlace: () => Place, file: string, text: string): Places {
  const rangeOf = (path: Path, part?: Range): Range => {
    const place = placeAt(getPlace(), path);
    return part ? rangeInside(text, place, part) : place.value;
  };
  return {
    placeOf: (path, part) => ({ file, text, range: rangeOf(path, part) }),
    placeOfKey: (path) => {
      const { key, value } = placeAt(getPlace(), path);
      return { file, text, range: key ?? value };
    },
    lineOf: (path) => pointOf({ text, range: rangeOf(path) })?.line ?? 1,
  };
}

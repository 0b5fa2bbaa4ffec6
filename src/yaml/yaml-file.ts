import type * as v from "valibot";
import { type Problem } from "../diagnostics/index.js";
import { LineIndex } from "../text/index.js";
import { offsetInside, placeAt, type Path, type Place } from "./places.js";
import { readBySchema } from "./read-by-schema.js";

/** A YAML file that steers the program, read by a schema, with the place of every value in it. */
export interface YamlFile<T> {
  readonly name: string;
  readonly text: string;
  readonly data: T;
  /** Its content was known beforehand: it comes with the program, whose tests have proven it. */
  readonly isPrepared: boolean;
  /** A problem at the value of a path or, `at` characters into that value, inside it. */
  readonly problemAt: (path: Path, message: string, at?: number) => Problem;
  /** A problem at the key of a path. */
  readonly problemAtKey: (path: Path, message: string) => Problem;
  /** The line, from 1, of the value of a path. */
  readonly lineOf: (path: Path) => number;
}

export type FileReading<T> =
  { readonly ok: true; readonly file: YamlFile<T> } | { readonly ok: false; readonly problems: readonly Problem[] };

type Schema<T> = v.GenericSchema<unknown, T>;

/** A file whose content is known beforehand; it is parsed only if somebody asks for a place in it. */
export function prepareFile<T>(name: string, text: string, schema: Schema<T>, data: T): YamlFile<T> {
  let place: Place | undefined;
  const getPlace = (): Place => (place ??= readBySchema(text, schema, { name }).place);
  return { name, text, data, isPrepared: true, ...placesIn(getPlace, name, text) };
}

/** Reads a file, or tells every problem in it, by line and column. */
export function readFile<T>(name: string, text: string, schema: Schema<T>): FileReading<T> {
  const { data, problems, place } = readBySchema(text, schema, { name });
  const lines = new LineIndex(text);
  if (data === undefined)
    return {
      ok: false,
      problems: problems.map(({ message, range }) => ({ file: name, ...lines.pointAt(range.start), message })),
    };
  return { ok: true, file: { name, text, data, isPrepared: false, ...placesIn(() => place, name, text) } };
}

type Places = Pick<YamlFile<unknown>, "problemAt" | "problemAtKey" | "lineOf">;

function placesIn(getPlace: () => Place, name: string, text: string): Places {
  const lines = new LineIndex(text);
  const locate = (offset: number, message: string): Problem => ({ file: name, ...lines.pointAt(offset), message });
  return {
    problemAt(path, message, at) {
      const place = placeAt(getPlace(), path);
      return locate(at === undefined ? place.value.start : offsetInside(text, place, at), message);
    },
    problemAtKey(path, message) {
      const { key, value } = placeAt(getPlace(), path);
      return locate((key ?? value).start, message);
    },
    lineOf: (path) => lines.pointAt(placeAt(getPlace(), path).value.start).line,
  };
}

import type { Range } from "../text/index.js";

/** The row of a table that an application stands in, where a file holds many of them. */
export interface Row extends Range {
  /** What tells it from the table's others, wherever it stands: the slug of company and role, and a number where two are equal. */
  readonly key: string;
  /** Of the file, from 1: what people call it by. */
  readonly line: number;
  /** The table has a column that is read as a log. */
  readonly hasLog: boolean;
}

/** Where an application stands. */
export interface NotePlace {
  readonly path: string;
  readonly row?: Row;
}

/** What tells an application from all others of a workspace: the note's path or, of a row, its place in the file at that path. */
export function keyOfNote({ path, row }: NotePlace): string {
  return row ? `${path}#${row.key}` : path;
}

/** `applications/acme.md`, `tracker.md:12`: where a person finds it. */
export function placeOfNote({ path, row }: NotePlace): string {
  return row ? `${path}:${row.line}` : path;
}

/** A stretch of a text, as UTF-16 offsets; `end` is the first one after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where in the note a fact was read: its path and its offsets (UTF-16) in the note's text. */
export interface Origin {
  /** As a person writes it: `interviews[0].promised_by`; of what stands in the body, the heading above it. */
  readonly path: string;
  /** It stands below the front matter. */
  readonly isInBody?: true;
  readonly start: number;
  readonly end: number;
}

/** The origins of an object's facts, by field. A fact that the note does not state has none. */
export type Origins = Readonly<Record<string, Origin | undefined>>;

/** Those that the note has. */
export function listOrigins(origins: readonly (Origin | undefined)[]): readonly Origin[] {
  return origins.filter((one) => one !== undefined);
}

/** What a field holds, and with it how it is read and what an editor may offer. */
export type Holding =
  | "text"
  /** A few words of the person's own, or an address; anything else under its key is left alone. */
  | "label"
  | "date"
  | "dates"
  | "moment"
  | "time"
  | "status"
  | "zone"
  | "boolean"
  | "minutes"
  | "round"
  | "email"
  | "went"
  | "kind"
  | "ids"
  | "names"
  | "contacts"
  | "interviews"
  | "log";

/** What may hold several values. Of all else, a list of one is its element. */
export const LIST_HOLDINGS: ReadonlySet<Holding> = new Set<Holding>([
  "contacts",
  "interviews",
  "log",
  "names",
  "ids",
  "dates",
]);

export interface Field {
  readonly name: string;
  readonly aliases: readonly string[];
  /**
   * Aliases that people use for something else as well: beside another key of the field, or one that stands before them
   * here, they are the person's own.
   */
  readonly spare?: readonly string[];
  readonly holds: Holding;
  /** For people, in their editor: one or two sentences. */
  readonly description: string;
}

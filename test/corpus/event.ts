/** What happened, or what a note says of itself, read or expected: what is compared. */
export interface Event {
  /** `interview 2026-10-13`, `sent thank-you 2026-10-14`, `applied 2026-10-02`, `company`, `contact`, `reminder 2026-11-12`. */
  readonly what: What;
  /** A civil date, of what has one. */
  readonly date?: string;
  /** A field's value, a contact's name, an entry's kind. */
  readonly value?: string;
  readonly details: readonly Detail[];
}

export const WHATS = [
  "company",
  "role",
  "status",
  "applied",
  "deadline",
  "contact",
  "interview",
  "sent",
  "received",
  "reminder",
] as const;

export type What = (typeof WHATS)[number];

/** What is said of an event besides its day: `time 14:00`, `with Lena Hart`; of several people, one each. */
export interface Detail {
  readonly name: DetailName;
  readonly value: string;
}

export type DetailName =
  "time" | "kind" | "with" | "promised" | "cancelled" | "person" | "by" | "left_message" | "email";

/** An event that was read. */
export interface FoundEvent extends Event {
  /** Where it was read, in UTF-16 units; missing where it has no place of its own. */
  readonly at?: number;
}

/** An event that a careful reader would enter; its value and its details' may be patterns (see `matches`). */
export interface ExpectedEvent extends Event {
  /** One may leave it out; of those with one name at least one must be found. */
  readonly may?: true | string;
  /** Its line in the file of expectations, from 1. */
  readonly line: number;
}

/** `interview 2026-10-13`, `received reply 2026-10-07`, `company Acme`. */
export function describeEvent({ what, date, value }: Event): string {
  return [what, value, date].filter((part) => part !== undefined).join(" ");
}

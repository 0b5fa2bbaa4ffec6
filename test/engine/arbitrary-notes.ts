import fc from "fast-check";
import { PlainDate } from "../../src/time/index.js";

/** Days of autumn 2026, in which the clocks of Europe and America change. */
export const anyDay = fc
  .integer({ min: 0, max: 90 })
  .map((days) => PlainDate.from("2026-09-15").add({ days }).toString());

const time = fc.integer({ min: 0, max: 95 }).map((quarters) => {
  const [hour, minute] = [Math.floor(quarters / 4), (quarters % 4) * 15];
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
});

export const anyZone = fc.constantFrom(
  "Europe/Berlin",
  "America/New_York",
  "Asia/Tokyo",
  "Pacific/Kiritimati",
  "Pacific/Honolulu",
);

/** `2026-11-12T14:15` */
export const anyClock = fc.tuple(anyDay, time).map(([day, hour]) => `${day}T${hour}`);

const person = fc.constantFrom("Ada Lovelace", "Grace Hopper", "joan@acme.example");
/** Often not there. */
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

export interface InterviewData {
  readonly date: string;
  readonly minutes?: number;
  readonly with?: readonly string[];
  readonly promised_by?: string;
  readonly cancelled?: boolean;
}

export const anyInterview: fc.Arbitrary<InterviewData> = fc.record({
  date: fc.tuple(anyDay, optional(time)).map(([day, hour]) => (hour === undefined ? day : `${day} ${hour}`)),
  minutes: optional(fc.integer({ min: 1, max: 300 })),
  with: optional(fc.uniqueArray(person, { maxLength: 3 })),
  promised_by: optional(anyDay),
  cancelled: fc.constantFrom(undefined, undefined, false, true),
});

export interface EntryData {
  readonly date: string;
  readonly sent?: string;
  readonly received?: string;
  readonly to?: string;
  readonly left_message?: boolean;
  readonly promised?: string;
}

export const anySent: fc.Arbitrary<EntryData> = fc.record({
  date: anyDay,
  sent: fc.constantFrom("application", "thank-you", "follow-up", "follow-up", "note"),
  to: optional(person),
  left_message: optional(fc.boolean()),
});

export const anyReceived: fc.Arbitrary<EntryData> = fc.record({
  date: anyDay,
  received: fc.constantFrom("reply", "reply", "reply", "invitation", "invitation", "offer", "rejection"),
  promised: optional(anyDay),
});

export interface NoteData {
  readonly status?: string;
  readonly applied?: string;
  readonly timezone?: string;
  readonly contacts?: readonly object[];
  readonly interviews: readonly InterviewData[];
  readonly log: readonly EntryData[];
  readonly snooze_until?: string;
  readonly skip?: readonly string[];
}

export const anyNote: fc.Arbitrary<NoteData> = fc.record({
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(undefined, "interviewing", "huh") },
    {
      weight: 4,
      arbitrary: fc.constantFrom("lead", "applied", "offer", "accepted", "rejected", "withdrawn", "ghosted"),
    },
  ),
  applied: optional(anyDay),
  timezone: optional(anyZone),
  contacts: optional(
    fc.constantFrom(
      [{ name: "Ada Lovelace", email: "ada@acme.example" }],
      [{ name: "Grace Hopper", phone: "555-0100" }, { email: "joan@acme.example" }],
    ),
  ),
  interviews: fc.array(anyInterview, { maxLength: 3 }),
  log: fc.array(fc.oneof({ weight: 2, arbitrary: anySent }, { weight: 1, arbitrary: anyReceived }), { maxLength: 5 }),
  snooze_until: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyDay }),
  skip: optional(fc.constantFrom(["thank-you"], ["move-on", "nothing"])),
});

/** Its front matter, but for company and role. JSON is YAML, too. */
export function writeNote(note: NoteData): string {
  return Object.entries(note)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n");
}

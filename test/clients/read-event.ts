/** One event as somebody understands it; the texts are whole. */
export interface ReadEvent {
  readonly uid: string;
  /** A day as `2026-11-21`, a moment as `2026-11-21T08:00:00Z`. */
  readonly start: string;
  /** The first day or moment that is no longer part of it. */
  readonly end: string;
  readonly title: string;
  readonly description: string;
  /** Empty where it has none. */
  readonly location: string;
  /** When it rings, in minutes from its start, the first first; missing where a program does not tell. */
  readonly alarms?: readonly number[];
}

/** A program that reads calendars; it may look at which events are meant only to know where to look. */
export type Read = (
  calendar: string,
  meant: readonly ReadEvent[],
) => readonly ReadEvent[] | Promise<readonly ReadEvent[]>;

export function sortByUid<E extends Pick<ReadEvent, "uid">>(events: readonly E[]): E[] {
  return events.toSorted((a, b) => (a.uid < b.uid ? -1 : Number(a.uid > b.uid)));
}

/** The same events, their texts spelled as a reader gets them wrong. */
export function spellTexts(events: readonly ReadEvent[], spell: (text: string) => string): ReadEvent[] {
  return events.map((event) => {
    const [title, description, location] = [event.title, event.description, event.location].map(spell);
    return { ...event, title: title!, description: description!, location: location! };
  });
}

/** The same events, as a program knows them that does not tell when they ring. */
export function withoutAlarms(events: readonly ReadEvent[]): ReadEvent[] {
  return events.map(({ alarms: _, ...event }) => event);
}

export function sortAlarms(minutes: readonly number[]): number[] {
  return minutes.toSorted((a, b) => a - b);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-11-21T08:00:00Z`. */
export function writeInstant(moment: Date): string {
  return moment.toISOString().replace(/\.000Z$/u, "Z");
}

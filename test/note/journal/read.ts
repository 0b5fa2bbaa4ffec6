import type { Application, Entry, Interview } from "../../../src/facts/index.js";
import { readNote, type NoteOptions, type NoteReading } from "../../../src/note/index.js";

/** Reads a note of Acme's with this body, and these lines more in its front matter. */
export function readBody(
  body: string,
  { front = "", ...options }: Partial<NoteOptions> & { front?: string } = {},
): NoteReading {
  const text = `---\ncompany: Acme\nrole: SRE\n${front}---\n${body}`;
  return readNote({ path: "applications/acme.md", text }, { zone: "Europe/Berlin", ...options });
}

/** What a note says happened, each fact on a line. */
export function factsOf({ interviews, log, deadline, reminders }: Application): readonly string[] {
  return [
    ...interviews.map(showInterview),
    ...log.map(showEntry),
    ...(deadline ? [`deadline ${deadline.toString()}`] : []),
    ...reminders.map(({ date, text }) => [`remember ${date.toString()}`, text].filter(Boolean).join(": ")),
  ];
}

function showInterview({ round, date, start, kind, with: people, promised_by, cancelled }: Interview): string {
  return [
    `interview ${round} on ${date.toString()}`,
    start && `at ${start.toPlainTime().toString({ smallestUnit: "minute" })}`,
    kind && `kind ${kind}`,
    people.length > 0 && `with ${people.map(({ name }) => name).join(", ")}`,
    promised_by && `promised by ${promised_by.toString()}`,
    cancelled && "cancelled",
  ]
    .filter(Boolean)
    .join(" ");
}

function showEntry({ date, direction, kind, name, by, left_message, promised }: Entry): string {
  return [
    `${date.toString()} ${direction} ${kind}`,
    name && `${direction === "sent" ? "to" : "from"} ${name}`,
    by && `by ${by}`,
    left_message && "left message",
    promised && `promised ${promised.toString()}`,
  ]
    .filter(Boolean)
    .join(" ");
}

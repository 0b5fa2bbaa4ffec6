import { writeEntryLine } from "../../../src/facts/index.js";
import { readNote, type NoteChange } from "../../../src/note/index.js";
import { readTold, type NotTold, type Told } from "../../../src/telling/index.js";
import { parseNow } from "../../../src/time/index.js";

/** A Wednesday; the next Friday is the 20th. */
export const NOW = "2026-11-18T09:00";

export const NOTE = `---
company: Acme
role: Senior Engineer
status: interviewing
applied: 2026-10-26
contacts:
  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example}
  - {name: Lena Hart, title: Recruiter}
  - {name: Lena Brandt, title: CTO}
interviews:
  - {date: 2026-11-12 14:00, with: Ada Lovelace}
  - {date: 2026-11-30 10:00, with: Lena Brandt}
---
`;

/** Reads what is typed, flags behind it as on the command line: `offer --deadline 5 Jan`. */
export function tell(typed: string, note = NOTE, now = NOW): Told | NotTold {
  const application = readNote({ path: "acme.md", text: note }, { zone: "Europe/Berlin" }).application!;
  const moment = parseNow(now, "Europe/Berlin");
  if (!moment.ok) throw new Error(moment.reason);
  const [words = "", ...rest] = typed.split(/(?:^| )--/u);
  const flags: Record<string, string> = {};
  for (const flag of rest) {
    const [name = "", ...value] = flag.split(" ");
    flags[name] = value.join(" ");
  }
  return readTold(words, { application, now: moment.value, flags });
}

/** What is noted, change by change, in short. */
export function show(told: Told | NotTold): string {
  if (!told.ok) return `refused: ${told.reason}`;
  return told.changes.map(showChange).join(" · ");
}

function showChange(change: NoteChange): string {
  if ("entry" in change) return writeEntryLine(change.entry);
  if ("status" in change) return `status ${change.status}`;
  if ("skip" in change) return `skip ${change.skip}`;
  if ("field" in change) return `${change.field} ${String(change.date)}`;
  if ("interview" in change) {
    const { date, time, minutes, kind, with: people, place, link, promised_by, notes } = change.interview;
    const parts = [
      "interview",
      date.toString(),
      time,
      minutes !== undefined && `${minutes} min`,
      kind,
      people.length > 0 && `with ${people.join(", ")}`,
      place !== undefined && `at ${place}`,
      link,
      promised_by && `promised ${promised_by.toString()}`,
      notes !== undefined && `notes: ${notes}`,
    ];
    return parts.filter(Boolean).join(" ");
  }
  if ("reminder" in change) return `reminder ${change.reminder.key}`;
  if ("unskip" in change) return `unskip ${change.unskip}`;
  if ("promised_by" in change) return `round ${change.round} promised ${change.promised_by.toString()}`;
  if ("contact" in change) {
    const { name, title, email, phone, hiring_manager } = change.contact;
    const parts = [name, title, hiring_manager && "hiring manager", email && `<${email}>`, phone].filter(Boolean);
    return `contact ${parts.join(", ").replace(", <", " <")}`;
  }
  if ("went" in change) return `round ${change.round} went ${change.went}`;
  if ("with" in change) return `round ${change.round} with ${change.with.join(", ")}`;
  if (change.moved === "cancelled") return `round ${change.round} cancelled`;
  return [`round ${change.round} moved`, change.moved.date.toString(), change.moved.time].filter(Boolean).join(" ");
}

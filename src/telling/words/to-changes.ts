import { writeEntryLine, type Application, type EntryFacts, type Status } from "../../facts/index.js";
import { slug } from "../../text/index.js";
import type { NewContact, NewInterview, NoteChange } from "../../note/index.js";
import { sayDay } from "./days/index.js";
import type { World } from "./told.js";
import { describeInterview } from "./which-interview.js";

/** How a change is said back, with the weekday of each of its days: a part of a sentence for people. */
export function sayChange(change: NoteChange, world: SayingWorld): string {
  const { application, today } = world;
  if ("entry" in change) return sayEntry(change.entry, world);
  if ("interview" in change) return sayInterview(change.interview, world);
  if ("status" in change) return `status ${change.status}`;
  if ("field" in change)
    return change.date ? `${FIELDS[change.field] ?? change.field} ${sayDay(change.date, today)}` : "";
  if ("contact" in change) return sayContact(change.contact, application);
  if (!("round" in change)) return "";
  const one = application.interviews.find(({ round }) => round === change.round);
  const which = one ? describeInterview(one) : `round ${change.round}`;
  if ("promised_by" in change)
    return `they answer by ${sayDay(change.promised_by, today)}, as they said in the interview (${which})`;
  if ("with" in change) return `${change.with.join(", ")} joins the interview (${which})`;
  if ("went" in change) return `the interview went ${change.went} (${which})`;
  if (change.moved === "cancelled") return `interview cancelled (${which})`;
  const { date, time } = change.moved;
  return `interview moved to ${sayDay(date, today)}${time === undefined ? "" : ` ${time}`} (it was ${which})`;
}

/** `contact Sven Holm <sven@acme.example>`, `Ada Lovelace's number +1 212 555 0100` */
function sayContact({ name, title, email, phone, hiring_manager }: NewContact, { contacts }: Application): string {
  const manager = hiring_manager === true && title === undefined ? "the hiring manager" : undefined;
  const what = [title, manager].filter((one) => one !== undefined).join(", ");
  const isThere = contacts.some(({ key }) => name !== "" && key === slug(name));
  const head = isThere ? `${name}:` : `contact ${name}`.trimEnd();
  const lead = what === "" ? "" : isThere ? ` ${what}` : `, ${what}`;
  return `${head}${lead}${email === undefined ? "" : ` <${email}>`}${phone === undefined ? "" : ` ${phone}`}`;
}

/** What changes are said back by. */
export type SayingWorld = Pick<World, "application" | "now" | "today">;

const FIELDS: Readonly<Record<string, string>> = {
  deadline: "to be answered by",
  applied: "applied",
  follow_up_on: "your own reminder on",
};

function sayEntry(entry: EntryFacts, { today }: SayingWorld): string {
  const { date, promised } = entry;
  const line = writeEntryLine({ ...entry, date: undefined, promised: undefined, remark: undefined });
  const promise = promised ? `; they answer by ${sayDay(promised, today)}` : "";
  return `${line} (${sayDay(date, today)})${promise}`;
}

function sayInterview(
  { date, time, minutes, kind, with: people, promised_by }: NewInterview,
  { today, now, application }: SayingWorld,
): string {
  const what = kind === undefined ? "interview" : `${kind} interview`;
  const day = sayDay(date, today);
  const clock = application.timezone === now.timeZoneId ? "" : ` (${application.timezone})`;
  const when = `${day.includes(",") ? day : `on ${day}`}${time === undefined ? "" : ` ${time}${clock}`}`;
  const length = minutes === undefined ? "" : `, ${minutes} minutes`;
  const company = people.length > 0 ? ` with ${people.join(", ")}` : "";
  const promise = promised_by ? `; they answer by ${sayDay(promised_by, today)}` : "";
  return `${what}${company} ${when}${length}${promise}`;
}

/** What an entry makes of the application's status. */
const STATUS_OF: Readonly<Record<string, Status>> = {
  offer: "offer",
  rejection: "rejected",
  withdrawal: "withdrawn",
  acceptance: "accepted",
};

const EARLY: ReadonlySet<Status> = new Set<Status>(["lead", "applied"]);

/** The status that a note declares is kept true to what is told: one that declares none leaves it to its log. */
export function statusAfter(changes: readonly NoteChange[], { status }: Application): Status | undefined {
  if (status === undefined) return undefined;
  const kinds = changes.flatMap((change) => ("entry" in change ? [change.entry.kind] : []));
  const ending = kinds.map((kind) => STATUS_OF[kind]).find((one) => one !== undefined);
  if (ending !== undefined) return ending === status ? undefined : ending;
  const isInvited = kinds.includes("invitation") || changes.some((change) => "interview" in change);
  if (isInvited && EARLY.has(status)) return "interviewing";
  return status === "lead" && kinds.includes("application") ? "applied" : undefined;
}

import { writeEntryLine, type Application } from "../facts/index.js";
import { echo, LineIndex, slug } from "../text/index.js";
import {
  findContactConflict,
  findSameContact,
  type NewContact,
  type NoteChange,
  type NoteToChange,
  type ReminderChange,
  type RoundChange,
} from "./edit/index.js";

/** Why nothing is written where the note says so already, as the end of a sentence that begins with the note. */
export function describeSaid(change: NoteChange, { log }: Application, text: string): string {
  if ("field" in change && !change.date) return `it has no ${change.field} to take away`;
  const meant = "entry" in change ? change.entry : undefined;
  const entry = log.find(
    ({ date, kind, direction }) => meant?.direction === direction && meant.kind === kind && date.equals(meant.date),
  );
  const { self } = entry?.origins ?? {};
  if (!self) return "it says so already";
  const said = `it says so already, in line ${new LineIndex(text).pointAt(self.start).line}`;
  return `${said}; if it happened twice that day, say what was different, as a remark: --note "the second one"`;
}

/** Why a fact cannot be written there, and what to write by hand. */
export function describeRefusal(change: NoteChange, { application }: NoteToChange): string {
  if ("round" in change) {
    const one = application.interviews.find(({ round }) => round === change.round);
    if (!one) return `it has no interview of round ${change.round}`;
    return `${CANNOT("the interview")}; write ${describeRound(change)} there yourself`;
  }
  if ("field" in change)
    return change.date
      ? `${CANNOT(change.field)}; write ${change.field}: ${change.date.toString()} yourself`
      : `${change.field} is written there in a way that cannot be taken away without changing something else; remove it yourself`;
  if ("reminder" in change) return describeReminder(change);
  if ("contact" in change) return describeContact(change.contact, application);
  if ("entry" in change) return `${CANNOT("the log")}; write ${writeEntryLine(change.entry)} there yourself`;
  if ("interview" in change)
    return `its interviews are ${WAY}; add the interview of ${change.interview.date.toString()} yourself`;
  if ("skip" in change) return `${CANNOT("skip")}; add ${change.skip} to it yourself`;
  if ("unskip" in change)
    return `skip is written there in a way that cannot be taken from without changing something else; remove ${change.unskip} yourself`;
  return `${CANNOT("the status")}; write status: ${change.status} yourself`;
}

const WAY = "written there in a way that cannot be added to without changing something else";
const CANNOT = (what: string): string => `${what} is ${WAY}`;

function describeReminder({ reminder: { isTask } }: ReminderChange): string {
  return isTask
    ? "the task stands there in a way that cannot be checked without changing something else; check it yourself, and it is done"
    : "the date stands there in a way that cannot be taken out without changing something else; take it out yourself, and it is done";
}

function describeContact(contact: NewContact, { contacts }: Application): string {
  const { name, email, title } = contact;
  const call = echo(name || (email ?? ""));
  const there = findSameContact(contacts, contact);
  const conflict = there && findContactConflict(there, contact);
  if (conflict?.field === "name") return `the address ${echo(email ?? "")} is that of ${echo(conflict.text)} there`;
  if (conflict) {
    const told = { email, title, phone: contact.phone }[conflict.field] ?? "";
    return `${call} has another ${WORD[conflict.field]} there, ${echo(conflict.text)}; if ${echo(told)} is right, write it there yourself`;
  }
  const parts = [name, title, email, contact.phone].filter((one) => one !== undefined && one !== "");
  const clash = contacts.some(
    ({ key }) => key !== there?.key && key.split("-").some((part) => slug(name).split("-").includes(part)),
  );
  const hint = clash ? "; if a name elsewhere in the note would then mean two people, write that one whole" : "";
  return `${CANNOT("the list of contacts")}; write ${parts.map((part = "") => echo(part)).join(", ")} there yourself${hint}`;
}

const WORD: Readonly<Record<"title" | "email" | "phone", string>> = {
  title: "title",
  email: "address",
  phone: "number",
};

function describeRound(change: RoundChange): string {
  if ("with" in change) return `with: ${change.with.join(", ")}`;
  if ("promised_by" in change) return `promised_by: ${change.promised_by.toString()}`;
  if ("went" in change) return `went: ${change.went}`;
  if (change.moved === "cancelled") return "cancelled: true";
  return `date: ${[change.moved.date.toString(), change.moved.time].filter(Boolean).join(" ")}`;
}

/** Where a fact can be written, but not with what is said besides: that would be read as something else. */
export function describeRemark(remark: string): string {
  return `${echo(remark)}, beside it, would be read as something else that happened; put that in other words, or note it by itself`;
}

import type { Action, AdvisedStatement, Appointment } from "../../engine/index.js";
import { countAlike, keyOfNote, type Application, type Contact } from "../../facts/index.js";
import { dayOfMoment } from "../../time/index.js";
import {
  applicationPhrase,
  appointmentPhrase,
  appointmentTimePhrase,
  channelPhrase,
  cleanLine,
  closingOf,
  doubtPhrases,
  isDue,
  kindPhrase,
  overdueSincePhrase,
  summaryPhrase,
  unreachedPhrase,
  WHEN_DONE,
  WHERE_TO_LOOK,
  windowPhrase,
  WRITE_INTO_ROW,
} from "../words/index.js";
import { linkToAdvice } from "./advice-section.js";
import { joinContents, quote, type About, type AboutItem, type Content, type NoteLink } from "./blocks.js";
import type { ReportContext } from "./context.js";

/** Whom it is with and how to reach them, where it is, how to join. */
export function describeAppointment(appointment: Appointment, { evaluation: { now } }: ReportContext): AboutItem {
  const name = nameOf(appointment.application);
  const about = aboutApplication(appointment.application);
  const time = appointmentTimePhrase(appointment, now);
  if (appointment.kind === "deadline")
    return { about, name, content: [quote([appointmentPhrase(appointment), time].join(", "))] };
  const { interview } = appointment;
  const people = joinContents(interview.with.map(describePerson), ", ");
  const [place, link] = [interview.place, interview.link].map((text) => cleanLine(text ?? ""));
  const content = joinContents(
    [
      [quote(`${kindPhrase(interview)}, ${time}`)],
      people.length > 0 ? ["with ", ...people] : [],
      place ? ["at ", quote(place)] : [],
      link ? ["join by ", { kind: "address", text: link }] : [],
    ],
    "; ",
  );
  return { about, name, content };
}

/** What to do, how, until when and for whom; below it, why, and how to close it. */
export function describeAction(action: Action, context: ReportContext): AboutItem {
  const subject = cleanLine(context.draftFor?.(action)?.subject ?? "");
  const deed = [quote(summaryPhrase(action)), ", ", ...describeWindow(action, context)];
  const { unreached = [], needsAddress = false } = action;
  const people = joinContents(action.to.filter((person) => !unreached.includes(person)).map(describePerson), ", ");
  const left = needsAddress ? `where to look for an address: ${WHERE_TO_LOOK}` : unreachedPhrase(action);
  const brief = joinContents([deed, people.length > 0 ? ["to ", ...people] : [], left ? [quote(left)] : []], "; ");
  const content = joinContents([brief, subject && !needsAddress ? ["subject: ", quote(subject)] : []], "; ");
  const below = [describeReason(action, context), describeClosing(action, context)].filter((one) => one.length > 0);
  const items = below.map((one) => ({ content: one }));
  return { about: aboutAction(action), name: nameOf(action.application), content, brief, items };
}

/** Of what can be done today: what to type when it is done, and what that writes into the note. */
function describeClosing(action: Action, { evaluation: { now } }: ReportContext): Content {
  const closing = isDue(action) ? closingOf(action, dayOfMoment(now)) : undefined;
  if (!closing) return [];
  const { command, log, status, reminder = "" } = closing;
  const code = (label: string, text: string | undefined): Content =>
    text === undefined ? [] : [`${label}: `, { kind: "code", text }];
  const how: Content = command === undefined ? [`${WHEN_DONE}: ${WRITE_INTO_ROW}`] : code(WHEN_DONE, command);
  return [
    ...how,
    " (",
    ...joinContents([code("log", log), code("status", status), reminder === "" ? [] : [reminder]], "; "),
    ")",
  ];
}

export function describeWindow(action: Action, { evaluation: { now } }: ReportContext): Content {
  if (action.state !== "overdue") return [quote(windowPhrase(action, now))];
  const via = action.via ? [quote(channelPhrase(action.via)), ", "] : [];
  const phrases = [overdueSincePhrase(action, now), ...doubtPhrases(action)];
  return [...via, { kind: "overdue" }, " ", quote(phrases.join(", "))];
}

/** Behind every date its reason, with links to the advice at the end of the report. */
function describeReason(action: Action, { reasonFor }: ReportContext): Content {
  const { text = "", advice = [], otherwise = [] } = reasonFor?.(action) ?? {};
  const linkAll = (statements: readonly AdvisedStatement[]): Content =>
    joinContents(
      statements.map(({ id }) => [linkToAdvice(id)]),
      ", ",
    );
  const own: Content = otherwise.length > 0 ? ["your own choice, other than ", ...linkAll(otherwise)] : [];
  const links = joinContents(
    [linkAll(advice), own].filter((one) => one.length > 0),
    "; ",
  );
  if (links.length === 0) return text === "" ? [] : [quote(text)];
  return text === "" ? links : [quote(text), " (", ...links, ")"];
}

function describePerson({ name, email, phone }: Contact): Content {
  const addresses = [email, phone].map((address) => cleanLine(address ?? "")).filter(Boolean);
  const who = cleanLine(name) === "" ? [] : [quote(name)];
  return joinContents([who, ...addresses.map((text): Content => [{ kind: "address", text }])], " ");
}

export function nameOf(application: Application): NoteLink {
  const { path, row } = application;
  return { kind: "note-link", path, line: row?.line, text: applicationPhrase(application) };
}

/** For a page: which application it is. */
export function aboutApplication(application: Application): About {
  const { path, row } = application;
  return { path, note: keyOfNote(application), isRow: row !== undefined };
}

export function aboutAction(action: Action): About {
  const { application, key, uid, rule, via, reminder } = action;
  const day = reminder?.date.toString();
  const count = reminder ? countAlike(reminder, application.reminders) : 1;
  const alike = count === 1 ? undefined : count;
  return {
    ...aboutApplication(application),
    action: { key, uid, rule, via, day, alike, isDue: isDue(action) && action.needsAddress !== true },
  };
}

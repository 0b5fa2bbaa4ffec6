import type { Action, AdvisedStatement, Appointment, NoteEvaluation } from "../../engine/index.js";
import type { Application, Contact } from "../../facts/index.js";
import { dayOfMoment } from "../../time/index.js";
import {
  applicationPhrase,
  appointmentPhrase,
  appointmentTimePhrase,
  capitalize,
  channelPhrase,
  cleanLine,
  closingOf,
  dayPhrase,
  doubtPhrases,
  type Item as PlanItem,
  kindPhrase,
  listActions,
  listDoubts,
  listItems,
  isDue,
  LONG_OPEN,
  overdueSincePhrase,
  type Plan,
  type Silence,
  silencePhrase,
  silencesOf,
  summaryPhrase,
  unreachedPhrase,
  waitPhrase,
  WHEN_DONE,
  WRITE_INTO_ROW,
  WHERE_TO_LOOK,
  windowPhrase,
} from "../words/index.js";
import { linkToAdvice } from "./advice-section.js";
import {
  joinContents,
  listOf,
  quote,
  type Content,
  type Inline,
  type Item,
  type NoteLink,
  type ReportSection,
} from "./blocks.js";
import type { ReportContext } from "./context.js";

/** What to do and where to be, by urgency, and whom to leave alone for now. */
export function listActionSections(context: ReportContext): ReportSection[] {
  const { plan } = context;
  const { now } = context.evaluation;
  const list = (actions: readonly Action[]) => listOf(actions, (action) => describeAction(action, context));
  const listAll = (items: readonly PlanItem[]) => listOf(items, (item) => describeItem(item, context));
  const isLettingGo = (action: Action) => action.isLast === true;
  const isGoingOn = (action: Action) => !isLettingGo(action);
  const { today, thisWeek, nextWeek, later } = listItems(plan, now);
  const goingOn = later.filter((item) => !("action" in item) || isGoingOn(item.action));
  return [
    {
      title: "Today",
      isToday: true,
      blocks: today.length > 0 ? listAll(today) : [{ kind: "paragraph", content: ["Nothing is due today."] }],
    },
    { title: "This week", blocks: listAll(thisWeek) },
    { title: "Next week", blocks: listAll(nextWeek) },
    { title: "Later", blocks: listAll(goingOn) },
    { title: "If nobody answers", blocks: list(plan.ifNobodyAnswers.filter(isGoingOn)) },
    { title: "Waiting", blocks: listOf(plan.waiting, (note) => describeWait(note, now)) },
    { title: "When to let go", blocks: list([...plan.later, ...plan.ifNobodyAnswers].filter(isLettingGo)) },
    { title: "Snoozed", blocks: listOf(plan.snoozed, (note) => describeSnoozed(note, now)) },
    { title: LONG_OPEN, blocks: listOf(plan.longOpen, (action) => describeBriefly(action, context)) },
    { title: "Nothing due or ahead", blocks: listOf(listSilences(context), describeSilence) },
    ...explainDoubts(plan),
  ];
}

/** Told once, below all that is marked so. */
function explainDoubts(plan: Plan): readonly ReportSection[] {
  return listDoubts(listActions(plan, { forecast: true })).map(({ title, meaning }) => ({
    title,
    blocks: [{ kind: "paragraph", content: [`${capitalize(meaning)}.`] }],
  }));
}

/** Whom it is with and how to reach them, where it is, how to join. */
function describeAppointment(appointment: Appointment, { evaluation: { now } }: ReportContext): Item {
  const name = nameOf(appointment.application);
  const time = appointmentTimePhrase(appointment, now);
  if (appointment.kind === "deadline")
    return { name, content: [quote([appointmentPhrase(appointment), time].join(", "))] };
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
  return { name, content };
}

function describeItem(item: PlanItem, context: ReportContext): Item {
  return "action" in item ? describeAction(item.action, context) : describeAppointment(item.appointment, context);
}

function describeAction(action: Action, context: ReportContext): Item {
  const subject = cleanLine(context.draftFor?.(action)?.subject ?? "");
  const deed = [quote(summaryPhrase(action)), ", ", ...describeWindow(action, context)];
  const { unreached = [], needsAddress = false } = action;
  const people = joinContents(action.to.filter((person) => !unreached.includes(person)).map(describePerson), ", ");
  const left = needsAddress ? `where to look for an address: ${WHERE_TO_LOOK}` : unreachedPhrase(action);
  const content = joinContents(
    [
      deed,
      people.length > 0 ? ["to ", ...people] : [],
      left ? [quote(left)] : [],
      subject && !needsAddress ? ["subject: ", quote(subject)] : [],
    ],
    "; ",
  );
  const below = [describeReason(action, context), describeClosing(action, context)].filter((one) => one.length > 0);
  return { name: nameOf(action.application), content, items: below.map((one) => ({ content: one })) };
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

/** Without whom, how and why: there may be many, and none of them is of today. */
function describeBriefly(action: Action, context: ReportContext): Item {
  return {
    name: nameOf(action.application),
    content: [quote(summaryPhrase(action)), ", ", ...describeWindow({ ...action, via: undefined }, context)],
  };
}

function describeWindow(action: Action, { evaluation: { now } }: ReportContext): Content {
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

function describeWait({ situation }: NoteEvaluation, now: ReportContext["evaluation"]["now"]): Item {
  const { promised_by, since } = situation.wait;
  const promise = promised_by ? `; ${waitPhrase(situation.wait, now)}` : "";
  return { name: nameOf(situation.application), content: [`since ${dayPhrase(since, now)}${promise}`] };
}

function describeSnoozed({ situation, snoozed_until }: NoteEvaluation, now: ReportContext["evaluation"]["now"]): Item {
  const until: readonly Inline[] = snoozed_until ? [`until ${dayPhrase(snoozed_until, now)}`] : [];
  return { name: nameOf(situation.application), content: until };
}

/** Without those whom the lists above tell of. */
function listSilences({ plan, evaluation }: ReportContext): readonly Silence[] {
  const groups = plan.nothingDue.filter(({ reason }) => reason !== "waiting" && reason !== "snoozed");
  return silencesOf(groups, evaluation);
}

function describeSilence(silence: Silence): Item {
  const { text, code } = silence.mend ?? {};
  const mend = joinContents(
    [text === undefined ? [] : [quote(text)], code === undefined ? [] : [{ kind: "code", text: code }]],
    ": ",
  );
  return { content: [quote(silencePhrase(silence)), ...(mend.length === 0 ? [] : [": ", ...mend])] };
}

function nameOf(application: Application): NoteLink {
  const { path, row } = application;
  return { kind: "note-link", path, line: row?.line, text: applicationPhrase(application) };
}

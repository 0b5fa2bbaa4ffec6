import type { Action, NoteEvaluation } from "../../engine/index.js";
import {
  capitalize,
  dayPhrase,
  type Item as PlanItem,
  listActions,
  listDoubts,
  listItems,
  LONG_OPEN,
  type Plan,
  type Silence,
  silencePhrase,
  silencesOf,
  summaryPhrase,
  waitPhrase,
} from "../words/index.js";
import { joinContents, listOf, quote, type Inline, type Item, type ReportSection } from "./blocks.js";
import type { ReportContext } from "./context.js";
import {
  aboutAction,
  aboutApplication,
  describeAction,
  describeAppointment,
  describeWindow,
  nameOf,
} from "./describe-item.js";

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
      place: "first",
      blocks: today.length > 0 ? listAll(today) : [{ kind: "paragraph", content: ["Nothing is due today."] }],
    },
    { title: "This week", place: "overview", blocks: listAll(thisWeek) },
    { title: "Next week", place: "overview", blocks: listAll(nextWeek) },
    { title: "Later", place: "overview", blocks: listAll(goingOn) },
    { title: "If nobody answers", place: "overview", blocks: list(plan.ifNobodyAnswers.filter(isGoingOn)) },
    { title: "Waiting", place: "folded", blocks: listOf(plan.waiting, (note) => describeWait(note, now)) },
    {
      title: "When to let go",
      place: "overview",
      blocks: list([...plan.later, ...plan.ifNobodyAnswers].filter(isLettingGo)),
    },
    { title: "Snoozed", place: "folded", blocks: listOf(plan.snoozed, (note) => describeSnoozed(note, now)) },
    { title: LONG_OPEN, place: "folded", blocks: listOf(plan.longOpen, (action) => describeBriefly(action, context)) },
    { title: "Nothing due or ahead", place: "folded", blocks: listOf(listSilences(context), describeSilence) },
    ...explainDoubts(plan),
  ];
}

/** Told once, below all that is marked so. */
function explainDoubts(plan: Plan): readonly ReportSection[] {
  return listDoubts(listActions(plan, { forecast: true })).map(({ title, meaning }) => ({
    title,
    place: "folded",
    blocks: [{ kind: "paragraph", content: [`${capitalize(meaning)}.`] }],
  }));
}

function describeItem(item: PlanItem, context: ReportContext): Item {
  return "action" in item ? describeAction(item.action, context) : describeAppointment(item.appointment, context);
}

/** Without whom, how and why: there may be many, and none of them is of today. */
function describeBriefly(action: Action, context: ReportContext): Item {
  return {
    about: aboutAction(action),
    name: nameOf(action.application),
    content: [quote(summaryPhrase(action)), ", ", ...describeWindow({ ...action, via: undefined }, context)],
  };
}

function describeWait({ situation }: NoteEvaluation, now: ReportContext["evaluation"]["now"]): Item {
  const { promised_by, since } = situation.wait;
  const promise = promised_by ? `; ${waitPhrase(situation.wait, now)}` : "";
  return {
    about: aboutApplication(situation.application),
    name: nameOf(situation.application),
    content: [`since ${dayPhrase(since, now)}${promise}`],
  };
}

function describeSnoozed({ situation, snoozed_until }: NoteEvaluation, now: ReportContext["evaluation"]["now"]): Item {
  const until: readonly Inline[] = snoozed_until ? [`until ${dayPhrase(snoozed_until, now)}`] : [];
  return { about: aboutApplication(situation.application), name: nameOf(situation.application), content: until };
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

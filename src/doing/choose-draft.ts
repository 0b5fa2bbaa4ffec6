import { UsageError } from "../diagnostics/index.js";
import {
  chooseRecipients,
  composeDraft,
  writeDraft,
  type Action,
  type Circumstances,
  type DraftText,
  type NoteEvaluation,
  type State,
} from "../engine/index.js";
import { peopleOf } from "../facts/index.js";
import { applicationPhrase } from "../output/index.js";
import { echo, nearest } from "../text/index.js";

export interface ChosenDraft {
  readonly draft: DraftText;
  /** What it is for, if something is or will be due. */
  readonly action?: Action;
  /** Keys of the actions for which the same is still to be written, to others. */
  readonly others: readonly string[];
}

const URGENCY: readonly State[] = ["overdue", "open", "upcoming", "lapsed"];

/**
 * The draft that a person asks for by the name of an action's key, a rule or a draft, due or not; without a name, that
 * of the most urgent action that has one. @throws UsageError when there is none
 */
export function chooseDraft(note: NoteEvaluation, name: string | undefined, circumstances: Circumstances): ChosenDraft {
  const actions = note.actions
    .filter((action) => circumstances.policy.drafts.has(action.draft ?? ""))
    .toSorted((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  const action = name === undefined ? actions.find(isDue) : findAction(actions, name);
  const draft = action && writeDraft(action, circumstances);
  if (draft) return { draft, action, others: listOthers(action, actions) };
  if (name === undefined) throw new UsageError(describeNothingDue(note, circumstances));
  return { draft: composeByName(note, name, circumstances), others: [] };
}

function isDue({ state }: Action): boolean {
  return state !== "lapsed";
}

/** The same rule may be due to several people; a key tells them apart. */
function findAction(actions: readonly Action[], name: string): Action | undefined {
  return (
    actions.find(({ key }) => key === name) ??
    actions.find(({ rule }) => rule === name) ??
    actions.find(({ draft }) => draft === name)
  );
}

function listOthers(chosen: Action, actions: readonly Action[]): readonly string[] {
  return actions
    .filter((one) => one !== chosen && isDue(one) && one.rule === chosen.rule && one.interview === chosen.interview)
    .map(({ key }) => key);
}

/** Nothing of that name is due: it is addressed to those of the last interview. */
function composeByName({ situation }: NoteEvaluation, name: string, circumstances: Circumstances): DraftText {
  const { rules, drafts } = circumstances.policy;
  const rule = rules.find(({ id }) => id === name);
  const [channel, ofRule] = Object.entries(rule?.draft?.byChannel ?? {})[0] ?? [undefined, rule?.draft?.otherwise];
  const template = drafts.get(ofRule ?? (rule ? "" : name));
  if (!template) throw new UsageError(describeUnknown(name, rule !== undefined, circumstances));
  const { interview, contacts } = situation.wait;
  const isForEach = rule?.each.some(({ list }) => list.type === "list<Contact>") ?? false;
  const people = interview ? peopleOf(interview) : contacts;
  const via = channel ?? (template.subject ? "email" : undefined);
  const recipients = chooseRecipients(isForEach ? people.slice(0, 1) : contacts, via, situation);
  return composeDraft(template, situation, { recipients, interview }, circumstances);
}

function describeUnknown(name: string, isRule: boolean, { policy }: Circumstances): string {
  const drafts = [...policy.drafts.keys()];
  if (isRule) return `${echo(name)} has no draft; there ${listDrafts(drafts)}`;
  const rules = policy.rules.filter(({ draft }) => draft !== undefined).map(({ id }) => id);
  const meant = nearest(name, [...rules, ...drafts]);
  const mend = meant ? `did you mean ${meant}?` : `there ${listDrafts(drafts)}`;
  return `no rule or draft ${echo(name)}; ${mend}`;
}

function describeNothingDue({ situation, snoozed_until }: NoteEvaluation, { policy }: Circumstances): string {
  const application = applicationPhrase(situation.application);
  const why = snoozed_until ? `${application} is snoozed` : `nothing that has a draft is due for ${application}`;
  const drafts = [...policy.drafts.keys()];
  return `${why}; ${drafts.length > 0 ? `name a draft: ${drafts.join(", ")}` : `the policy has no drafts`}`;
}

function listDrafts(drafts: readonly string[]): string {
  return drafts.length > 0 ? `are the drafts ${drafts.join(", ")}` : "are no drafts in the policy";
}

import { UsageError } from "../diagnostics/index.js";
import type { Action, NoteEvaluation } from "../engine/index.js";
import type { Policy } from "../policy/index.js";
import { applicationPhrase } from "../output/index.js";
import { echo, nearest, slug } from "../text/index.js";

/** The actions that a person can mean: one, or several of which they have to name one; none where nothing is open. */
export type MeantActions = readonly Action[];

/**
 * Without a name, all that is open. A name is that of an action's key or rule, open or not yet, or words of the key of one
 * that is open. @throws UsageError where nothing is called so
 */
export function findMeant(note: NoteEvaluation, name: string | undefined, policy: Policy): MeantActions {
  const actions = note.actions.filter(({ projected }) => !projected);
  const open = actions.filter(isOpen);
  if (name === undefined) return open;
  const byKey = actions.filter(({ key }) => key === name);
  if (byKey.length > 0) return byKey;
  const ofRule = actions.filter(({ rule }) => rule === name);
  const openOfRule = ofRule.filter(isOpen);
  if (openOfRule.length > 0 || ofRule.length > 0) return openOfRule.length > 0 ? openOfRule : ofRule;
  const byWords = open.filter(({ key }) => hasWords(key, name));
  if (byWords.length > 0) return byWords;
  throw new UsageError(describeUnknown(note, name, actions, policy));
}

/** Each word of what was typed is one of the id's or the key's: `thank grace` of `thank-you/1/grace-hopper`. */
export function hasWords(id: string, typed: string): boolean {
  const own = slug(id).split("-");
  return slug(typed)
    .split("-")
    .every((word) => own.includes(word));
}

export function isOpen({ state }: Action): boolean {
  return state === "open" || state === "overdue";
}

function describeUnknown(
  { situation }: NoteEvaluation,
  name: string,
  actions: readonly Action[],
  { rules }: Policy,
): string {
  const application = applicationPhrase(situation.application);
  const [only, ...others] = rules.filter(({ id }) => id === name || hasWords(id, name));
  if (only && (others.length === 0 || only.id === name))
    return `${only.id} asks for nothing of ${application} at present`;
  const names = actions.flatMap(({ key, rule }) => [key, rule]);
  const meant = nearest(name, [...names, ...rules.map(({ id }) => id)]);
  return `no rule ${echo(name)}; ${meant === undefined ? "leave it out, and what is open counts" : `did you mean ${meant}?`}`;
}

import { createScope, type Scope } from "../../expression/index.js";
import { listOrigins, type Application, type Entry, type Situation } from "../../facts/index.js";
import type { Rule } from "../../policy/index.js";
import type { PlainDate } from "../../time/index.js";
import { bindEach, type Combination } from "../bind.js";
import { standAt } from "../employer/index.js";
import { evaluateRules } from "../evaluate.js";
import type { Action, Circumstances, NoteEvaluation } from "../evaluation.js";
import type { FactUse, SettingUse } from "./explanation.js";
import type { NotDue } from "./not-due.js";
import { describeSubjects } from "./subjects.js";
import { Trace } from "./trace.js";

/**
 * Why the rules of the policy that make no action of a note make none, in the policy's order: each once, and one that goes
 * through a list once for every item of it. What has lapsed is an action, and says so itself. The note is evaluated again.
 */
export function explainNotDue(
  { situation, snoozed_until }: NoteEvaluation,
  circumstances: Circumstances,
): readonly NotDue[] {
  const { policy } = circumstances;
  const { application } = situation;
  const { actions, attempts } = evaluateRules(application, circumstances);
  const skips = new Map(application.skip.map(({ id, origin }) => [id, origin]));
  const trace = new Trace(policy);
  const { onRead, onSetting } = trace;
  const { scopeOptions } = standAt(application, circumstances);
  const scope = createScope({ ...scopeOptions, onRead, onSetting });
  return policy.rules.flatMap((rule): readonly NotDue[] => {
    const { id } = rule;
    const skip = skips.get(id);
    if (skip) return [{ rule: id, subjects: [], reason: "skipped", origins: [skip] }];
    const failure = attempts.failures.get(id);
    if (failure) return [{ rule: id, subjects: [], reason: "failed", message: failure.summary }];
    const hidden = snoozed_until ? actions.filter(({ rule: of }) => of === id) : [];
    if (snoozed_until && hidden.length > 0) return [describeHidden(id, hidden, snoozed_until, application)];
    const combinations = [...bindEach(rule.each, scope)];
    if (combinations.length === 0) return [describeEmptyList(rule, scope, trace)];
    return combinations.flatMap((one) => describeUnmet(rule, one, situation, trace) ?? []);
  });
}

/** @param hidden at least one action, which but for the snooze would be shown */
function describeHidden(
  rule: string,
  hidden: readonly Action[],
  until: PlainDate,
  { origins: { snooze_until } }: Application,
): NotDue {
  if (hidden.some(({ state }) => state !== "lapsed"))
    return { rule, subjects: [], reason: "snoozed", until, origins: listOrigins([snooze_until]) };
  return { rule, subjects: [], reason: "lapsed", gaveWayTo: hidden[0]?.gaveWayTo };
}

/** The first of its lists in which nothing is left to go through. */
function describeEmptyList({ id, each }: Rule, scope: Scope, trace: Trace): NotDue {
  const empty = each.findIndex((_, at) => bindEach(each.slice(0, at + 1), scope).length === 0);
  const list = each[empty]?.list;
  const [outer] = bindEach(each.slice(0, empty), scope);
  const uses = list && outer ? trace.record(list, () => list.evaluate(outer.scope)) : [];
  const subjects = outer ? describeSubjects(each, outer) : [];
  return { rule: id, subjects, reason: "nothing-to-go-through", list: list?.source ?? "", uses };
}

function describeUnmet(rule: Rule, combination: Combination, situation: Situation, trace: Trace): NotDue | undefined {
  const part = rule.when?.findUnmet(combination.scope);
  if (!part) return undefined;
  const { source: condition, why } = part;
  const uses = trace.record(part, () => {
    part.evaluate();
  });
  const identity = { rule: rule.id, subjects: describeSubjects(rule.each, combination) };
  const entries = findClosing(rule, uses, situation);
  return entries.length > 0
    ? { ...identity, reason: "done", entries, condition, why, uses }
    : { ...identity, reason: "unmet", condition, why, uses };
}

/** The entries that were read and that say what doing the action would have added to the log. */
function findClosing({ then }: Rule, uses: readonly (FactUse | SettingUse)[], { log }: Situation): readonly Entry[] {
  if (then?.sent === undefined) return [];
  const read = new Set(uses.flatMap((use) => (use.kind === "fact" ? use.origins.map(({ start }) => start) : [])));
  const hasBeenRead = ({ origins }: Entry): boolean =>
    listOrigins(Object.values(origins)).some(({ start }) => read.has(start));
  return log.filter((entry) => entry.direction === "sent" && entry.kind === then.sent && hasBeenRead(entry));
}

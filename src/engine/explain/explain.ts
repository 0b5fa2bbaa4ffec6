import { createScope, type Expression, type Scope } from "../../expression/index.js";
import { type Finding } from "../../diagnostics/index.js";
import { listOrigins, type Application } from "../../facts/index.js";
import { expressionsOfCheck, expressionsOfRule, type Policy, type Rule } from "../../policy/index.js";
import { compareMoments, PlainDate, type ZonedDateTime } from "../../time/index.js";
import { bindEach, listOf, type Combination } from "../bind.js";
import { adviceFor } from "./cite.js";
import { standAt, type Standing } from "../employer/index.js";
import type { Action, Bound, Circumstances } from "../evaluation.js";
import { explainCall, explainChannel, explainCountry, explainHours } from "./explain-channel.js";
import type { Explanation, FactUse, Part, Shift, Snooze } from "./explanation.js";
import { formatKey } from "../key.js";
import { placeWindow } from "../place-window.js";
import { describeSubjects } from "./subjects.js";
import { Trace } from "./trace.js";

/**
 * Why an action is due then and in that way: its rule is evaluated again, and all that it reads is written down.
 * Nothing where the rule does not make this action of its application at that clock.
 */
export function explainAction(action: Action, circumstances: Circumstances): Explanation | undefined {
  const { policy } = circumstances;
  const rule = policy.rules.find(({ id }) => id === action.rule);
  if (!rule) return undefined;
  const { trace, scope, standing } = traceScope(action.application, {
    ...circumstances,
    now: clockOf(action, circumstances.now),
  });
  const isIt = ({ scope: bound, values }: Combination): boolean =>
    formatKey(rule.id, values, evaluateAll(rule.key, bound)) === action.key;
  const found = [...bindEach(rule.each, scope)].find(isIt);
  if (!found) return undefined;
  const parts = [
    explainOpening(rule, found.scope, trace, policy, standing),
    ...explainBound("closes", rule.closes, action, found.scope, trace),
    ...explainBound("until", rule.until, action, found.scope, trace),
    ...explainTo(rule, action, found.scope, trace),
    ...explainVia(rule, action, { scope: found.scope, standing, trace }, policy),
    ...explainCall(action, policy, standing.calling),
    ...explainCondition("when", rule.when, found.scope, trace),
  ];
  const grounds = { advice: rule.advice, expressions: expressionsOfRule(rule), rule };
  return { subjects: describeSubjects(rule.each, found), parts, ...adviceFor(grounds, parts, policy) };
}

/** Why a check of the policy has made this finding; nothing for a finding of the note's reader. */
export function explainFinding(
  finding: Finding,
  application: Application,
  circumstances: Circumstances,
): Explanation | undefined {
  const { policy } = circumstances;
  const check = policy.checks.find(({ id }) => id === finding.check);
  if (!check) return undefined;
  const { trace, scope } = traceScope(application, circumstances);
  const found = [...bindEach(check.each, scope)][finding.nth ?? 0];
  if (!found) return undefined;
  const parts = [
    ...explainCondition("when", check.when, found.scope, trace),
    ...explainCondition("assert", check.assert, found.scope, trace),
  ];
  const grounds = { advice: check.advice, expressions: expressionsOfCheck(check) };
  return { subjects: describeSubjects(check.each, found), parts, ...adviceFor(grounds, parts, policy) };
}

function traceScope(application: Application, circumstances: Circumstances) {
  const trace = new Trace(circumstances.policy);
  const { onRead, onSetting } = trace;
  const standing = standAt(application, circumstances);
  const scope = createScope({ ...standing.scopeOptions, onRead, onSetting });
  return { trace, scope, standing };
}

/** An action of the forecast comes up when the clock has moved there. */
function clockOf({ projected, opens }: Action, now: ZonedDateTime): ZonedDateTime {
  if (!projected) return now;
  const opening =
    opens instanceof PlainDate ? opens.toZonedDateTime(now.timeZoneId) : opens.withTimeZone(now.timeZoneId);
  return compareMoments(opening, now) < 0 ? now : opening;
}

function explainOpening(rule: Rule, scope: Scope, trace: Trace, policy: Policy, standing: Standing): Part {
  const { application, now } = standing.situation;
  const uses = trace.record(rule.opens, () => rule.opens.evaluate(scope));
  const { wanted, unsnoozed, opens } = placeWindow(rule, scope, {
    calendar: standing.workingDays.calendar,
    snoozedUntil: application.snooze_until,
    zone: now.timeZoneId,
  });
  const shift = rule.isShifted && wanted instanceof PlainDate ? explainShift(wanted, policy, standing) : undefined;
  return {
    attribute: "opens",
    uses,
    shift,
    snooze: opens === unsnoozed ? undefined : explainSnooze(application, opens),
  };
}

function explainSnooze({ snooze_until: until, origins }: Application, to: Bound): Snooze | undefined {
  return until && { until, to, origins: origins.snooze_until ? [origins.snooze_until] : [] };
}

function explainShift(
  from: PlainDate,
  { settings }: Policy,
  { situation, workingDays: { calendar, isByCountry } }: Standing,
): Shift | undefined {
  const off = calendar.whyNot(from);
  if (!off) return undefined;
  const to = calendar.nextWorkday(from);
  if (off.holiday !== undefined && isByCountry) {
    const why = `a holiday in the employer's country (${off.holiday})`;
    return { from, to, why, says: explainCountry(situation.application) };
  }
  const name = off.cause === "holiday" ? "holidays" : "workdays";
  const setting = settings.find((one) => one.name === name);
  return setting && { from, to, why: off.phrase, says: { kind: "setting", setting, isSubtracted: false } };
}

function explainBound(
  attribute: "closes" | "until",
  expression: Expression | undefined,
  action: Action,
  scope: Scope,
  trace: Trace,
): Part[] {
  if (!expression) return [];
  const uses = trace.record(expression, () => expression.evaluate({ ...scope, opens: action.opens }));
  return [{ attribute, uses, bound: action[attribute] }];
}

/** Only what chose among the people of the note: that a rule is for whom it binds, or for all, needs no reason. */
function explainTo({ to }: Rule, action: Action, scope: Scope, trace: Trace): Part[] {
  if (!to) return [];
  const uses = trace.record(to, () => to.evaluate(scope));
  const isForTheWait = uses.some((use) => use.kind === "fact" && use.name === "wait.contacts");
  const managers = isForTheWait ? action.to.filter((person) => person.hiring_manager) : [];
  const chosen = managers.map((person): FactUse => {
    const origins = listOrigins([person.origins.hiring_manager]);
    return { kind: "fact", name: "contact.hiring_manager", phrase: "the hiring manager", value: person, origins };
  });
  const settings = uses.filter((use) => use.kind === "setting" && use.setting.value === true);
  const others = uses.filter((use) => use.kind === "fact" && use.name === "wait.also_met");
  return [{ attribute: "to", uses: [...chosen, ...settings, ...others] }];
}

function explainVia(
  rule: Rule,
  action: Action,
  { scope, standing, trace }: ReturnType<typeof traceScope>,
  policy: Policy,
): Part[] {
  const { via } = rule;
  if (!via || (action.via === undefined && action.needsAddress !== true)) return [];
  let channels: readonly string[] = [];
  const uses = trace.record(via, () => {
    channels = listOf(via.evaluate(scope)).map(String);
  });
  const channel = explainChannel(action, channels, standing.situation);
  const hours = channel.avoided.length > 0 ? explainHours(policy) : [];
  return [{ attribute: "via", uses: [...uses, ...hours], channel }];
}

function explainCondition(
  attribute: "when" | "assert",
  expression: Expression | undefined,
  scope: Scope,
  trace: Trace,
): Part[] {
  return expression ? [{ attribute, uses: trace.record(expression, () => expression.evaluate(scope)) }] : [];
}

function evaluateAll(expressions: readonly Expression[], scope: Scope): unknown[] {
  return expressions.map((one) => one.evaluate(scope));
}

import { toOptional, View, type Scope } from "../expression/index.js";
import {
  chooseChannel,
  ENDED,
  findReach,
  listUnreadSince,
  type Contact,
  type Interview,
  type Reminder,
} from "../facts/index.js";
import type { Rule } from "../policy/index.js";
import { compareMoments, PlainDate } from "../time/index.js";
import { bindEach, listOf } from "./bind.js";
import type { Calling, Standing } from "./employer/index.js";
import type { Action, Bound } from "./evaluation.js";
import { deriveUid, formatKey } from "./key.js";
import { placeWindow } from "./place-window.js";
import { dayOfBound, stateAt } from "./window.js";

/** The actions that a rule makes of a situation: one for every combination of its `each` for which `when` holds. */
export function applyRule(rule: Rule, standing: Standing, scope: Scope): Action[] {
  const actions: Action[] = [];
  for (const { scope: bound, values } of bindEach(rule.each, scope)) {
    if (rule.when && rule.when.evaluate(bound) !== true) continue;
    actions.push(createAction(rule, standing, bound, values));
  }
  return actions;
}

function createAction(
  rule: Rule,
  { situation, workingDays, calling }: Standing,
  scope: Scope,
  values: readonly unknown[],
): Action {
  const { application, now } = situation;
  const {
    opens,
    closes: wanted,
    until,
  } = placeWindow(rule, scope, {
    calendar: workingDays.calendar,
    snoozedUntil: application.snooze_until,
    zone: now.timeZoneId,
  });
  const to = rule.to ? listOf(rule.to.evaluate(scope)).flatMap(toContact) : [];
  const channels = rule.via ? listOf(rule.via.evaluate(scope)).map(String) : [];
  const [preferred] = channels;
  const canCall = (): boolean => calling.canCall(dayOfBound(opens, now.timeZoneId));
  const via = chooseChannel(channels, rule.to && to, situation, canCall);
  const closes = via === "phone" ? reachFirstCall(wanted, opens, calling) : wanted;
  const named = { ...scope, via: toOptional(via) };
  const ownKey = rule.key.map((part) => part.evaluate(scope));
  const [interview, reminder] = [findInterview(rule, values), findReminder(rule, values)];
  const key = formatKey(rule.id, values, ownKey);
  return {
    application,
    rule: rule.id,
    key,
    // A digest costs as much as the rest of the action, and only calendars and programs ask for it.
    get uid() {
      return deriveUid(application.id, key);
    },
    title: rule.title.render(named),
    summary: rule.summary.render(named),
    advice: rule.advice,
    opens,
    closes,
    until,
    state: stateAt(now, { opens, closes, until }),
    via,
    needsAddress: via === undefined && preferred !== undefined,
    to,
    unreached: via === undefined ? [] : to.filter((person) => !findReach(person, via, situation)),
    // Where an address is still to be found, the message is written for the channel that is preferred.
    draft: rule.draft && (rule.draft.byChannel[via ?? preferred ?? ""] ?? rule.draft.otherwise),
    interview,
    reminder,
    // What somebody means to do on a day is due whatever has happened since.
    unread: reminder ? [] : listUnreadSince(situation, interview),
    call: via === "phone" ? calling.place(opens) : undefined,
    then: rule.then,
    isLast: ENDED.some((status) => status === rule.then?.status),
    projected: false,
  };
}

/** A call is not overdue before the first hours in which it could have been made are over. */
function reachFirstCall(closes: Bound | undefined, opens: Bound, calling: Calling): Bound | undefined {
  if (!closes || closes instanceof PlainDate) return closes;
  const end = calling.placeFirst(opens)?.end;
  return end && compareMoments(closes, end) < 0 ? end.withTimeZone(closes.timeZoneId) : closes;
}

function toContact(value: unknown): Contact[] {
  // The checker has made sure that the view is one of a contact.
  return value instanceof View ? [value.fact as Contact] : [];
}

function findInterview(rule: Rule, values: readonly unknown[]): Interview | undefined {
  return findBound(rule, values, "list<Interview>") as Interview | undefined; // such a list holds views of interviews
}

function findReminder(rule: Rule, values: readonly unknown[]): Reminder | undefined {
  return findBound(rule, values, "list<Reminder>") as Reminder | undefined; // likewise
}

/** The fact that a name of `each` stands for, by the type of its list. */
function findBound({ each }: Rule, values: readonly unknown[], type: string): object | undefined {
  const value = values[each.findIndex(({ list }) => list.type === type)];
  return value instanceof View ? value.fact : undefined;
}

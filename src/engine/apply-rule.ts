import { toOptional, View, type Scope } from "../expression/index.js";
import { chooseChannel, ENDED, findReach, type Contact, type Interview, type Situation } from "../facts/index.js";
import type { Rule } from "../policy/index.js";
import {
  compareMoments,
  nextCallSlot,
  PlainDate,
  ZonedDateTime,
  type PhoneHours,
  type WorkCalendar,
} from "../time/index.js";
import { bindEach, listOf } from "./bind.js";
import type { Action, Bound } from "./evaluation.js";
import { deriveUid, formatKey } from "./key.js";
import { placeWindow } from "./place-window.js";
import { stateAt } from "./window.js";

/** The days and hours that actions are put on. */
export interface WorkingTimes {
  /** The policy's working days, on which windows open. */
  readonly calendar: WorkCalendar;
  readonly phoneHours: readonly PhoneHours[];
  /** The working days of the employer, asked for where there is somebody to call. */
  readonly findEmployersCalendar: () => WorkCalendar;
}

/** The actions that a rule makes of a situation: one for every combination of its `each` for which `when` holds. */
export function applyRule(rule: Rule, situation: Situation, scope: Scope, times: WorkingTimes): Action[] {
  const actions: Action[] = [];
  for (const { scope: bound, values } of bindEach(rule.each, scope)) {
    if (rule.when && rule.when.evaluate(bound) !== true) continue;
    actions.push(createAction(rule, situation, bound, values, times));
  }
  return actions;
}

function createAction(
  rule: Rule,
  situation: Situation,
  scope: Scope,
  values: readonly unknown[],
  times: WorkingTimes,
): Action {
  const { application, now } = situation;
  const { opens, closes, until } = placeWindow(rule, scope, {
    calendar: times.calendar,
    snoozedUntil: application.snooze_until,
    zone: now.timeZoneId,
  });
  const to = rule.to ? listOf(rule.to.evaluate(scope)).flatMap(toContact) : [];
  const channels = rule.via ? listOf(rule.via.evaluate(scope)).map(String) : [];
  const [preferred] = channels;
  const via = rule.to ? chooseChannel(channels, to, situation) : preferred;
  const named = { ...scope, via: toOptional(via) };
  const ownKey = rule.key.map((part) => part.evaluate(scope));
  const key = formatKey(rule.id, values, ownKey);
  return {
    application,
    rule: rule.id,
    key,
    uid: deriveUid(application.id, key),
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
    interview: findInterview(rule, values),
    call: via === "phone" ? findCall(opens, situation, times) : undefined,
    isLast: ENDED.some((status) => status === rule.then?.status),
    projected: false,
  };
}

function toContact(value: unknown): Contact[] {
  // The checker has made sure that the view is one of a contact.
  return value instanceof View ? [value.fact as Contact] : [];
}

function findInterview({ each }: Rule, values: readonly unknown[]): Interview | undefined {
  const value = values[each.findIndex(({ list }) => list.type === "list<Interview>")];
  // Such a list holds views of interviews.
  return value instanceof View ? (value.fact as Interview) : undefined;
}

/**
 * The next quiet stretch at the employer's, on a working day there (D1). Where the window has yet to open, it is one that
 * begins when it has: for a Date, once that day has come both to the person and to the employer.
 */
function findCall(opens: Bound, { application, now }: Situation, times: WorkingTimes): Action["call"] {
  const zone = application.timezone;
  const { phoneHours } = times;
  const calendar = times.findEmployersCalendar();
  if (stateAt(now, { opens }) !== "upcoming") return nextCallSlot(now, phoneHours, zone, calendar);
  const opening = opens instanceof PlainDate ? startForBoth(opens, now.timeZoneId, zone) : opens;
  const slot = nextCallSlot(opening, phoneHours, zone, calendar);
  const hasBegun = compareMoments(slot.start, opening) < 0;
  return hasBegun ? nextCallSlot(slot.end, phoneHours, zone, calendar) : slot;
}

function startForBoth(date: PlainDate, zone: string, otherZone: string): ZonedDateTime {
  const [start, other] = [date.toZonedDateTime(zone), date.toZonedDateTime(otherZone)];
  return compareMoments(start, other) < 0 ? other : start;
}

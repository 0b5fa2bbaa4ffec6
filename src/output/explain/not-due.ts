import type { FactUse, NotDue, SettingUse, Subject, Unfulfilled } from "../../engine/index.js";
import { sentOn, writeEntryLine } from "../../facts/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { cleanLine, dayPhrase, listPhrase } from "../words/index.js";
import { withLines } from "./places.js";
import { listUses, type ReasonRow, type RowContext } from "./rows.js";
import { unmetPhrase } from "./unmet.js";
import { factPhrase, valuePhrase } from "./values.js";

/** Why some rules are not due, for a person. */
export interface NotDueReason {
  /** The ids of the rules, with what they go through: `thank-you (interview 1, Ada Lovelace)`. */
  readonly rules: readonly string[];
  /** Empty where the rows say it. */
  readonly why: string;
  readonly rows: readonly ReasonRow[];
}

/**
 * In the policy's order; those that are not due for the same reason are told once. A reminder that nobody has asked for is
 * not missed.
 */
export function describeNotDue(rules: readonly NotDue[], context: RowContext): readonly NotDueReason[] {
  const told = new Map<string, { rules: string[]; why: string; rows: readonly ReasonRow[] }>();
  for (const one of rules.filter((rule) => !hasNoReminder(rule))) {
    const rows = listEvidence(one, context);
    const why = rows.length > 0 && isToldByFacts(one) ? "" : describeWhy(one, context);
    const key = JSON.stringify([why, rows]);
    const known = told.get(key);
    if (known) known.rules.push(nameOf(one, context));
    else told.set(key, { rules: [nameOf(one, context)], why, rows });
  }
  return [...told.values()];
}

/** `an answer is still awaited: no`, `done: 2026-11-04 sent thank-you to Mary Poe (line 13)`. */
export function describeWhy(one: NotDue, context: RowContext): string {
  switch (one.reason) {
    case "unmet":
      return isIntricate(one) ? listFacts(one, context) : describeUnmet(one, context);
    case "done":
      return `done: ${one.entries.map((entry) => withLines(cleanLine(writeEntryLine(entry)), sentOn(entry), context)).join("; ")}`;
    case "nothing-to-go-through":
      return EMPTY[nameOfList(one.uses)] ?? `${cleanLine(one.list)} is empty`;
    case "skipped":
      return withLines("the note skips it", one.origins, context);
    case "snoozed":
      return withLines(`snoozed until ${dayPhrase(one.until, context.now)}`, one.origins, context);
    case "lapsed":
      return one.gaveWayTo === undefined ? "too late by now" : `gave way to ${cleanLine(one.gaveWayTo)}`;
    case "failed":
      return `it cannot be evaluated on this note: ${cleanLine(one.message)}`;
  }
}

function hasNoReminder(one: NotDue): boolean {
  return one.reason === "nothing-to-go-through" && nameOfList(one.uses) === "application.reminders";
}

/** It asks whether something is so or is there: what is noted of that answers it. */
function isToldByFacts(one: NotDue): boolean {
  if (one.reason !== "unmet") return false;
  const { why } = one;
  if (why.kind === "fact") return true;
  return (why.kind === "missing" || why.kind === "present") && one.uses.some((use) => isNamed(use, why.source));
}

function isNamed(use: FactUse | SettingUse, source: string): use is FactUse {
  return use.kind === "fact" && use.name === source;
}

/** What it was read from says more than the policy's text of it: `settings.a.exists(one, one.matches(…))`. */
function isIntricate({ why }: Unfulfilled): boolean {
  return why.kind === "fact" && /\(.*[,(]/su.test(why.source);
}

/** `the employer's industry: not in the note`. */
function listFacts(one: NotDue & Unfulfilled, context: RowContext): string {
  const rows = listEvidence(one, context).filter(([label]) => label !== "");
  return rows.map(([label, value]) => `${label}: ${value}`).join("; ") || describeUnmet(one, context);
}

function describeUnmet({ why, uses }: Unfulfilled, { now }: RowContext): string {
  return unmetPhrase(why, now, (source) => {
    const use = uses.find((one) => isNamed(one, source));
    return use?.kind === "fact" ? factPhrase(use, now) : undefined;
  });
}

/** What an empty list means, by the fact that it was read from. */
const EMPTY: Readonly<Record<string, string>> = {
  "application.interviews": "no interview is noted",
  "application.contacts": "nobody is listed under contacts",
  "application.drafts": "the body has no draft",
  "application.log": "the log is empty",
  "application.reminders": "no next date of your own is noted",
  "interview.with": "nobody is named for the interview",
  "wait.contacts": "nobody is noted to write to",
};

function nameOfList(uses: readonly (FactUse | SettingUse)[]): string {
  return uses.findLast((use) => use.kind === "fact")?.name ?? "";
}

const MOST_ROWS = 4;

/** What the part that is not so was read from. */
function listEvidence(one: NotDue, context: RowContext): readonly ReasonRow[] {
  if (one.reason !== "unmet") return [];
  const uses = one.uses.filter((use) => isOwnFact(use, one.subjects));
  return listUses(uses, context).slice(0, MOST_ROWS);
}

/** What a condition has read of each entry as it went through a list says nothing on its own. */
function isOwnFact(use: FactUse | SettingUse, subjects: readonly Subject[]): boolean {
  return use.kind === "setting" || /^(?:application|wait)\./u.test(use.name) || subjects.length > 0;
}

function nameOf({ rule, subjects }: NotDue, { now }: RowContext): string {
  const about = subjects.map((subject) => describeSubject(subject, now));
  return about.length === 0 ? cleanLine(rule) : `${cleanLine(rule)} (${about.join(", ")})`;
}

/** `interview 1`, `Ada Lovelace`. */
export function describeSubject({ name, fact }: Subject, now: ZonedDateTime): string {
  const round: unknown = Reflect.get(fact, "round");
  return typeof round === "number" ? `${cleanLine(name)} ${round}` : valuePhrase(fact, now);
}

const MOST_NAMES = 4;

/** `first-follow-up, second-follow-up and move-on`; of many, the first ones and how many more. */
export function rulesPhrase(rules: readonly string[]): string {
  const shown = rules.slice(0, MOST_NAMES);
  return rules.length > MOST_NAMES ? `${shown.join(", ")} and ${rules.length - MOST_NAMES} more` : listPhrase(shown);
}

import { createScope, EvaluationError, type Person } from "../expression/index.js";
import { compareFindings, type Finding, type SuppressedFinding } from "../diagnostics/index.js";
import { asOf, type Application } from "../facts/index.js";
import type { Policy } from "../policy/index.js";
import { compareTexts, echo, oneLine } from "../text/index.js";
import { compareDates, type Parsed, type WorkCalendar, type ZonedDateTime, dayOfMoment } from "../time/index.js";
import { applyCheck } from "./apply-check.js";
import { applyRule } from "./apply-rule.js";
import type { Action, Evaluation, NoteEvaluation } from "./evaluation.js";
import { checkSkips } from "./check-skips.js";
import { DUPLICATE_ID, findDuplicateIds, suppressDuplicates } from "./find-duplicate-ids.js";
import { suppress } from "./suppress.js";
import { findValidUntil } from "./valid-until.js";
import { compareBounds } from "./window.js";

/** What an evaluation rests on besides the note. */
export interface Circumstances {
  readonly policy: Policy;
  readonly me: Person;
  /** In the person's zone. */
  readonly now: ZonedDateTime;
  /** The working days of an employer's country, or why it has none; without it, the policy's hold everywhere. */
  readonly calendars?: { readonly of: (country: string) => Parsed<WorkCalendar> };
}

/**
 * What the policy says of an application as of `now`. `read` is what its reader has found already: an opt-out covers
 * that, too, unless it is an error.
 */
export function evaluateNote(
  application: Application,
  { policy, me, now, calendars }: Circumstances,
  read: readonly Finding[] = [],
): NoteEvaluation {
  const situation = asOf(application, now);
  const scope = createScope({ situation, settings: policy.settingsValue, me });
  const retired = new Set(application.skip.map(({ id }) => id));
  const failures: Finding[] = [];
  const failed = new Set<string>();
  const attempt = <T>(id: string, run: () => T[]): T[] => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      failed.add(id);
      if (!retired.has(id)) failures.push(describeFailure(id, application, error));
      return [];
    }
  };
  const countryProblems = new Map<string, Finding>();
  const findEmployersCalendar = (): WorkCalendar => {
    const known = application.country === undefined ? undefined : calendars?.of(application.country);
    if (known && !known.ok) countryProblems.set(known.reason, describeCountry(application, known.reason));
    return known?.ok ? known.value : policy.calendar;
  };
  const practice = { policy, findEmployersCalendar };
  const actions = policy.rules.flatMap((rule) => attempt(rule.id, () => applyRule(rule, situation, scope, practice)));
  const findings = policy.checks.flatMap((check) => attempt(check.id, () => applyCheck(check, application, scope)));

  const all = [...read, ...countryProblems.values(), ...findings];
  const skipped = checkSkips(
    application,
    policy,
    new Set([...actions.map(({ rule }) => rule), ...all.map(({ check }) => check), ...failed]),
  );
  const isSnoozed = application.snooze_until && compareDates(dayOfMoment(now), application.snooze_until) < 0;
  const told = [
    ...all.filter(({ check, severity }) => severity === "error" || !retired.has(check)),
    ...failures,
    ...skipped,
  ].toSorted(compareFindings);
  const { path, ignores } = application;
  const shown = isSnoozed ? [] : actions.filter(({ rule }) => !retired.has(rule)).toSorted(compareActions);
  return {
    situation,
    actions: shown,
    ...suppress(told, { file: path, ignores, policy, pending: [DUPLICATE_ID] }),
    snoozed_until: isSnoozed ? application.snooze_until : undefined,
    validUntil: findValidUntil(situation, shown, policy),
  };
}

/** By opening, then by the note's path, then by key. */
export function compareActions(a: Action, b: Action): number {
  return (
    compareBounds(a.opens, b.opens) ||
    compareTexts(a.application.path, b.application.path) ||
    compareTexts(a.key, b.key)
  );
}

export interface Gathered {
  readonly notes: readonly NoteEvaluation[];
  /** Of files that could not be read as notes. */
  readonly findings: readonly Finding[];
  readonly suppressed?: readonly SuppressedFinding[];
  readonly otherFiles: number;
}

/** Puts the notes' evaluations together, in one order, and adds what only all of them together show. */
export function gatherEvaluations(
  { policy, now }: Circumstances,
  { notes, findings, suppressed = [], otherFiles }: Gathered,
): Evaluation {
  const sorted = notes.toSorted((a, b) => compareTexts(a.situation.application.path, b.situation.application.path));
  const applications = sorted.map(({ situation }) => situation.application);
  const duplicates = suppressDuplicates(findDuplicateIds(applications), applications, policy);
  return {
    now,
    policies: policy.names,
    notes: sorted,
    findings: [...findings, ...duplicates.findings, ...notes.flatMap((note) => note.findings)].toSorted(
      compareFindings,
    ),
    suppressed: [...suppressed, ...duplicates.suppressed, ...notes.flatMap((note) => note.suppressed)].toSorted(
      (a, b) => compareFindings(a.finding, b.finding),
    ),
    otherFiles,
  };
}

function describeFailure(id: string, application: Application, error: EvaluationError): Finding {
  return {
    check: "evaluation-failed",
    severity: "error",
    message: `${echo(id)} cannot be evaluated on this note: ${oneLine(error.summary)}; mend the policy, or list ${echo(id)} under skip`,
    file: application.path,
    range: { start: 0, end: 0 },
  };
}

/** Told where a call depends on it; the policy's own working days stand in. */
function describeCountry({ path, origins }: Application, reason: string): Finding {
  const { start, end } = origins.country ?? { start: 0, end: 0 };
  const message = oneLine(`country: ${reason}`);
  return { check: "unknown-country", severity: "warning", message, file: path, range: { start, end } };
}

import { createScope, EvaluationError, type Scope } from "../expression/index.js";
import { compareFindings, type Finding, type SuppressedFinding } from "../diagnostics/index.js";
import type { Application, Situation } from "../facts/index.js";
import { compareTexts, echo, oneLine, sortByPath } from "../text/index.js";
import { compareDates, dayOfMoment, type PlainDate } from "../time/index.js";
import { applyCheck } from "./apply-check.js";
import { applyRule } from "./apply-rule.js";
import { standAt } from "./employer/index.js";
import type { Action, Circumstances, Evaluation, NoteEvaluation } from "./evaluation.js";
import { findIdleEntries } from "./closing/index.js";
import { checkSkips } from "./check-skips.js";
import { giveWay } from "./give-way.js";
import { suppress } from "./ignores/index.js";
import { findShared, SHARED_CHECKS, SHARED_OPT_OUTS } from "./shared/index.js";
import { findValidUntil } from "./valid-until.js";
import { compareBounds } from "./window.js";

/**
 * What the policy says of an application as of `now`. `read` is what its reader has found already: an opt-out covers
 * that, too, unless it is an error.
 */
export function evaluateNote(
  application: Application,
  circumstances: Circumstances,
  read: readonly Finding[] = [],
): NoteEvaluation {
  const { policy } = circumstances;
  const { situation, scope, retired, attempts, actions, shown, findCountryProblem, snoozed_until } = evaluateRules(
    application,
    circumstances,
  );
  const actionsWith = (log: Application["log"]): readonly Action[] =>
    evaluateRules({ ...application, log }, circumstances).shown;
  const idle = findIdleEntries({ situation, actions: shown, policy, read, actionsWith });
  const found = policy.checks.flatMap((check) => attempts.make(check.id, () => applyCheck(check, application, scope)));
  const findings = [...read, ...describeCountry(application, findCountryProblem()), ...idle, ...found];
  const active = [
    ...actions.map(({ rule }) => rule),
    ...findings.map(({ check }) => check),
    ...attempts.failures.keys(),
    // Whether they retire anything shows beside the other notes only.
    ...SHARED_OPT_OUTS,
  ];
  const told = [
    ...findings.filter(({ check, severity }) => severity === "error" || !retired.has(check)),
    ...[...attempts.failures].flatMap(([id, error]) =>
      retired.has(id) ? [] : describeFailure(id, application, error),
    ),
    ...checkSkips(application, policy, new Set(active)),
  ].toSorted(compareFindings);
  const skipped = actions.filter(({ rule, state }) => state !== "lapsed" && retired.has(rule));
  const { path, ignores, row } = application;
  return {
    situation,
    actions: shown,
    // A table's comments are about all of its rows: `evaluateFile` goes by them.
    ...(row
      ? { findings: told, suppressed: [] }
      : suppress(told, { file: path, ignores, policy, pending: SHARED_CHECKS })),
    snoozed_until,
    ...(skipped.length > 0 && { skipped: true }),
    validUntil: findValidUntil(situation, shown, policy, skipped),
  };
}

/** What the rules alone make of an application, and what the checks go on with. */
export interface RulesEvaluation {
  readonly situation: Situation;
  readonly scope: Scope;
  /** The rules and checks that the note opts out of. */
  readonly retired: ReadonlySet<string>;
  readonly attempts: Attempts;
  /** All of them, those of rules that are retired included. */
  readonly actions: readonly Action[];
  /** Those that are to be done, sorted; while the note is snoozed, none. */
  readonly shown: readonly Action[];
  /** Why the holidays of the employer's country are not known, once a day has been asked for that depends on them. */
  readonly findCountryProblem: () => string | undefined;
  readonly snoozed_until?: PlainDate;
}

export function evaluateRules(application: Application, circumstances: Circumstances): RulesEvaluation {
  const { policy, now } = circumstances;
  const standing = standAt(application, circumstances);
  const { situation, workingDays, scopeOptions } = standing;
  const scope = createScope(scopeOptions);
  const retired = new Set(application.skip.map(({ id }) => id));
  const attempts = new Attempts();
  const applied = policy.rules.flatMap((rule) => attempts.make(rule.id, () => applyRule(rule, standing, scope)));
  const actions = giveWay(applied, policy.rules, retired);
  const { snooze_until } = application;
  const isSnoozed = snooze_until && compareDates(dayOfMoment(now), snooze_until) < 0;
  const shown = isSnoozed ? [] : actions.filter(({ rule }) => !retired.has(rule)).toSorted(compareActions);
  const snoozed_until = isSnoozed ? snooze_until : undefined;
  const findCountryProblem = workingDays.findProblem;
  return { situation, scope, retired, attempts, actions, shown, findCountryProblem, snoozed_until };
}

/** Rules and checks that fail on a note stop none of the others. */
class Attempts {
  /** By the id of the rule or check. */
  readonly failures = new Map<string, EvaluationError>();

  make<T>(id: string, run: () => readonly T[]): readonly T[] {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      this.failures.set(id, error);
      return [];
    }
  }
}

/** By opening, then by the note's path, then by key; those of one table in the order of its rows. */
export function compareActions(a: Action, b: Action): number {
  return (
    compareBounds(a.opens, b.opens) ||
    compareTexts(a.application.path, b.application.path) ||
    (a.application.row?.start ?? 0) - (b.application.row?.start ?? 0) ||
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
  const sorted = sortByPath(notes, ({ situation }) => situation.application.path);
  const shared = findShared(sorted, policy);
  const isCopy = ({ situation }: NoteEvaluation): boolean => shared.copies.has(situation.application);
  return {
    now,
    policies: policy.names,
    notes: sorted.filter((note) => !isCopy(note)),
    copies: sorted.filter(isCopy).map((note) => ({ ...note, actions: [] })),
    findings: [...findings, ...shared.findings, ...notes.flatMap((note) => note.findings)].toSorted(compareFindings),
    suppressed: [...suppressed, ...shared.suppressed, ...notes.flatMap((note) => note.suppressed)].toSorted((a, b) =>
      compareFindings(a.finding, b.finding),
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

/** The policy's own working days stand in. */
function describeCountry({ path, origins }: Application, reason: string | undefined): Finding[] {
  if (reason === undefined) return [];
  const { start, end } = origins.country ?? { start: 0, end: 0 };
  const message = oneLine(`country: ${reason}`);
  return [{ check: "unknown-country", severity: "warning", message, file: path, range: { start, end } }];
}

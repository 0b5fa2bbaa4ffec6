import {
  compareFindings,
  IGNORE_CHECKS,
  type Finding,
  type Ignore,
  type IgnoreCheck,
  type IgnoredCheck,
  type Ignores,
  type Range,
  type SuppressedFinding,
} from "../facts/index.js";
import type { Policy } from "../policy/index.js";
import { echo, nearest, surelyMeant } from "../text/index.js";
import { ENGINE_CHECKS } from "./checks.js";

export interface Suppression {
  /** What is left to be told, with what is wrong with the comments themselves, sorted. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** A note's comments, and who knows which checks there are. */
export interface Suppressing {
  /** The note's path. */
  readonly file: string;
  readonly ignores: Ignores;
  readonly policy: Policy;
  /** Checks whose findings are not at hand yet: a comment that names one may have its use later. */
  readonly pending?: readonly string[];
}

/**
 * Takes out what the note's `followthrough-ignore` comments cover, errors too, as each gives its reason. A comment
 * without one takes out nothing; that, and a comment that has nothing to take out, is a finding itself.
 */
export function suppress(findings: readonly Finding[], suppressing: Suppressing): Suppression {
  const { comments } = suppressing.ignores;
  if (comments.length === 0) return { findings, suppressed: [] };
  const used = new Set<IgnoredCheck>();
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const reasons = comments.flatMap((comment) => {
      const { reason } = comment;
      const named = comment.checks.find(({ id }) => id === finding.check);
      if (reason === undefined || !named || finding.check in IGNORE_CHECKS || !covers(comment, finding)) return [];
      used.add(named);
      return [reason];
    });
    if (reasons[0] === undefined) left.push(finding);
    else suppressed.push({ finding, reason: reasons[0] });
  }
  const own = comments.flatMap((comment) => tellComment(comment, used, findings, suppressing));
  return { findings: [...left, ...own].toSorted(compareFindings), suppressed };
}

function covers({ covers: places }: Ignore, { range }: Finding): boolean {
  return range !== undefined && places.some(({ start, end }) => range.start >= start && range.start <= end);
}

function tellComment(
  comment: Ignore,
  used: ReadonlySet<IgnoredCheck>,
  findings: readonly Finding[],
  suppressing: Suppressing,
): Finding[] {
  const { range, checks, reason } = comment;
  const { file, pending = [] } = suppressing;
  const names = checks.map(({ id }) => echo(id)).join(", ");
  if (checks.length === 0) {
    const message = "this comment names no check to ignore; write followthrough-ignore CHECK: reason";
    return [createFinding("ignore-without-check", message, file, range)];
  }
  if (reason === undefined) {
    const message = `this comment gives no reason and ignores nothing; write why: followthrough-ignore ${names}: reason`;
    return [createFinding("ignore-without-reason", message, file, range)];
  }
  const unused = checks.filter((check) => !used.has(check) && !pending.includes(check.id));
  return unused.map((check) => tellUnused(check, comment, findings, suppressing));
}

function tellUnused(
  { id, start, end }: IgnoredCheck,
  comment: Ignore,
  findings: readonly Finding[],
  { file, policy, ignores }: Suppressing,
): Finding {
  const place = { start, end };
  const tell = (message: string): Finding => createFinding("unused-ignore", message, file, place);
  if (id in IGNORE_CHECKS) return tell(`${echo(id)} cannot be ignored; mend the comment that it speaks of`);
  const known = [...policy.checks.map((check) => check.id), ...ignores.readerChecks, ...Object.keys(ENGINE_CHECKS)];
  if (known.includes(id)) {
    const isElsewhere = findings.some(({ check }) => check === id);
    return tell(
      isElsewhere
        ? `there is no ${echo(id)} here; put the comment at the end of the line that has it, or above that line`
        : `there is no ${echo(id)} to ignore in this note at present; the comment can go`,
    );
  }
  if (policy.rules.some((rule) => rule.id === id))
    return tell(`${echo(id)} is a rule, not a check; to retire it for this note, list it under skip`);
  const meant = nearest(id, known);
  const mend = meant === undefined ? "the comment can go" : `did you mean ${echo(meant)}?`;
  const finding = tell(`no check ${echo(id)}; ${mend}`);
  // Where the right one had nothing to ignore either, the finding would stay.
  const isOfUse = findings.some((one) => one.check === meant && covers(comment, one));
  if (meant === undefined || !isOfUse || surelyMeant(id, known) !== meant) return finding;
  return { ...finding, fix: { title: `write ${echo(meant)}`, edits: [{ range: place, text: meant }] } };
}

function createFinding(check: IgnoreCheck, message: string, file: string, range: Range): Finding {
  return { check, severity: IGNORE_CHECKS[check].severity, message, file, range };
}

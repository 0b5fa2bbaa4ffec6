import {
  compareFindings,
  IGNORE_CHECKS,
  type Finding,
  type Ignore,
  type IgnoreCheck,
  type IgnoredCheck,
  type Ignores,
  type SuppressedFinding,
} from "../../diagnostics/index.js";
import { echo, nearest, type Range, surelyMeant } from "../../text/index.js";
import type { Policy } from "../../policy/index.js";
import { ENGINE_CHECKS } from "../checks.js";
import { matchIgnores, type IgnoreMatches } from "./match-ignores.js";

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
  const ignorable = findings.filter(({ check }) => !(check in IGNORE_CHECKS));
  const matches = matchIgnores(ignorable, comments);
  const { reasons } = matches;
  const left = findings.filter((finding) => !reasons.has(finding));
  const suppressed = findings.flatMap((finding) => {
    const reason = reasons.get(finding);
    return reason === undefined ? [] : [{ finding, reason }];
  });
  const found = new Set(findings.map(({ check }) => check));
  const own = comments.flatMap((comment) => tellComment(comment, matches, found, suppressing));
  return { findings: [...left, ...own].toSorted(compareFindings), suppressed };
}

function tellComment(
  comment: Ignore,
  matches: IgnoreMatches,
  found: ReadonlySet<string>,
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
  const unused = checks.filter((check) => !matches.used.has(check) && !pending.includes(check.id));
  return unused.map((check) => tellUnused(check, (id) => matches.isOver(comment, id), found, suppressing));
}

function tellUnused(
  { id, start, end }: IgnoredCheck,
  isOver: (check: string) => boolean,
  found: ReadonlySet<string>,
  { file, policy, ignores }: Suppressing,
): Finding {
  const place = { start, end };
  const tell = (message: string): Finding => createFinding("unused-ignore", message, file, place);
  if (id in IGNORE_CHECKS) return tell(`${echo(id)} cannot be ignored; mend the comment that it speaks of`);
  const known = [...policy.checks.map((check) => check.id), ...ignores.readerChecks, ...Object.keys(ENGINE_CHECKS)];
  if (known.includes(id)) {
    const isElsewhere = found.has(id);
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
  if (meant === undefined || !isOver(meant) || surelyMeant(id, known) !== meant) return finding;
  return { ...finding, fix: { title: `write ${echo(meant)}`, edits: [{ range: place, text: meant }] } };
}

function createFinding(check: IgnoreCheck, message: string, file: string, range: Range): Finding {
  return { check, severity: IGNORE_CHECKS[check].severity, message, file, range };
}

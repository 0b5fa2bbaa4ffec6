import { citeStatement, ENGINE_CHECKS } from "../engine/index.js";
import type { Severity } from "../diagnostics/index.js";
import { NOTE_CHECKS } from "../note/index.js";
import { HOMEPAGE, type CheckDescription } from "../output/index.js";
import { BUILTIN_POLICIES, type Policy } from "../policy/index.js";
import { oneLine } from "../text/index.js";
import { WORKSPACE_CHECKS } from "../workspace/index.js";

/** What a check that belongs to no policy is. */
interface OwnCheck {
  readonly severity: Severity;
  /** One sentence: what it finds. */
  readonly description: string;
  /** What `--fix` does about it, where one answer is right. */
  readonly fix?: string;
}

/** The checks that belong to no policy, by id: of reading notes, of evaluating them, of finding files. */
export const OWN_CHECKS: Readonly<Record<string, OwnCheck>> = { ...NOTE_CHECKS, ...ENGINE_CHECKS, ...WORKSPACE_CHECKS };

/** The checks in force: the policy's in its order, then all others. */
export function describeChecks(policy: Policy): readonly CheckDescription[] {
  const builtin = new Set(
    Object.values(BUILTIN_POLICIES).flatMap(({ data }) => (data.checks ?? []).map((check) => check.id)),
  );
  const own = policy.checks.map(({ id, severity, title, message, advice }): CheckDescription => ({
    id,
    severity,
    about: title ?? oneLine(message.source),
    url: builtin.has(id) ? addressOf(id) : undefined,
    advice: advice.flatMap((name) => {
      const statement = policy.advice.get(name);
      return statement ? [citeStatement(statement, policy)] : [];
    }),
  }));
  const others = Object.entries(OWN_CHECKS).map(([id, { severity, description }]): CheckDescription => ({
    id,
    severity,
    about: description,
    url: addressOf(id),
    advice: [],
  }));
  return [...own, ...others];
}

/** Where the README has a check, in its section "Checks". */
export function addressOf(id: string): string | undefined {
  return HOMEPAGE && `${HOMEPAGE}#${anchorOf(id)}`;
}

/** The name of a check's row in the README. */
export function anchorOf(id: string): string {
  return `check-${id}`;
}

import { citeStatement } from "../engine/index.js";
import { HOMEPAGE, type CheckDescription } from "../output/index.js";
import { BUILTIN_POLICIES, type Policy } from "../policy/index.js";
import { OWN_CHECKS } from "../session/index.js";
import { oneLine } from "../text/index.js";

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

/** Where the docs have a check (docs/reference/checks.md). */
export function addressOf(id: string): string | undefined {
  return HOMEPAGE && `${HOMEPAGE}#${anchorOf(id)}`;
}

/** The name of a check's row there. */
export function anchorOf(id: string): string {
  return `check-${id}`;
}

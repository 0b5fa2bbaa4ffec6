import { View, type Scope } from "../expression/index.js";
import type { Application, Finding, Origin, Range } from "../facts/index.js";
import type { Check, Target } from "../policy/index.js";
import { bindEach } from "./bind.js";

/** A finding for every combination of the check's `each` for which it applies and does not hold. */
export function applyCheck(check: Check, application: Application, scope: Scope): Finding[] {
  const findings: Finding[] = [];
  for (const { scope: bound } of bindEach(check.each, scope)) {
    if (check.when && check.when.evaluate(bound) !== true) continue;
    if (check.assert.evaluate(bound) === true) continue;
    findings.push(createFinding(check, application, bound));
  }
  return findings;
}

/** What there is to say where the check does not hold. */
export function createFinding(check: Check, application: Application, scope: Scope): Finding {
  return {
    check: check.id,
    severity: check.severity,
    message: check.message.render(scope),
    file: application.path,
    range: locate(check.at, application, scope),
    advice: check.advice,
  };
}

/** Where the fact stands or, where the note does not state it, the nearest that exists: its object, then the note. */
function locate(target: Target | undefined, application: Application, scope: Scope): Range {
  const object = target?.object.evaluate(scope);
  const own = object instanceof View ? originIn(object.fact, target?.field ?? "self") : undefined;
  const { start, end } = own ?? originIn(application, "self") ?? { start: 0, end: 0 };
  return { start, end };
}

function originIn(fact: object, field: string): Origin | undefined {
  const origins: unknown = Reflect.get(fact, "origins");
  if (!(origins instanceof Object)) return undefined;
  // Facts keep the places of their fields under `origins`, and their own under `self` (facts/origin.ts).
  const known = origins as Readonly<Record<string, Origin | undefined>>;
  return known[field] ?? known.self ?? Object.values(known).find((origin) => origin !== undefined);
}

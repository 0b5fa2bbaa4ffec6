import { toText, View, type Scope } from "../expression/index.js";
import type { Finding, Fix } from "../diagnostics/index.js";
import { echo, oneLine, type Range, shorten } from "../text/index.js";
import type { Application, Origin } from "../facts/index.js";
import type { Check, Target } from "../policy/index.js";
import { bindEach } from "./bind.js";

/** A finding for every combination of the check's `each` for which it applies and does not hold. */
export function applyCheck(check: Check, application: Application, scope: Scope): Finding[] {
  const findings: Finding[] = [];
  let next = 0;
  for (const { scope: bound } of bindEach(check.each, scope)) {
    const nth = next++;
    if (check.when && check.when.evaluate(bound) !== true) continue;
    if (check.assert.evaluate(bound) === true) continue;
    findings.push({ ...createFinding(check, application, bound), ...(check.each.length > 0 && { nth }) });
  }
  return findings;
}

/** What there is to say where the check does not hold. */
function createFinding(check: Check, application: Application, scope: Scope): Finding {
  const fix = findFix(check, scope);
  return {
    check: check.id,
    severity: check.severity,
    message: oneLine(check.message.render(scope, showShort)),
    file: application.path,
    range: locate(check.at, application, scope),
    advice: check.advice,
    ...(fix && { fix }),
  };
}

/** As long as a sentence that the policy itself puts in; what a note has may be longer. */
const LONGEST_VALUE = 160;

function showShort(value: unknown): string {
  const text = toText(value);
  return text.length > LONGEST_VALUE ? shorten(text, LONGEST_VALUE) : text;
}

/** Written only where the fact itself stands: what is told elsewhere, for want of its own place, is not to be replaced. */
function findFix({ fix, at }: Check, scope: Scope): Fix | undefined {
  const text = fix?.evaluate(scope);
  const object = at?.object.evaluate(scope);
  if (typeof text !== "string" || text === "" || !(object instanceof View)) return undefined;
  const place = originsOf(object.fact)?.[at?.field ?? "self"];
  if (!place) return undefined;
  const { start, end } = place;
  return { title: `write ${echo(text)}`, edits: [{ range: { start, end }, text }] };
}

/** Where the fact stands or, where the note does not state it, the nearest that exists: its object, then the note. */
function locate(target: Target | undefined, application: Application, scope: Scope): Range {
  const object = target?.object.evaluate(scope);
  const own = object instanceof View ? originIn(object.fact, target?.field ?? "self") : undefined;
  const { start, end } = own ?? originIn(application, "self") ?? { start: 0, end: 0 };
  return { start, end };
}

function originIn(fact: object, field: string): Origin | undefined {
  const known = originsOf(fact);
  return known && (known[field] ?? known.self ?? Object.values(known).find((origin) => origin !== undefined));
}

function originsOf(fact: object): Readonly<Record<string, Origin | undefined>> | undefined {
  const origins: unknown = Reflect.get(fact, "origins");
  if (!(origins instanceof Object)) return undefined;
  // Facts keep the places of their fields under `origins`, and their own under `self` (facts/origin.ts).
  return origins as Readonly<Record<string, Origin | undefined>>;
}

import type { Finding, Fix } from "../diagnostics/index.js";
import { echo, nearest, type Range, surelyMeant } from "../text/index.js";
import type { Application } from "../facts/index.js";
import type { Policy } from "../policy/index.js";
import { ENGINE_CHECKS } from "./checks.js";

/** An opt-out that names nothing known, or that retires nothing, is itself worth knowing. */
export function checkSkips(application: Application, policy: Policy, active: ReadonlySet<string>): Finding[] {
  if (application.skip.length === 0) return [];
  const known = [...policy.rules, ...policy.checks].map(({ id }) => id);
  return application.skip.flatMap(({ id, origin }) => {
    if (active.has(id)) return [];
    const isKnown = known.includes(id);
    const meant = isKnown ? undefined : nearest(id, known);
    const mend = meant ? `did you mean ${echo(meant)}?` : "it can go";
    const what = isKnown
      ? `skip: ${echo(id)} has nothing to retire in this note at present`
      : `skip: no rule or check ${echo(id)}`;
    const { start, end } = origin;
    // Where the right one had nothing to retire either, the finding would stay.
    const isOfUse = meant !== undefined && active.has(meant) && surelyMeant(id, known) === meant;
    const fix = isOfUse ? mendId(id, meant, origin) : undefined;
    const { severity } = ENGINE_CHECKS["unused-skip"];
    return [
      {
        check: "unused-skip",
        severity,
        message: `${what}; ${mend}`,
        file: application.path,
        range: { start, end },
        ...(fix && { fix }),
      },
    ];
  });
}

const QUOTES = 2;

/** Written in the place of the id itself, be it in quotes or not. */
function mendId(id: string, meant: string, { start, end }: Range): Fix | undefined {
  const around = end - start - id.length;
  if (around !== 0 && around !== QUOTES) return undefined;
  const range = { start: start + around / 2, end: end - around / 2 };
  return { title: `write ${echo(meant)}`, edits: [{ range, text: meant }] };
}

import type { FactUse, NotDue, SettingUse } from "../../engine/index.js";
import { sentOn, type Origin } from "../../facts/index.js";
import { describeSubject, describeWhy } from "./not-due.js";
import { lineOf } from "./places.js";
import type { RowContext } from "./rows.js";
import { plainValue } from "./values.js";

/** Why a rule is not due, for programs; what there is not is null. Lines count from 1. */
export function describeNotDueJson(one: NotDue, context: RowContext) {
  const placesOf = (origins: readonly Origin[]) =>
    origins.map((origin) => ({ path: origin.path, line: lineOf(origin, context.file, context.locate) ?? null }));
  const isUnmet = one.reason === "unmet" || one.reason === "done";
  const uses: readonly (FactUse | SettingUse)[] = "uses" in one ? one.uses : [];
  return {
    rule: one.rule,
    subjects: one.subjects.map((subject) => describeSubject(subject, context.now)),
    reason: one.reason,
    summary: describeWhy(one, context),
    condition: isUnmet ? one.condition : null,
    facts: uses.flatMap((use) =>
      use.kind === "fact" ? [{ name: use.name, value: plainValue(use.value), places: placesOf(use.origins) }] : [],
    ),
    settings: uses.flatMap((use) =>
      use.kind === "setting" ? [{ name: use.setting.name, value: plainValue(use.setting.value) }] : [],
    ),
    places:
      one.reason === "done" ? placesOf(one.entries.flatMap(sentOn)) : "origins" in one ? placesOf(one.origins) : [],
  };
}

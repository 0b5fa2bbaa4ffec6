import type { NamedPlace } from "../../policy/index.js";
import { ScenariosSchema } from "../../scenario/index.js";
import { ConfigSchema } from "../../workspace/index.js";
import type { Completion } from "../completion.js";
import { completeKeys, completeValue, mayBeginMapping } from "./complete-keys.js";
import type { PolicyContext } from "./context.js";
import { findNamed, listNamed } from "./names/index.js";
import { findPlace } from "./outline/index.js";

const IN_SCENARIOS: readonly NamedPlace[] = [
  { path: ["policy"], kind: "policy" },
  { path: ["settings"], kind: "setting", isKey: true },
  { path: ["scenarios", "*", "settings"], kind: "setting", isKey: true },
  { path: ["scenarios", "*", "advice"], kind: "statement" },
  { path: ["scenarios", "*", "at", "*", "*"], kind: "rule" },
  { path: ["scenarios", "*", "findings", "*"], kind: "check" },
  { path: ["scenarios", "*", "windows"], kind: "rule", isKey: true },
  { path: ["scenarios", "*", "via"], kind: "rule", isKey: true },
  { path: ["scenarios", "*", "calls"], kind: "rule", isKey: true },
  { path: ["scenarios", "*", "says"], kind: "rule", isKey: true },
  { path: ["scenarios", "*", "lacks"], kind: "rule", isKey: true },
];

const IN_WORKSPACE: readonly NamedPlace[] = [
  { path: ["policy"], kind: "policy" },
  { path: ["settings"], kind: "setting", isKey: true },
  { path: ["checks"], kind: "check", isKey: true },
];

/** What may be put at an offset of a file of scenarios: its keys, the actions and checks that are expected. */
export function completeScenarios(context: PolicyContext, offset: number): readonly Completion[] {
  return completeBy(ScenariosSchema, IN_SCENARIOS, context, offset);
}

/** The same of a workspace file: its keys, settings, checks and how much they matter. */
export function completeWorkspaceFile(context: PolicyContext, offset: number): readonly Completion[] {
  return completeBy(ConfigSchema, IN_WORKSPACE, context, offset);
}

type Schema = typeof ScenariosSchema | typeof ConfigSchema;

function completeBy(
  schema: Schema,
  places: readonly NamedPlace[],
  { text, policy }: PolicyContext,
  offset: number,
): readonly Completion[] {
  const place = findPlace(text, offset);
  if (!place || (place.role === "value" && offset > place.word.end)) return [];
  const { path } = place;
  if (place.role === "key" || path.length === 0 || mayBeginMapping(schema, place)) {
    const named = findNamed(places, [...path, ""], true);
    return completeKeys(schema, place, named ? listNamed(named.kind, policy) : []);
  }
  const named = findNamed(places, path, false);
  return completeValue(schema, place, named ? listNamed(named.kind, policy) : []);
}

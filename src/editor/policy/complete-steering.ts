import type { NamedPlace } from "../../policy/index.js";
import { ScenariosSchema } from "../../scenario/index.js";
import { ConfigSchema } from "../../workspace/index.js";
import type { Completion } from "../completion.js";
import { completeKeys, completeValue, mayBeginMapping } from "./complete-keys.js";
import type { PolicyContext } from "./context.js";
import { findNamed, listNamed, PLACES } from "./names/index.js";
import { findPlace } from "./outline/index.js";

/** What may be put at an offset of a file of scenarios: its keys, the actions and checks that are expected. */
export function completeScenarios(context: PolicyContext, offset: number): readonly Completion[] {
  return completeBy(ScenariosSchema, PLACES.scenario, context, offset);
}

/** The same of a workspace file: its keys, settings, checks and how much they matter. */
export function completeWorkspaceFile(context: PolicyContext, offset: number): readonly Completion[] {
  return completeBy(ConfigSchema, PLACES.workspace, context, offset);
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

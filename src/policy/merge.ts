import { nearest, type Problem } from "../text/index.js";
import type { Layer, Sourced } from "./layer.js";
import { formatPath } from "./read-yaml.js";
import { convertSetting, ENGINE_SETTINGS, typeOfDefault, type TypedValue } from "./settings.js";

/** A rule or check after merging: each field with the file it came from. */
export interface MergedItem {
  readonly id: string;
  readonly fields: ReadonlyMap<string, Sourced<unknown>>;
}

export interface MergedSetting extends TypedValue {
  readonly name: string;
  /** A problem at the place that set it. */
  readonly problem: (message: string) => Problem;
}

/** A setting's value from outside the policies: the workspace's `settings:`, or a flag. */
export interface Override {
  readonly name: string;
  readonly value: unknown;
  /** A problem at the place that gives it. */
  readonly problem: (message: string) => Problem;
}

export interface Merged {
  readonly rules: readonly MergedItem[];
  readonly checks: readonly MergedItem[];
  readonly settings: readonly MergedSetting[];
  readonly problems: readonly Problem[];
}

/** Later layers over earlier ones, by id and field by field; overrides over all. */
export function mergeLayers(layers: readonly Layer[], overrides: readonly Override[]): Merged {
  const problems: Problem[] = [];
  const rules = mergeItems(layers, "rules", problems);
  const checks = mergeItems(layers, "checks", problems);
  const settings = mergeSettings(layers, overrides, problems);
  return { rules, checks, settings, problems };
}

function mergeItems(layers: readonly Layer[], kind: "rules" | "checks", problems: Problem[]): readonly MergedItem[] {
  const items = new Map<string, Map<string, Sourced<unknown>>>();
  for (const layer of layers) {
    const seen = new Set<string>();
    for (const [at, data] of (layer.data[kind] ?? []).entries()) {
      const { id, off } = data;
      if (seen.has(id))
        problems.push(layer.problemAt([kind, at, "id"], `${kind}: two have the id ${id}; give one another id`));
      seen.add(id);
      if (off === true) {
        if (!items.delete(id))
          problems.push(layer.problemAt([kind, at, "id"], describeUnknown(kind, id, items.keys())));
        continue;
      }
      const fields = items.get(id) ?? new Map<string, Sourced<unknown>>();
      for (const [field, value] of Object.entries(data)) fields.set(field, { value, layer, path: [kind, at, field] });
      items.set(id, fields);
    }
  }
  return [...items].map(([id, fields]) => ({ id, fields }));
}

function describeUnknown(kind: string, id: string, known: Iterable<string>): string {
  const meant = nearest(id, known);
  return `${kind}: nothing of the id ${id} to switch off${meant ? `; did you mean ${meant}?` : ""}`;
}

function mergeSettings(layers: readonly Layer[], overrides: readonly Override[], problems: Problem[]): MergedSetting[] {
  const settings = new Map<string, MergedSetting>();
  for (const [name, value] of Object.entries(ENGINE_SETTINGS)) {
    const problem = (message: string): Problem => ({ file: "followthrough", message });
    settings.set(name, { name, ...typeOfDefault(value), problem });
  }
  const assign = ({ name, value, problem }: Override, type?: string): void => {
    const typed = type === undefined ? typeOfDefault(value) : convertSetting(value, type);
    if ("reason" in typed) problems.push(problem(`${name}: ${typed.reason}`));
    else settings.set(name, { name, ...typed, problem });
  };
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.data.settings ?? {})) {
      const path = ["settings", name];
      const problem = (message: string): Problem => layer.problemAt(path, message);
      if (/^[a-z_][a-z0-9_]*$/iu.test(name)) assign({ name, value, problem }, settings.get(name)?.type);
      else
        problems.push(layer.problemAtKey(path, `${formatPath(path)}: a setting's name has letters, digits and _ only`));
    }
  }
  for (const override of overrides) {
    const type = settings.get(override.name)?.type;
    if (type !== undefined) assign(override, type);
    else {
      const meant = nearest(override.name, settings.keys());
      const mend = meant ? `did you mean ${meant}?` : `known are ${[...settings.keys()].join(", ")}`;
      problems.push(override.problem(`unknown setting ${override.name}; ${mend}`));
    }
  }
  return [...settings.values()];
}

import type { WordKind } from "../expression/index.js";
import { type Problem } from "../diagnostics/index.js";
import { echo, nearest } from "../text/index.js";
import { formatPath } from "../yaml/index.js";
import type { Layer, Sourced } from "./layer.js";
import type { Source, Statement } from "./policy.js";
import { describeTooLittle, readLeast } from "./setting-bounds.js";
import { convertSetting, ENGINE_SETTINGS, readDefault, typeOfDefault, type TypedValue } from "./settings.js";

/** A rule or check after merging: each field with the file it came from. */
export interface MergedItem {
  readonly id: string;
  readonly fields: ReadonlyMap<string, Sourced<unknown>>;
}

export interface MergedSetting extends TypedValue {
  readonly name: string;
  readonly about: string;
  readonly advice: readonly string[];
  /** The least it may be. */
  readonly min?: TypedValue;
  /** What kind of word it holds, where not any text will do. */
  readonly holds?: WordKind;
  /** A problem at the place that set it. */
  readonly problem: (message: string) => Problem;
  /** The policy that set it, if one did. */
  readonly layer?: Layer;
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
  readonly drafts: readonly MergedItem[];
  readonly settings: readonly MergedSetting[];
  readonly advice: ReadonlyMap<string, Statement>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Kinds of log entries and channels of the person's own. */
  readonly kinds: readonly string[];
  readonly channels: readonly string[];
  readonly problems: readonly Problem[];
}

/** Later layers over earlier ones, by id and field by field; overrides over all. */
export function mergeLayers(layers: readonly Layer[], overrides: readonly Override[]): Merged {
  const problems: Problem[] = [];
  const rules = mergeItems(layers, "rules", problems);
  const checks = mergeItems(layers, "checks", problems);
  const drafts = mergeDrafts(layers);
  const settings = mergeSettings(layers, overrides, problems);
  const advice = new Map(
    layers.flatMap(({ data }): [string, Statement][] =>
      Object.entries(data.advice ?? {}).map(([id, { sources = [], unlike = [], ...rest }]) => [
        id,
        { id, sources, unlike, ...rest },
      ]),
    ),
  );
  const sources = new Map(layers.flatMap(({ data }) => Object.entries(data.sources ?? {})));
  const kinds = layers.flatMap(({ data }) => data.kinds ?? []);
  const channels = layers.flatMap(({ data }) => data.channels ?? []);
  return { rules, checks, drafts, settings, advice, sources, kinds, channels, problems };
}

function mergeDrafts(layers: readonly Layer[]): readonly MergedItem[] {
  const drafts = new Map<string, Map<string, Sourced<unknown>>>();
  for (const layer of layers) {
    for (const [id, data] of Object.entries(layer.data.drafts ?? {})) {
      const fields = drafts.get(id) ?? new Map<string, Sourced<unknown>>();
      fields.set("id", { value: id, layer, path: ["drafts", id] });
      for (const [field, value] of Object.entries(data))
        fields.set(field, { value, layer, path: ["drafts", id, field] });
      drafts.set(id, fields);
    }
  }
  return [...drafts].map(([id, fields]) => ({ id, fields }));
}

function mergeItems(layers: readonly Layer[], kind: "rules" | "checks", problems: Problem[]): readonly MergedItem[] {
  const items = new Map<string, Map<string, Sourced<unknown>>>();
  for (const layer of layers) {
    const seen = new Set<string>();
    for (const [at, data] of (layer.data[kind] ?? []).entries()) {
      const { id, off } = data;
      if (seen.has(id))
        problems.push(layer.problemAt([kind, at, "id"], `${kind}: two have the id ${echo(id)}; give one another id`));
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
  return `${kind}: nothing of the id ${echo(id)} to switch off${meant ? `; did you mean ${echo(meant)}?` : ""}`;
}

/** What a policy says of a setting besides its value. */
interface Told {
  readonly about?: string;
  readonly advice?: readonly string[];
  readonly min?: string | number;
  readonly holds?: WordKind;
}

function mergeSettings(layers: readonly Layer[], overrides: readonly Override[], problems: Problem[]): MergedSetting[] {
  const settings = new Map<string, MergedSetting>();
  for (const [name, value] of Object.entries(ENGINE_SETTINGS)) {
    const problem = (message: string): Problem => ({ file: "followthrough", message });
    settings.set(name, { name, ...typeOfDefault(value), about: "", advice: [], problem });
  }
  const assign = ({ name, value, problem }: Override, layer?: Layer, told: Told = {}): void => {
    const known = settings.get(name);
    const typed = known ? convertSetting(value, known.type) : readDefault(value);
    if ("reason" in typed) {
      problems.push(problem(`${echo(name)}: ${typed.reason}`));
      return;
    }
    const setting = { about: "", advice: [], ...known, ...tell(name, told, typed.type, layer), name, ...typed };
    const reason = describeTooLittle(typed, setting.min);
    if (reason !== undefined) problems.push(problem(`${echo(name)}: ${reason}`));
    settings.set(name, { ...setting, problem, layer });
  };
  /** What a layer says of a setting besides its value. */
  const tell = (name: string, { min, ...told }: Told, type: string, layer?: Layer): Partial<MergedSetting> => {
    if (min === undefined) return told;
    const least = readLeast(min, type);
    if (!("reason" in least)) return { ...told, min: least };
    if (layer) problems.push(layer.problemAt(["settings", name, "min"], `${name}.min: ${least.reason}`));
    return told;
  };
  for (const layer of layers) {
    for (const [name, data] of Object.entries(layer.data.settings ?? {})) {
      const path = ["settings", name];
      const isLong = typeof data === "object" && !Array.isArray(data);
      const { default: value, ...told } = isLong ? data : { default: data };
      const problem = (message: string): Problem => layer.problemAt(isLong ? [...path, "default"] : path, message);
      if (!/^[a-z_][a-z0-9_]*$/iu.test(name))
        problems.push(layer.problemAtKey(path, `${formatPath(path)}: a setting's name has letters, digits and _ only`));
      else if (value !== undefined) assign({ name, value, problem }, layer, told);
      else {
        const known = settings.get(name);
        if (known) settings.set(name, { ...known, ...tell(name, told, known.type, layer) });
        else
          problems.push(layer.problemAtKey(path, `${formatPath(path)} has no default; its type is the setting's type`));
      }
    }
  }
  for (const override of overrides) {
    if (settings.has(override.name)) assign(override);
    else {
      const meant = nearest(override.name, settings.keys());
      const mend = meant ? `did you mean ${meant}?` : `known are ${[...settings.keys()].join(", ")}`;
      problems.push(override.problem(`unknown setting ${echo(override.name)}; ${mend}`));
    }
  }
  return [...settings.values()];
}

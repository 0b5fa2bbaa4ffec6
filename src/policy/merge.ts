import type { WordKind } from "../expression/index.js";
import { findingAt, type FilePlace, type Finding, withRelated } from "../diagnostics/index.js";
import { echo, nearest } from "../text/index.js";
import { formatPath } from "../yaml/index.js";
import { findDepartures } from "./departures.js";
import type { Layer, Sourced } from "./layer.js";
import type { Source, Statement } from "./policy.js";
import { describeTooLittle, readBound } from "./setting-bounds.js";
import {
  convertSetting,
  ENGINE_SETTINGS,
  readDefault,
  type RefusedDefault,
  typeOfDefault,
  type TypedValue,
} from "./settings.js";

/** A rule or check after merging: each field with the file it came from. */
export interface MergedItem {
  readonly id: string;
  readonly fields: ReadonlyMap<string, Sourced<unknown>>;
  /** Of a rule: the opening that its advice speaks of, where a later policy has replaced it without naming its own. */
  readonly replacedOpening?: string;
}

export interface MergedSetting extends TypedValue {
  readonly name: string;
  readonly about: string;
  readonly advice: readonly string[];
  /** The least it may be. */
  readonly min?: TypedValue;
  /** What kind of word it holds, where not any text will do. */
  readonly holds?: WordKind;
  /** Where it was set. Found when asked, because a built-in policy is parsed only for that. */
  readonly findPlace: () => FilePlace;
  /** The policy that set it, if one did. */
  readonly layer?: Layer;
}

/** A setting's value from outside the policies: the workspace's `settings:`, or a flag. */
export interface Override {
  readonly name: string;
  readonly value: unknown;
  /** Where it is given. */
  readonly place: FilePlace;
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
  readonly errors: readonly Finding[];
}

/** Later layers over earlier ones, by id and field by field; overrides over all. */
export function mergeLayers(layers: readonly Layer[], overrides: readonly Override[]): Merged {
  const errors: Finding[] = [];
  const rules = mergeItems(layers, "rules", errors);
  const checks = mergeItems(layers, "checks", errors);
  const drafts = mergeDrafts(layers);
  const settings = mergeSettings(layers, overrides, errors);
  const advice = new Map(
    layers.flatMap((layer): [string, Statement][] =>
      Object.entries(layer.data.advice ?? {}).map(([id, data]) => {
        const { sources = [], unlike = [], holds_for: holdsFor = {}, ...rest } = data;
        const { departures, errors: wrong } = findDepartures({ id, holdsFor, layer }, settings);
        errors.push(...wrong);
        return [id, { id, sources, unlike, holdsFor: Object.keys(holdsFor), departures, ...rest }];
      }),
    ),
  );
  const sources = new Map(layers.flatMap(({ data }) => Object.entries(data.sources ?? {})));
  const kinds = layers.flatMap(({ data }) => data.kinds ?? []);
  const channels = layers.flatMap(({ data }) => data.channels ?? []);
  return { rules, checks, drafts, settings, advice, sources, kinds, channels, errors };
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

function mergeItems(layers: readonly Layer[], kind: "rules" | "checks", errors: Finding[]): readonly MergedItem[] {
  const items = new Map<string, Map<string, Sourced<unknown>>>();
  const replacedOpenings = new Map<string, string>();
  for (const layer of layers) {
    const seen = new Map<string, number>();
    for (const [at, data] of (layer.data[kind] ?? []).entries()) {
      const { id, off } = data;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, at);
      else {
        const message = `${kind}: two have the id ${echo(id)}; give one another id`;
        const other = layer.placeOf([kind, first, "id"]);
        errors.push(
          withRelated(findingAt(layer.placeOf([kind, at, "id"]), "id-taken", message), other, "the first one"),
        );
      }
      if (off === true) {
        if (!items.delete(id))
          errors.push(
            findingAt(layer.placeOf([kind, at, "id"]), "unknown-id", describeUnknown(kind, id, items.keys())),
          );
        continue;
      }
      const fields = items.get(id) ?? new Map<string, Sourced<unknown>>();
      const opening = fields.get("opens")?.value;
      if (data.advice !== undefined) replacedOpenings.delete(id);
      else if ("opens" in data && typeof opening === "string" && !replacedOpenings.has(id))
        replacedOpenings.set(id, opening);
      for (const [field, value] of Object.entries(data)) fields.set(field, { value, layer, path: [kind, at, field] });
      items.set(id, fields);
    }
  }
  return [...items].map(([id, fields]) => ({ id, fields, replacedOpening: replacedOpenings.get(id) }));
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

/** A value for a setting, and where it stands. */
type Assignment = Pick<Override, "name" | "value"> & Pick<MergedSetting, "findPlace">;

function mergeSettings(layers: readonly Layer[], overrides: readonly Override[], errors: Finding[]): MergedSetting[] {
  const settings = new Map<string, MergedSetting>();
  for (const [name, value] of Object.entries(ENGINE_SETTINGS)) {
    const findPlace = (): FilePlace => ({ file: "followthrough" });
    settings.set(name, { name, ...typeOfDefault(value), about: "", advice: [], findPlace });
  }
  const assign = ({ name, value, findPlace }: Assignment, layer?: Layer, told: Told = {}): void => {
    const known = settings.get(name);
    const refuse = (reason: string): void => {
      const finding = findingAt(findPlace(), "invalid-setting", `${echo(name)}: ${reason}`);
      errors.push(known?.layer ? withRelated(finding, known.findPlace(), "its value until then") : finding);
    };
    const typed: TypedValue | RefusedDefault = known ? convertSetting(value, known.type) : readDefault(value);
    if ("reason" in typed) {
      refuse(typed.reason);
      if (typed.standIn) settings.set(name, { name, ...typed.standIn, about: "", advice: [], findPlace, layer });
      return;
    }
    const setting = { about: "", advice: [], ...known, ...tell(name, told, typed.type, layer), name, ...typed };
    const reason = describeTooLittle(typed, setting.min);
    if (reason !== undefined) refuse(reason);
    settings.set(name, { ...setting, findPlace, layer });
  };
  /** What a layer says of a setting besides its value. */
  const tell = (name: string, { min, ...told }: Told, type: string, layer?: Layer): Partial<MergedSetting> => {
    if (min === undefined) return told;
    const least = readBound(min, type);
    if (!("reason" in least)) return { ...told, min: least };
    if (layer)
      errors.push(
        findingAt(layer.placeOf(["settings", name, "min"]), "invalid-setting", `${name}.min: ${least.reason}`),
      );
    return told;
  };
  for (const layer of layers) {
    for (const [name, data] of Object.entries(layer.data.settings ?? {})) {
      const path = ["settings", name];
      const isLong = typeof data === "object" && !Array.isArray(data);
      const { default: value, ...told } = isLong ? data : { default: data };
      const findPlace = (): FilePlace => layer.placeOf(isLong ? [...path, "default"] : path);
      const refuseKey = (reason: string): void => {
        errors.push(findingAt(layer.placeOfKey(path), "invalid-setting", `${formatPath(path)}${reason}`));
      };
      if (!/^[a-z_][a-z0-9_]*$/iu.test(name)) refuseKey(": a setting's name has letters, digits and _ only");
      else if (value !== undefined) assign({ name, value, findPlace }, layer, told);
      else {
        const known = settings.get(name);
        if (known) settings.set(name, { ...known, ...tell(name, told, known.type, layer) });
        else refuseKey(" has no default; its type is the setting's type");
      }
    }
  }
  for (const { name, value, place } of overrides) {
    if (settings.has(name)) assign({ name, value, findPlace: () => place });
    else {
      const meant = nearest(name, settings.keys());
      const mend = meant ? `did you mean ${meant}?` : `known are ${[...settings.keys()].join(", ")}`;
      errors.push(findingAt(place, "unknown-setting", `unknown setting ${echo(name)}; ${mend}`));
    }
  }
  return [...settings.values()];
}

import { findingAt, type Finding } from "../diagnostics/index.js";
import { echo, nearest } from "../text/index.js";
import type { Layer } from "./layer.js";
import type { Bounds } from "./schema.js";
import { isLess, readBound } from "./setting-bounds.js";
import type { TypedValue } from "./settings.js";

/** For which values of which settings a statement holds, as a policy writes it, and where. */
export interface Holding {
  readonly id: string;
  readonly holdsFor: Readonly<Record<string, Bounds>>;
  readonly layer: Layer;
}

export interface Departures {
  /** The settings whose value lies outside of what the statement says. */
  readonly departures: readonly string[];
  readonly errors: readonly Finding[];
}

/** A setting in force. */
interface NamedValue extends TypedValue {
  readonly name: string;
}

/** Compares the settings in force with what a statement says of them. */
export function findDepartures({ id, holdsFor, layer }: Holding, settings: readonly NamedValue[]): Departures {
  const departures: string[] = [];
  const errors: Finding[] = [];
  for (const [name, bounds] of Object.entries(holdsFor)) {
    const path = ["advice", id, "holds_for", name];
    const setting = settings.find((one) => one.name === name);
    if (!setting) {
      const known = settings.map((one) => one.name);
      const meant = nearest(name, known);
      const mend = meant ? `did you mean ${meant}?` : `known are ${known.join(", ")}`;
      const message = `advice.${id}: unknown setting ${echo(name)}; ${mend}`;
      errors.push(findingAt(layer.placeOfKey(path), "unknown-setting", message));
      continue;
    }
    const isOutside = (["min", "max"] as const).map((end) => {
      const written = bounds[end];
      if (written === undefined) return false;
      const bound = readBound(written, setting.type);
      if ("reason" in bound) {
        const message = `advice.${id}: ${name}.${end}: ${bound.reason}`;
        errors.push(findingAt(layer.placeOf([...path, end]), "invalid-setting", message));
        return false;
      }
      return end === "min" ? isLess(setting, bound) : isLess(bound, setting);
    });
    const { one_of: known } = bounds;
    const items = Array.isArray(setting.value) ? setting.value.map(String) : [String(setting.value)];
    const isOther = known !== undefined && items.some((item) => !known.includes(item));
    if (isOther || isOutside.includes(true)) departures.push(name);
  }
  return { departures, errors };
}

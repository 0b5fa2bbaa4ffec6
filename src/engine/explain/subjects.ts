import { View } from "../../expression/index.js";
import type { Origin } from "../../facts/index.js";
import type { Binding } from "../../policy/index.js";
import type { Combination } from "../bind.js";
import type { Subject } from "./explanation.js";

/** What the names of an `each` stand for, as far as they are facts. */
export function describeSubjects(each: readonly Binding[], { values }: Combination): Subject[] {
  return values.flatMap((value, at) => {
    const name = each[at]?.name ?? "";
    return value instanceof View ? [{ name, fact: value.fact, origins: placeOf(value.fact) }] : [];
  });
}

function placeOf(fact: object): readonly Origin[] {
  const origins: unknown = Reflect.get(fact, "origins");
  // Facts keep their own place under `self`, or that of what makes them (facts/origin.ts).
  const { self, date, name } = (origins ?? {}) as Readonly<Record<string, Origin | undefined>>;
  return [date ?? name ?? self].filter((one) => one !== undefined);
}

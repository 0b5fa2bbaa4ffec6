import { Optional } from "@marcbachmann/cel-js";
import { FACT_TYPES, VIEW_CLASSES } from "./fact-types/index.js";

/** What a value of the language is, for whoever shows it without knowing the language's classes. */
export type ValueDescription =
  /** An optional without a value, and one with it. */
  | { readonly kind: "missing" }
  | { readonly kind: "present"; readonly value: unknown }
  /** An object of facts: its type, and the field that says most of it. */
  | { readonly kind: "facts"; readonly type: string; readonly field: string; readonly value: unknown }
  | { readonly kind: "list"; readonly items: readonly unknown[] }
  | { readonly kind: "text"; readonly text: string }
  /** A number, a truth value, a date, a span: `toText` writes it. */
  | { readonly kind: "other" };

/** @param value as an expression gives it */
export function describeValue(value: unknown): ValueDescription {
  if (value instanceof Optional)
    return value.hasValue() ? { kind: "present", value: value.value() } : { kind: "missing" };
  if (Array.isArray(value)) return { kind: "list", items: value };
  if (typeof value === "string") return { kind: "text", text: value };
  for (const { name: type, fields } of FACT_TYPES) {
    const Class = VIEW_CLASSES.get(type);
    if (!Class || !(value instanceof Class)) continue;
    const field = TELLING.find((one) => Object.hasOwn(fields, one)) ?? Object.keys(fields)[0] ?? "";
    return { kind: "facts", type, field, value: Reflect.get(value, field) };
  }
  return { kind: "other" };
}

/** By these, people tell one object from another. */
const TELLING = ["company", "date", "name", "since", "title", "kind", "word", "words"];

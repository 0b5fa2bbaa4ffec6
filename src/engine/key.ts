import { hash } from "node:crypto";
import { View } from "../expression/index.js";
import { slug } from "../text/index.js";

/**
 * An action's key: its rule's id, then what each bound name stands for (an interview's round, a contact's name), then
 * the rule's own `key`. No date and no title is part of it, so that correcting one never changes it. Frozen from
 * version 1 of the calendar.
 */
export function formatKey(rule: string, bound: readonly unknown[], own: readonly unknown[]): string {
  return [rule, ...bound.map(keyOf), ...own.map(keyOf)].filter((part) => part !== "").join("/");
}

/** The same for the same note and action for ever: the first 128 bits of a SHA-256, in hexadecimal. */
export function deriveUid(identity: string, key: string): string {
  return hash("sha256", `${identity}\n${key}`, "hex").slice(0, 32);
}

function keyOf(value: unknown): string {
  if (!(value instanceof View)) return slug(String(value));
  for (const field of ["round", "key", "kind", "title"]) {
    const part: unknown = Reflect.get(value.fact, field);
    if (typeof part === "string" || typeof part === "number") return slug(String(part));
  }
  return "";
}

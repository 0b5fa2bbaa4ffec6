import type { Problem } from "../../diagnostics/index.js";
import { describePlace, type Sourced } from "../layer.js";

/**
 * Something that a policy says and that means nothing, or hardly what was meant. An error loses a meaning for sure, and
 * the policy evaluates nothing; a warning may be meant; what is for information is told where the policy is looked at.
 */
export interface Slip extends Problem {
  readonly severity: "error" | "warning" | "info";
}

export function slipAt(source: Sourced<unknown>, message: string, severity: Slip["severity"], at?: number): Slip {
  return { ...source.layer.problemAt(source.path, `${describePlace(source)}: ${message}`, at), severity };
}

/** The same at the value's key, which says what is wrong. */
export function slipAtKey(source: Sourced<unknown>, message: string, severity: Slip["severity"]): Slip {
  return { ...source.layer.problemAtKey(source.path, `${describePlace(source)}: ${message}`), severity };
}

/** The same value deeper inside: an item of a list, a key's value. */
export function inside(source: Sourced<unknown>, value: unknown, ...path: Sourced<unknown>["path"]): Sourced<unknown> {
  return { ...source, value, path: [...source.path, ...path] };
}

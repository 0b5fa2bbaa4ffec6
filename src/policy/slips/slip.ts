import { findingAt, type Finding, type Severity } from "../../diagnostics/index.js";
import type { Range } from "../../text/index.js";
import type { PolicyCheck } from "../checks.js";
import { describePlace, findingIn, type Sourced } from "../layer.js";

// A slip is a finding of something that a policy says and that means nothing, or hardly what was meant. An error loses a
// meaning for sure, and the policy evaluates nothing; a warning may be meant; what is for information is told where the
// policy is looked at.

export type SlipCheck = PolicyCheck | "invalid-value";

/** @param part offsets in the value, for a part of it */
export function slipAt(
  source: Sourced<unknown>,
  check: SlipCheck,
  message: string,
  severity: Severity,
  part?: Range,
): Finding {
  return findingIn(source, check, message, { severity, part });
}

/** The same at the value's key, which says what is wrong. */
export function slipAtKey(source: Sourced<unknown>, check: SlipCheck, message: string, severity: Severity): Finding {
  return findingAt(source.layer.placeOfKey(source.path), check, `${describePlace(source)}: ${message}`, severity);
}

/** The same value deeper inside: an item of a list, a key's value. */
export function inside(source: Sourced<unknown>, value: unknown, ...path: Sourced<unknown>["path"]): Sourced<unknown> {
  return { ...source, value, path: [...source.path, ...path] };
}

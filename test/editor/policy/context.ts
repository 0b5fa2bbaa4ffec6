import { loadPolicy } from "../../../src/policy/index.js";
import type { PolicyContext } from "../../../src/editor/policy/index.js";

const policy = await loadPolicy({ policies: [{ name: "default", place: { file: "followthrough.yaml" } }] });

/** A text with the caret ‸ in it, and the default policy in force. */
export function atCaret(marked: string, file = "mine.yaml"): { context: PolicyContext; offset: number } {
  const text = marked.replace("‸", "");
  const offset = marked.indexOf("‸");
  return { context: contextOf(text, file), offset: offset < 0 ? text.length : offset };
}

export function contextOf(text: string, file = "mine.yaml"): PolicyContext {
  return { file, text, policy, files: new Map([[file, text]]) };
}

/** A rule with a field that ends at the caret. */
export function inRule(field: string): string {
  return `format: 1\nextends: [default]\nrules:\n  - id: mine\n    each: {interview: application.interviews, person: interview.with}\n    ${field}\n`;
}

import type { CheckEntry } from "../../diagnostics/index.js";

/** What can be wrong with an expression, or with a text that holds expressions. */
export const EXPRESSION_CHECKS = {
  "expression-syntax": { severity: "error", description: "An expression, or a text with {{ }}, cannot be read." },
  "expression-too-large": { severity: "error", description: "An expression is longer or deeper than is read." },
  "unknown-name": {
    severity: "error",
    description: "An expression names a fact, a field or a function that does not exist.",
  },
  "type-mismatch": {
    severity: "error",
    description:
      "An expression gives another type than its place takes, or an operator or function does not fit its values.",
  },
  "unasked-fact": {
    severity: "error",
    description: "An expression reads a fact that may be missing without asking whether it is there.",
  },
  "loops-too-deep": { severity: "error", description: "Loops stand in each other deeper than is evaluated." },
} as const satisfies Readonly<Record<string, CheckEntry>>;

export type ExpressionCheck = keyof typeof EXPRESSION_CHECKS;

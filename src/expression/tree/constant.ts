import { serialize, type ASTNode } from "@marcbachmann/cel-js";
import { childrenOf, flatten } from "./syntax-tree.js";

/**
 * What a condition always is, whatever the facts: `false`, `status == 'lead' && status == 'offer'`, and
 * `status != 'lead' || status != 'offer'`, which is always true. Undefined where it depends on them, or seems to.
 *
 * @param evaluate the value of a part that names no fact
 */
export function constantOf(node: ASTNode, evaluate: (part: ASTNode) => unknown): boolean | undefined {
  if (!namesFacts(node)) {
    const value = evaluate(node);
    return typeof value === "boolean" ? value : undefined;
  }
  if (node.op === "!_") return negate(constantOf(node.args, evaluate));
  if (node.op === "&&") return decide(node, false, evaluate);
  if (node.op === "||") return decide(node, true, evaluate);
  return undefined;
}

/** One part that is false decides an "and", one that is true an "or", and so do two comparisons that cannot both fail. */
function decide(
  node: ASTNode & { readonly op: "&&" | "||" },
  deciding: boolean,
  evaluate: (part: ASTNode) => unknown,
): boolean | undefined {
  const parts = flatten(node, node.op);
  const values = parts.map((part) => constantOf(part, evaluate));
  if (values.includes(deciding) || clash(parts, deciding ? "!=" : "==")) return deciding;
  return values.every((value) => value === !deciding) ? !deciding : undefined;
}

/** The same is compared with two different texts. */
function clash(parts: readonly ASTNode[], op: "==" | "!="): boolean {
  const texts = new Map<string, Set<string>>();
  for (const part of parts) {
    const comparison = readComparison(part, op);
    if (!comparison) continue;
    const known = texts.get(comparison.subject);
    const common = known ? new Set([...known].filter((text) => comparison.texts.has(text))) : comparison.texts;
    if (common.size === 0) return true;
    texts.set(comparison.subject, common);
  }
  return false;
}

interface Comparison {
  readonly subject: string;
  /** What it may be. */
  readonly texts: Set<string>;
}

function readComparison(node: ASTNode, op: "==" | "!="): Comparison | undefined {
  if (node.op === op) {
    const [left, right] = node.args;
    const [subject, literal] = left.op === "value" ? [right, left] : [left, right];
    return literal.op === "value" && typeof literal.args === "string"
      ? { subject: serialize(subject), texts: new Set([literal.args]) }
      : undefined;
  }
  if (op === "==" && node.op === "in" && node.args[1].op === "list") {
    const items = node.args[1].args.map((item) => (item.op === "value" ? item.args : undefined));
    const texts = items.filter((item) => typeof item === "string");
    if (texts.length === items.length) return { subject: serialize(node.args[0]), texts: new Set(texts) };
  }
  return undefined;
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function namesFacts(node: ASTNode): boolean {
  return node.op === "id" || childrenOf(node).some(namesFacts);
}

import type { ASTNode } from "@marcbachmann/cel-js";

/** The nodes directly below one: operands, arguments, items of lists and maps. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  const args: unknown = node.args;
  return (Array.isArray(args) ? args.flat(2) : [args]).filter(isNode);
}

/** The type that the checker found, as it writes it: it leaves it on the node, in a field that is not declared. */
export function typeOf(node: ASTNode): string | undefined {
  const type: unknown = Reflect.get(node, "checkedType");
  return type instanceof Object ? String(Reflect.get(type, "name")) : undefined;
}

export function isNode(value: unknown): value is ASTNode {
  return value instanceof Object && "op" in value && "args" in value;
}

/** Whether a variable of this name stands anywhere in the tree. */
export function namesVariable(node: ASTNode, name: string): boolean {
  return (node.op === "id" && node.args === name) || childrenOf(node).some((child) => namesVariable(child, name));
}

/** The parts of a chain of one operator, in order. */
export function flatten(node: ASTNode, op: "&&" | "||"): readonly ASTNode[] {
  const parts: ASTNode[] = [];
  const left: ASTNode[] = [node];
  for (let part = left.pop(); part; part = left.pop()) {
    if (part.op === op) left.push(part.args[1], part.args[0]);
    else parts.push(part);
  }
  return parts;
}

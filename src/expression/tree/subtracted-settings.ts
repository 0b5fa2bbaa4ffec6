import type { ASTNode } from "@marcbachmann/cel-js";
import { childrenOf } from "./syntax-tree.js";

/** The names of the settings that an expression takes away from something: `offer_ahead` of `deadline - settings.offer_ahead`. */
export function subtractedSettings(node: ASTNode): ReadonlySet<string> {
  return new Set(namesIn(node, false));
}

function* namesIn(node: ASTNode, isSubtracted: boolean): Generator<string> {
  if (node.op === "-") {
    yield* namesIn(node.args[0], isSubtracted);
    yield* namesIn(node.args[1], !isSubtracted);
  } else if (node.op === "." && node.args[0].op === "id" && node.args[0].args === "settings") {
    if (isSubtracted) yield node.args[1];
  } else for (const child of childrenOf(node)) yield* namesIn(child, isSubtracted);
}

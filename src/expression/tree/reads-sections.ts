import type { ASTNode } from "@marcbachmann/cel-js";
import { childrenOf, typeOf } from "./syntax-tree.js";

const SECTIONS = "sections";

/**
 * Whether a type-checked expression may read the sections of a note's body: `application.sections`, `application['sections']`.
 * A field whose name is only known when the expression is evaluated may be that one, too.
 */
export function readsSections(node: ASTNode): boolean {
  return isSectionsField(node) || childrenOf(node).some(readsSections);
}

function isSectionsField(node: ASTNode): boolean {
  if (node.op === "." || node.op === ".?") return node.args[1] === SECTIONS;
  if (node.op !== "[]" && node.op !== "[?]") return false;
  const [object, index] = node.args;
  if (index.op === "value" && typeof index.args === "string") return index.args === SECTIONS;
  return typeOf(object) === "Application";
}

/**
 * The same of a text with expressions in it, or of one that is not compiled yet, told by the word alone: it holds of a
 * sentence about sections, too.
 */
export function mayReadSections(text: string): boolean {
  return text.includes(SECTIONS) && /\bsections\b/u.test(text);
}

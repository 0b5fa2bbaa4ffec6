import type { ASTNode } from "@marcbachmann/cel-js";
import type { Range } from "../../text/index.js";
import { FACT_TYPES, type WordKind } from "../fact-types/index.js";
import { childrenOf, typeOf } from "./syntax-tree.js";
import { nameOf, type Word } from "../functions/index.js";

/** A text that an expression holds where it is to be a word of some kind. */
export interface FoundWord {
  readonly kind: WordKind;
  readonly word: string;
  /** Of the text with its quotes, as offsets in the expression. */
  readonly range: Range;
}

export interface WordFinderOptions {
  readonly functions: readonly Word[];
  /** What the policy's settings hold: name → kind of word. */
  readonly settings: Readonly<Record<string, WordKind>>;
  /** What the expression as a whole gives. */
  readonly gives?: WordKind;
}

type Bound = ReadonlyMap<string, WordKind | undefined>;

/** CEL's own methods that give what they are called on, or a part of it. */
const KEEPING = new Set(["value", "orValue", "or", "filter", "lowerAscii", "trim"]);
const LOOPS = new Set(["all", "exists", "exists_one", "map", "filter"]);

/**
 * The texts that are compared with a word of some kind, or stand in its place: `'applied'` in
 * `application.status == 'applied'`. The tree has been type-checked, as far as its types are right.
 */
export function findWords(ast: ASTNode, { functions, settings, gives }: WordFinderOptions): readonly FoundWord[] {
  const words = new Map<number, FoundWord>();
  const own = new Map(functions.filter(({ takes }) => takes).map((word) => [nameOf(word), word]));
  if (gives) put(ast, gives);
  visit(ast, new Map());
  return [...words.values()].toSorted((a, b) => a.range.start - b.range.start);

  function visit(node: ASTNode, bound: Bound): void {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- in the others no words meet
    switch (node.op) {
      case "==":
      case "!=":
      case "in":
        putAll(node.args, kindOf(node.args[0], bound) ?? kindOf(node.args[1], bound));
        break;
      case "+":
        if (typeOf(node)?.startsWith("list")) putAll(node.args, kindOf(node, bound));
        break;
      case "rcall": {
        const [name, receiver, args] = node.args;
        if (name === "orValue") putAll(args, kindOf(receiver, bound));
        for (const [at, kind] of own.get(name)?.takes?.entries() ?? []) putAll(args.slice(at, at + 1), kind);
        visit(receiver, bound);
        const inner = bindIn(node, bound);
        for (const arg of args) visit(arg, inner);
        return;
      }
    }
    for (const child of childrenOf(node)) visit(child, bound);
  }

  function putAll(nodes: readonly ASTNode[], kind: WordKind | undefined): void {
    if (kind) for (const node of nodes) put(node, kind);
  }

  /** The texts that a value of this kind may be. */
  function put(node: ASTNode, kind: WordKind): void {
    if (node.op === "value" && typeof node.args === "string")
      words.set(node.start, { kind, word: node.args, range: { start: node.start, end: node.end } });
    else if (node.op === "list" || node.op === "+") putAll(node.args, kind);
    else if (node.op === "?:") putAll(node.args.slice(1), kind);
    else if (node.op === "rcall" && node.args[0] === "orValue") putAll(node.args[2], kind);
  }

  function kindOf(node: ASTNode, bound: Bound): WordKind | undefined {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others are no texts of a kind
    switch (node.op) {
      case "id":
        return bound.get(node.args);
      case ".":
      case ".?": {
        const [object, field] = node.args;
        const type = typeOf(object);
        return type === "Settings"
          ? settings[field]
          : FACT_TYPES.find(({ name }) => name === type)?.fields[field]?.holds;
      }
      case "[]":
      case "[?]":
        return kindOf(node.args[0], bound);
      case "+":
        if (!typeOf(node)?.startsWith("list")) return undefined;
        return kindOf(node.args[0], bound) ?? kindOf(node.args[1], bound);
      case "?:":
        return kindOf(node.args[1], bound) ?? kindOf(node.args[2], bound);
      case "rcall": {
        const [name, receiver, args] = node.args;
        if (KEEPING.has(name)) return kindOf(receiver, bound);
        if (name === "bind" && args[2]) return kindOf(args[2], bindIn(node, bound));
        return own.get(name)?.gives;
      }
      default:
        return undefined;
    }
  }

  /** What a loop's variable, or that of `cel.bind`, holds. */
  function bindIn({ args: [name, receiver, args] }: ASTNode & { readonly op: "rcall" }, bound: Bound): Bound {
    const [variable, value] = args;
    const source = name === "bind" ? value : LOOPS.has(name) ? receiver : undefined;
    if (variable?.op !== "id" || !source) return bound;
    return new Map([...bound, [variable.args, kindOf(source, bound)]]);
  }
}

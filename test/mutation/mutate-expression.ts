import { parse, type ASTNode } from "@marcbachmann/cel-js";

/** A text with one thing in it changed, and what was changed. */
export interface Variant {
  readonly text: string;
  readonly change: string;
}

/** What stands in for an operator, one at a time. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "==": ["!="],
  "!=": ["=="],
  "<": ["<=", ">"],
  "<=": ["<", ">"],
  ">": [">=", "<"],
  ">=": [">", "<"],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
};

const FUNCTIONS: Readonly<Record<string, string>> = { max: "min", min: "max", exists: "all", all: "exists" };

/** Every number one more and one less, every comparison, sign, `&&`, `||`, `!`, `in`, `min` and `max` turned round. */
export function mutateExpression(source: string): Variant[] {
  const replace = (start: number, end: number, by: string): Variant => ({
    text: source.slice(0, start) + by + source.slice(end),
    change: `${excerpt(source, start, end)} → ${by || "nothing"}`,
  });
  return listNodes(parse(source).ast).flatMap((node): Variant[] => {
    const args: unknown = node.args;
    if (node.op === "value" && typeof args === "bigint")
      return [args + 1n, ...(args > 0n ? [args - 1n] : [])].map((n) => replace(node.start, node.end, String(n)));
    if (node.op === "!_") return [replace(node.start, node.start + 1, "")];
    if (node.op === "in")
      return [
        {
          text: `${source.slice(0, node.start)}!(${source.slice(node.start, node.end)})${source.slice(node.end)}`,
          change: "in → not in",
        },
      ];
    const [left, right] = childrenOf(node);
    if (OPERATORS[node.op] && left && right) {
      const at = source.indexOf(node.op, left.end);
      return OPERATORS[node.op]!.map((operator) => replace(at, at + node.op.length, operator));
    }
    const name = node.op === "call" || node.op === "rcall" ? String((args as unknown[])[0]) : "";
    const other = FUNCTIONS[name];
    const at = source.indexOf(`${name}(`, node.op === "rcall" ? (left?.end ?? 0) : node.start);
    return other ? [replace(at, at + name.length, other)] : [];
  });
}

/** The same in each `{{ }}` of a text. */
export function mutateTemplate(text: string): Variant[] {
  return [...text.matchAll(/\{\{(?<source>.*?)\}\}/gsu)].flatMap(({ index, groups }) => {
    const source = groups!.source!;
    return mutateExpression(source).map((variant) => ({
      ...variant,
      text: text.slice(0, index + 2) + variant.text + text.slice(index + 2 + source.length),
    }));
  });
}

function excerpt(source: string, start: number, end: number): string {
  const around = source.slice(Math.max(0, start - 24), end + 24).replace(/\s+/gu, " ");
  return `${source.slice(start, end)} in "…${around}…"`;
}

function listNodes(node: ASTNode): ASTNode[] {
  return [node, ...childrenOf(node).flatMap(listNodes)];
}

function childrenOf({ args }: ASTNode): ASTNode[] {
  const list: readonly unknown[] = Array.isArray(args) ? (args as unknown[]).flat(2) : [args];
  return list.filter((one): one is ASTNode => one instanceof Object && "op" in one && "args" in one);
}

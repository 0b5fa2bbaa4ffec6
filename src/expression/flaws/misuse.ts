import { serialize, type ASTNode } from "@marcbachmann/cel-js";
import { echo } from "../../text/index.js";
import { CEL_WORDS, nameOf } from "../functions/index.js";
import { childrenOf, typeOf } from "../tree/index.js";
import type { ExpressionCheck } from "./checks.js";
import type { Unmended } from "./suggest.js";

export interface MisuseOptions {
  /** Optionals that are known to be there. */
  readonly present: ReadonlySet<string>;
  /** The functions of this language. */
  readonly allowed: readonly string[];
  /** The tree has been type-checked: what needs types is looked at, too. */
  readonly isTyped?: boolean;
}

/** CEL's own functions that policies may use. */
const CEL_FUNCTIONS = CEL_WORDS.map(nameOf);

const MENDS: Readonly<Record<string, string>> = {
  has: "a fact that may be missing is an optional: ask it .hasValue()",
  matches: "regular expressions are left out; use contains, startsWith or endsWith",
  dyn: "every value has its type here; leave dyn( ) out",
  type: "every value has its type here, so that there is nothing to ask",
  timestamp: "dates are facts or settings; write now or today for the clock",
  duration: "write hours(24), days(2), weeks(1) or workdays(3)",
  minutes: "the shortest span is an hour: write hours(1)",
  months: "months differ in length; write weeks(4) or days(30)",
  years: "years differ in length; write weeks(52) or days(365)",
};

const COMPREHENSIONS = new Set(["all", "exists", "exists_one", "map", "filter"]);

/** So that a policy ends within the square of a note's size. */
const MAX_NESTING = 2;

/** What CEL would let pass and this language does not: unknown functions, deep nesting, optionals read unasked. */
export function findMisuse(ast: ASTNode, options: MisuseOptions): Unmended | undefined {
  const allowed = new Set([...CEL_FUNCTIONS, ...options.allowed]);
  return walk(ast, options.present, 0);

  function walk(node: ASTNode, present: ReadonlySet<string>, depth: number): Unmended | undefined {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others just have children
    switch (node.op) {
      case "&&":
        return (
          walk(node.args[0], present, depth) ??
          walk(node.args[1], union(present, namesPresentIfTrue(node.args[0])), depth)
        );
      case "||":
        return (
          walk(node.args[0], present, depth) ??
          walk(node.args[1], union(present, namesPresentIfFalse(node.args[0])), depth)
        );
      case "?:": {
        const [condition, yes, no] = node.args;
        return (
          walk(condition, present, depth) ??
          walk(yes, union(present, namesPresentIfTrue(condition)), depth) ??
          walk(no, union(present, namesPresentIfFalse(condition)), depth)
        );
      }
      case "call":
        return (
          findUnknownFunction(node, node.args[0]) ??
          findNegativeSpan(node, ...node.args) ??
          first(node.args[1], (one) => walk(one, present, depth))
        );
      case "rcall": {
        const [name, receiver, args] = node.args;
        const inner = depth + (COMPREHENSIONS.has(name) ? 1 : 0);
        return (
          walk(receiver, present, depth) ??
          findUnknownFunction(node, name) ??
          (inner > MAX_NESTING
            ? flaw(
                "loops-too-deep",
                node,
                `loops nest at most ${MAX_NESTING} deep; split this into two rules or checks`,
              )
            : undefined) ??
          (name === "value" ? findUnaskedValue(receiver, present) : undefined) ??
          walkArguments(name, args, present, inner)
        );
      }
      case ".":
      case ".?":
        return walk(node.args[0], present, depth) ?? (options.isTyped ? findOptionalReceiver(node.args[0]) : undefined);
      default:
        return first(childrenOf(node), (child) => walk(child, present, depth));
    }
  }

  /** What `list.map(item, condition, value)` makes of an item may rest on the condition. */
  function walkArguments(
    name: string,
    args: readonly ASTNode[],
    present: ReadonlySet<string>,
    depth: number,
  ): Unmended | undefined {
    const [, condition, value] = args;
    if (name !== "map" || !condition || !value) return first(args, (one) => walk(one, present, depth));
    return walk(condition, present, depth) ?? walk(value, union(present, namesPresentIfTrue(condition)), depth);
  }

  function findUnknownFunction(node: ASTNode, name: string): Unmended | undefined {
    if (allowed.has(name)) return undefined;
    const start = node.op === "rcall" ? node.input.indexOf(name, node.args[1].end) : node.start;
    const unknown = { check: "unknown-name", range: { start, end: start + name.length } } as const;
    const message = `unknown function ${echo(name)}`;
    const mend = Object.hasOwn(MENDS, name) ? MENDS[name] : undefined;
    if (mend !== undefined) return { ...unknown, message: `${message}; ${mend}` };
    return { ...unknown, message, candidates: [...allowed].toSorted(), topic: "functions" };
  }
}

const SPANS = new Set(["hours", "days", "weeks", "workdays"]);

/** `date + days(-2)` would fail on every note. */
function findNegativeSpan(node: ASTNode, name: string, args: readonly ASTNode[]): Unmended | undefined {
  const [count] = args;
  if (!SPANS.has(name) || count?.op !== "-_") return undefined;
  const positive = `${name}(${serialize(count.args)})`;
  return flaw(
    "type-mismatch",
    node,
    `${serialize(node)} is no span, which is never negative; subtract it: - ${positive}`,
  );
}

function findUnaskedValue(receiver: ASTNode, present: ReadonlySet<string>): Unmended | undefined {
  const name = serialize(receiver);
  if (present.has(name) || name.startsWith("optional.of(")) return undefined;
  return flaw(
    "unasked-fact",
    receiver,
    `${name} may be missing; ask ${name}.hasValue() before value(), or write ${name}.orValue(…)`,
  );
}

function findOptionalReceiver(receiver: ASTNode): Unmended | undefined {
  if (!typeOf(receiver)?.startsWith("optional<")) return undefined;
  const name = serialize(receiver);
  return flaw("unasked-fact", receiver, `${name} may be missing; ask ${name}.hasValue(), then read ${name}.value()`);
}

/** Which optionals are certainly there if the expression is true. */
export function namesPresentIfTrue(node: ASTNode): ReadonlySet<string> {
  if (node.op === "&&") return union(namesPresentIfTrue(node.args[0]), namesPresentIfTrue(node.args[1]));
  if (node.op === "!_") return namesPresentIfFalse(node.args);
  if (node.op === "rcall" && node.args[0] === "hasValue") return new Set([serialize(node.args[1])]);
  return new Set();
}

function namesPresentIfFalse(node: ASTNode): ReadonlySet<string> {
  if (node.op === "||") return union(namesPresentIfFalse(node.args[0]), namesPresentIfFalse(node.args[1]));
  return node.op === "!_" ? namesPresentIfTrue(node.args) : new Set();
}

function flaw(check: ExpressionCheck, { start, end }: ASTNode, message: string): Unmended {
  return { check, message, range: { start, end } };
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return b.size === 0 ? a : new Set([...a, ...b]);
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

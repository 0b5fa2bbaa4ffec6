import { EvaluationError, Optional, serialize, type ASTNode } from "@marcbachmann/cel-js";
import type { Scope } from "./expression.js";
import { View } from "./fact-types/index.js";
import { flatten, subtractedSettings, typeOf } from "./tree/index.js";
import type { Comparator, Operand, Unmet, UnmetPart } from "./unmet.js";

/** Evaluates a part of a condition that has been type-checked; `variables`: the types of what the scope has besides. */
export type EvaluatePart = (part: string, scope: Scope, variables: Variables) => unknown;

export type Variables = Readonly<Record<string, string>>;

/** What a part is evaluated in: a name that `cel.bind` gives stands in both. */
interface Place {
  readonly scope: Scope;
  readonly variables: Variables;
}

/**
 * The first part of a conjunction that is not true, in the order in which the policy has them. Nothing where all of them
 * are, or where none has a value.
 */
export function findUnmet(tree: ASTNode, source: string, scope: Scope, evaluate: EvaluatePart): UnmetPart | undefined {
  const place: Place = { scope, variables: {} };
  const part = flatten(tree, "&&").find((one) => valueOf(one, place) === false);
  if (!part) return undefined;
  return {
    source: textOf(part),
    why: explain(part, place, true),
    subtracts: subtractedSettings(part),
    evaluate: () => void valueOf(part, place),
  };

  /** Why it is not as it was wanted. */
  function explain(node: ASTNode, at: Place, wanted: boolean): Unmet {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others are facts of their own
    switch (node.op) {
      case "!_":
        return explain(node.args, at, !wanted);
      case "&&":
      case "||": {
        const parts = flatten(node, node.op);
        const isAnyEnough = (node.op === "||") === wanted;
        if (isAnyEnough) return { kind: "none", of: parts.map((one) => explain(one, at, wanted)) };
        const first = parts.find((one) => valueOf(one, at) === !wanted);
        return first ? explain(first, at, wanted) : tell(node, wanted);
      }
      case "?:": {
        const [condition, yes, no] = node.args;
        return explain(valueOf(condition, at) === true ? yes : no, at, wanted);
      }
      case "==":
      case "!=":
      case "<":
      case "<=":
      case ">":
      case ">=":
      case "in": {
        const [left, right] = node.args.map((operand) => readOperand(operand, at));
        const operator = wanted ? node.op : NEGATED[node.op];
        return left && right && operator ? { kind: "comparison", left, operator, right } : tell(node, wanted);
      }
      case "rcall": {
        const [name, receiver, args] = node.args;
        if (name === "hasValue") {
          const text = textOf(receiver);
          return wanted
            ? { kind: "missing", source: text }
            : { kind: "present", source: text, value: toFact(valueOf(receiver, at)) };
        }
        const inner = name === "bind" ? bind(args, at) : undefined;
        return inner && args[2] ? explain(args[2], inner, wanted) : tell(node, wanted);
      }
      default:
        return tell(node, wanted);
    }
  }

  function tell(node: ASTNode, wanted: boolean): Unmet {
    return { kind: "fact", source: textOf(node), value: !wanted };
  }

  /** `cel.bind(next, VALUE, …)`: what its last part sees. */
  function bind([variable, value]: readonly ASTNode[], at: Place): Place | undefined {
    if (variable?.op !== "id" || !value) return undefined;
    const type = typeOf(value);
    if (type === undefined) return undefined;
    const name = variable.args;
    return {
      scope: { ...at.scope, [name]: valueOf(value, at) },
      variables: { ...at.variables, [name]: type },
    };
  }

  function readOperand(node: ASTNode, at: Place): Operand {
    const isLiteral = node.op === "value" || (node.op === "list" && node.args.every((item) => item.op === "value"));
    return { source: textOf(node), value: toFact(valueOf(node, at)), isLiteral };
  }

  /** Undefined where the language finds none: a part after it may decide all the same. */
  function valueOf(node: ASTNode, at: Place): unknown {
    try {
      return evaluate(serialize(node), at.scope, at.variables);
    } catch (error) {
      if (error instanceof EvaluationError || error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** As it was written, where its ends are known: a bracket at an end does not belong to what stands in it. */
  function textOf(node: ASTNode): string {
    const own = source.slice(node.start, node.end).replace(/\s+/gu, " ").trim();
    return countBrackets(own) === 0 ? own : serialize(node);
  }
}

const NEGATED: Readonly<Partial<Record<Comparator, Comparator>>> = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

/** How many more are opened than closed; brackets within quotes count, which makes no text worse. */
function countBrackets(text: string): number {
  return text.split("(").length - text.split(")").length;
}

/** From the language's values to the program's. */
function toFact(value: unknown): unknown {
  if (value instanceof View) return value.fact;
  if (value instanceof Optional) return value.hasValue() ? toFact(value.value()) : undefined;
  if (Array.isArray(value)) return value.map(toFact);
  return value;
}

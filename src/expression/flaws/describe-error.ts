import { ParseError, serialize, TypeError as CelTypeError, type ASTNode } from "@marcbachmann/cel-js";
import { echo, oneLine } from "../../text/index.js";
import { nameOf, type Word } from "../functions/index.js";
import { childrenOf, isNode, typeOf } from "../tree/index.js";
import type { ExpressionCheck } from "./checks.js";
import { quoteLibrary, readCall, readOperator } from "./library-words.js";
import { TOO_LARGE } from "./limits.js";
import type { Unmended } from "./suggest.js";

export interface Vocabulary {
  readonly names: readonly string[];
  readonly functions: readonly string[];
  readonly signatures: readonly Word[];
  /** The fields of each type. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

type At = (check: ExpressionCheck, message: string, start?: number, end?: number) => Unmended;

/** Says in this program's words, and at the exact place, what CEL's parser or checker found. Other errors are bugs. */
export function describeError(error: unknown, source: string, vocabulary: Vocabulary): Unmended {
  if (!(error instanceof ParseError || error instanceof CelTypeError)) throw error;
  const { start, end } = error.range ?? { start: 0, end: source.length };
  const node = isNode(error.node) ? error.node : undefined;
  const at: At = (check, message, from = start, to = end) => ({ check, message, range: { start: from, end: to } });
  if (error.code === "limit_exceeded") return at("expression-too-large", TOO_LARGE, start, Math.max(end, start + 1));
  if (error instanceof ParseError && start >= source.trimEnd().length)
    return at("expression-syntax", "the expression ends where a value or a closing bracket is expected");
  if (error instanceof ParseError && source.includes("{{"))
    return at(
      "expression-syntax",
      "{{ }} is for texts; an expression stands here without braces",
      source.indexOf("{{"),
    );
  switch (error.code) {
    case "unknown_variable":
      return describeUnknownName(source.slice(start, end), at, vocabulary);
    case "no_such_key": {
      const word = source.slice(start, end);
      const type = node?.op === "." ? typeOf(node.args[0]) : undefined;
      const candidates = vocabulary.fields.get(type ?? "") ?? [];
      return { ...at("unknown-name", `${type ?? "it"} has no ${echo(word)}`), candidates };
    }
    case "no_such_overload":
      return at("type-mismatch", oneLine(node ? describeOperator(node, error.summary) : error.summary));
    case "no_matching_overload": {
      const { message, call } = describeCall(readCall(error.summary) ?? source.slice(start, end), vocabulary);
      return { ...at("type-mismatch", message), call };
    }
    case "unexpected_character":
    case "unexpected_token":
      return at(
        "expression-syntax",
        `${quoteLibrary(error.summary)}${suggestOperator(source)}`,
        start,
        Math.max(end, start + 1),
      );
    default:
      return at(error instanceof ParseError ? "expression-syntax" : "type-mismatch", quoteLibrary(error.summary));
  }
}

/** A field that is named without its object is better known than a name that is nearly the same. */
function describeUnknownName(word: string, at: At, { names, fields }: Vocabulary): Unmended {
  const message = `unknown name ${echo(word)}`;
  const owners = Object.entries(VARIABLE_TYPES).filter(([, type]) => fields.get(type)?.includes(word));
  if (owners.length === 0) return { ...at("unknown-name", message), candidates: names };
  return at("unknown-name", `${message}; did you mean ${owners.map(([name]) => `${name}.${word}`).join(" or ")}?`);
}

const VARIABLE_TYPES = { application: "Application", wait: "Wait", settings: "Settings", me: "Me" } as const;

function describeOperator(node: ASTNode, summary: string): string {
  const overload = readOperator(summary) ?? summary;
  const missing = childrenOf(node).find((operand) => typeOf(operand)?.startsWith("optional<"));
  if (missing) {
    const name = serialize(missing);
    return `${name} may be missing, and ${overload} has no meaning then; write ${name}.orValue(…), or ask ${name}.hasValue() first`;
  }
  const types = childrenOf(node).map((operand) => typeOf(operand) ?? "?");
  if (types.includes("int") && types.some((type) => type === "Date" || type === "DateTime"))
    return `${overload} has no meaning; a number is no date and no span: write days(2), hours(24) or workdays(3)`;
  if (types.includes("Date") && types.includes("DateTime"))
    return `${overload} has no meaning; take the moment's day with .date()`;
  if (node.op === "-" && types.every((type) => type === "Date"))
    return `${overload} has no meaning; for the days between, write ${node.args
      .map((side) => serialize(side))
      .toReversed()
      .join(".days_until(")})`;
  if (types.includes("string") && types.some((type) => type === "Date" || type === "DateTime"))
    return `${overload} has no meaning; a text is no date: take one of the facts, or a setting such as 2026-11-16`;
  if (types.includes("int") && types.includes("double"))
    return `${overload} has no meaning; write whole numbers with a point, such as 2.0, and counts as double(…)`;
  return `${overload} has no meaning`;
}

function describeCall(call: string, { signatures }: Vocabulary): { readonly message: string; readonly call: string } {
  const name = /(?<!\w)(?<name>\w+)\(/u.exec(call)?.groups?.name ?? call;
  const fitting = signatures.filter((word) => nameOf(word) === name).map(({ signature }) => signature);
  const mend = fitting.length > 0 ? `does not fit; there is ${fitting.join(", ")}` : "has no meaning";
  return { message: `${echo(call)} ${mend}`, call: name };
}

function suggestOperator(source: string): string {
  const word = /\b(?<word>and|or|not)\b/u.exec(source)?.groups?.word;
  if (word) return `; write ${{ and: "&&", or: "||", not: "!" }[word] ?? ""} for ${word}`;
  return /[^=!<>]=[^=]/u.test(source) ? "; write == to compare" : "";
}

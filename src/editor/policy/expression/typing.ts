import type { Language } from "../../../expression/index.js";
import { startOfOperand } from "./receiver.js";
import { tokenize, type Token } from "./tokenize.js";

export type Variables = Readonly<Record<string, string>>;

/** A call whose brackets are open at some place of an expression. */
export interface OpenCall {
  readonly name: string;
  /** What it is called on, as written. */
  readonly receiver?: string;
  readonly receiverType?: string;
  /** Which of its arguments stands there, from 0. */
  readonly argument: number;
}

/** What was found last, of each language: at each keystroke, most of what is asked for was asked for before. */
const FOUND = new WeakMap<Language, Map<string, string | undefined>>();
const MOST_FOUND = 500;

/** The type of an expression, or of a part of one; undefined where it has none. */
export function typeOfSource(source: string, language: Language, variables: Variables): string | undefined {
  const found = FOUND.get(language) ?? new Map<string, string | undefined>();
  FOUND.set(language, found);
  const key = `${source}\0${JSON.stringify(variables)}`;
  if (found.has(key)) return found.get(key);
  if (found.size >= MOST_FOUND) found.clear();
  const type = language.typeOf(source, variables);
  found.set(key, type);
  return type;
}

/** `Contact` of `list<Contact>`, `Date` of `optional<Date>` */
export function innerType(type: string | undefined, outer: "list" | "optional"): string | undefined {
  return type?.startsWith(`${outer}<`) === true ? type.slice(outer.length + 1, -1) : undefined;
}

/** Methods whose first argument is a name that they give. */
export const LOOPS = new Set(["all", "exists", "exists_one", "map", "filter"]);

export interface Opened {
  /** From the outermost to the innermost; a bracket that calls nothing is none of them. */
  readonly calls: readonly OpenCall[];
  /** The given ones, and what loops and `cel.bind` name around the place. */
  readonly variables: Variables;
}

/** What is open at the end of a source, and which names may be used there. */
export function readOpened(source: string, language: Language, given: Variables): Opened {
  const tokens = tokenize(source);
  const variables: Record<string, string> = { ...given };
  const calls: OpenCall[] = [];
  for (const open of findOpen(tokens)) {
    const name = tokens[open - 1];
    if (tokens[open]?.text !== "(" || name?.kind !== "name") continue;
    const receiver = receiverOf(source, tokens, open - 1);
    const receiverType = receiver === undefined ? undefined : typeOfReceiver(receiver, language, variables);
    const commas = commasIn(tokens, open);
    calls.push({
      name: name.text,
      ...(receiver !== undefined && { receiver }),
      ...(receiverType !== undefined && { receiverType }),
      argument: commas.length,
    });
    const bound = tokens[open + 1];
    if (bound?.kind !== "name" || commas[0] !== open + 2) continue;
    if (LOOPS.has(name.text)) variables[bound.text] = innerType(receiverType, "list") ?? "dyn";
    else if (name.text === "bind" && receiver === "cel" && commas[1] !== undefined) {
      const value = source.slice(tokens[commas[0]]?.end, tokens[commas[1]]?.start);
      variables[bound.text] = typeOfSource(value, language, variables) ?? "dyn";
    }
  }
  return { calls, variables };
}

/** What stands before the dot before a token, as written. */
export function receiverOf(source: string, tokens: readonly Token[], name: number): string | undefined {
  if (tokens[name - 1]?.text !== ".") return undefined;
  const start = startOfOperand(tokens, name - 2);
  const [first, last] = [start === undefined ? undefined : tokens[start], tokens[name - 2]];
  return first && last ? source.slice(first.start, last.end) : undefined;
}

/** `cel` and `optional` are no values, and have functions all the same: they stand for themselves. */
export function typeOfReceiver(source: string, language: Language, variables: Variables): string | undefined {
  return source === "cel" || source === "optional" ? source : typeOfSource(source, language, variables);
}

/** The brackets that are open at the end, outermost first. */
function findOpen(tokens: readonly Token[]): readonly number[] {
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if (text === "(" || text === "[" || text === "{") open.push(at);
    else if (text === ")" || text === "]" || text === "}") open.pop();
  }
  return open;
}

/** The commas between a call's own arguments, up to the end. */
function commasIn(tokens: readonly Token[], open: number): readonly number[] {
  const commas: number[] = [];
  let depth = 0;
  for (let at = open + 1; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: "sign", text: "" };
    if (kind !== "sign") continue;
    if (text === "(" || text === "[" || text === "{") depth++;
    else if (text === ")" || text === "]" || text === "}") depth--;
    else if (text === "," && depth === 0) commas.push(at);
  }
  return commas;
}

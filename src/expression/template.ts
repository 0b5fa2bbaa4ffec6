import { formatDay, formatMoment, PlainDate, Span, ZonedDateTime } from "../time/index.js";
import type { FoundWord } from "./find-words.js";
import {
  mayReadNow,
  type CompileOptions,
  type Expression,
  type ExpressionProblem,
  type Language,
  type Scope,
} from "./language.js";
import { mayReadSections } from "./reads-sections.js";
import { findBareExpression, findStrayBraces } from "./stray-braces.js";
import { TEXT_TYPES } from "./text-types.js";

/** A text with expressions in `{{ }}`, compiled. */
export interface Template {
  readonly source: string;
  readonly expressions: readonly Expression[];
  /** As `Expression.readsSections`. */
  readonly readsSections: boolean;
  /** One of them names the clock (`now`). */
  readonly readsNow: boolean;
  /** @param show how a value is written; as people write it by default */
  render(scope: Scope, show?: (value: unknown) => string): string;
}

export type CompiledTemplate = (
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] }
) & {
  /** As `Compiled.words`. */
  readonly words: readonly FoundWord[];
};

/** Of one text; beyond these it is broken altogether, and each of them is looked up in the file. */
const MOST_PROBLEMS = 20;

/** Finds the problems of the template, every one but of a text that has a great many; places are offsets in its text. */
export function compileTemplate(text: string, language: Language, options: CompileOptions = {}): CompiledTemplate {
  const parts: (string | Expression)[] = [];
  const problems: ExpressionProblem[] = [];
  const words: FoundWord[] = [];
  let at = 0;
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
    parts.push(text.slice(at, open));
    problems.push(...findStrayBraces(text, at, open, options));
    if (text[open + 2] === "{") {
      problems.push({ message: "three braces begin no expression; write two: {{", start: open, end: open + 3 });
      return { ok: false, problems, words };
    }
    const close = findClose(text, open + 2);
    if (close === undefined) {
      problems.push({ message: "{{ is never closed; end the expression with }}", start: open, end: text.length });
      return { ok: false, problems, words };
    }
    const compiled = language.compile(text.slice(open + 2, close), { ...options, expects: TEXT_TYPES });
    words.push(...compiled.words.map((word) => shift(word, open + 2)));
    if (compiled.ok) parts.push(compiled.expression);
    else problems.push(shift(compiled.problem, open + 2));
    at = close + 2;
    if (problems.length >= MOST_PROBLEMS) return { ok: false, problems, words };
  }
  parts.push(text.slice(at));
  problems.push(...findStrayBraces(text, at, text.length, options));
  if (at === 0 && problems.length === 0) problems.push(...findBareExpression(text, language, options));
  if (problems.length > 0) return { ok: false, problems, words };
  const expressions = parts.filter((part) => typeof part !== "string");
  const readsSections = expressions.some((one) => one.readsSections);
  const render: Template["render"] = (scope, show = toText) =>
    parts.map((part) => (typeof part === "string" ? part : show(part.evaluate(scope)))).join("");
  const readsNow = expressions.some((one) => one.readsNow);
  return { ok: true, template: { source: text, expressions, readsSections, readsNow, render }, words };
}

/** The same for a text that is known to compile: it is compiled when it is first asked for. */
export function deferTemplate(text: string, language: Language, options: CompileOptions = {}): Template {
  let template: Template | undefined;
  const compile = (): Template => {
    const compiled = compileTemplate(text, language, options);
    if (!compiled.ok) throw new Error(`${text}: ${compiled.problems.map(({ message }) => message).join("; ")}`);
    return compiled.template;
  };
  return {
    source: text,
    /** Told by its text until it has been compiled. */
    get readsSections() {
      return template?.readsSections ?? mayReadSections(text);
    },
    get expressions() {
      return (template ??= compile()).expressions;
    },
    get readsNow() {
      return mayReadNow(text) && (template ??= compile()).readsNow;
    },
    render: (scope, show) => (template ??= compile()).render(scope, show),
  };
}

/** A value of the language as people write it. */
export function toText(value: unknown): string {
  if (value instanceof PlainDate) return formatDay(value);
  if (value instanceof ZonedDateTime) return formatMoment(value);
  if (value instanceof Span) return value.toString();
  return String(value);
}

/** The `}}` that ends the expression: not one inside a string, nor the braces of a map. */
function findClose(text: string, from: number): number | undefined {
  let quote: string | undefined;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (quote) {
      if (letter === "\\") at++;
      else if (letter === quote) quote = undefined;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "{") depth++;
    else if (letter === "}" && depth > 0) depth--;
    else if (letter === "}" && text[at + 1] === "}") return at;
  }
  return undefined;
}

function shift<T extends { readonly start: number; readonly end: number }>(found: T, by: number): T {
  return { ...found, start: found.start + by, end: found.end + by };
}

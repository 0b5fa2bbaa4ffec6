import type { Range } from "../text/index.js";
import { formatDay, formatMoment, PlainDate, Span, ZonedDateTime } from "../time/index.js";
import type { Flaw } from "../diagnostics/index.js";
import type { CompileOptions, Expression, Language, Scope } from "./expression.js";
import type { ExpressionCheck } from "./flaws/index.js";
import { findClose } from "./find-close.js";
import { mayReadSections, type FoundWord } from "./tree/index.js";
import { mayReadNow } from "./language.js";
import { findBareExpression, findStrayBraces, syntaxFlaw } from "./stray-braces.js";
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
  | { readonly ok: false; readonly flaws: readonly Flaw<ExpressionCheck>[] }
) & {
  /** As `Compiled.words`. */
  readonly words: readonly FoundWord[];
};

/** Of one text; beyond these it is broken altogether, and each of them is looked up in the file. */
const MOST_FLAWS = 20;

/** Finds the flaws of the template, every one but of a text that has a great many; places are offsets in its text. */
export function compileTemplate(text: string, language: Language, options: CompileOptions = {}): CompiledTemplate {
  const parts: (string | Expression)[] = [];
  const flaws: Flaw<ExpressionCheck>[] = [];
  const words: FoundWord[] = [];
  let at = 0;
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
    parts.push(text.slice(at, open));
    flaws.push(...findStrayBraces(text, at, open, options));
    if (text[open + 2] === "{") {
      flaws.push(syntaxFlaw("three braces begin no expression; write two: {{", open, open + 3));
      return { ok: false, flaws, words };
    }
    const close = findClose(text, open + 2);
    if (close === undefined) {
      flaws.push(syntaxFlaw("{{ is never closed; end the expression with }}", open, text.length));
      return { ok: false, flaws, words };
    }
    const compiled = language.compile(text.slice(open + 2, close), { ...options, expects: TEXT_TYPES });
    words.push(...compiled.words.map((word) => shift(word, open + 2)));
    if (compiled.ok) parts.push(compiled.expression);
    else flaws.push(shift(compiled.flaw, open + 2));
    at = close + 2;
    if (flaws.length >= MOST_FLAWS) return { ok: false, flaws, words };
  }
  parts.push(text.slice(at));
  flaws.push(...findStrayBraces(text, at, text.length, options));
  if (at === 0 && flaws.length === 0) flaws.push(...findBareExpression(text, language, options));
  if (flaws.length > 0) return { ok: false, flaws, words };
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
    const compiled = compileTemplate(text, language, { ...options, isProven: true });
    if (!compiled.ok) throw new Error(`${text}: ${compiled.flaws.map(({ message }) => message).join("; ")}`);
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

function shift<T extends { readonly range: Range }>(found: T, by: number): T {
  return { ...found, range: { start: found.range.start + by, end: found.range.end + by } };
}

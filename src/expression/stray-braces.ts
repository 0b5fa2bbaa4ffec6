import type { Flaw } from "../diagnostics/index.js";
import type { CompileOptions, Language } from "./expression.js";
import { FACT_TYPES } from "./fact-types/index.js";
import type { ExpressionCheck } from "./flaws/index.js";
import { VARIABLES } from "./variables.js";
import { TEXT_TYPES } from "./text-types.js";

const SINGLE_BRACES = /\{\s*(?<name>[A-Za-z_]\w*)(?<rest>(?!\w)[^{}]*)\}/gu;

/** The fields that a person may name without saying whose they are: `{company}`. */
const APPLICATION_FIELDS = new Set(Object.keys(FACT_TYPES.find(({ name }) => name === "Application")?.fields ?? {}));

/** Between two expressions of a text: single braces around a fact, and braces that close nothing. */
export function findStrayBraces(
  text: string,
  from: number,
  to: number,
  { variables = {} }: CompileOptions,
): readonly Flaw<ExpressionCheck>[] {
  const part = text.slice(from, to);
  const flaws: Flaw<ExpressionCheck>[] = [];
  for (const match of part.matchAll(SINGLE_BRACES)) {
    const { name = "", rest = "" } = match.groups ?? {};
    const isFact = Object.hasOwn(VARIABLES, name) || Object.hasOwn(variables, name);
    const isField = rest.trim() === "" && APPLICATION_FIELDS.has(name);
    if (!isFact && !isField) continue;
    const written = isFact ? `${name}${rest.trimEnd()}` : `application.${name}`;
    const start = from + match.index;
    const message = `{${name}${rest}} is plain text; an expression stands in two braces: {{${written}}}`;
    flaws.push(syntaxFlaw(message, start, start + match[0].length));
  }
  const isThird = from > 0 && part.startsWith("}");
  const close = isThird ? 0 : part.indexOf("}}");
  if (isThird) flaws.push(syntaxFlaw("a third } is plain text; two end the expression", from, from + 1));
  else if (close >= 0 && flaws.length === 0)
    flaws.push(
      syntaxFlaw("}} ends no expression; begin it with {{, or leave one brace out", from + close, from + close + 2),
    );
  return flaws;
}

/** A text that is one expression from its first letter to its last: `application.company + ' called'`. */
export function findBareExpression(
  text: string,
  language: Language,
  options: CompileOptions,
): readonly Flaw<ExpressionCheck>[] {
  const name = /^\s*(?<name>[A-Za-z_]\w*)\s*\./u.exec(text)?.groups?.name ?? "";
  const names = { ...VARIABLES, ...options.variables };
  if (!Object.hasOwn(names, name) || !language.compile(text, { ...options, expects: TEXT_TYPES }).ok) return [];
  const written = text.trim();
  const start = text.indexOf(written);
  const message = `this is plain text; an expression stands in two braces: {{${written}}}`;
  return [syntaxFlaw(message, start, start + written.length)];
}

export function syntaxFlaw(message: string, start: number, end: number): Flaw<ExpressionCheck> {
  return { check: "expression-syntax", message, range: { start, end } };
}

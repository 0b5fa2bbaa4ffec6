import { FACT_TYPES } from "./fact-types.js";
import type { CompileOptions, ExpressionProblem, Language } from "./language.js";
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
): readonly ExpressionProblem[] {
  const part = text.slice(from, to);
  const problems: ExpressionProblem[] = [];
  for (const match of part.matchAll(SINGLE_BRACES)) {
    const { name = "", rest = "" } = match.groups ?? {};
    const isFact = Object.hasOwn(VARIABLES, name) || Object.hasOwn(variables, name);
    const isField = rest.trim() === "" && APPLICATION_FIELDS.has(name);
    if (!isFact && !isField) continue;
    const written = isFact ? `${name}${rest.trimEnd()}` : `application.${name}`;
    const start = from + match.index;
    const message = `{${name}${rest}} is plain text; an expression stands in two braces: {{${written}}}`;
    problems.push({ message, start, end: start + match[0].length });
  }
  const isThird = from > 0 && part.startsWith("}");
  const close = isThird ? 0 : part.indexOf("}}");
  if (isThird)
    problems.push({ message: "a third } is plain text; two end the expression", start: from, end: from + 1 });
  else if (close >= 0 && problems.length === 0)
    problems.push({
      message: "}} ends no expression; begin it with {{, or leave one brace out",
      start: from + close,
      end: from + close + 2,
    });
  return problems;
}

/** A text that is one expression from its first letter to its last: `application.company + ' called'`. */
export function findBareExpression(
  text: string,
  language: Language,
  options: CompileOptions,
): readonly ExpressionProblem[] {
  const name = /^\s*(?<name>[A-Za-z_]\w*)\s*\./u.exec(text)?.groups?.name ?? "";
  const names = { ...VARIABLES, ...options.variables };
  if (!Object.hasOwn(names, name) || !language.compile(text, { ...options, expects: TEXT_TYPES }).ok) return [];
  const written = text.trim();
  return [
    {
      message: `this is plain text; an expression stands in two braces: {{${written}}}`,
      start: text.indexOf(written),
      end: text.indexOf(written) + written.length,
    },
  ];
}

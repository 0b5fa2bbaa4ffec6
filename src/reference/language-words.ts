import {
  ABOUT_VARIABLES,
  describeFields,
  DRAFT_VARIABLES,
  FACT_TYPES,
  TITLE_VARIABLES,
  VALUE_TYPE_WORDS,
  VARIABLES,
} from "../expression/index.js";
import { exampleOfField, VARIABLE_EXAMPLES } from "./fact-examples.js";
import { FUNCTION_EXAMPLES, OPERATOR_EXAMPLES } from "./function-examples.js";
import type { Outcome, Sample } from "./sample.js";

/** An expression, and what it gives over the sample note. */
export interface Example {
  readonly expression: string;
  readonly outcome: Outcome;
}

/** A word of the expression language as the reference has it. */
export interface LanguageWord {
  /** What it is called: `wait`, `promised_by`, `workday`; of an operator, its signature. */
  readonly name: string;
  /** `wait: Wait`, `Wait.promised_by: optional<Date>`, `Date.workday(): Date`. */
  readonly signature: string;
  readonly type: string;
  readonly about: string;
  /** Where it may be named, if not everywhere. */
  readonly where?: string;
  readonly example?: Example;
}

/** A type with its fields. */
export interface LanguageType {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly LanguageWord[];
}

/** The whole expression language: what docs and `followthrough explain` both show. */
export interface LanguageReference {
  readonly variables: readonly LanguageWord[];
  readonly types: readonly LanguageType[];
  readonly functions: readonly LanguageWord[];
  readonly operators: readonly LanguageWord[];
}

/** Everything of the expression language, each with an example that is evaluated when somebody asks what it gives. */
export function describeLanguage(sample: Sample): LanguageReference {
  const exampleOf = (expression: string | undefined): Example | undefined =>
    expression === undefined
      ? undefined
      : {
          expression,
          get outcome() {
            return sample.evaluate(expression);
          },
        };
  return {
    variables: listVariables().map(({ name, type, where }) => ({
      name,
      signature: `${name}: ${type}`,
      type,
      about: ABOUT_VARIABLES[name],
      ...(where !== undefined && { where }),
      example: exampleOf(VARIABLE_EXAMPLES[name]),
    })),
    types: TYPES.map(({ name: type, about, fields }) => ({
      name: type,
      about,
      fields: fields.map(({ name, type: of, about: aboutField }) => ({
        name,
        signature: `${type}.${name}: ${of}`,
        type: of,
        about: aboutField,
        example: exampleOf(exampleOfField(type, name)),
      })),
    })),
    functions: sample.language.words.map(({ name, signature, about, result }) => ({
      name,
      signature,
      type: result,
      about,
      example: exampleOf(FUNCTION_EXAMPLES[signature]),
    })),
    operators: sample.language.operators.map(({ signature, about }) => ({
      name: signature,
      signature,
      type: signature.slice(signature.lastIndexOf(": ") + 2),
      about,
      example: exampleOf(OPERATOR_EXAMPLES[signature]),
    })),
  };
}

/** The types that have fields. */
export const TYPES = [
  ...FACT_TYPES.map(({ name, about }) => ({ name, about, fields: describeFields(name) })),
  { name: "Me", about: ABOUT_VARIABLES.me, fields: describeFields("Me") },
];

/** The types that have no fields: the language's own values and CEL's. */
export const VALUE_WORDS = VALUE_TYPE_WORDS;

type VariableName = keyof typeof ABOUT_VARIABLES;

interface Variable {
  readonly name: VariableName;
  readonly type: string;
  readonly where?: string;
}

/** The variables of expressions, those that only some places have included. */
export function listVariables(): readonly Variable[] {
  const listed = (variables: Readonly<Record<string, string>>, where?: string): Variable[] =>
    Object.entries(variables).map(([name, type]) => ({
      name: name as VariableName, // the tables have the same keys, which their types say
      type,
      ...(where !== undefined && { where }),
    }));
  return [
    ...listed(VARIABLES),
    ...listed(DRAFT_VARIABLES, "in drafts"),
    ...listed(TITLE_VARIABLES, "in a rule's title and summary"),
    ...listed({ opens: "Date or DateTime" }, "in a rule's closes and until"),
  ];
}

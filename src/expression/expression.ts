import type { Flaw } from "../diagnostics/index.js";
import type { WorkCalendar } from "../time/index.js";
import type { WordKind } from "./fact-types/index.js";
import type { ExpressionCheck } from "./flaws/index.js";
import type { OperatorDescription, WordDescription } from "./functions/index.js";
import type { FoundWord } from "./tree/index.js";
import type { UnmetPart } from "./unmet.js";

/**
 * The values of an expression's variables, by name, as values of the language; and the working days that its evaluation
 * goes by, which no expression names.
 */
export type Scope = Readonly<Record<string, unknown>>;

/** A compiled and type-checked expression. */
export interface Expression {
  readonly source: string;
  /** Its type in the language: `bool`, `Date`, `list<Contact>`. */
  readonly type: string;
  /** Optionals that are certainly there wherever this one is true, as written: `wait.promised_by`. */
  readonly present: ReadonlySet<string>;
  /** The names of every field and method that it mentions. */
  readonly mentions: ReadonlySet<string>;
  /** The names of the settings that it takes away from a date or a span. */
  readonly subtracts: ReadonlySet<string>;
  /** It may read the sections of a note's body. */
  readonly readsSections: boolean;
  /** It names the clock (`now`), so that its value may change at any moment. */
  readonly readsNow: boolean;
  /** @throws EvaluationError where the language finds no value: a division by zero, an index out of bounds. */
  evaluate(scope: Scope): unknown;
  /** Of a condition: the first of its parts (`&&`) that does not hold, and why; undefined where all do. Costs many evaluations. */
  findUnmet(scope: Scope): UnmetPart | undefined;
}

export type Compiled = (
  | {
      readonly ok: true;
      readonly expression: Expression;
      /** What a condition always is, whatever the facts. */
      readonly constant?: boolean;
    }
  | { readonly ok: false; readonly flaw: Flaw<ExpressionCheck> }
) & {
  /** The texts in it that are to be words of some kind, as far as the types tell. */
  readonly words: readonly FoundWord[];
};

export interface CompileOptions {
  /** What `each` and the window bind besides the language's own variables: name → type. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Optionals that are known to be there: those that the rule's `when` has asked for. */
  readonly present?: ReadonlySet<string>;
  /** The types that will do; without it, any. */
  readonly expects?: readonly string[];
  /** What kind of word it gives, where not any text will do. */
  readonly gives?: WordKind;
  /** It is known to compile: what may be missing in it is not looked for. */
  readonly isProven?: boolean;
}

/** The typed expression language of one policy: CEL over the facts, the policy's settings and its working days. */
export interface Language {
  /** Its functions and methods, CEL's own that may be used included. */
  readonly words: readonly WordDescription[];
  /** Its operators, CEL's own included. */
  readonly operators: readonly OperatorDescription[];
  compile(source: string, options?: CompileOptions): Compiled;
  /** The type of an expression with these variables besides the language's own; undefined where it has none, whyever. */
  typeOf(source: string, variables: Readonly<Record<string, string>>): string | undefined;
  /** Why a name cannot be given to a variable, in words that follow it; undefined if it can. */
  findNameProblem(name: string): string | undefined;
}

export interface LanguageOptions {
  /** The policy's working days: they count where a scope has none of its own. */
  readonly calendar: WorkCalendar;
  /** The policy's settings: name → type. */
  readonly settings: Readonly<Record<string, string>>;
  /** What kind of word they hold, where not any text will do. */
  readonly settingWords?: Readonly<Record<string, WordKind>>;
}

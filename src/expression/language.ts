import { Environment, EvaluationError, serialize, type ASTNode } from "@marcbachmann/cel-js";
import type { CompileOptions, Expression, Language, LanguageOptions, Scope } from "./expression.js";
import { FACT_TYPES, VIEW_CLASSES } from "./fact-types/index.js";
import { findUnmet, type EvaluatePart } from "./find-unmet.js";
import {
  describeError,
  findMisuse,
  findTooManySigns,
  LIMITS,
  namesPresentIfTrue,
  suggestName,
  type Unmended,
} from "./flaws/index.js";
import {
  describeOperators,
  describeWords,
  functionsOver,
  nameOf,
  operatorsOver,
  VALUE_TYPES,
} from "./functions/index.js";
import {
  constantOf,
  findWords,
  mayReadSections,
  namesVariable,
  readsSections,
  subtractedSettings,
  type FoundWord,
} from "./tree/index.js";
import { ScopedCalendar } from "./scoped-calendar.js";
import { Me, ME_FIELDS, Settings, VARIABLES } from "./variables.js";

export function createLanguage({ calendar: ownCalendar, settings, settingWords = {} }: LanguageOptions): Language {
  const calendar = new ScopedCalendar(ownCalendar);
  const functions = functionsOver(calendar);
  const base = new Environment({ enableOptionalTypes: true, limits: LIMITS });
  registerTypes(base, settings);
  for (const { signature, handler } of functions) base.registerFunction(signature, handler, { async: false });
  for (const { signature, handler } of operatorsOver(calendar)) base.registerOperator(signature, handler);
  for (const [name, type] of Object.entries(VARIABLES)) base.registerVariable(name, type);
  const environments = new Map<string, Environment>();
  const knownTypes = fieldsByType(settings);

  function environmentWith(variables: Readonly<Record<string, string>>): Environment {
    const key = JSON.stringify(variables);
    const known = environments.get(key);
    if (known) return known;
    const environment = base.clone();
    for (const [name, type] of Object.entries(variables)) environment.registerVariable(name, type);
    // While somebody types a variable's name, each letter makes another one.
    if (environments.size >= MOST_ENVIRONMENTS) environments.clear();
    environments.set(key, environment);
    return environment;
  }

  /** `tree` is there once the expression has been parsed and misuses nothing, whatever else is wrong with it. */
  function tryCompile(
    source: string,
    { variables = {}, present = NOTHING, expects, isProven = false }: CompileOptions,
  ): { readonly tree?: ASTNode } & ({ readonly expression: Expression } | { readonly flaw: Unmended }) {
    const names = [...Object.keys(VARIABLES), ...Object.keys(variables)];
    const vocabulary = { names, functions: functions.map(nameOf), signatures: functions, fields: knownTypes };
    let tree: ASTNode | undefined;
    try {
      const program = environmentWith(variables).parse(source);
      const misuse = isProven ? undefined : findMisuse(program.ast, { present, allowed: vocabulary.functions });
      if (misuse) return { flaw: misuse };
      tree = program.ast;
      const check = program.check();
      if (!check.valid) throw check.error ?? new Error(`no type for ${source}`);
      const missing = isProven
        ? undefined
        : findMisuse(tree, { present, allowed: vocabulary.functions, isTyped: true });
      if (missing) return { flaw: missing, tree };
      const type = check.type ?? "dyn";
      if (expects && !expects.some((wanted) => isOfType(type, wanted)))
        return { flaw: { ...describeMismatch(type, expects), range: { start: 0, end: source.length } }, tree };
      const evaluatePart: EvaluatePart = (part, scope, inner) => {
        const parsed = environmentWith({ ...variables, ...inner }).parse(part);
        return calendar.during(scope, (): unknown => parsed(scope));
      };
      return { expression: toExpression({ source, type, program, evaluatePart }, calendar), tree };
    } catch (error) {
      return { flaw: describeError(error, source, vocabulary), tree };
    }
  }

  let words: Language["words"] | undefined;

  return {
    get words() {
      return (words ??= describeWords(functions));
    },
    get operators() {
      return describeOperators(operatorsOver(calendar));
    },
    typeOf(source, variables) {
      if (findTooManySigns(source)) return undefined;
      try {
        const { valid, type = "dyn" } = environmentWith(variables).parse(source).check();
        return valid ? type : undefined;
      } catch {
        return undefined;
      }
    },
    compile(source, options = {}) {
      const tooMany = findTooManySigns(source);
      if (tooMany) return { ok: false, flaw: tooMany, words: [] };
      const tried = tryCompile(source, options);
      const { tree } = tried;
      const wordsIn = (): readonly FoundWord[] =>
        tree ? findWords(tree, { functions, settings: settingWords, gives: options.gives }) : [];
      if ("flaw" in tried) {
        const tryMended = (mended: string): Unmended | undefined => {
          const again = tryCompile(mended, { ...options, expects: undefined });
          return "flaw" in again ? again.flaw : undefined;
        };
        return { ok: false, flaw: suggestName(tried.flaw, source, tryMended), words: wordsIn() };
      }
      const { expression } = tried;
      return {
        ok: true,
        expression,
        // Looked for when asked: what comes with the program has proven both.
        get constant() {
          return expression.type === "bool" && tree ? constantOf(tree, evaluateAlone) : undefined;
        },
        get words() {
          return wordsIn();
        },
      };
    },
    findNameProblem(name) {
      if (Object.hasOwn(VARIABLES, name)) return "is a fact already; give this another name";
      if (!/^[A-Za-z_]\w*$/u.test(name)) return "is no name; write letters, digits and _, such as interview";
      return isFree(name, base) ? undefined : "is a word of the expressions' own; give this another name";
    },
  };

  /** The value of a part that names no fact; undefined where it has none. */
  function evaluateAlone(part: ASTNode): unknown {
    try {
      return base.evaluate(serialize(part));
    } catch {
      return undefined;
    }
  }
}

/** Neither a type (`int`) nor a literal (`true`) nor reserved (`for`): only the language itself knows them all. */
function isFree(name: string, environment: Environment): boolean {
  try {
    return environment.clone().registerVariable(name, "dyn").parse(name).ast.op === "id";
  } catch {
    return false;
  }
}

/** More than any policy has: the built-in ones need 20 together. */
const MOST_ENVIRONMENTS = 100;

const NOTHING: ReadonlySet<string> = new Set();

function registerTypes(environment: Environment, settings: Readonly<Record<string, string>>): void {
  for (const [name, ctor] of Object.entries(VALUE_TYPES)) environment.registerType(name, { ctor, fields: {} });
  for (const type of inDependencyOrder()) {
    const fields = Object.fromEntries(Object.entries(type.fields).map(([field, { type: of }]) => [field, of]));
    const ctor = VIEW_CLASSES.get(type.name);
    if (ctor) environment.registerType(type.name, { ctor, fields });
  }
  environment.registerType("Me", { ctor: Me, fields: ME_FIELDS });
  environment.registerType("Settings", { ctor: Settings, fields: { ...settings } });
}

/** The language wants a type registered before a field of another names it. */
function inDependencyOrder(): typeof FACT_TYPES {
  const order = [
    "Contact",
    "Interview",
    "Entry",
    "Phrase",
    "Slip",
    "Draft",
    "Section",
    "Reminder",
    "Wait",
    "Application",
  ];
  return FACT_TYPES.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function fieldsByType(settings: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...FACT_TYPES.map(({ name, fields }): [string, string[]] => [name, Object.keys(fields)]),
    ["Settings", Object.keys(settings)],
    ["Me", Object.keys(ME_FIELDS)],
  ]);
}

function isOfType(type: string, wanted: string): boolean {
  return type === wanted || type === "dyn" || (wanted === "list" && type.startsWith("list"));
}

function describeMismatch(type: string, expects: readonly string[]): Pick<Unmended, "check" | "message"> {
  const wanted = expects.map((one) => TYPE_NAMES[one] ?? one).join(" or ");
  const mend = type.startsWith("optional<") ? "; say what happens when it is missing: .orValue(…)" : "";
  return { check: "type-mismatch", message: `expected ${wanted}, found ${TYPE_NAMES[type] ?? type}${mend}` };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  bool: "true or false (bool)",
  int: "a whole number (int)",
  string: "a text (string)",
  list: "a list",
};

/** Whether the clock may be named in it: where the word is missing, no tree has to be made. */
export function mayReadNow(source: string): boolean {
  return /\bnow\b/u.test(source);
}

/** The expression of a source that is known to compile: it is compiled when it is first asked for. */
export function deferExpression(source: string, language: Language, options: CompileOptions): Expression {
  let expression: Expression | undefined;
  const compile = (): Expression => {
    const compiled = language.compile(source, { ...options, isProven: true });
    if (!compiled.ok) throw new Error(`${source}: ${compiled.flaw.message}`);
    return compiled.expression;
  };
  return {
    source,
    mentions: wordsBehindDots(source),
    /** Told by its text until it has been compiled. */
    get readsSections() {
      return expression?.readsSections ?? mayReadSections(source);
    },
    get type() {
      return (expression ??= compile()).type;
    },
    get present() {
      return (expression ??= compile()).present;
    },
    get subtracts() {
      return (expression ??= compile()).subtracts;
    },
    get readsNow() {
      return mayReadNow(source) && (expression ??= compile()).readsNow;
    },
    evaluate: (scope) => (expression ??= compile()).evaluate(scope),
    findUnmet: (scope) => (expression ??= compile()).findUnmet(scope),
  };
}

/** The names of fields and methods in an expression, or in all that stands between a template's braces. */
function wordsBehindDots(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/\.\s*(?<word>\w+)/gu), ({ groups }) => groups?.word ?? ""));
}

interface CompiledProgram {
  readonly source: string;
  readonly type: string;
  readonly program: { (scope: Scope): unknown; ast: ASTNode };
  readonly evaluatePart: EvaluatePart;
}

function toExpression({ source, type, program, evaluatePart }: CompiledProgram, calendar: ScopedCalendar): Expression {
  return {
    source,
    type,
    present: namesPresentIfTrue(program.ast),
    mentions: wordsBehindDots(source),
    get subtracts() {
      return subtractedSettings(program.ast);
    },
    get readsSections() {
      return readsSections(program.ast);
    },
    get readsNow() {
      return mayReadNow(source) && namesVariable(program.ast, "now");
    },
    evaluate: (scope) => {
      try {
        return calendar.during(scope, () => program(scope));
      } catch (cause) {
        // A date past the calendar's end, a negative span: what the handlers of functions refuse.
        if (cause instanceof RangeError) throw new EvaluationError(cause.message, undefined, cause);
        throw cause;
      }
    },
    findUnmet: (scope) => findUnmet(program.ast, source, scope, evaluatePart),
  };
}

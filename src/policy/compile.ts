import {
  compileTemplate,
  deferExpression,
  deferTemplate,
  DRAFT_VARIABLES,
  wordsBehindDots,
  type CompileOptions,
  type Expression,
  type Language,
  type Template,
} from "../expression/index.js";
import { SEVERITIES, type Severity } from "../facts/index.js";
import { InvalidInput, type Problem } from "../text/index.js";
import { describePlace, type Sourced } from "./layer.js";
import type { MergedItem } from "./merge.js";
import type { Binding, Check, DraftChoice, DraftPart, DraftTemplate, PolicyOrigin, Rule, Target } from "./policy.js";

/** Compiles rules and checks; gathers every problem instead of stopping at the first. */
export class Compiler {
  readonly problems: Problem[] = [];
  /** Every setting that some expression mentions. */
  readonly mentions = new Set<string>();
  readonly #language: Language;
  /** All of the rule or check at hand is a built-in policy's: what it says, which the tests hold, is compiled on demand. */
  #isPrepared = false;

  constructor(language: Language) {
    this.#language = language;
  }

  compileRule({ id, fields }: MergedItem): Rule | undefined {
    const item = this.#item(id, fields, ["title", "opens"]);
    if (!item) return undefined;
    const { each, when, options, ...origins } = item;
    const opens = this.#expression(fields.get("opens"), { ...options, expects: ["Date", "DateTime"] });
    const type = opens?.type ?? "Date";
    const window = { ...options, variables: { ...options.variables, opens: type }, expects: [type] };
    const title = this.#template(fields.get("title"), options);
    const rule = {
      id,
      title,
      summary: fields.has("summary") ? this.#template(fields.get("summary"), options) : title,
      advice: readTexts(fields.get("advice")),
      each,
      key: this.#expressions(fields.get("key"), { ...options, expects: ["int", "string"] }),
      when,
      opens,
      closes: this.#expression(fields.get("closes"), window),
      until: this.#expression(fields.get("until"), window),
      isShifted: fields.get("shift")?.value !== "none",
      via: this.#channels(fields.get("via"), options),
      to: this.#expression(fields.get("to"), { ...options, expects: ["Contact", "list<Contact>"] }),
      draft: readDraftChoice(fields.get("draft")),
      // The schema has made sure of its shape.
      then: fields.get("then")?.value as Rule["then"],
      ...origins,
    };
    if (!rule.opens || !rule.title || !rule.summary) return undefined;
    return { ...rule, opens: rule.opens, title: rule.title, summary: rule.summary };
  }

  compileCheck({ id, fields }: MergedItem): Check | undefined {
    const item = this.#item(id, fields, ["assert", "message"]);
    if (!item) return undefined;
    const { each, when, options, ...origins } = item;
    const assert = this.#expression(fields.get("assert"), { ...options, expects: ["bool"] });
    const message = this.#template(fields.get("message"), options);
    const at = this.#target(fields.get("at"), options);
    const mend = fields.get("fix");
    const fix = this.#expression(mend, { ...options, expects: ["string"] });
    if (mend && !fields.has("at")) this.#report(mend, "a fix needs an at, which it is written in place of", 0);
    const severity = SEVERITIES.find((one) => one === fields.get("severity")?.value) ?? DEFAULT_SEVERITY;
    if (!assert || !message) return undefined;
    const advice = readTexts(fields.get("advice"));
    return {
      id,
      title: readText(fields.get("title")),
      advice,
      each,
      when,
      assert,
      at,
      fix,
      severity,
      message,
      ...origins,
    };
  }

  /**
   * The drafts that come with the program are as long as all its rules together, and few runs write one: they are
   * compiled when they are first read. A person's own are compiled at once, because their mistakes are to be told.
   */
  compileDraft({ id, fields }: MergedItem): DraftTemplate {
    const own = fields.get("id");
    const findOrigin = (): PolicyOrigin => own?.layer.problemAt(own.path, "") ?? { file: "followthrough" };
    const named = { id, advice: readTexts(fields.get("advice")), findOrigin };
    const isProven = [...fields.values()].every(({ layer }) => layer.isPrepared);
    if (!isProven) return { ...named, ...this.#texts(fields) };
    let texts: DraftTexts | undefined;
    const compile = (): DraftTexts => {
      texts ??= this.#texts(fields);
      if (this.problems.length > 0) throw new InvalidInput(this.problems);
      return texts;
    };
    return {
      ...named,
      get subject() {
        return compile().subject;
      },
      get paragraphs() {
        return compile().paragraphs;
      },
      get fill_in() {
        return compile().fill_in;
      },
    };
  }

  #texts(fields: MergedItem["fields"]): DraftTexts {
    this.#isPrepared = false;
    const options: CompileOptions = { variables: DRAFT_VARIABLES };
    return {
      subject: this.#template(fields.get("subject"), options),
      paragraphs: this.#parts(fields.get("paragraphs"), options),
      fill_in: this.#parts(fields.get("fill_in"), options),
    };
  }

  #parts(source: Sourced<unknown> | undefined, options: CompileOptions): DraftPart[] {
    if (!source) return [];
    // The schema has made sure of their shape.
    return (source.value as readonly PartData[]).flatMap(({ when: condition, text, advice = [] }, at) => {
      const path = [...source.path, at];
      const when = this.#expression(
        { ...source, value: condition, path: [...path, "when"] },
        { ...options, expects: ["bool"] },
      );
      const template = this.#template(
        { ...source, value: text, path: [...path, "text"] },
        { ...options, present: when?.present },
      );
      return template ? [{ when, text: template, advice }] : [];
    });
  }

  /** What rules and checks share: the names they bind, and when they apply. */
  #item(id: string, fields: MergedItem["fields"], required: readonly string[]) {
    const own = fields.get("id");
    for (const field of required) {
      if (!fields.has(field) && own) this.problems.push(problemAt(own, `${id} has no ${field}; every one needs it`));
    }
    if (!own || required.some((field) => !fields.has(field))) return undefined;
    this.#isPrepared = [...fields.values()].every(({ layer }) => layer.isPrepared);
    const variables: Record<string, string> = {};
    const each = this.#bindings(fields.get("each"), variables);
    const when = this.#expression(fields.get("when"), { variables, expects: ["bool"] });
    const options: CompileOptions = { variables, present: when?.present };
    const findFieldOrigins = (): ReadonlyMap<string, PolicyOrigin> =>
      new Map([...fields].map(([field, { layer, path }]) => [field, layer.problemAtKey(path, "")]));
    return { each, when, options, findOrigin: () => own.layer.problemAt(own.path, ""), findFieldOrigins };
  }

  /** Binds in order: a later list may be read from an earlier name. Adds the names with their types to `variables`. */
  #bindings(each: Sourced<unknown> | undefined, variables: Record<string, string>): Binding[] {
    if (!each) return [];
    const bindings: Binding[] = [];
    const entries: readonly [string, unknown][] = Object.entries(each.value ?? {});
    for (const [name, source] of entries) {
      const at = { ...each, value: source, path: [...each.path, name] };
      const list = this.#expression(at, { variables: { ...variables }, expects: ["list"] });
      const type = /^list<(?<item>.+)>$/u.exec(list?.type ?? "")?.groups?.item;
      variables[name] = type ?? "dyn";
      if (list) bindings.push({ name, list });
    }
    return bindings;
  }

  #expression(source: Sourced<unknown> | undefined, options: CompileOptions): Expression | undefined {
    if (source === undefined || typeof source.value !== "string") return undefined;
    if (this.#isPrepared) return this.#noteMentions(deferExpression(source.value, this.#language, options));
    const compiled = this.#language.compile(source.value, options);
    if (compiled.ok) return this.#noteMentions(compiled.expression);
    this.#report(source, compiled.problem.message, compiled.problem.start);
    return undefined;
  }

  #noteMentions(expression: Expression): Expression {
    for (const word of expression.mentions) this.mentions.add(word);
    return expression;
  }

  #expressions(source: Sourced<unknown> | undefined, options: CompileOptions): Expression[] {
    return readTexts(source).flatMap((text, at) => {
      const expression = source && this.#expression({ ...source, value: text, path: [...source.path, at] }, options);
      return expression ?? [];
    });
  }

  /** A list is written as such, or as an expression that gives one. */
  #channels(source: Sourced<unknown> | undefined, options: CompileOptions): Expression | undefined {
    if (!source || !Array.isArray(source.value))
      return this.#expression(source, { ...options, expects: ["list<string>"] });
    const literal = `[${source.value.map((channel) => JSON.stringify(channel)).join(", ")}]`;
    return this.#expression({ ...source, value: literal }, options);
  }

  #template(source: Sourced<unknown> | undefined, options: CompileOptions): Template | undefined {
    if (source === undefined || typeof source.value !== "string") return undefined;
    if (this.#isPrepared) {
      for (const word of wordsBehindDots(source.value)) this.mentions.add(word);
      return deferTemplate(source.value, this.#language, options);
    }
    const compiled = compileTemplate(source.value, this.#language, options);
    if (!compiled.ok) for (const { message, start } of compiled.problems) this.#report(source, message, start);
    if (!compiled.ok) return undefined;
    for (const { mentions } of compiled.template.expressions) for (const word of mentions) this.mentions.add(word);
    return compiled.template;
  }

  #target(source: Sourced<unknown> | undefined, options: CompileOptions): Target | undefined {
    if (!source || typeof source.value !== "string") return undefined;
    const { object, field } = /^(?<object>\w+)(?:\.(?<field>\w+))?$/u.exec(source.value.trim())?.groups ?? {};
    if (object === undefined) {
      this.#report(source, "expected a fact to point at, such as interview.promised_by", 0);
      return undefined;
    }
    const whole = this.#expression(source, options);
    const start = whole && this.#expression({ ...source, value: object }, options);
    return start && { object: start, field: field ?? "self" };
  }

  #report(source: Sourced<unknown>, message: string, at: number): void {
    this.problems.push(source.layer.problemAt(source.path, `${describePlace(source)}: ${message}`, at));
  }
}

type DraftTexts = Pick<DraftTemplate, "subject" | "paragraphs" | "fill_in">;

const DEFAULT_SEVERITY: Severity = "warning";

function problemAt({ layer, path }: Sourced<unknown>, message: string): Problem {
  return layer.problemAt(path, message);
}

function readDraftChoice(source: Sourced<unknown> | undefined): DraftChoice | undefined {
  if (!source) return undefined;
  if (typeof source.value === "string") return { byChannel: {}, otherwise: source.value };
  // The schema has made sure that it is a mapping of texts.
  return { byChannel: source.value as Readonly<Record<string, string>> };
}

/** The parts of a draft as the schema has them. */
interface PartData {
  readonly when?: string;
  readonly text: string;
  readonly advice?: readonly string[];
}

function readText(source: Sourced<unknown> | undefined): string | undefined {
  return typeof source?.value === "string" ? source.value : undefined;
}

function readTexts(source: Sourced<unknown> | undefined): string[] {
  return Array.isArray(source?.value) ? source.value.filter((one) => typeof one === "string") : [];
}

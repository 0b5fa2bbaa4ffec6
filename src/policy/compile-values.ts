import {
  compileTemplate,
  deferExpression,
  deferTemplate,
  type CompileOptions,
  type Expression,
  type FoundWord,
  type Language,
  type Template,
} from "../expression/index.js";
import type { Finding, Flaw } from "../diagnostics/index.js";
import { findingIn, type Sourced } from "./layer.js";
import type { Target } from "./policy.js";
import { textsIn } from "./read-fields.js";
import type { Constant, PlacedWord } from "./to-judge.js";

/** Compiles what the fields of rules, checks and drafts say; gathers all that is wrong instead of stopping at the first. */
export class ValueCompiler {
  readonly errors: Finding[] = [];
  /** What only the whole policy can judge, of all that does not come with the program. */
  readonly words: PlacedWord[] = [];
  readonly constants: Constant[] = [];
  /** Something of all that was given to it may read the sections of notes' bodies. */
  readsSections = false;
  /** An expression names the clock (`now`). Drafts that come with the program, which none does, are not asked. */
  readsNow = false;
  /** All of the rule or check at hand is a built-in policy's: what it says, which the tests hold, is compiled on demand. */
  isPrepared = false;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  expression(source: Sourced<unknown> | undefined, options: CompileOptions): Expression | undefined {
    if (source === undefined || typeof source.value !== "string") return undefined;
    if (this.isPrepared) return this.#noteReads(deferExpression(source.value, this.#language, options));
    const compiled = this.#language.compile(source.value, options);
    this.#noteWords(source, compiled.words);
    if (!compiled.ok) {
      this.#report(source, compiled.flaw);
      return undefined;
    }
    if (compiled.constant !== undefined) this.constants.push({ source, value: compiled.constant });
    return this.#noteReads(compiled.expression);
  }

  #noteReads<T extends Pick<Expression, "readsSections" | "readsNow">>(compiled: T): T {
    this.readsSections ||= compiled.readsSections;
    this.readsNow ||= compiled.readsNow;
    return compiled;
  }

  #noteWords(source: Sourced<unknown>, words: readonly FoundWord[]): void {
    this.words.push(...words.map((found) => ({ source, ...found })));
  }

  expressions(source: Sourced<unknown> | undefined, options: CompileOptions): Expression[] {
    return textsIn(source).flatMap((text, at) => {
      const expression = source && this.expression({ ...source, value: text, path: [...source.path, at] }, options);
      return expression ?? [];
    });
  }

  /** A list is written as such, or as an expression that gives one. */
  channels(source: Sourced<unknown> | undefined, options: CompileOptions): Expression | undefined {
    if (!source || !Array.isArray(source.value)) {
      const isWord = typeof source?.value === "string" && /^[a-z]+(?:[ ,-]+[a-z]+)*$/iu.test(source.value);
      if (!isWord) return this.expression(source, { ...options, expects: ["list<string>"], gives: "channel" });
      this.refuse(source, `expected a list of channels; write [${source.value}]`);
      return undefined;
    }
    const literal = `[${source.value.map((channel) => JSON.stringify(channel)).join(", ")}]`;
    return this.expression({ ...source, value: literal }, options);
  }

  template(source: Sourced<unknown> | undefined, options: CompileOptions): Template | undefined {
    if (source === undefined || typeof source.value !== "string") return undefined;
    if (this.isPrepared) return this.#noteReads(deferTemplate(source.value, this.#language, options));
    const isPart = source.path.length > SUBJECT_DEPTH; // an empty paragraph is no worse than none
    if (source.value.trim() === "" && !isPart) {
      this.refuse(source, "expected a text, found an empty one; leave it out, or write what it says");
      return undefined;
    }
    const compiled = compileTemplate(source.value, this.#language, options);
    this.#noteWords(source, compiled.words);
    if (compiled.ok) return this.#noteReads(compiled.template);
    for (const flaw of compiled.flaws) this.#report(source, flaw);
    return undefined;
  }

  target(source: Sourced<unknown> | undefined, options: CompileOptions): Target | undefined {
    if (!source || typeof source.value !== "string") return undefined;
    const { object, field } = /^(?<object>\w+)(?:\.(?<field>\w+))?$/u.exec(source.value.trim())?.groups ?? {};
    if (object === undefined) {
      this.refuse(source, "expected a fact to point at, such as interview.promised_by");
      return undefined;
    }
    const whole = this.expression(source, options);
    const start = whole && this.expression({ ...source, value: object }, options);
    return start && { object: start, field: field ?? "self" };
  }

  /** What is wrong in an expression or a text: its ranges are those of the value. */
  #report(source: Sourced<unknown>, { check, message, range }: Flaw): void {
    this.errors.push(findingIn(source, check, message, { part: range }));
  }

  /** What is wrong with a text as a whole is told where it begins, behind its quote. */
  refuse(source: Sourced<unknown>, message: string): void {
    const length = typeof source.value === "string" ? source.value.length : 0;
    this.errors.push(findingIn(source, "invalid-value", message, { part: { start: 0, end: length } }));
  }
}

/** `drafts.ID.subject`, `rules[0].title`: what stands deeper is a part of a draft. */
const SUBJECT_DEPTH = 3;

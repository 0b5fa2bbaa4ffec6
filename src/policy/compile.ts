import {
  compileTemplate,
  deferExpression,
  deferTemplate,
  DRAFT_VARIABLES,
  TITLE_VARIABLES,
  mayReadSections,
  type CompileOptions,
  type Expression,
  type FoundWord,
  type Language,
  type Template,
} from "../expression/index.js";
import {
  findingAt,
  type FilePlace,
  type Finding,
  type Flaw,
  InvalidInput,
  SEVERITIES,
  type Severity,
  textsOf,
} from "../diagnostics/index.js";
import { describePlace, findingIn, type Sourced } from "./layer.js";
import type { MergedItem } from "./merge.js";
import { readDraftChoice, settingsNamedIn, textIn, textsIn } from "./read-fields.js";
import type { CompiledWindow, Constant, PlacedWord } from "./to-judge.js";
import { originAt } from "./origin.js";
import type { Binding, Check, DraftPart, DraftTemplate, PolicyOrigin, Rule, Target } from "./policy.js";

/** Compiles rules and checks; gathers all that is wrong instead of stopping at the first. */
export class Compiler {
  readonly errors: Finding[] = [];
  /** What only the whole policy can judge, of all that does not come with the program. */
  readonly words: PlacedWord[] = [];
  readonly constants: Constant[] = [];
  /** Of every rule whose opening compiles, whatever else is wrong with it. */
  readonly windows: CompiledWindow[] = [];
  /** Something of all that was given to it may read the sections of notes' bodies. */
  readsSections = false;
  /** An expression names the clock (`now`). Drafts that come with the program, which none does, are not asked. */
  readsNow = false;
  readonly #language: Language;
  readonly #suggestId: SuggestId;
  /** All of the rule or check at hand is a built-in policy's: what it says, which the tests hold, is compiled on demand. */
  #isPrepared = false;

  constructor(language: Language, suggestId: SuggestId = () => undefined) {
    this.#language = language;
    this.#suggestId = suggestId;
  }

  compileRule({ id, fields, replacedOpening = "" }: MergedItem): Rule | undefined {
    const item = this.#item(id, fields, ["title", "opens"]);
    if (!item) return undefined;
    const { each, when, options, ...origins } = item;
    const opens = this.#expression(fields.get("opens"), { ...options, expects: ["Date", "DateTime"] });
    const type = opens?.type ?? "Date";
    const window = { ...options, variables: { ...options.variables, opens: type }, expects: [type] };
    const closes = this.#expression(fields.get("closes"), window);
    const until = this.#expression(fields.get("until"), window);
    if (opens) this.windows.push({ fields, opens, closes, until });
    const named = { ...options, variables: { ...options.variables, ...TITLE_VARIABLES } };
    const title = this.#template(fields.get("title"), named);
    const rule = {
      id,
      title,
      summary: fields.has("summary") ? this.#template(fields.get("summary"), named) : title,
      advice: textsIn(fields.get("advice")),
      each,
      key: this.#expressions(fields.get("key"), { ...options, expects: ["int", "string"] }),
      when,
      opens,
      replacedSettings: settingsNamedIn(replacedOpening).filter((name) => opens?.mentions.has(name) !== true),
      closes,
      until,
      isShifted: fields.get("shift")?.value !== "none",
      givesWayTo: textsIn(fields.get("gives_way_to")),
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
    if (mend && !fields.has("at")) this.#refuse(mend, "a fix needs an at, which it is written in place of");
    const severity = SEVERITIES.find((one) => one === fields.get("severity")?.value) ?? DEFAULT_SEVERITY;
    if (!assert || !message) return undefined;
    const advice = textsIn(fields.get("advice"));
    return {
      id,
      title: textIn(fields.get("title")),
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
    const findOrigin = (): PolicyOrigin => originAt(own ? placeOf(own) : { file: "followthrough" });
    const named = { id, advice: textsIn(fields.get("advice")), findOrigin };
    const isProven = [...fields.values()].every(({ layer }) => layer.isPrepared);
    if (!isProven) return { ...named, ...this.#texts(fields) };
    this.readsSections ||= [...fields.values()].some(({ value }) => mayReadSections(JSON.stringify(value)));
    let texts: DraftTexts | undefined;
    const compile = (): DraftTexts => {
      texts ??= this.#texts(fields);
      if (this.errors.length > 0)
        throw new InvalidInput(this.errors, textsOf([...fields.values()].map((source) => placeOf(source))));
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
    const absent = required.filter((field) => !fields.has(field));
    const mend = own && absent.length > 0 ? this.#suggestId(own) : undefined;
    const complaints = mend ? [`has no ${absent.join(" and no ")}; ${mend}`] : absent.map(describeAbsent);
    if (own)
      for (const complaint of complaints)
        this.errors.push(findingAt(placeOf(own), "missing-part", `${id} ${complaint}`));
    if (!own || absent.length > 0) return undefined;
    this.#isPrepared = [...fields.values()].every(({ layer }) => layer.isPrepared);
    const variables: Record<string, string> = {};
    const each = this.#bindings(fields.get("each"), variables);
    const when = this.#expression(fields.get("when"), { variables, expects: ["bool"] });
    // Of a built-in policy it has been proven, and its condition need not be compiled yet.
    const options: CompileOptions = { variables, present: this.#isPrepared ? undefined : when?.present };
    const findFieldOrigins = (): ReadonlyMap<string, PolicyOrigin> =>
      new Map([...fields].map(([field, { layer, path }]) => [field, originAt(layer.placeOfKey(path))]));
    return { each, when, options, findOrigin: () => originAt(placeOf(own)), findFieldOrigins };
  }

  /** Binds in order: a later list may be read from an earlier name. Adds the names with their types to `variables`. */
  #bindings(each: Sourced<unknown> | undefined, variables: Record<string, string>): Binding[] {
    if (!each) return [];
    const bindings: Binding[] = [];
    const entries: readonly [string, unknown][] = Object.entries(each.value ?? {});
    for (const [name, source] of entries) {
      const problem = this.#findNameProblem(name);
      if (problem !== undefined) {
        const message = `${describePlace(each)}: ${name === "" ? "an empty text" : name} ${problem}`;
        this.errors.push(findingAt(each.layer.placeOfKey([...each.path, name]), "invalid-name", message));
        continue;
      }
      const at = { ...each, value: source, path: [...each.path, name] };
      const list = this.#expression(at, { variables: { ...variables }, expects: ["list"] });
      const type = /^list<(?<item>.+)>$/u.exec(list?.type ?? "")?.groups?.item;
      variables[name] = type ?? "dyn";
      if (list) bindings.push({ name, list });
    }
    return bindings;
  }

  #findNameProblem(name: string): string | undefined {
    if (this.#isPrepared) return undefined;
    if (name === "opens") return "is what closes and until know the window's beginning by; give this another name";
    if (Object.hasOwn(TITLE_VARIABLES, name))
      return "is what title and summary know the channel by; give this another name";
    return this.#language.findNameProblem(name);
  }

  #expression(source: Sourced<unknown> | undefined, options: CompileOptions): Expression | undefined {
    if (source === undefined || typeof source.value !== "string") return undefined;
    if (this.#isPrepared) return this.#noteReads(deferExpression(source.value, this.#language, options));
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

  #expressions(source: Sourced<unknown> | undefined, options: CompileOptions): Expression[] {
    return textsIn(source).flatMap((text, at) => {
      const expression = source && this.#expression({ ...source, value: text, path: [...source.path, at] }, options);
      return expression ?? [];
    });
  }

  /** A list is written as such, or as an expression that gives one. */
  #channels(source: Sourced<unknown> | undefined, options: CompileOptions): Expression | undefined {
    if (!source || !Array.isArray(source.value)) {
      const isWord = typeof source?.value === "string" && /^[a-z]+(?:[ ,-]+[a-z]+)*$/iu.test(source.value);
      if (!isWord) return this.#expression(source, { ...options, expects: ["list<string>"], gives: "channel" });
      this.#refuse(source, `expected a list of channels; write [${source.value}]`);
      return undefined;
    }
    const literal = `[${source.value.map((channel) => JSON.stringify(channel)).join(", ")}]`;
    return this.#expression({ ...source, value: literal }, options);
  }

  #template(source: Sourced<unknown> | undefined, options: CompileOptions): Template | undefined {
    if (source === undefined || typeof source.value !== "string") return undefined;
    if (this.#isPrepared) return this.#noteReads(deferTemplate(source.value, this.#language, options));
    const isPart = source.path.length > SUBJECT_DEPTH; // an empty paragraph is no worse than none
    if (source.value.trim() === "" && !isPart) {
      this.#refuse(source, "expected a text, found an empty one; leave it out, or write what it says");
      return undefined;
    }
    const compiled = compileTemplate(source.value, this.#language, options);
    this.#noteWords(source, compiled.words);
    if (compiled.ok) return this.#noteReads(compiled.template);
    for (const flaw of compiled.flaws) this.#report(source, flaw);
    return undefined;
  }

  #target(source: Sourced<unknown> | undefined, options: CompileOptions): Target | undefined {
    if (!source || typeof source.value !== "string") return undefined;
    const { object, field } = /^(?<object>\w+)(?:\.(?<field>\w+))?$/u.exec(source.value.trim())?.groups ?? {};
    if (object === undefined) {
      this.#refuse(source, "expected a fact to point at, such as interview.promised_by");
      return undefined;
    }
    const whole = this.#expression(source, options);
    const start = whole && this.#expression({ ...source, value: object }, options);
    return start && { object: start, field: field ?? "self" };
  }

  /** What is wrong in an expression or a text: its ranges are those of the value. */
  #report(source: Sourced<unknown>, { check, message, range }: Flaw): void {
    this.errors.push(findingIn(source, check, message, { part: range }));
  }

  /** What is wrong with a text as a whole is told where it begins, behind its quote. */
  #refuse(source: Sourced<unknown>, message: string): void {
    const length = typeof source.value === "string" ? source.value.length : 0;
    this.errors.push(findingIn(source, "invalid-value", message, { part: { start: 0, end: length } }));
  }
}

/** How to mend that something lacks what every rule or check has, because nothing of its id is there to be changed. */
export type SuggestId = (id: Sourced<unknown>) => string | undefined;

type DraftTexts = Pick<DraftTemplate, "subject" | "paragraphs" | "fill_in">;

const DEFAULT_SEVERITY: Severity = "warning";

function placeOf({ layer, path }: Sourced<unknown>): FilePlace {
  return layer.placeOf(path);
}

/** `drafts.ID.subject`, `rules[0].title`: what stands deeper is a part of a draft. */
const SUBJECT_DEPTH = 3;

function describeAbsent(field: string): string {
  return `has no ${field}; every one needs it`;
}

/** The parts of a draft as the schema has them. */
interface PartData {
  readonly when?: string;
  readonly text: string;
  readonly advice?: readonly string[];
}

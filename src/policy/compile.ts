import {
  DRAFT_VARIABLES,
  TITLE_VARIABLES,
  mayReadSections,
  type CompileOptions,
  type Language,
} from "../expression/index.js";
import { findingAt, type FilePlace, InvalidInput, SEVERITIES, type Severity, textsOf } from "../diagnostics/index.js";
import { ValueCompiler } from "./compile-values.js";
import { describePlace, type Sourced } from "./layer.js";
import type { MergedItem } from "./merge.js";
import { readDraftChoice, settingsNamedIn, textIn, textsIn } from "./read-fields.js";
import type { CompiledWindow } from "./to-judge.js";
import { originAt } from "./origin.js";
import type { Binding, Check, DraftPart, DraftTemplate, PolicyOrigin, Rule } from "./policy.js";

/** Compiles rules, checks and drafts. */
export class Compiler {
  /** Of every rule whose opening compiles, whatever else is wrong with it. */
  readonly windows: CompiledWindow[] = [];
  readonly #language: Language;
  readonly #suggestId: SuggestId;
  readonly #values: ValueCompiler;

  constructor(language: Language, suggestId: SuggestId = () => undefined) {
    this.#language = language;
    this.#suggestId = suggestId;
    this.#values = new ValueCompiler(language);
  }

  /** What the values of all that was given to it are found to be. */
  get found(): Pick<ValueCompiler, "errors" | "words" | "constants" | "readsSections" | "readsNow"> {
    return this.#values;
  }

  compileRule({ id, fields, replacedOpening = "" }: MergedItem): Rule | undefined {
    const item = this.#item(id, fields, ["title", "opens"]);
    if (!item) return undefined;
    const { each, when, options, ...origins } = item;
    const opens = this.#values.expression(fields.get("opens"), { ...options, expects: ["Date", "DateTime"] });
    const type = opens?.type ?? "Date";
    const window = { ...options, variables: { ...options.variables, opens: type }, expects: [type] };
    const closes = this.#values.expression(fields.get("closes"), window);
    const until = this.#values.expression(fields.get("until"), window);
    if (opens) this.windows.push({ fields, opens, closes, until });
    const named = { ...options, variables: { ...options.variables, ...TITLE_VARIABLES } };
    const title = this.#values.template(fields.get("title"), named);
    const rule = {
      id,
      title,
      summary: fields.has("summary") ? this.#values.template(fields.get("summary"), named) : title,
      advice: textsIn(fields.get("advice")),
      each,
      key: this.#values.expressions(fields.get("key"), { ...options, expects: ["int", "string"] }),
      when,
      opens,
      replacedSettings: settingsNamedIn(replacedOpening).filter((name) => opens?.mentions.has(name) !== true),
      closes,
      until,
      isShifted: fields.get("shift")?.value !== "none",
      givesWayTo: textsIn(fields.get("gives_way_to")),
      via: this.#values.channels(fields.get("via"), options),
      to: this.#values.expression(fields.get("to"), { ...options, expects: ["Contact", "list<Contact>"] }),
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
    const assert = this.#values.expression(fields.get("assert"), { ...options, expects: ["bool"] });
    const message = this.#values.template(fields.get("message"), options);
    const at = this.#values.target(fields.get("at"), options);
    const mend = fields.get("fix");
    const fix = this.#values.expression(mend, { ...options, expects: ["string"] });
    if (mend && !fields.has("at")) this.#values.refuse(mend, "a fix needs an at, which it is written in place of");
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
    this.#values.readsSections ||= [...fields.values()].some(({ value }) => mayReadSections(JSON.stringify(value)));
    let texts: DraftTexts | undefined;
    const compile = (): DraftTexts => {
      texts ??= this.#texts(fields);
      if (this.#values.errors.length > 0)
        throw new InvalidInput(this.#values.errors, textsOf([...fields.values()].map((source) => placeOf(source))));
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
    this.#values.isPrepared = false;
    const options: CompileOptions = { variables: DRAFT_VARIABLES };
    return {
      subject: this.#values.template(fields.get("subject"), options),
      paragraphs: this.#parts(fields.get("paragraphs"), options),
      fill_in: this.#parts(fields.get("fill_in"), options),
    };
  }

  #parts(source: Sourced<unknown> | undefined, options: CompileOptions): DraftPart[] {
    if (!source) return [];
    // The schema has made sure of their shape.
    return (source.value as readonly PartData[]).flatMap(({ when: condition, text, advice = [] }, at) => {
      const path = [...source.path, at];
      const when = this.#values.expression(
        { ...source, value: condition, path: [...path, "when"] },
        { ...options, expects: ["bool"] },
      );
      const template = this.#values.template(
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
        this.#values.errors.push(findingAt(placeOf(own), "missing-part", `${id} ${complaint}`));
    if (!own || absent.length > 0) return undefined;
    this.#values.isPrepared = [...fields.values()].every(({ layer }) => layer.isPrepared);
    const variables: Record<string, string> = {};
    const each = this.#bindings(fields.get("each"), variables);
    const when = this.#values.expression(fields.get("when"), { variables, expects: ["bool"] });
    // Of a built-in policy it has been proven, and its condition need not be compiled yet.
    const options: CompileOptions = { variables, present: this.#values.isPrepared ? undefined : when?.present };
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
        this.#values.errors.push(findingAt(each.layer.placeOfKey([...each.path, name]), "invalid-name", message));
        continue;
      }
      const at = { ...each, value: source, path: [...each.path, name] };
      const list = this.#values.expression(at, { variables: { ...variables }, expects: ["list"] });
      const type = /^list<(?<item>.+)>$/u.exec(list?.type ?? "")?.groups?.item;
      variables[name] = type ?? "dyn";
      if (list) bindings.push({ name, list });
    }
    return bindings;
  }

  #findNameProblem(name: string): string | undefined {
    if (this.#values.isPrepared) return undefined;
    if (name === "opens") return "is what closes and until know the window's beginning by; give this another name";
    if (Object.hasOwn(TITLE_VARIABLES, name))
      return "is what title and summary know the channel by; give this another name";
    return this.#language.findNameProblem(name);
  }
}

/** How to mend that something lacks what every rule or check has, because nothing of its id is there to be changed. */
export type SuggestId = (id: Sourced<unknown>) => string | undefined;

type DraftTexts = Pick<DraftTemplate, "subject" | "paragraphs" | "fill_in">;

const DEFAULT_SEVERITY: Severity = "warning";

function placeOf({ layer, path }: Sourced<unknown>): FilePlace {
  return layer.placeOf(path);
}

function describeAbsent(field: string): string {
  return `has no ${field}; every one needs it`;
}

/** The parts of a draft as the schema has them. */
interface PartData {
  readonly when?: string;
  readonly text: string;
  readonly advice?: readonly string[];
}

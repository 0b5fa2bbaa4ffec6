/** What the reader looks at in a valibot schema, which is a plain object (its documented reflection). */
export interface Shape {
  readonly type?: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  /** What a missing value stands for. */
  readonly default?: unknown;
  readonly pipe?: readonly unknown[];
}

const CODE = new WeakSet<object>();

/** Marks a schema of texts as holding an expression or a whole note: a bare `3` or `false` is most likely a slip. */
export function markCode<S extends object>(schema: S): S {
  CODE.add(schema);
  return schema;
}

const EXPRESSIONS = new WeakSet<object>();

/** Marks a schema of code as holding an expression of the language. */
export function markExpression<S extends object>(schema: S): S {
  EXPRESSIONS.add(schema);
  return markCode(schema);
}

export function isExpression(choices: readonly Shape[]): boolean {
  return choices.some((choice) => EXPRESSIONS.has(choice));
}

const PROSE = new WeakSet<object>();

/** Marks a schema of texts as holding sentences, which a `#` may be part of. */
export function markProse<S extends object>(schema: S): S {
  PROSE.add(schema);
  return schema;
}

const TEMPLATES = new WeakSet<object>();

/** Marks a schema of sentences as holding expressions in braces. */
export function markTemplate<S extends object>(schema: S): S {
  TEMPLATES.add(schema);
  return markProse(schema);
}

export function isTemplate(choices: readonly Shape[]): boolean {
  return choices.some((choice) => TEMPLATES.has(choice));
}

/** What a schema says of itself, or the one within it. */
export function describeShape(shape: Shape | undefined): string {
  if (!shape) return "";
  const own = shape.pipe?.find(isDescription);
  return own?.description ?? describeShape(shape.wrapped);
}

function isDescription(step: unknown): step is { readonly description: string } {
  return step instanceof Object && "description" in step && typeof step.description === "string";
}

/** All that a value may be: past `optional` and through unions. */
export function choicesOf(shape: Shape | undefined): readonly Shape[] {
  if (!shape) return [];
  if (shape.wrapped) return choicesOf(shape.wrapped);
  if (shape.type !== "union") return [shape];
  return (shape.options ?? []).flatMap((option) => choicesOf(option instanceof Object ? option : undefined));
}

export function takesAnything(choices: readonly Shape[]): boolean {
  return choices.length === 0 || choices.some(({ type }) => type === "unknown" || type === "any");
}

/** The one that a mapping, or a list, can be. */
export function choiceFor(kind: "mapping" | "list", choices: readonly Shape[]): Shape | undefined {
  return choices.find(({ type, entries, item }) =>
    kind === "list" ? item !== undefined : entries !== undefined || type === "record",
  );
}

export function takesScalar({ type, entries, item }: Shape): boolean {
  return entries === undefined && item === undefined && type !== "record";
}

export function takesText(choices: readonly Shape[]): boolean {
  return choices.some(({ type }) => type === "string");
}

export function takesNumber(choices: readonly Shape[]): boolean {
  return choices.some(({ type }) => type === "number" || type === "literal");
}

/** Texts and nothing else: not one of a few words, and no list or mapping instead. */
export function isTextOnly(choices: readonly Shape[]): boolean {
  return choices.length === 1 && takesText(choices);
}

export function isCode(choices: readonly Shape[]): boolean {
  return choices.some((choice) => CODE.has(choice));
}

export function isProse(choices: readonly Shape[]): boolean {
  return choices.some((choice) => PROSE.has(choice));
}

/** What may stand where another value was found, as messages say it. */
export function describeChoices(choices: readonly Shape[]): string {
  const words = choices.map(({ type = "", entries, item }) => {
    if (item) return "a list";
    if (entries || type === "record") return "a mapping (key: value)";
    return { string: "a text", number: "a number", boolean: "true or false" }[type] ?? "one of a few words";
  });
  return [...new Set(words)].join(" or ");
}

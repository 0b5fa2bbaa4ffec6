import {
  choiceFor,
  choicesOf,
  describeChoices,
  describeShape,
  isExpression,
  isTemplate,
  type Path,
  readFile,
  type Shape,
} from "../yaml/index.js";
import type { FileFormat } from "./file-formats.js";

/** A key of a file's format as the reference has it. */
export interface FormatKey {
  /** The last of its path: `opens`. */
  readonly name: string;
  /** From the file on: `rules[].opens`; `NAME` is a name that the file gives. */
  readonly path: string;
  /** What its value may be: `an expression`, `a text or a list`, `workday or none`. */
  readonly type: string;
  readonly about: string;
  readonly isRequired: boolean;
  /** What holds where the file does not say it; missing where that is nothing. */
  readonly byDefault?: string;
  /** The lines of the format's example that have it; missing where its own keys say more. */
  readonly example?: string;
}

/** A value of the example, by its path. */
interface Instance {
  readonly path: Path;
  readonly value: unknown;
}

/** Longer parts of an example are told key by key. */
const MOST_LINES = 4;

/** Every key of the format, in the order of its schema, with what the format's example has for it. */
export function listKeys({ schema, name, example }: FileFormat): readonly FormatKey[] {
  const reading = readFile(name, example.text, schema);
  if (!reading.ok) throw new Error(`the example of ${name}: ${reading.findings[0]?.message ?? ""}`);
  const { placeOf, placeOfKey } = reading.file;
  const excerptAt = (path: Path): string | undefined =>
    cutOut(example.text, placeOfKey(path).range?.start, placeOf(path).range?.end);
  return listBelow(schema, "", [{ path: [], value: example.data }], excerptAt);
}

function listBelow(
  shape: Shape,
  parent: string,
  instances: readonly Instance[],
  excerptAt: (path: Path) => string | undefined,
): readonly FormatKey[] {
  const choices = choicesOf(shape);
  const list = choiceFor("list", choices);
  const mapping = choiceFor("mapping", choices);
  const below: FormatKey[] = [];
  if (list?.item) below.push(...listBelow(list.item, `${parent}[]`, instances.flatMap(listItems), excerptAt));
  // A mapping that may stand alone or in a list has the same keys in both.
  const entries = below.length > 0 ? {} : (mapping?.entries ?? {});
  for (const [name, inner] of Object.entries(entries)) {
    const path = parent === "" ? name : `${parent}.${name}`;
    const own = instances.flatMap((one) => listMembers(one).filter(({ path: at }) => at.at(-1) === name));
    const keys = listBelow(inner, path, own, excerptAt);
    const excerpts = own.filter(({ value }) => !isEmpty(value)).map(({ path: at }) => excerptAt(at));
    const excerpt = excerpts.find((one) => one !== undefined);
    below.push({
      name,
      path,
      type: describeType(inner),
      about: describeShape(inner).replace(/ \((?:a CEL expression|text with \{\{expressions\}\})\)$/u, ""),
      isRequired: inner.type !== "optional",
      ...(isScalar(inner.default) && { byDefault: String(inner.default) }),
      ...(excerpt !== undefined && { example: excerpt }),
    });
    below.push(...keys);
  }
  if (mapping?.value)
    below.push(...listBelow(mapping.value, `${parent}.NAME`, instances.flatMap(listMembers), excerptAt));
  return below;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function listItems({ path, value }: Instance): readonly Instance[] {
  return Array.isArray(value) ? value.map((item: unknown, at) => ({ path: [...path, at], value: item })) : [];
}

function listMembers({ path, value }: Instance): readonly Instance[] {
  if (!(value instanceof Object) || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, inner]) => ({ path: [...path, name], value: inner as unknown }));
}

function describeType(shape: Shape): string {
  const choices = choicesOf(shape);
  if (isExpression(choices)) return "an expression";
  if (isTemplate(choices)) return "a text with {{expressions}}";
  const words = choices.flatMap(({ type, options, literal }) => {
    if (type === "picklist") return (options ?? []).map(String);
    return type === "literal" ? [String(literal)] : [];
  });
  const others = choices.filter(({ type }) => type !== "picklist" && type !== "literal");
  return [...words, ...(others.length > 0 ? [describeChoices(others)] : [])].join(" or ");
}

/** The lines of a key and its value, moved to the left edge; nothing where they are many. */
function cutOut(text: string, start = 0, end = 0): string | undefined {
  const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
  const [first = "", ...rest] = text.slice(start, end).trimEnd().split("\n");
  if (rest.length >= MOST_LINES) return undefined;
  const moved = rest.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
  return [first, ...moved].join("\n");
}

import * as v from "valibot";
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap } from "yaml";
import { compareProblems, echo, echoQuoted, LineIndex, nearest, problemAt, type Problem } from "../text/index.js";
import { mapScalarOffsets } from "./yaml-offsets.js";

export type Path = readonly (string | number)[];

/** A YAML file that steers the program, read by a schema, with the place of every value in it. */
export interface YamlFile<T> {
  readonly name: string;
  readonly text: string;
  readonly data: T;
  /** Its content was known beforehand: it comes with the program, whose tests have proven it. */
  readonly isPrepared: boolean;
  /** A problem at the value of a path or, `at` characters into that value, inside it. */
  readonly problemAt: (path: Path, message: string, at?: number) => Problem;
  /** A problem at the key of a path. */
  readonly problemAtKey: (path: Path, message: string) => Problem;
  /** The line, from 1, of the value of a path. */
  readonly lineOf: (path: Path) => number;
}

export type YamlReading<T> =
  { readonly ok: true; readonly file: YamlFile<T> } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The same for a file whose content is known beforehand; it is parsed only if somebody asks for a place in it. */
export function prepareYaml<T>(name: string, text: string, data: T): YamlFile<T> {
  let document: Document | undefined;
  return { name, text, data, isPrepared: true, ...placesIn(() => (document ??= parseDocument(text)), name, text) };
}

type Schema<T> = v.GenericSchema<unknown, T>;

/** Finds every problem at once: YAML's own, unknown keys with the one that was meant, wrong types, missing keys. */
export function readYaml<T>(name: string, text: string, schema: Schema<T>): YamlReading<T> {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  const [error] = document.errors; // what follows the first one mostly follows from it
  if (error) return { ok: false, problems: [problemAt(name, text, error.pos[0], describeYamlError(error.message))] };
  const content: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  const places = placesIn(() => document, name, text);
  // Valibot takes a list for a mapping without keys; the file as a whole has no name to speak of.
  if (typeof content !== "object" || Array.isArray(content))
    return { ok: false, problems: [places.problemAt([], `expected a mapping, found ${describeValue(content)}`)] };
  const parsed = v.safeParse(schema, content);
  const problems = [
    ...findUnknownKeys(document.contents, schema).map(({ path, candidates }) => {
      const key = String(path.at(-1));
      const meant = nearest(key, candidates);
      const mend = meant ? `did you mean ${meant}?` : `known are ${candidates.join(", ")}`;
      return places.problemAtKey(path, `unknown key ${echo(key)}; ${mend}`);
    }),
    ...(parsed.issues ?? []).map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
      return places.problemAt(path, describeIssue(issue, path));
    }),
  ].toSorted(compareProblems);
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, file: { name, text, data: parsed.output, isPrepared: false, ...places } };
}

type Places = Pick<YamlFile<unknown>, "problemAt" | "problemAtKey" | "lineOf">;

function placesIn(getDocument: () => Document, name: string, text: string): Places {
  const lines = new LineIndex(text);
  const locate = (offset: number, message: string): Problem => ({ file: name, ...lines.pointAt(offset), message });
  return {
    problemAt(path, message, at) {
      const { value } = nodesAt(getDocument(), path);
      const [start = 0, end = 0] = value?.range ?? [];
      const isInside = at !== undefined && isScalar(value) && typeof value.value === "string";
      const offset = isInside ? mapScalarOffsets(text, [start, end], String(value.value))(at) : start;
      return locate(offset, message);
    },
    problemAtKey(path, message) {
      const { key, value } = nodesAt(getDocument(), path);
      return locate((key ?? value)?.range?.[0] ?? 0, message);
    },
    lineOf: (path) => lines.pointAt(nodesAt(getDocument(), path).value?.range?.[0] ?? 0).line,
  };
}

/** The nodes at a path or, where the file has none there, at the nearest place above it. */
function nodesAt(document: Document, path: Path): { key?: Node; value?: Node } {
  let key: Node | undefined;
  let value: Node | undefined = document.contents ?? undefined;
  for (const step of path) {
    if (isMap<Node, Node>(value)) {
      const pair = value.items.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) break;
      key = pair.key;
      value = pair.value ?? pair.key;
    } else if (isSeq<Node>(value)) {
      const item = value.items[Number(step)];
      if (!item) break;
      key = undefined;
      value = item;
    } else break;
  }
  return { key, value };
}

interface UnknownKey {
  readonly path: Path;
  readonly candidates: readonly string[];
}

/** Valibot reports the first unknown key of an object only; a person wants them all. */
function findUnknownKeys(node: unknown, schema: unknown, path: Path = []): UnknownKey[] {
  const { type, wrapped, entries, item, value } = describeSchema(schema);
  if (wrapped) return findUnknownKeys(node, wrapped, path);
  if (type === "array" && isSeq(node))
    return node.items.flatMap((one, at) => findUnknownKeys(one, item, [...path, at]));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    if (type === "record") return findUnknownKeys(pair.value, value, [...path, key]);
    if (type !== "object" || !entries) return [];
    if (!(key in entries)) return [{ path: [...path, key], candidates: listFree(entries, node) }];
    return findUnknownKeys(pair.value, entries[key], [...path, key]);
  });
}

/** The keys that the mapping does not have yet: one that stands there already cannot be written a second time. */
function listFree(entries: Readonly<Record<string, unknown>>, { items }: YAMLMap): readonly string[] {
  const taken = new Set(items.map(({ key }) => (isScalar(key) ? String(key.value) : "")));
  return Object.keys(entries).filter((name) => !taken.has(name));
}

interface SchemaShape {
  readonly type?: string;
  readonly wrapped?: unknown;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
}

function describeSchema(schema: unknown): SchemaShape {
  // Valibot's schemas are plain objects; these are the fields of the kinds that nest (its documented reflection).
  return schema instanceof Object ? schema : {};
}

function describeIssue(issue: v.BaseIssue<unknown>, path: Path): string {
  const name = formatPath(path);
  if (issue.received === "undefined") return `${name} is missing; add it`;
  if (issue.type === "check" || issue.type === "custom") return `${name}: ${issue.message}`;
  const found = `expected ${describeExpected(issue.expected)}, found ${describeValue(issue.input)}`;
  const meant = typeof issue.input === "string" ? nearest(issue.input, listWords(issue.expected)) : undefined;
  return `${name}: ${found}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

/** `rules[2].when` */
export function formatPath(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${echo(step)}`))
    .join("");
}

const WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "a mapping",
};

/** The words that will do, where these are a few: valibot lists them in quotes. */
function listWords(expected: string | null): readonly string[] {
  return splitExpected(expected).flatMap((part) => /^"(.*)"$/su.exec(part)?.[1] ?? []);
}

function splitExpected(expected: string | null): readonly string[] {
  return (expected ?? "").replace(/^\(|\)$/gu, "").split(" | ");
}

function describeExpected(expected: string | null): string {
  if (expected === null) return "something else";
  const parts = splitExpected(expected);
  return parts.map((part) => WORDS[part] ?? part.replace(/^"|"$/gu, "")).join(" or ");
}

function describeValue(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? `the text ${echo(value)}` : JSON.stringify(value);
}

function describeYamlError(message: string): string {
  return `this is not valid YAML: ${echoQuoted(message).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
}

import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type Node, type YAMLMap } from "yaml";
import type { Range } from "../facts/index.js";
import { echo, nearest } from "../text/index.js";
import type { Problem } from "./parse-config.js";

/** What this module reads off a valibot schema: which keys a mapping knows, and where text is wanted. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly item?: Shape;
  readonly options?: readonly unknown[];
}

/** A place in the file's mappings and lists, as a person writes it: `calendar.file`, `notes[1]`. */
export type KeyPath = string;

export interface Values {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where each key stands, and each value; a value that is nothing stands at its key. */
  readonly keys: ReadonlyMap<KeyPath, Range>;
  readonly places: ReadonlyMap<KeyPath, Range>;
  /** Values that could not be read at all, and are told so among the problems. */
  readonly unreadable: ReadonlySet<KeyPath>;
}

export function keyPath(parent: KeyPath, key: string | number): KeyPath {
  if (typeof key === "number") return `${parent}[${key}]`;
  return parent === "" ? key : `${parent}.${key}`;
}

/**
 * A YAML document → plain values for the schema, with the place of each. A known key without a value counts as not
 * given, an empty file as an empty mapping. Where the schema wants text, a number is read as it is written:
 * `phone: 0301234` keeps its zero.
 */
export function readValues(document: Document, shape: Shape): Values {
  const reader = new ValueReader(document);
  const value = isNothing(document.contents) ? {} : reader.read(document.contents, shape, "");
  const { problems, keys, places, unreadable } = reader;
  return { value, problems, keys, places, unreadable };
}

class ValueReader {
  readonly problems: Problem[] = [];
  readonly keys = new Map<KeyPath, Range>();
  readonly places = new Map<KeyPath, Range>();
  readonly unreadable = new Set<KeyPath>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  read(node: Node | null, shape: Shape | undefined, path: KeyPath): unknown {
    const range = rangeOf(node);
    if (range) this.places.set(path, range);
    const target = isAlias(node) ? node.resolve(this.#document) : node;
    const wanted = unwrap(shape, target);
    if (wanted?.entries || wanted?.type === "record") {
      if (isMap(target)) return this.#readMap(target, wanted, path);
      if (isSeq(target)) return this.#refuseList(target, path);
    }
    if (isSeq(target) && wanted?.item) {
      return target.items.map((item, index) => this.read(asNode(item), wanted.item, keyPath(path, index)));
    }
    if (isScalar(target) && typeof target.value === "number" && wanted?.type === "string") return target.source;
    return this.#toPlain(node, path);
  }

  #readMap(map: YAMLMap, shape: Shape, path: KeyPath): Record<string, unknown> {
    // Without a prototype, a key such as __proto__ is a key like any other.
    const values = Object.create(null) as Record<string, unknown>; // `create` is typed any
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue; // Told by the parser: keys are text.
      const name = String(key.value);
      if (name in values) continue; // Told by the parser: the first of two counts.
      const place = keyPath(path, name);
      const range = rangeOf(key);
      if (range) this.keys.set(place, range);
      if (shape.entries && !Object.hasOwn(shape.entries, name)) {
        // A key that stands there already cannot be written a second time.
        const free = Object.keys(shape.entries).filter((one) => !map.has(one));
        this.#reportUnknown(name, free, path, key);
        continue;
      }
      const node = asNode(value);
      if (shape.entries && isNothing(node)) continue;
      values[name] = this.read(node, shape.entries ? shape.entries[name] : shape.value, place);
      if (range && isNothing(node)) this.places.set(place, range);
    }
    return values;
  }

  /** To the schema a list would be an object like any other. */
  #refuseList(list: Node, path: KeyPath): unknown {
    this.#report(`${path === "" ? "" : `${path}: `}expected a mapping (key: value), found a list`, list);
    this.unreadable.add(path);
    return undefined;
  }

  #toPlain(node: Node | null, path: KeyPath): unknown {
    if (!node) return null;
    try {
      return node.toJS(this.#document, { maxAliasCount: 100 }) as unknown; // typed any
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const isBomb = error.message.startsWith("Excessive");
      const message = isBomb
        ? "aliases multiply this value beyond reason"
        : "an alias (*name) has no anchor (&name) above";
      this.#report(`${message}; write the value out`, node);
      this.unreadable.add(path);
      return undefined;
    }
  }

  #reportUnknown(name: string, known: readonly string[], path: KeyPath, key: Node): void {
    const meant = nearest(name, known);
    const owner = path === "" ? "followthrough.yaml" : path;
    const mend = meant ? `did you mean ${meant}?` : `${owner} has ${known.join(", ")}`;
    this.#report(`unknown key ${echo(name)}; ${mend}`, key, "unknown-key");
  }

  #report(message: string, node: Node, check: Problem["check"] = "invalid-value"): void {
    this.problems.push({ check, message, range: rangeOf(node) ?? { start: 0, end: 0 } });
  }
}

/** Past `optional`; of several possibilities the one that fits what stands in the file: a list's or a text's. */
function unwrap(shape: Shape | undefined, node: Node | null | undefined): Shape | undefined {
  if (shape?.wrapped) return unwrap(shape.wrapped, node);
  if (shape?.type !== "union") return shape;
  const options = (shape.options ?? []).filter(isShape);
  return options.find((option) => (option.item !== undefined) === isSeq(node));
}

function isShape(option: unknown): option is Shape {
  return typeof option === "object" && option !== null && "type" in option;
}

function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function asNode(item: unknown): Node | null {
  if (item === null || isPair(item)) return null;
  return item as Node; // what a parsed document holds in lists and values
}

function rangeOf(node: Node | null): Range | undefined {
  return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

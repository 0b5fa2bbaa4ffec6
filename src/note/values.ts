import { isAlias, isMap, isScalar, isSeq, Scalar, type Node } from "yaml";
import type { Origin, Range } from "../facts/index.js";
import type { Problems } from "./problems.js";
import { isWikilink } from "./wikilink.js";
import { scalarText, type YamlPart } from "./yaml-tree.js";

/** A value of the front matter with its place. Lists and mappings open when asked, so that aliases cost what is read. */
export type Value = Nothing | Text | List | Mapping;

export interface Nothing {
  readonly kind: "nothing";
  readonly origin: Origin;
}

export interface Text {
  readonly kind: "text";
  readonly text: string;
  /** Written without quotes. */
  readonly isPlain: boolean;
  readonly boolean?: boolean;
  readonly origin: Origin;
}

export interface List {
  readonly kind: "list";
  readonly origin: Origin;
  readonly items: () => readonly Value[];
}

export interface Member {
  readonly key: string;
  readonly keyRange: Range;
  /** The value under the path that the field's own name makes. */
  readonly value: (path: string) => Value;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly origin: Origin;
  readonly members: () => readonly Member[];
}

/** A note may repeat itself, a bomb repeats its repetitions: as many values are read through aliases, and no more. */
const MOST_ALIASED_VALUES = 10_000;

/** Opens the values of one note. */
export class ValueReader {
  readonly #problems: Problems;
  #aliasedValues = 0;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  open(node: Node | null, path: string, part: YamlPart, place: Range, isAliased = false): Value {
    if (!node) return { kind: "nothing", origin: { path, ...place } };
    const range = rangeOf(node, part) ?? place;
    const origin = { path, ...range };
    if (isAliased && this.#isTooMuch(origin)) {
      // What is missing now is missing for that reason alone.
      this.#problems.doubt(place);
      return { kind: "nothing", origin };
    }
    if (isAlias(node)) return this.#follow(node.source, part.tree.targets.get(node), origin, part);
    if (isScalar(node)) return readScalar(node, origin);
    const raw = part.text.slice(range.start, range.end);
    if (isSeq(node) && isWikilink(raw)) return { kind: "text", text: raw, isPlain: false, origin };
    if (isSeq(node)) {
      const items = (): readonly Value[] =>
        node.items.map((item, index) => this.open(asNode(item), `${path}[${index}]`, part, range, isAliased));
      return { kind: "list", origin, items };
    }
    if (isMap(node)) return { kind: "mapping", origin, members: () => this.#openMembers(node.items, part, isAliased) };
    return { kind: "nothing", origin };
  }

  member(key: Node, value: Node | null, part: YamlPart, isAliased = false): Member | undefined {
    const keyRange = rangeOf(key, part);
    if (!isScalar(key) || !keyRange) return undefined;
    const place = { start: keyRange.start, end: keyRange.end };
    return { key: scalarText(key), keyRange, value: (path) => this.open(value, path, part, place, isAliased) };
  }

  #openMembers(pairs: readonly { key: unknown; value: unknown }[], part: YamlPart, isAliased: boolean): Member[] {
    return pairs.flatMap(({ key, value }) => {
      const keyNode = asNode(key);
      return (keyNode && this.member(keyNode, asNode(value), part, isAliased)) ?? [];
    });
  }

  /** The value is told at the alias, what it is made of where it is written. */
  #follow(name: string, target: Node | undefined, origin: Origin, part: YamlPart): Value {
    if (!target) {
      const message = `${origin.path}: *${name} refers to nothing; put a value that starts with * in quotes`;
      if (!part.isExcerpt) this.#problems.report("yaml-syntax", message, origin);
      return { kind: "nothing", origin };
    }
    return { ...this.open(target, origin.path, part, origin, true), origin };
  }

  #isTooMuch(origin: Origin): boolean {
    this.#aliasedValues++;
    if (this.#aliasedValues === MOST_ALIASED_VALUES + 1)
      this.#problems.report(
        "too-many-aliases",
        `${origin.path}: the aliases stand for more than ${MOST_ALIASED_VALUES} values; write out what is meant`,
        origin,
      );
    return this.#aliasedValues > MOST_ALIASED_VALUES;
  }
}

function readScalar(node: Scalar, origin: Origin): Value {
  const text = scalarText(node);
  if (node.value === null || text.trim() === "") return { kind: "nothing", origin };
  const isPlain = node.type === Scalar.PLAIN;
  return { kind: "text", text, isPlain, boolean: typeof node.value === "boolean" ? node.value : undefined, origin };
}

function asNode(value: unknown): Node | null {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value) ? value : null;
}

/** Of a node as it is written, quotes included, without the blanks and line breaks that end a block. */
function rangeOf(node: Node, { text, base }: YamlPart): Range | undefined {
  if (!node.range) return undefined;
  const start = base + node.range[0];
  let end = base + node.range[1];
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Tells of a part of a scalar's text where the note has it: the whole where it writes it otherwise (escapes, folds). */
export function locateParts(noteText: string, { origin, text }: Text): (part: Range) => Range {
  const at = noteText.slice(origin.start, origin.end).indexOf(text.trimEnd());
  if (at < 0) return () => ({ start: origin.start, end: origin.end });
  const from = origin.start + at;
  return ({ start, end }) => ({ start: from + start, end: from + Math.max(start, end) });
}

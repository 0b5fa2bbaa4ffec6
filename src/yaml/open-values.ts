import { isAlias, isMap, isScalar, isSeq, Scalar, type Node } from "yaml";
import { echo, type Range } from "../text/index.js";
import type { YamlPart } from "./parse-part.js";
import type { FlawSink } from "./flaw-list.js";
import { scalarText } from "./tree.js";
import type { GluedComment, List, Mapping, Member, Text, Value, ValueOrigin } from "./value.js";
import { quoteValue } from "./explain/index.js";

/** A text may repeat itself, a bomb repeats its repetitions: as many values are read through aliases, and no more. */
export const MOST_ALIASED_VALUES = 10_000;

export interface OpenOptions {
  /** What is a text although YAML takes it for a list, as it is written (`[[Acme]]`). */
  readonly isText?: (written: string) => boolean;
}

/** Opens the values of one text. */
export class ValueOpener {
  readonly #flaws: FlawSink;
  readonly #isText: (written: string) => boolean;
  #aliasedValues = 0;

  constructor(flaws: FlawSink, { isText = () => false }: OpenOptions = {}) {
    this.#flaws = flaws;
    this.#isText = isText;
  }

  open(node: Node | null, path: string, part: YamlPart, place: Range, isAliased = false): Value {
    if (!node) return { kind: "nothing", origin: { path, ...place }, comment: findGluedComment(part.text, place.end) };
    const range = rangeOf(node, part) ?? place;
    const origin = { path, ...range };
    if (isAliased && this.#isTooMuch(origin)) {
      // What is missing now is missing for that reason alone.
      this.#flaws.doubt(place);
      return { kind: "nothing", origin };
    }
    if (isAlias(node)) return this.#follow(node.source, part.tree.targets.get(node), origin, part);
    if (isScalar(node)) return this.#openScalar(node, origin, part, isAliased, place);
    const raw = part.text.slice(range.start, range.end);
    if (isSeq(node) && this.#isText(raw)) return { kind: "text", text: raw, isPlain: false, isAliased, origin };
    if (isSeq(node)) return this.#openList(node.items, origin, part, isAliased);
    if (isMap(node)) return this.openMapping(node.items, origin, part, isAliased);
    return { kind: "nothing", origin };
  }

  openMapping(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    origin: ValueOrigin,
    part: YamlPart,
    isAliased = false,
  ): Mapping {
    const members = pairs.map(({ key, value }) => this.#member(asNode(key), asNode(value), part, isAliased));
    return {
      kind: "mapping",
      origin,
      members: () => members.filter((member) => member !== undefined),
      strangeKeys: () =>
        pairs.flatMap(({ key }) => {
          const node = asNode(key);
          return node && !isScalar(node) ? (rangeOf(node, part) ?? []) : [];
        }),
    };
  }

  #member(key: Node | null, value: Node | null, part: YamlPart, isAliased: boolean): Member | undefined {
    const keyRange = key ? rangeOf(key, part) : undefined;
    if (!isScalar(key) || !keyRange) return undefined;
    const place = { start: keyRange.start, end: keyRange.end };
    const isBare = value === null && part.text.charAt(keyRange.end) !== ":";
    return { key: scalarText(key), keyRange, isBare, value: (path) => this.open(value, path, part, place, isAliased) };
  }

  #openList(items: readonly unknown[], origin: ValueOrigin, part: YamlPart, isAliased: boolean): List {
    const { path } = origin;
    return {
      kind: "list",
      origin,
      items: () => items.map((item, index) => this.open(asNode(item), `${path}[${index}]`, part, origin, isAliased)),
    };
  }

  #openScalar(node: Scalar, origin: ValueOrigin, part: YamlPart, isAliased: boolean, place: Range): Value {
    if (!isAliased) this.#tellSigns(node, origin, part);
    const text = scalarText(node);
    const isPlain = node.type === Scalar.PLAIN;
    // Of an empty value the library says where it ends, the comment included.
    const comment = findGluedComment(part.text, node.source === "" && isPlain ? place.end : origin.end);
    const { value } = node;
    const opened: Text = {
      ...{ kind: "text", text, isPlain, isAliased, origin, comment },
      boolean: typeof value === "boolean" ? value : undefined,
      number: typeof value === "number" ? value : undefined,
    };
    if (value !== null && text.trim() !== "") return opened;
    return { kind: "nothing", origin, asText: value !== null || text === "Null" ? opened : undefined, comment };
  }

  /** A `!` or a `&` that YAML takes for a tag without a name or for an anchor, and that is then gone without a word. */
  #tellSigns(node: Scalar, { path, end }: ValueOrigin, part: YamlPart): void {
    const isLoneTag = node.tag === "!";
    const isIdleAnchor = node.anchor !== undefined && !part.isExcerpt && !part.tree.repeated.has(node);
    if ((!isLoneTag && !isIdleAnchor) || !node.range) return;
    const at = findSign(part.text, part.base + node.range[0], isLoneTag ? "!" : "&");
    if (at === undefined) return;
    const sign = isLoneTag ? "the ! at its start for a tag" : `&${echo(node.anchor ?? "")} for an anchor`;
    const message = `${path}: YAML takes ${sign} and leaves it out of the value; put the whole value in quotes`;
    this.#flaws.report("misread-yaml", message, { start: at, end: Math.max(end, at + 1) }, quoteValue(part.text, at));
  }

  /** The value is told at the alias, what it is made of where it is written. */
  #follow(name: string, target: Node | undefined, origin: ValueOrigin, part: YamlPart): Value {
    if (!target) {
      const message = `${origin.path}: *${echo(name)} refers to nothing; put a value that starts with * in quotes`;
      if (!part.isExcerpt) this.#flaws.report("yaml-syntax", message, origin);
      return { kind: "nothing", origin };
    }
    return { ...this.open(target, origin.path, part, origin, true), origin };
  }

  #isTooMuch(origin: ValueOrigin): boolean {
    this.#aliasedValues++;
    if (this.#aliasedValues === MOST_ALIASED_VALUES + 1)
      this.#flaws.report(
        "too-many-aliases",
        `${origin.path}: the aliases stand for more than ${MOST_ALIASED_VALUES} values; write out what is meant`,
        origin,
      );
    return this.#aliasedValues > MOST_ALIASED_VALUES;
  }
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

/** Where the `!` or the `&` stands that belongs to a value on the same line: right before it, or before its other mark. */
function findSign(text: string, valueStart: number, sign: string): number | undefined {
  let end = valueStart;
  for (let marks = 0; marks < 2; marks++) {
    while (isBlank(text.charAt(end - 1))) end--;
    let start = end;
    while (start > 0 && !/[\s,[{]/u.test(text.charAt(start - 1))) start--;
    if (text.charAt(start) === sign) return start;
    end = start;
  }
  return undefined;
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}

/** A comment that begins on the line where a value ends, with no blank behind its `#`. */
function findGluedComment(text: string, end: number): GluedComment | undefined {
  let at = end;
  if (text.charAt(at) === ":") at++;
  const from = at;
  while (text.charAt(at) === " " || text.charAt(at) === "\t") at++;
  if (at === from || text.charAt(at) !== "#" || !/[^\s#!]/u.test(text.charAt(at + 1))) return undefined;
  const length = text.slice(at).search(/[\r\n]|$/u);
  return { start: at, end: at + text.slice(at, at + length).trimEnd().length };
}

/** Tells of a part of a scalar's text where the whole has it: the scalar where it is written otherwise (escapes, folds). */
export function locateParts(whole: string, { origin, text }: Text): (part: Range) => Range {
  const at = whole.slice(origin.start, origin.end).indexOf(text.trimEnd());
  if (at < 0) return () => ({ start: origin.start, end: origin.end });
  const from = origin.start + at;
  return ({ start, end }) => ({ start: from + start, end: from + Math.max(start, end) });
}

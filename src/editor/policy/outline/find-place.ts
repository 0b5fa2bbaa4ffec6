import type { Range } from "../../../text/index.js";
import type { Entry, List, Mapping, Node, Scalar } from "./node.js";
import { scanOutline } from "./scan-outline.js";
import type { Path } from "./walk.js";

/** Where a caret stands in a YAML text, be it finished or not. */
export interface Place {
  readonly role: "key" | "value";
  /** Of a key, that of its mapping; of a value, its own. */
  readonly path: Path;
  /** What stands there, as written, or the empty range at the caret; offsets in the caret's own text. */
  readonly word: Range;
  /** The text that was read: with a letter at the caret, where the caret's line is empty. */
  readonly text: string;
  readonly root: Node | undefined;
  /** Of a value, or of a word that may become a key. */
  readonly scalar?: Scalar;
  /** It stands within brackets. */
  readonly isFlow: boolean;
  /** Of a key: its colon is typed already. */
  readonly hasColon: boolean;
  /** Of a key: the others of its mapping. */
  readonly siblings: readonly string[];
  /** The caret. */
  readonly offset: number;
}

/** Stands on an empty line for what is going to be typed there. */
const STAND_IN = "x";

export function findPlace(text: string, offset: number): Place | undefined {
  const isEmpty = isOnEmptyLine(text, offset);
  const read = isEmpty ? `${text.slice(0, offset)}${STAND_IN}${text.slice(offset)}` : text;
  const root = scanOutline(read);
  const finder = new PlaceFinder(read, root, offset, isEmpty);
  return root ? finder.find(root, []) : undefined;
}

function isOnEmptyLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end).trim() === "";
}

class PlaceFinder {
  readonly #text: string;
  readonly #root: Node | undefined;
  readonly #offset: number;
  readonly #isEmpty: boolean;

  constructor(text: string, root: Node | undefined, offset: number, isEmpty: boolean) {
    this.#text = text;
    this.#root = root;
    this.#offset = offset;
    this.#isEmpty = isEmpty;
  }

  find(node: Node, path: Path): Place | undefined {
    switch (node.kind) {
      case "scalar":
        return this.#offset < node.start ? undefined : this.#value(path, node, false);
      case "list":
        return this.#inList(node, path);
      case "mapping":
        return this.#inMapping(node, path);
    }
  }

  #inMapping(node: Mapping, path: Path): Place | undefined {
    const entry = node.entries.findLast(({ keyRange }) => keyRange.start <= this.#offset);
    if (!entry) return node.isFlow && this.#offset > node.start ? this.#key(node, path, undefined) : undefined;
    if (this.#offset <= entry.keyRange.end) return this.#key(node, path, entry);
    const end = entry.value?.end ?? (entry.hasColon ? entry.slot.start : entry.keyRange.end);
    if (node.isFlow && this.#offset >= end && this.#text.slice(end, this.#offset).includes(","))
      return this.#key(node, path, undefined);
    if (!entry.hasColon) return undefined;
    return this.#inSlot(entry.value, entry.slot, [...path, entry.key], node.isFlow);
  }

  #inList(node: List, path: Path): Place | undefined {
    const at = node.items.findLastIndex(({ slot }) => slot.start <= this.#offset);
    const item = node.items[at];
    if (!item) return node.isFlow && this.#offset > node.start ? this.#nothing([...path, 0], true) : undefined;
    const end = item.value?.end ?? item.slot.start;
    if (node.isFlow && this.#offset >= end && this.#text.slice(end, this.#offset).includes(","))
      return this.#nothing([...path, at + 1], true);
    return this.#inSlot(item.value, item.slot, [...path, at], node.isFlow);
  }

  /** Behind a colon or a dash. */
  #inSlot(value: Node | undefined, slot: Range, path: Path, isFlow: boolean): Place | undefined {
    if (!value) {
      const isBehind = this.#offset > slot.end || this.#text.slice(slot.start, this.#offset).includes("#");
      return isBehind ? undefined : this.#nothing(path, isFlow);
    }
    if (this.#offset < value.start) return undefined;
    if (this.#offset <= value.end)
      return value.kind === "scalar" ? this.#value(path, value, isFlow) : this.find(value, path);
    if (value.kind !== "scalar") return this.#isBelow(value) ? this.find(value, path) : undefined;
    const between = this.#text.slice(value.end, this.#offset);
    return value.style === "plain" && /^[ \t]*$/u.test(between) ? this.#value(path, value, isFlow) : undefined;
  }

  /** On a line below the last thing of a collection in block style. */
  #isBelow(value: Mapping | List): boolean {
    return !value.isFlow;
  }

  #key(node: Mapping, path: Path, entry: Entry | undefined): Place {
    const isStandIn = this.#isEmpty && entry?.keyRange.start === this.#offset;
    const here = { start: this.#offset, end: this.#offset };
    const siblings = node.entries.filter((one) => one !== entry).map(({ key }) => key);
    const word = !entry || isStandIn ? here : this.#asGiven(entry.keyRange);
    return this.#place({ role: "key", path, word, isFlow: node.isFlow, hasColon: entry?.hasColon ?? false, siblings });
  }

  #value(path: Path, scalar: Scalar, isFlow: boolean): Place {
    const isStandIn = this.#isEmpty && scalar.start === this.#offset;
    const word = isStandIn ? { start: this.#offset, end: this.#offset } : this.#asGiven(scalar);
    return this.#place({ role: "value", path, word, scalar, isFlow, hasColon: false, siblings: [] });
  }

  #nothing(path: Path, isFlow: boolean): Place {
    const word = { start: this.#offset, end: this.#offset };
    return this.#place({ role: "value", path, word, isFlow, hasColon: false, siblings: [] });
  }

  /** A range of the text that was read, in the text that was given. */
  #asGiven({ start, end }: Range): Range {
    const shift = this.#isEmpty ? STAND_IN.length : 0;
    const back = (at: number): number => (at > this.#offset ? at - shift : at);
    return { start: back(start), end: back(end) };
  }

  #place(found: Omit<Place, "text" | "root" | "offset">): Place {
    return { ...found, text: this.#text, root: this.#root, offset: this.#offset };
  }
}

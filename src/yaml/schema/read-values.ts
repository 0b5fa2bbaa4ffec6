import { echo, nearest, type Range } from "../../text/index.js";
import { explainComment, explainKey, explainMapping, explainScalar, explainText } from "./explain-misread.js";
import type { Misreading } from "./explain-misread.js";
import { MOST_LEVELS } from "../parse-part.js";
import { formatPath, pathKey, type Path, type Place } from "../places.js";
import type { SchemaCheck } from "../checks.js";
import type { FlawList } from "../flaw-list.js";
import {
  choiceFor,
  choicesOf,
  describeChoices,
  isCode,
  isProse,
  isTextOnly,
  takesAnything,
  takesNumber,
  takesScalar,
  takesText,
  type Shape,
} from "./schema-shape.js";
import type { List, Mapping, Nothing, Text, Value } from "../value.js";

export interface ReadOptions {
  /** What messages call the file as a whole. */
  readonly name: string;
  /** A known key without a value counts as not given, as in a file to be filled in. */
  readonly allowsEmptyKeys?: boolean;
}

export interface ReadValues {
  /** Plain values for the schema. */
  readonly value: unknown;
  readonly place: Place;
  /** By path key: what is told already, so that the schema need not tell it again. */
  readonly told: ReadonlySet<string>;
  /** By path key: keys that a misspelled one was meant to be. */
  readonly guessed: ReadonlySet<string>;
  /** By path key: mappings in which a key means to bring others. */
  readonly incomplete: ReadonlySet<string>;
  /** Lists and mappings where none may stand; the schema may have better words for it. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly path: Path;
  readonly message: string;
  readonly range: Range;
}

/**
 * The values of a YAML text as its schema wants them, with the place of each. Where the schema has a choice, what stands
 * in the file decides: a mapping is held against the mapping, a list against the list. Where it wants a text, the text
 * as typed counts: `phone: 0301234` keeps its zero.
 */
export function readValues(
  text: string,
  root: Value,
  schema: Shape,
  options: ReadOptions,
  flaws: FlawList<SchemaCheck>,
): ReadValues {
  const reader = new SchemaReader(text, options, flaws);
  const place: Place = { value: { start: root.origin.start, end: root.origin.end }, children: new Map() };
  const value = reader.read(root, schema, [], place);
  const { told, guessed, incomplete, refused } = reader;
  return { value, place, told, guessed, incomplete, refused };
}

class SchemaReader {
  readonly told = new Set<string>();
  readonly #text: string;
  readonly #options: ReadOptions;
  readonly guessed = new Set<string>();
  readonly incomplete = new Set<string>();
  readonly refused: Refusal[] = [];
  readonly #flaws: FlawList<SchemaCheck>;

  constructor(text: string, options: ReadOptions, flaws: FlawList<SchemaCheck>) {
    this.#text = text;
    this.#options = options;
    this.#flaws = flaws;
  }

  read(value: Value, shape: Shape | undefined, path: Path, place: Place): unknown {
    const choices = choicesOf(shape);
    if (path.length > MOST_LEVELS) {
      const message = `aliases nest this more than ${MOST_LEVELS} levels deep, which is not read; write it flatter`;
      this.#tell(path, value, { message });
      return;
    }
    switch (value.kind) {
      case "nothing":
        return this.#readNothing(value, choices, path);
      case "text":
        return this.#readText(value, choices, path);
      case "list":
        return this.#readList(value, choices, path, place);
      case "mapping":
        return this.#readMapping(value, choices, path, place);
    }
  }

  #readNothing({ asText, comment }: Nothing, choices: readonly Shape[], path: Path): string | null {
    if (comment && isProse(choices)) this.#tellComment(comment, path);
    if (!asText) return null;
    return !asText.isPlain || takesText(choices) ? asText.text : null;
  }

  #readText(value: Text, choices: readonly Shape[], path: Path): unknown {
    const { text, boolean, number } = value;
    const asYaml = boolean ?? number;
    if (takesAnything(choices)) return asYaml ?? text;
    if (!choices.some(takesScalar)) {
      // What a mapping is to look like the schema says best.
      if (!choiceFor("list", choices)) return asYaml ?? text;
      this.#tell(path, value, explainText(value, choices, formatPath(path)));
      return undefined;
    }
    if (value.comment && isProse(choices)) this.#tellComment(value.comment, path);
    if (asYaml === undefined) return text;
    if (isCode(choices) || (boolean !== undefined && isTextOnly(choices))) {
      this.#tell(path, value, explainScalar(value));
      return;
    }
    return number !== undefined && takesText(choices) && !takesNumber(choices) ? text : asYaml;
  }

  #readList(value: List, choices: readonly Shape[], path: Path, place: Place): unknown {
    const choice = choiceFor("list", choices);
    if (!choice && !takesAnything(choices)) return this.#refuse(value, choices, path);
    return value.items().map((item, at) => {
      const inner = placeOf(item, undefined);
      place.children.set(at, inner);
      return this.read(item, choice?.item, [...path, at], inner);
    });
  }

  #readMapping(value: Mapping, choices: readonly Shape[], path: Path, place: Place): unknown {
    const choice = choiceFor("mapping", choices);
    if (!choice && !takesAnything(choices)) return this.#refuse(value, choices, path);
    for (const range of value.strangeKeys())
      this.#flaws.report(
        "invalid-value",
        "a list, a mapping or an alias stands where a key should; put the key in quotes",
        range,
      );
    // Without a prototype, a key such as __proto__ is a key like any other.
    const members = value.members();
    const known = Object.keys(choice?.entries ?? {});
    const taken = new Set(members.map(({ key }) => key));
    const free = known.filter((name) => !taken.has(name));
    const values = Object.create(null) as Record<string, unknown>; // `create` is typed any
    for (const [at, member] of members.entries()) {
      const { key, keyRange } = member;
      if (key in values) continue; // Told by the parser: the first of two counts.
      const entries = choice?.entries;
      const isKnown = !entries || Object.hasOwn(entries, key);
      const slip = isKnown && key !== "<<" ? undefined : explainKey(member, at === 0);
      if (!isKnown || slip !== undefined) {
        const message = slip ?? this.#describeUnknown(key, known, free, path);
        this.#flaws.report("unknown-key", message, keyRange);
        if (key === "<<") this.incomplete.add(pathKey(path));
        continue;
      }
      const innerPath = [...path, key];
      const before = this.#flaws.size;
      const inner = member.value(formatPath(innerPath));
      if (this.#flaws.size > before) this.told.add(pathKey(innerPath));
      const innerPlace = placeOf(inner, keyRange);
      place.children.set(key, innerPlace);
      const read = this.read(inner, entries ? entries[key] : choice?.value, innerPath, innerPlace);
      if (read === null && entries && this.#options.allowsEmptyKeys) continue;
      values[key] = read;
    }
    return values;
  }

  #refuse(value: List | Mapping, choices: readonly Shape[], path: Path): unknown {
    const misreading = value.kind === "mapping" ? explainMapping(this.#text, value, choices) : undefined;
    if (misreading) {
      this.#tell(path, value, misreading);
      return;
    }
    // To valibot a list would be an object like any other; all else the schema says best.
    if (value.kind === "list" && choiceFor("mapping", choices)) {
      this.#tell(path, value, { message: `expected ${describeChoices(choices)}, found a list` });
      return;
    }
    const name = formatPath(path);
    const message = `${name === "" ? "" : `${name}: `}expected ${describeChoices(choices)}, found ${value.kind === "list" ? "a list" : "a mapping"}`;
    this.refused.push({ path, message, range: value.origin });
    return value.kind === "list" ? [] : {};
  }

  #tell(path: Path, { origin }: Value, { message, range = origin, fix }: Misreading): undefined {
    const name = formatPath(path);
    this.told.add(pathKey(path));
    this.#flaws.report("invalid-value", name === "" ? message : `${name}: ${message}`, range, fix);
    return undefined;
  }

  #tellComment(comment: Range, path: Path): void {
    this.told.add(pathKey(path));
    this.#flaws.report("invalid-value", `${formatPath(path)}: ${explainComment(this.#text, comment)}`, comment);
  }

  /** @param free those that the mapping does not have yet: another cannot be written a second time */
  #describeUnknown(key: string, known: readonly string[], free: readonly string[], path: Path): string {
    const meant = nearest(key, free);
    if (meant !== undefined) this.guessed.add(pathKey([...path, meant]));
    const owner = path.length === 0 ? this.#options.name : formatPath(path);
    const mend = meant ? `did you mean ${meant}?` : `${owner} has ${known.join(", ")}`;
    return `unknown key ${echo(key)}; ${mend}`;
  }
}

function placeOf(value: Value, key: Range | undefined): Place {
  const { start, end } = value.origin;
  const text = value.kind === "nothing" ? value.asText : value.kind === "text" ? value : undefined;
  const isNothing = value.kind === "nothing" && !text;
  return {
    key,
    value: isNothing && key ? key : { start, end },
    text: text?.text,
    isAliased: text?.isAliased,
    children: new Map(),
  };
}

import { choiceFor, describeShape, type Shape } from "../../yaml/index.js";
import type { Completion } from "../completion.js";
import type { Place } from "./outline/index.js";
import { choicesAt, wordsOf } from "./shapes.js";
import { escapeMarkdown } from "./describe-setting.js";

/** A name that may be a key of a mapping, besides those that its schema has. */
export interface Named {
  readonly name: string;
  readonly about: string;
}

/** The keys that may be typed at a place: those that the schema has there and, of a mapping by names, the names. */
export function completeKeys(schema: Shape, place: Place, names: readonly Named[] = []): readonly Completion[] {
  const mapping = choiceFor("mapping", choicesAt(schema, place.path));
  const entries = Object.entries(mapping?.entries ?? {});
  const taken = new Set(place.siblings);
  const own = entries
    .filter(([key]) => !taken.has(key))
    .map(([key, shape], at): Completion => ({
      label: key,
      kind: "key",
      documentation: escapeMarkdown(describeShape(shape)),
      edit: { range: place.word, text: textOfKey(key, place) },
      sortText: String(at).padStart(3, "0"),
    }));
  const named = mapping?.value ? names.filter(({ name }) => !taken.has(name)) : [];
  return [
    ...own,
    ...named.map(({ name, about }): Completion => ({
      label: name,
      kind: "key",
      documentation: escapeMarkdown(about),
      edit: { range: place.word, text: textOfKey(quoteName(name), place) },
    })),
  ];
}

function textOfKey(key: string, { hasColon }: Place): string {
  return hasColon ? key : `${key}: `;
}

/** Whether a word at this place may be the first key of a mapping: nothing but dashes stands before it on its line. */
export function mayBeginMapping(schema: Shape, { role, text, path, word, scalar, isFlow }: Place): boolean {
  if (role !== "value" || isFlow || (scalar && scalar.style !== "plain")) return false;
  if (text.slice(word.start, word.end).includes("\n")) return false;
  const line = text.slice(text.lastIndexOf("\n", word.start - 1) + 1, word.start);
  return /^[\s-]*$/u.test(line) && choiceFor("mapping", choicesAt(schema, path)) !== undefined;
}

/** The words that a value may be: of a few words, of names. */
export function completeValue(schema: Shape, place: Place, names: readonly Named[] = []): readonly Completion[] {
  const choices = choicesAt(schema, place.path);
  const typed = valueRange(place);
  if (!typed) return [];
  // Behind `key:` without a blank, the value needs one.
  const blank = place.text[typed.start - 1] === ":" ? " " : "";
  const edit = (text: string) => ({ range: typed, text: `${blank}${text}` });
  const isList = !place.isFlow && choices.every(({ item }) => item !== undefined) && choices.length > 0;
  const put = (name: string): string => (isList ? `[${quoteName(name)}]` : quoteName(name));
  return [
    ...wordsOf(choices).map((label): Completion => ({ label, kind: "word", edit: edit(label) })),
    ...names.map(({ name, about }): Completion => ({
      label: name,
      kind: "rule",
      documentation: escapeMarkdown(about),
      edit: edit(put(name)),
    })),
  ];
}

/** What a completion takes the place of: the word at the caret, where it stands on one line and in no quotes. */
function valueRange({ word, scalar, text, offset }: Place) {
  if (scalar && scalar.style !== "plain") return undefined;
  if (text.slice(word.start, word.end).includes("\n") || offset > word.end) return undefined;
  return word;
}

/** A name as YAML writes it. */
export function quoteName(name: string): string {
  const isPlain =
    /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(name);
  return isPlain ? name : JSON.stringify(name);
}

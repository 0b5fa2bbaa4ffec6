import type { EntryDescription } from "../output/index.js";
import type { FormatKey } from "./format-keys.js";
import type { Example, LanguageType, LanguageWord } from "./language-words.js";

type Field = EntryDescription["fields"][number];

/** A variable, with the fields of its type. */
export function describeVariable(word: LanguageWord, types: readonly LanguageType[]): EntryDescription {
  const type = types.find(({ name }) => name === innerType(word.type));
  return {
    kind: "fact",
    name: word.name,
    about: word.about,
    place: word.where ?? "in every expression",
    fields: [{ label: "type", text: word.type }, ...showExample(word.example), ...(type ? listFields(type) : [])],
    advice: [],
  };
}

export function describeType(type: LanguageType): EntryDescription {
  return { kind: "type", name: type.name, about: type.about, place: "", fields: listFields(type), advice: [] };
}

export function describeField(type: LanguageType, word: LanguageWord): EntryDescription {
  return {
    kind: "field",
    name: `${type.name}.${word.name}`,
    about: word.about,
    place: `of ${type.name}, ${type.about}`,
    fields: [{ label: "type", text: word.type }, ...showExample(word.example)],
    advice: [],
  };
}

/** A function, with all the ways of calling it on one kind of value. */
export function describeFunction(words: readonly LanguageWord[]): EntryDescription {
  const [first] = words;
  return {
    kind: "function",
    name: first?.name ?? "",
    about: "",
    place: "",
    fields: words.flatMap(({ signature, about, example }) => [
      { label: "call", text: signature, isCode: true },
      { label: "", text: about },
      ...showExample(example),
    ]),
    advice: [],
  };
}

export function describeKey(
  { path, type, about, isRequired, byDefault = "", example }: FormatKey,
  file: string,
): EntryDescription {
  return {
    kind: "key",
    name: path,
    about,
    place: `of a ${file}`,
    fields: [
      { label: "value", text: isRequired ? `${type}; it must be there` : type },
      { label: "default", text: byDefault },
      ...(example ?? "").split("\n").map((text) => ({ label: "example", text, isCode: true })),
    ].filter(({ text }) => text !== ""),
    advice: [],
  };
}

/** Everything of one kind, a line each: what `followthrough explain functions` prints. */
export function describeTopic(
  name: string,
  about: string,
  rows: readonly { readonly label: string; readonly text: string }[],
): EntryDescription {
  return { kind: "list", name, about, place: "", fields: rows, advice: [] };
}

function showExample(example: Example | undefined): readonly Field[] {
  if (!example) return [];
  const { expression, outcome } = example;
  return [
    { label: "example", text: expression, isCode: true },
    { label: "example", text: `is ${"value" in outcome ? outcome.value : `refused: ${outcome.refusal}`}` },
  ];
}

function listFields({ fields }: LanguageType): readonly Field[] {
  return fields.map(({ name, type, about }) => ({ label: `.${name}`, text: `${type}: ${about}` }));
}

/** `Interview` of `optional<Interview>` and `list<Interview>`. */
export function innerType(type: string): string {
  return /^(?:optional|list)<(?<inner>.+)>$/u.exec(type)?.groups?.inner ?? type;
}

import type { EntryDescription } from "../output/index.js";
import {
  describeField,
  describeFunction,
  describeKey,
  describeTopic,
  describeType,
  describeVariable,
  innerType,
} from "./describe-word.js";
import { FILE_FORMATS } from "./file-formats.js";
import { listKeys, type FormatKey } from "./format-keys.js";
import { describeLanguage, VALUE_WORDS, type LanguageReference } from "./language-words.js";
import { listWords, TOPICS, type Topic } from "./list-words.js";
import { openSample } from "./sample.js";

/** The reference of policies, to look words up in. */
export interface Reference {
  /**
   * All that a word can mean: a fact (`wait`), a type (`Interview`), a field (`wait.promised_by`, `promised_by`), a
   * function (`workday`, `Date.workday`), a key of a file (`opens`, `rules[].opens`), or a whole list of these (`functions`).
   */
  readonly find: (word: string) => readonly EntryDescription[];
  /** Every word that `find` knows, each once. */
  readonly words: readonly string[];
}

interface FileKey {
  readonly file: string;
  readonly key: FormatKey;
}

export async function openReference(): Promise<Reference> {
  const language = describeLanguage(await openSample());
  const keys = FILE_FORMATS.flatMap((format) => listKeys(format).map((key) => ({ file: format.name, key })));
  const topics = listTopics(language, keys);
  return {
    find: (typed) => {
      const word = typed.trim().replace(/(?:\(\)|:)$/u, "");
      const topic = topics.find(({ name }) => name === word);
      if (topic) return [topic];
      return [...findInLanguage(language, word), ...findKeys(keys, word)];
    },
    words: listWords(language.functions),
  };
}

function findInLanguage(language: LanguageReference, word: string): readonly EntryDescription[] {
  const dot = word.lastIndexOf(".");
  if (dot > 0) return findBehindDot(language, word.slice(0, dot), word.slice(dot + 1));
  const variables = language.variables.filter(({ name }) => name === word);
  const types = language.types.filter(({ name }) => name.toLowerCase() === word.toLowerCase());
  const isVariable = variables.length > 0;
  return [
    ...variables.map((one) => describeVariable(one, language.types)),
    // What `wait` is says what `Wait` has.
    ...types.filter(({ name }) => !isVariable || name === word).map(describeType),
    ...language.types.flatMap((type) =>
      type.fields.filter(({ name }) => name === word).map((field) => describeField(type, field)),
    ),
    ...describeCalls(language, ({ name }) => name === word),
  ];
}

/** A field or a method of what stands before the dot: a fact, a way of several fields, or a type. */
function findBehindDot(language: LanguageReference, owner: string, name: string): readonly EntryDescription[] {
  const type = typeOf(language, owner);
  if (type === undefined) return [];
  const found = language.types.find((one) => one.name === innerType(type));
  const fields = found?.fields.filter((field) => field.name === name) ?? [];
  return [
    ...(found ? fields.map((field) => describeField(found, field)) : []),
    ...describeCalls(language, (one) => one.name === name && isCalledOn(one.signature, type)),
  ];
}

function describeCalls(
  { functions }: LanguageReference,
  test: (word: LanguageReference["functions"][number]) => boolean,
): readonly EntryDescription[] {
  const found = functions.filter(test);
  return found.length > 0 ? [describeFunction(found)] : [];
}

/** `list<T>.size(): int` is called on every list. */
function isCalledOn(signature: string, type: string): boolean {
  const receiver = signature.slice(0, signature.lastIndexOf(".", signature.indexOf("(")));
  return receiver === type || receiver === `${outerType(type)}<T>`;
}

function outerType(type: string): string {
  return type.includes("<") ? type.slice(0, type.indexOf("<")) : "";
}

/** The type of `wait`, of `wait.interview`, or of a type's own name in any case; undefined: nothing is called so. */
function typeOf({ variables, types, functions }: LanguageReference, way: string): string | undefined {
  const [first = "", ...rest] = way.split(".");
  const known = [...types.map(({ name }) => name), ...VALUE_WORDS.map(({ name }) => name)];
  const isReceiver = functions.some(({ signature }) => signature.startsWith(`${first}.`));
  const start =
    variables.find(({ name }) => name === first)?.type ??
    known.find((name) => name.toLowerCase() === first.toLowerCase() || outerType(name) === first) ??
    (isReceiver ? first : undefined);
  return rest.reduce<string | undefined>((type, step) => {
    const owner = types.find(({ name }) => type !== undefined && name === innerType(type));
    return owner?.fields.find(({ name }) => name === step)?.type;
  }, start);
}

/** By the whole path (`rules[].opens`, `rules.opens`) or by its last key. */
function findKeys(keys: readonly FileKey[], word: string): readonly EntryDescription[] {
  const plain = (path: string): string => path.replaceAll("[]", "");
  return keys
    .filter(({ key }) => key.name === word || plain(key.path) === plain(word))
    .map(({ key, file }) => describeKey(key, file));
}

interface Row {
  readonly label: string;
  readonly text: string;
}

function listTopics(language: LanguageReference, keys: readonly FileKey[]): readonly EntryDescription[] {
  const keysOf = (file: string): readonly Row[] =>
    keys.filter((one) => one.file === file).map(({ key }) => ({ label: key.path, text: key.about }));
  const contents: Readonly<Record<Topic, readonly [about: string, rows: readonly Row[]]>> = {
    facts: [
      "What expressions know.",
      language.variables.map(({ name, type, about, where }) => ({
        label: name,
        text: `${type}: ${about}${where === undefined ? "" : ` (${where})`}`,
      })),
    ],
    types: [
      "The types of the facts, and those of their values.",
      [...language.types, ...VALUE_WORDS].map(({ name, about }) => ({ label: name, text: about })),
    ],
    functions: [
      "What expressions can call; T and U stand for any type.",
      language.functions.map(({ signature, about }) => ({ label: signature, text: about })),
    ],
    operators: [
      "What stands between two values; T stands for any type.",
      language.operators.map(({ signature, about }) => ({ label: signature, text: about })),
    ],
    "policy-keys": ["The keys of a policy.", keysOf("policy")],
    "scenario-keys": ["The keys of a scenario file.", keysOf("scenario file")],
    "workspace-keys": ["The keys of followthrough.yaml.", keysOf("workspace file")],
  };
  return TOPICS.map((topic) => describeTopic(topic, ...contents[topic]));
}

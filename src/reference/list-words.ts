import { FILE_FORMATS } from "./file-formats.js";
import { listKeys } from "./format-keys.js";
import { listVariables, TYPES } from "./language-words.js";

/** Whole lists of the reference, by what one asks for them with. */
export const TOPICS = [
  "facts",
  "types",
  "functions",
  "operators",
  "policy-keys",
  "scenario-keys",
  "workspace-keys",
] as const;

export type Topic = (typeof TOPICS)[number];

/** Every word that the reference can be asked for, each once. */
export function listWords(functions: readonly { readonly name: string }[]): readonly string[] {
  return [
    ...new Set([
      ...TOPICS,
      ...listVariables().map(({ name }) => name),
      ...TYPES.flatMap(({ name, fields }) => [name, ...fields.map((field) => field.name)]),
      ...functions.map(({ name }) => name),
      ...FILE_FORMATS.flatMap((format) => listKeys(format).map(({ name }) => name)),
    ]),
  ];
}

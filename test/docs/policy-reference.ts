import { INTERVIEW_KINDS, KNOWN_CHANNELS, KNOWN_KINDS, STATUSES, WENT } from "../../src/facts/index.js";
import { loadPolicy } from "../../src/policy/index.js";
import {
  describeLanguage,
  describeLeftOut,
  describeTraps,
  FILE_FORMATS,
  listKeys,
  openSample,
  SAMPLE_NOTE,
  VALUE_WORDS,
  type Example,
  type LanguageWord,
} from "../../src/reference/index.js";
import { code, fenced, lines, table, type WritePart } from "./generated.js";

const sample = await openSample();
const language = describeLanguage(sample);

function exampleCells(example: Example | undefined): readonly [string, string] {
  if (!example) return ["", ""];
  const { expression, outcome } = example;
  return [code(expression), "value" in outcome ? code(outcome.value) : outcome.refusal];
}

function wordRow({ signature, about, where, example }: LanguageWord): readonly string[] {
  return [code(signature), where === undefined ? about : `${about} (${where})`, ...exampleCells(example)];
}

function keysOf(name: string): string {
  const format = FILE_FORMATS.find((one) => one.name === name)!;
  const rows = listKeys(format).map(({ path, type, about, isRequired, example }) => [
    code(path),
    isRequired ? `${type}, needed` : type,
    about,
    example === undefined ? "" : lines(example),
  ]);
  return table(["key", "value", "what it is", "example"], rows);
}

function exampleOf(name: string): string {
  return fenced("yaml", FILE_FORMATS.find((one) => one.name === name)!.example.text);
}

/** The settings that no policy has to declare, or those of the default policy. */
async function settingsOf(isOfEngine: boolean): Promise<string> {
  const { settings } = await loadPolicy({ policies: [{ name: "default", place: { file: "default" } }] });
  const rows = settings
    .filter(({ name }) => ENGINE.includes(name) === isOfEngine)
    .map(({ name, type, value, about }) => [code(name), code(type), code(showSetting(value)), about]);
  return table(["setting", "type", "default", "what it is"], rows);
}

const ENGINE = ["workdays", "holidays", "phone_hours", "my_hours"];

function showSetting(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).join(", ")}]` : String(value);
}

const WORDS: readonly (readonly [what: string, words: readonly string[], own: string])[] = [
  ["statuses", STATUSES, "none: a person maps own words by `statuses:` of the workspace file"],
  ["kinds of log entries", KNOWN_KINDS, "declared by `kinds:`"],
  ["channels", KNOWN_CHANNELS, "declared by `channels:`"],
  ["kinds of interviews", INTERVIEW_KINDS, "any"],
  ["how an interview went", WENT, "none"],
];

/** The parts of docs/reference/policy.md that are made of the program's tables. */
export const POLICY_PARTS: Readonly<Record<string, WritePart>> = {
  "engine settings": () => settingsOf(true),
  "default settings": () => settingsOf(false),
  words: () =>
    table(
      ["what", "known are", "of your own"],
      WORDS.map(([what, words, own]) => [what, words.map(code).join(" "), own]),
    ),
  note: () => fenced("markdown", SAMPLE_NOTE),
  facts: () => table(["fact", "what it is", "example", "gives"], language.variables.map(wordRow)),
  values: () =>
    table(
      ["type", "what it is", "for example"],
      VALUE_WORDS.map(({ name, about, literal }) => [code(name), about, code(literal)]),
    ),
  types: () =>
    language.types
      .map(({ name, about, fields }) => {
        const rows = fields.map((field) => [
          code(field.name),
          code(field.type),
          field.about,
          ...exampleCells(field.example),
        ]);
        return `### ${name}\n\n${about[0]!.toUpperCase()}${about.slice(1)}.\n\n${table(["field", "type", "what it is", "example", "gives"], rows)}`;
      })
      .join("\n\n"),
  functions: () => table(["function", "what it gives", "example", "gives"], language.functions.map(wordRow)),
  operators: () => table(["operator", "what it gives", "example", "gives"], language.operators.map(wordRow)),
  "left out": () =>
    table(
      ["left out", "for example", "what is said", "write"],
      describeLeftOut(sample).map(({ what, expression, outcome, instead }) => [
        what,
        code(expression),
        "refusal" in outcome ? outcome.refusal.replaceAll("<", "\\<") : code(outcome.value),
        code(instead),
      ]),
    ),
  traps: async () =>
    table(
      ["trap", "wrong", "what is said", "right"],
      (await describeTraps()).map(({ what, wrong, message, right }) => [
        what,
        lines(wrong.replaceAll("\t", "→")),
        message.replaceAll(/([*{}<>])/gu, "\\$1"),
        lines(right),
      ]),
    ),
  "policy keys": () => keysOf("policy"),
  "policy example": () => exampleOf("policy"),
  "scenario keys": () => keysOf("scenario file"),
  "scenario example": () => exampleOf("scenario file"),
};

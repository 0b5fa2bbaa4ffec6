import {
  ABOUT_VARIABLES,
  describeFields,
  FACT_TYPES,
  type FieldDescription,
  type Language,
  VARIABLES,
  type WordKind,
} from "../../expression/index.js";
import { KNOWN_CHANNELS, KNOWN_KINDS, STATUSES, WENT } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import type { Completion, CompletionKind } from "../completion.js";
import { describeSetting } from "./describe-setting.js";
import {
  canBeCalledOn,
  readOpened,
  receiverOf,
  signatureOn,
  startOfOperand,
  tokenize,
  type Token,
  typeOfReceiver,
  type Variables,
} from "./expression/index.js";
import type { CodeAtCaret } from "./find-code.js";

export interface CodeCompletion {
  readonly code: CodeAtCaret;
  readonly language: Language;
  readonly policy: Policy;
  readonly variables: Variables;
  /** The settings that the text itself declares: name → type. */
  readonly declared: Variables;
}

/** What may stand at the caret of an expression: names, fields, functions, or the words that a text there may be. */
export function completeCode({
  code,
  language,
  policy,
  variables: given,
  declared,
}: CodeCompletion): readonly Completion[] {
  const { source, offsets, caret } = code;
  const before = tokenize(source.slice(0, caret));
  const last = before.at(-1);
  if (last?.kind === "comment" || last?.kind === "number") return [];
  if (last?.kind === "string" && isOpen(last, caret)) return completeText();
  const isWord = last?.kind === "name" && last.end === caret;
  const start = isWord ? last.start : caret;
  const name = isWord ? before.length - 1 : before.length;
  const { variables } = readOpened(source.slice(0, start), language, given);
  const edit = (text: string) => ({ range: { start: offsets[start] ?? 0, end: offsets[caret] ?? 0 }, text });
  if (before[name - 1]?.text !== ".") return completeNames();
  const receiver = receiverOf(source, before, name);
  const type = receiver === undefined ? undefined : typeOfReceiver(receiver, language, variables);
  return type === undefined ? [] : completeMembers(type);

  function completeNames(): readonly Completion[] {
    const own = Object.entries({ ...VARIABLES, ...variables }).map(([label, type]): Completion => {
      const about = Object.hasOwn(given, label) || Object.hasOwn(VARIABLES, label) ? aboutVariable(label, type) : "";
      return { label, kind: "variable", detail: type, documentation: about, edit: edit(label), sortText: `0${label}` };
    });
    const functions = language.words.filter(({ receiver }) => receiver === undefined);
    const words = ["cel", "optional", "true", "false"].map((label): Completion => ({
      label,
      kind: "word",
      edit: edit(label),
      sortText: `2${label}`,
    }));
    return [...own, ...callsOf(functions, undefined, "1"), ...words];
  }

  function completeMembers(type: string): readonly Completion[] {
    const kind: CompletionKind = type === "Settings" ? "setting" : "fact";
    const fields = type === "Settings" ? listSettings(policy, declared) : describeFields(type);
    const own = fields.map(({ name: label, type: of, about }): Completion => ({
      label,
      kind,
      detail: of,
      documentation: about,
      edit: edit(label),
      sortText: `0${label}`,
    }));
    return [
      ...own,
      ...callsOf(
        language.words.filter((word) => canBeCalledOn(word, type)),
        type,
        "1",
      ),
    ];
  }

  /** One for each name, with all its signatures. */
  function callsOf(words: Language["words"], type: string | undefined, order: string): readonly Completion[] {
    const names = new Map<string, Language["words"][number][]>();
    for (const word of words) names.set(word.name, [...(names.get(word.name) ?? []), word]);
    return [...names].map(([label, [first, ...others]]): Completion => {
      const all = [...(first ? [first] : []), ...others];
      const documentation = all.map((word) => `\`${signatureOn(word, type)}\`: ${word.about}`).join("\n\n");
      const isFollowed = source[caret] === "(";
      const text = isFollowed
        ? label
        : all.every(({ parameters }) => parameters.length === 0)
          ? `${label}()`
          : `${label}($0)`;
      return {
        label,
        kind: "function",
        detail: first ? signatureOn(first, type) : "",
        documentation,
        edit: edit(text),
        ...(text.includes("$0") && { isSnippet: true }),
        sortText: `${order}${label}`,
      };
    });
  }

  /** Within a text: the words of the kind that is asked for. */
  function completeText(): readonly Completion[] {
    const kind = wordKindAt(before, source.slice(0, caret), language, given);
    if (!kind || !last) return [];
    const from = last.start + 1;
    return wordsOfKind(kind, policy).map((label) => ({
      label,
      kind: kind === "status" ? "status" : kind === "id" ? "rule" : "word",
      edit: { range: { start: offsets[from] ?? 0, end: offsets[caret] ?? 0 }, text: label },
    }));
  }
}

function listSettings(policy: Policy, declared: Variables): readonly FieldDescription[] {
  const inForce = policy.settings.map((setting) => ({
    name: setting.name,
    type: setting.type,
    about: describeSetting(setting),
  }));
  const known = new Set(inForce.map(({ name }) => name));
  const own = Object.entries(declared).filter(([name]) => !known.has(name));
  return [...inForce, ...own.map(([name, type]) => ({ name, type, about: "" }))];
}

/** The quote that ends it is behind the caret. */
function isOpen({ text, end }: Token, caret: number): boolean {
  return end === caret && (text.length === 1 || text.at(-1) !== text[0]);
}

/** What a variable is; one that `each` or a loop names is what its type is. */
export function aboutVariable(name: string, type: string): string {
  if (Object.hasOwn(ABOUT_VARIABLES, name)) return ABOUT_VARIABLES[name as keyof typeof ABOUT_VARIABLES]; // asked above
  return FACT_TYPES.find((one) => one.name === type)?.about ?? "";
}

/** What kind of word the text at the end is to be: by what it is compared with, or by the function that takes it. */
function wordKindAt(
  tokens: readonly Token[],
  source: string,
  language: Language,
  given: Variables,
): WordKind | undefined {
  const text = tokens.length - 1;
  const { calls, variables } = readOpened(source.slice(0, tokens[text]?.start), language, given);
  const before = tokens[text - 1]?.text;
  if (before === "==" || before === "!=") return kindOfOperand(tokens, source, text - 2, language, variables);
  if (before === "[" || before === ",") {
    const open = tokens.findLastIndex(({ text: sign }, at) => at < text && sign === "[");
    if (open > 0 && tokens[open - 1]?.text === "in" && tokens.slice(open).every(({ text: sign }) => sign !== "]"))
      return kindOfOperand(tokens, source, open - 2, language, variables);
  }
  const call = calls.at(-1);
  if (call?.name === "orValue" && call.receiver !== undefined) return kindOfSource(call.receiver, language, variables);
  return language.words.find(({ name, takes }) => name === call?.name && takes)?.takes?.[call?.argument ?? 0];
}

function kindOfOperand(
  tokens: readonly Token[],
  source: string,
  last: number,
  language: Language,
  variables: Variables,
): WordKind | undefined {
  const first = startOfOperand(tokens, last);
  const [start, end] = [first === undefined ? undefined : tokens[first]?.start, tokens[last]?.end];
  return start === undefined ? undefined : kindOfSource(source.slice(start, end), language, variables);
}

function kindOfSource(source: string, language: Language, variables: Variables): WordKind | undefined {
  const tokens = tokenize(source);
  // `entry.by.orValue('')` holds what `entry.by` holds.
  const call = tokens.findIndex(({ text }, at) => at > 0 && tokens[at + 1]?.text === "(" && KEEPING.has(text));
  const field = (call < 0 ? tokens.length : call - 1) - 1;
  const receiver = receiverOf(source, tokens, field);
  const type = receiver === undefined ? undefined : typeOfReceiver(receiver, language, variables);
  return FACT_TYPES.find(({ name }) => name === type)?.fields[tokens[field]?.text ?? ""]?.holds;
}

const KEEPING = new Set(["value", "orValue"]);

/** The words of a kind that the program and the policy know; of time zones, none: they are too many. */
export function wordsOfKind(kind: WordKind, { kinds, rules, checks, drafts }: Policy): readonly string[] {
  switch (kind) {
    case "status":
      return STATUSES;
    case "channel":
      return KNOWN_CHANNELS;
    case "kind":
      return [...new Set([...KNOWN_KINDS, ...kinds])];
    case "id":
      return [...rules, ...checks].map(({ id }) => id);
    case "draft-kind":
      return [...drafts.keys()];
    case "went":
      return WENT;
    case "interview-kind":
      return ["phone", "video", "onsite", "panel"];
    case "zone":
      return [];
  }
}

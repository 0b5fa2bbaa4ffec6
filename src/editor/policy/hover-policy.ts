import { describeFields, VARIABLES } from "../../expression/index.js";
import { POLICY_TEXTS, PolicySchema, type NameKind, type Policy } from "../../policy/index.js";
import type { Range } from "../../text/index.js";
import { describeShape } from "../../yaml/index.js";
import type { Hover } from "../hover.js";
import { wordAt, type WordAtCaret } from "./code-at-word.js";
import { aboutVariable } from "./complete-code.js";
import type { PolicyContext } from "./context.js";
import { describeSetting, escapeMarkdown } from "./describe-setting.js";
import { canBeCalledOn, signatureOn } from "./expression/index.js";
import { namedAt } from "./names/index.js";
import { findPlace, textAt } from "./outline/index.js";
import { shapeAt } from "./shapes.js";

/** What an editor shows of the word at an offset of a policy. */
export function hoverPolicy(context: PolicyContext, offset: number): Hover | undefined {
  const place = findPlace(context.text, offset);
  if (!place || place.word.start === place.word.end) return undefined;
  if (place.role === "key") {
    const key = textOfKey(context.text, place.word);
    const path = [...place.path, key];
    const kind = namedAt(path, true)?.kind;
    const named = kind && describeNamed(kind, key, context.policy);
    const about = named ?? escapeMarkdown(describeShape(shapeAt(PolicySchema, path)));
    return about === "" ? undefined : { range: place.word, markdown: about };
  }
  const kind = namedAt(place.path, false)?.kind;
  if (kind) {
    const name = textAt(place.text, place.root, place.path) ?? "";
    const markdown = describeNamed(kind, name, context.policy);
    return markdown === undefined ? undefined : { range: place.word, markdown };
  }
  const word = wordAt(context, place);
  const markdown = word && describeWord(word, context.policy);
  return word && markdown !== undefined ? { range: word.range, markdown } : undefined;
}

/** A key as it was meant: without its quotes. */
export function textOfKey(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/^(["'])(.*)\1$/su, "$2");
}

/** A fact, a field, a function, a setting or a variable; markdown. */
export function describeWord(word: WordAtCaret, policy: Policy): string | undefined {
  const { name, receiver, isCalled, variables, language } = word;
  if (isCalled) {
    const functions = language.words.filter(
      (one) =>
        one.name === name && (receiver === undefined ? one.receiver === undefined : canBeCalledOn(one, receiver)),
    );
    if (functions.length === 0) return undefined;
    const lines = functions.map((one) => `\`${signatureOn(one, receiver)}\`  \n${escapeMarkdown(one.about)}`);
    const example = findExample(name, receiver !== undefined);
    return [...lines, ...(example === undefined ? [] : [`Example: \`${example}\``])].join("\n\n");
  }
  if (receiver === "Settings") {
    const setting = policy.settings.find((one) => one.name === name);
    return setting && `\`settings.${name}\`\n\n${describeSetting(setting)}`;
  }
  if (receiver !== undefined) {
    const field = describeFields(receiver).find((one) => one.name === name);
    return field && `\`${receiver}.${name}: ${field.type}\`\n\n${escapeMarkdown(field.about)}`;
  }
  const type = new Map(Object.entries({ ...VARIABLES, ...variables })).get(name);
  return type === undefined ? undefined : `\`${name}: ${type}\`\n\n${escapeMarkdown(aboutVariable(name, type))}`;
}

/** How the built-in policies use a function: the shortest line that does. */
function findExample(name: string, isMethod: boolean): string | undefined {
  const known = EXAMPLES.get(`${isMethod ? "." : ""}${name}`);
  if (known !== undefined) return known === "" ? undefined : known;
  const call = isMethod ? `.${name}(` : ` ${name}(`;
  const lines = Object.values(POLICY_TEXTS).flatMap(({ text }) =>
    text.split("\n").filter((line) => line.includes(call) && !line.trimStart().startsWith("#")),
  );
  const parts = lines.map((line) => line.replace(/^[\s-]*(?:when|opens|closes|until|assert|fix|to): /u, "").trim());
  const [shortest = ""] = parts.filter((part) => !/[`{}>"]/u.test(part)).toSorted((a, b) => a.length - b.length);
  EXAMPLES.set(`${isMethod ? "." : ""}${name}`, shortest);
  return shortest === "" ? undefined : shortest;
}

const EXAMPLES = new Map<string, string>();

/** A rule, a check, a draft, a statement of the advice, an article or a setting; markdown. */
export function describeNamed(kind: NameKind, name: string, policy: Policy): string | undefined {
  const head = (title: string, advice: readonly string[] = []): string => {
    const rests = advice.flatMap((id) => {
      const statement = policy.advice.get(id)?.statement;
      return statement === undefined ? [] : [`- ${escapeMarkdown(id)}: ${escapeMarkdown(statement)}`];
    });
    return [`**${escapeMarkdown(name)}**, a ${kind}`, escapeMarkdown(title), rests.join("\n")]
      .filter(Boolean)
      .join("\n\n");
  };
  switch (kind) {
    case "rule": {
      const rule = policy.rules.find(({ id }) => id === name);
      return rule && head(rule.title.source, rule.advice);
    }
    case "check": {
      const check = policy.checks.find(({ id }) => id === name);
      return check && head(check.title ?? "", check.advice);
    }
    case "setting": {
      const setting = policy.settings.find((one) => one.name === name);
      return setting && `\`${name}\`\n\n${describeSetting(setting)}`;
    }
    case "draft": {
      const draft = policy.drafts.get(name);
      return draft && head(draft.subject?.source ?? "", draft.advice);
    }
    case "statement": {
      const statement = policy.advice.get(name);
      return statement && head(statement.statement);
    }
    case "source": {
      const source = policy.sources.get(name);
      return source && head([source.title, source.author].filter(Boolean).join(", "));
    }
    case "policy":
      return Object.hasOwn(POLICY_TEXTS, name) ? head("It comes with the program.") : undefined;
  }
}

import { KNOWN_CHANNELS, STATUSES } from "../../facts/index.js";
import { PolicySchema, type NameKind } from "../../policy/index.js";
import type { Completion, CompletionKind } from "../completion.js";
import { completeCode, wordsOfKind } from "./complete-code.js";
import { completeKeys, completeValue, mayBeginMapping, type Named } from "./complete-keys.js";
import { declaredSettings, languageOf, type PolicyContext } from "./context.js";
import { codeAt, codeKindAt, variablesAt } from "./find-code.js";
import { listNamed, namedAt } from "./names/index.js";
import { findPlace, type Path, type Place } from "./outline/index.js";

const KINDS: Readonly<Record<NameKind, CompletionKind>> = {
  rule: "rule",
  check: "check",
  setting: "setting",
  draft: "draft",
  statement: "advice",
  source: "advice",
  policy: "word",
};

/** What may be put at an offset of a policy, be it finished or not. */
export function completePolicy(context: PolicyContext, offset: number): readonly Completion[] {
  const place = findPlace(context.text, offset);
  if (!place) return topKeys(context, offset);
  if (place.role === "key") return completeKeys(PolicySchema, place, keysAt(context, place.path));
  const isCode = codeKindAt(place.path) !== undefined;
  if (!isCode && offset > place.word.end) return [];
  if (place.path.length === 0 || mayBeginMapping(PolicySchema, place))
    return completeKeys(PolicySchema, place, keysAt(context, place.path));
  if (isCode) {
    const code = codeAt(place);
    if (!code) return [];
    const language = languageOf(context, place.text, place.root);
    const variables = variablesAt(place.text, place.root, place.path, language);
    const declared = declaredSettings(place.text, place.root);
    return completeCode({ code, language, policy: context.policy, variables, declared });
  }
  const kind = namedAt(place.path, false);
  const names = kind && !kind.isDefinition ? listNamed(kind.kind, context.policy) : overridden(context, place);
  return completeValue(PolicySchema, place, [...names, ...wordsAt(context, place.path)]).map((one) => ({
    ...one,
    ...(kind && one.kind === "rule" && { kind: KINDS[kind.kind] }),
  }));
}

/** A policy changes what those that it extends have, by its id. */
function overridden({ policy }: PolicyContext, { path }: Place): readonly Named[] {
  const kind = namedAt(path, false);
  return kind?.isDefinition === true ? listNamed(kind.kind, policy) : [];
}

/** An empty text, or one that holds nothing but comments. */
function topKeys({ text }: PolicyContext, offset: number): readonly Completion[] {
  const place: Place = {
    ...{ role: "key", path: [], word: { start: offset, end: offset }, text, root: undefined, offset },
    ...{ isFlow: false, hasColon: false, siblings: [] },
  };
  const isFirst = text.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
  return isFirst && text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset) === ""
    ? completeKeys(PolicySchema, place)
    : [];
}

/** The names that keys of a mapping may be. */
function keysAt({ policy }: PolicyContext, path: Path): readonly Named[] {
  const kind = namedAt([...path, ""], true);
  if (kind) return listNamed(kind.kind, policy);
  const isDraft = path[0] === "rules" && path[2] === "draft";
  return isDraft ? KNOWN_CHANNELS.map((name) => ({ name, about: "" })) : [];
}

/** Words that stand at a path by what they mean, not by the schema. */
function wordsAt({ policy }: PolicyContext, path: Path): readonly Named[] {
  const [part, name, field, inner] = path;
  const words = (): readonly string[] => {
    if (part === "rules" && field === "via" && inner !== undefined) return KNOWN_CHANNELS;
    if (part === "rules" && field === "then" && inner === "sent") return wordsOfKind("kind", policy);
    if (part === "rules" && field === "then" && inner === "status") return STATUSES;
    if (part === "settings" && typeof name === "string") {
      const value = policy.settings.find((one) => one.name === name)?.value;
      return Array.isArray(value) &&
        value.length > 0 &&
        value.every((one) => KNOWN_CHANNELS.some((channel) => channel === one))
        ? KNOWN_CHANNELS
        : [];
    }
    return [];
  };
  return words().map((word) => ({ name: word, about: "" }));
}

import { findingAt, type Finding } from "../../diagnostics/index.js";
import type { WordKind } from "../../expression/index.js";
import { echo, oneLine } from "../../text/index.js";
import type { PlacedWord } from "../to-judge.js";
import type { Sourced } from "../layer.js";
import type { Merged, MergedItem, MergedSetting } from "../merge.js";
import { judgeWord, listKnownWords, type KnownWords } from "./known-words.js";
import type { Suggester } from "./suggest.js";
import { inside, slipAt, slipAtKey } from "./slip.js";

/** Statuses, channels, kinds, ids and zones that do not exist, in expressions, in values and in settings. */
export function findWordSlips(
  merged: Merged,
  inExpressions: readonly PlacedWord[],
  suggester: Suggester,
): readonly Finding[] {
  const inValues = merged.rules.flatMap(({ fields }) => listWords(fields));
  const known = listKnownWords(listOwnWords(merged, inValues, suggester));
  const placed = [...inExpressions, ...inValues.filter(({ source }) => !source.layer.isPrepared)];
  return [
    ...placed.flatMap(({ source, kind, word, range }) => {
      const judgement = judgeWord(oneLine(word), known[kind], suggester);
      if (!judgement) return [];
      const { check, message, severity } = judgement;
      return [
        isChannelOfDraft(source)
          ? slipAtKey(source, check, message, severity)
          : slipAt(source, check, message, severity, range),
      ];
    }),
    ...merged.settings.flatMap((setting) => findInSetting(setting, known, suggester)),
  ];
}

/** What a rule names outside expressions: how, with which draft, and what doing it adds to the note. */
function listWords(fields: MergedItem["fields"]): readonly PlacedWord[] {
  const word = (source: Sourced<unknown>, kind: WordKind, at: string | number, text: unknown): PlacedWord[] =>
    typeof text === "string" ? [{ source: inside(source, text, at), kind, word: text }] : [];
  const [via, draft, then] = [fields.get("via"), fields.get("draft"), fields.get("then")];
  const channels: readonly unknown[] = Array.isArray(via?.value) ? via.value : [];
  const byChannel = draft?.value instanceof Object ? Object.keys(draft.value) : [];
  const outcome = entriesOf(then?.value);
  return [
    ...(via ? channels.flatMap((text, at) => word(via, "channel", at, text)) : []),
    ...(draft ? byChannel.flatMap((text) => word(draft, "channel", text, text)) : []),
    ...(then ? outcome.flatMap(([key, text]) => word(then, key === "status" ? "status" : "kind", key, text)) : []),
  ];
}

/** A rule that goes by a channel, or sends a kind of message, makes it one of the person's own, unless it is a slip. */
function listOwnWords(
  { rules, checks, drafts, kinds, channels, settings }: Merged,
  words: readonly PlacedWord[],
  suggester: Suggester,
) {
  const bare = listKnownWords({ kinds, channels, ids: [], drafts: [] });
  const isOwn = (word: string, kind: WordKind): boolean =>
    judgeWord(word, bare[kind], suggester)?.severity === "warning";
  const used = (kind: WordKind): string[] => [
    ...words.flatMap((one) => (one.kind === kind && !isChannelOfDraft(one.source) ? [one.word] : [])),
    ...settings.flatMap(({ holds, value }) => (holds === kind ? textsOf(value) : [])),
  ];
  return {
    kinds: [...kinds, ...used("kind").filter((word) => isOwn(word, "kind"))],
    channels: [...channels, ...used("channel").filter((word) => isOwn(word, "channel"))],
    ids: [...rules, ...checks].map(({ id }) => id),
    drafts: drafts.map(({ id }) => id),
  };
}

/** A draft for a channel stands under it: `{email: follow-up}`. */
function isChannelOfDraft({ path }: Sourced<unknown>): boolean {
  return path[0] === "rules" && path[2] === "draft";
}

/** What comes with the program is proven by its tests. */
function findInSetting(
  { name, value, holds, layer, findPlace }: MergedSetting,
  known: KnownWords,
  suggester: Suggester,
): readonly Finding[] {
  if (!holds || layer?.isPrepared === true) return [];
  return textsOf(value).flatMap((word) => {
    const judgement = judgeWord(oneLine(word), known[holds], suggester);
    if (!judgement) return [];
    const { check, message, severity } = judgement;
    return [findingAt(findPlace(), check, `${echo(name)}: ${message}`, severity)];
  });
}

function textsOf(value: unknown): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text) => typeof text === "string");
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return value instanceof Object ? Object.entries(value) : [];
}

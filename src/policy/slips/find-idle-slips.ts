import { findingAt, type Finding } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import type { Constant } from "../to-judge.js";
import type { Layer } from "../layer.js";
import type { Merged, MergedSetting } from "../merge.js";
import { settingsNamedIn } from "../read-fields.js";
import { ENGINE_SETTINGS } from "../settings.js";
import { builtinOwner } from "./builtin-owners.js";
import { inside, slipAt, slipAtKey } from "./slip.js";
import type { Suggester } from "./suggest.js";

/** What a policy says and nothing makes use of. */
export function findIdleSlips(
  merged: Merged,
  layers: readonly Layer[],
  constants: readonly Constant[],
  suggester: Suggester,
): readonly Finding[] {
  const own = layers.filter(({ isPrepared }) => !isPrepared);
  return [
    ...findUnreadSettings(merged, suggester),
    ...findUnusedDrafts(merged),
    ...own.flatMap(findEmptyItems),
    ...constants.flatMap(judgeConstant),
  ];
}

/** Settings that no expression reads: misspelled ones, and those of a policy that is not extended, have lost their meaning. */
function findUnreadSettings({ settings, rules, checks, drafts }: Merged, suggester: Suggester): readonly Finding[] {
  const read = new Set<string>(Object.keys(ENGINE_SETTINGS));
  for (const { fields } of [...rules, ...checks, ...drafts])
    for (const { value } of fields.values()) for (const name of namesRead(value)) read.add(name);
  const unread = settings.filter(({ name, layer }) => layer && !layer.isPrepared && !read.has(name));
  const candidates = settings.map(({ name }) => name).filter((name) => read.has(name));
  return unread.map((setting) => judgeUnread(setting, candidates, suggester));
}

function judgeUnread({ name, findPlace }: MergedSetting, candidates: readonly string[], suggester: Suggester): Finding {
  const meant = suggester.nearest("setting", name, candidates);
  if (meant !== undefined)
    return findingAt(findPlace(), "unknown-setting", `unknown setting ${echo(name)}; did you mean ${echo(meant)}?`);
  const policy = builtinOwner("settings", name);
  const message =
    policy === undefined
      ? `${echo(name)}: nothing reads it; use it as settings.${echo(name)}, or leave it out`
      : `${echo(name)}: nothing here reads it; if it is that of ${policy}, write extends: [${policy}]`;
  return findingAt(findPlace(), "unused-setting", message, "warning");
}

/** The settings that the texts and expressions of a field name. */
function namesRead(value: unknown): readonly string[] {
  if (typeof value === "string") return settingsNamedIn(value);
  return value instanceof Object ? Object.values(value).flatMap(namesRead) : [];
}

/** One can still be asked for by its name: `followthrough draft NOTE ID`. */
function findUnusedDrafts({ rules, drafts }: Merged): readonly Finding[] {
  const used = new Set(rules.flatMap(({ fields }) => textsIn(fields.get("draft")?.value)));
  return drafts.flatMap(({ id, fields }) => {
    const own = fields.get("id");
    if (!own || own.layer.isPrepared || used.has(id)) return [];
    return [slipAtKey(own, "unused-draft", `no rule uses this draft; name it in a rule: draft: ${echo(id)}`, "info")];
  });
}

function textsIn(value: unknown): readonly string[] {
  const texts: readonly unknown[] = value instanceof Object ? Object.values(value) : [value];
  return texts.filter((text) => typeof text === "string");
}

/** What stands there and holds nothing. */
function findEmptyItems(layer: Layer): readonly Finding[] {
  const { rules = [], checks = [], drafts = {} } = layer.data;
  const items = (
    [
      ["rules", rules],
      ["checks", checks],
    ] as const
  ).flatMap(([kind, list]) => list.map((item, at) => ({ item, source: { value: item, layer, path: [kind, at] } })));
  return [
    ...items.flatMap(({ item, source }) => {
      const rest = Object.keys(item).filter((key) => key !== "id" && key !== "off");
      if (item.off !== true || rest.length === 0) return [];
      return [
        slipAtKey(
          inside(source, true, "off"),
          "idle-part",
          `off removes all of it, ${rest.join(", ")} too; keep one of them`,
          "warning",
        ),
      ];
    }),
    ...rules.flatMap(({ then }, at) =>
      then && then.sent === undefined && then.status === undefined
        ? [
            slipAtKey(
              { value: then, layer, path: ["rules", at, "then"] },
              "invalid-value",
              "expected sent or status, found neither",
              "error",
            ),
          ]
        : [],
    ),
    ...rules.flatMap(({ via }, at) =>
      Array.isArray(via) && via.length === 0
        ? [
            slipAt(
              { value: via, layer, path: ["rules", at, "via"] },
              "invalid-value",
              "expected at least one channel, found none",
              "error",
            ),
          ]
        : [],
    ),
    ...items.flatMap(({ item, source }) =>
      item.each && Object.keys(item.each).length === 0
        ? [
            slipAt(
              inside(source, item.each, "each"),
              "invalid-value",
              "expected names and lists, found none; leave it out",
              "error",
            ),
          ]
        : [],
    ),
    ...Object.entries(drafts).flatMap(([id, { paragraphs }]) =>
      paragraphs?.length === 0
        ? [
            slipAt(
              { value: paragraphs, layer, path: ["drafts", id, "paragraphs"] },
              "invalid-value",
              "expected at least one paragraph, found none",
              "error",
            ),
          ]
        : [],
    ),
  ];
}

/** A check may assert what is never so: then everything that it applies to is a finding. */
function judgeConstant({ source, value }: Constant): readonly Finding[] {
  const field = source.path.at(-1);
  if (field === "when" && !value)
    return [
      slipAt(source, "constant-condition", "this is never true; mend it, or leave out what it switches off", "warning"),
    ];
  const isPlain = typeof source.value === "string" && source.value.trim() === "true";
  if (field === "when" && value && !isPlain)
    return [
      slipAt(
        source,
        "constant-condition",
        "this is always true; write && for || where both must hold, or leave it out",
        "warning",
      ),
    ];
  if (field === "assert" && value)
    return [
      slipAt(
        source,
        "constant-condition",
        "this always holds, so that there never is a finding; mend it, or leave the check out",
        "warning",
      ),
    ];
  return [];
}

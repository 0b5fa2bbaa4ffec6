import type { Finding } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import { BUILTIN_POLICIES } from "../builtin/index.js";
import type { Layer, Sourced } from "../layer.js";
import type { Merged } from "../merge.js";
import { inside, slipAt } from "./slip.js";
import type { Suggester } from "./suggest.js";

/** What can be named: a statement of the advice, a draft, a rule, an article, a built-in policy. */
type Known = Readonly<Record<"statement" | "draft" | "rule" | "source" | "preset", ReadonlySet<string>>>;

const DECLARED: Readonly<Record<keyof Known, string>> = {
  statement: "declare it under advice",
  draft: "write it under drafts",
  rule: "write it under rules",
  source: "declare it under sources",
  preset: `built in are ${Object.keys(BUILTIN_POLICIES).join(", ")}`,
};

const WHAT: Readonly<Record<keyof Known, string>> = {
  statement: "statement",
  draft: "draft",
  rule: "rule",
  source: "source",
  preset: "built-in policy",
};

/** Advice, drafts, articles and policies that are named and that no policy has. */
export function findReferenceSlips(merged: Merged, layers: readonly Layer[], suggester: Suggester): readonly Finding[] {
  const known: Known = {
    statement: new Set(merged.advice.keys()),
    draft: new Set(merged.drafts.map(({ id }) => id)),
    rule: new Set(merged.rules.map(({ id }) => id)),
    source: new Set(merged.sources.keys()),
    preset: new Set(Object.keys(BUILTIN_POLICIES)),
  };
  return layers.filter(({ isPrepared }) => !isPrepared).flatMap((layer) => findInLayer(layer, known, suggester));
}

function findInLayer(layer: Layer, known: Known, suggester: Suggester): readonly Finding[] {
  const { rules = [], checks = [], drafts = {}, settings = {}, advice = {} } = layer.data;
  const look = (kind: keyof Known, value: unknown, ...path: Sourced<unknown>["path"]): readonly Finding[] =>
    listNames({ value, layer, path }).flatMap((source) => findUnknown(kind, source, known[kind], suggester));
  return [
    ...rules.flatMap((rule, at) => [
      ...look("statement", rule.advice, "rules", at, "advice"),
      ...look("draft", rule.draft, "rules", at, "draft"),
      ...look("rule", rule.gives_way_to, "rules", at, "gives_way_to"),
    ]),
    ...checks.flatMap((check, at) => look("statement", check.advice, "checks", at, "advice")),
    ...Object.entries(settings).flatMap(([name, setting]) =>
      setting instanceof Object && "advice" in setting
        ? look("statement", setting.advice, "settings", name, "advice")
        : [],
    ),
    ...Object.entries(drafts).flatMap(([id, draft]) => [
      ...look("statement", draft.advice, "drafts", id, "advice"),
      ...(draft.paragraphs ?? []).flatMap((part, at) =>
        look("statement", part.advice, "drafts", id, "paragraphs", at, "advice"),
      ),
    ]),
    ...Object.entries(advice).flatMap(([id, { sources, unlike, preset }]) => [
      ...look("source", sources, "advice", id, "sources"),
      ...look("statement", unlike, "advice", id, "unlike"),
      ...look("preset", preset, "advice", id, "preset"),
      ...findSelf(layer, id, unlike ?? []),
    ]),
  ];
}

function findUnknown(
  kind: keyof Known,
  source: Sourced<unknown>,
  known: Known[keyof Known],
  suggester: Suggester,
): readonly Finding[] {
  const name = String(source.value);
  if (known.has(name)) return [];
  const meant = suggester.nearest(kind, name, known);
  const mend = meant ? `did you mean ${echo(meant)}?` : DECLARED[kind];
  return [slipAt(source, "unknown-id", `no ${WHAT[kind]} ${echo(name)}; ${mend}`, "error")];
}

function findSelf(layer: Layer, id: string, unlike: readonly string[]): readonly Finding[] {
  const at = unlike.indexOf(id);
  if (at < 0) return [];
  const source = { value: id, layer, path: ["advice", id, "unlike", at] };
  return [
    slipAt(source, "unknown-id", `${echo(id)} stands against itself; name the statements that say otherwise`, "error"),
  ];
}

/** The names in a text, a list of texts or a mapping to texts, each where it stands. */
function listNames(source: Sourced<unknown>): readonly Sourced<unknown>[] {
  const { value } = source;
  if (typeof value === "string") return [source];
  const entries: readonly [string, unknown][] = value instanceof Object ? Object.entries(value) : [];
  return entries.flatMap(([key, name]) =>
    typeof name === "string" ? [inside(source, name, Array.isArray(value) ? Number(key) : key)] : [],
  );
}

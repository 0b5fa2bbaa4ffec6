import type { Range } from "../../text/index.js";
import type { Fold, OutlineKind, OutlineSymbol } from "../outline.js";
import { nodeAt, scanOutline, textAt, type Entry, type Node } from "./outline/index.js";

/** What the entries of a part are; of another part, settings. */
const KINDS: Readonly<Record<string, OutlineKind>> = {
  rules: "rule",
  checks: "check",
  settings: "setting",
  drafts: "draft",
  advice: "advice",
  scenarios: "scenario",
};

/** The parts of a policy, a file of scenarios or a workspace file, with what has a name in each; finished or not. */
export function outlineSteering(text: string): readonly OutlineSymbol[] {
  const root = scanOutline(text);
  if (root?.kind !== "mapping") return [];
  return root.entries
    .filter(({ key }) => key !== "")
    .map((entry): OutlineSymbol => ({
      ...{ name: entry.key, kind: "list", range: rangeOf(entry), selectionRange: entry.keyRange },
      children: listNamed(text, entry),
    }));
}

function listNamed(text: string, { key: part, value }: Entry): readonly OutlineSymbol[] {
  const kind = KINDS[part] ?? "setting";
  if (value?.kind === "mapping")
    return value.entries
      .filter(({ key }) => key !== "")
      .map((entry): OutlineSymbol => ({
        ...{ name: entry.key, kind, range: rangeOf(entry), selectionRange: entry.keyRange, children: [] },
      }));
  if (value?.kind !== "list") return [];
  return value.items.flatMap(({ value: item }): OutlineSymbol[] => {
    const [field] = ["id", "name"].filter((one) => nodeAt(item, [one]) !== undefined);
    const place = field === undefined ? undefined : nodeAt(item, [field]);
    const name = field === undefined ? undefined : textAt(text, item, [field]);
    if (!item || !place || name === undefined || name === "") return [];
    const detail = textAt(text, item, ["title"]);
    return [{ name, detail, kind, range: spanOf(item), selectionRange: spanOf(place), children: [] }];
  });
}

/** What can be folded away: each part, and each rule, check, scenario or setting of more than one line. */
export function foldSteering(text: string): readonly Fold[] {
  const root = scanOutline(text);
  if (root?.kind !== "mapping") return [];
  const ranges = root.entries.flatMap((entry) => {
    const { value } = entry;
    const inner =
      value?.kind === "list"
        ? value.items.flatMap(({ value: item }) => (item ? [spanOf(item)] : []))
        : value?.kind === "mapping"
          ? value.entries.map(rangeOf)
          : [];
    return [rangeOf(entry), ...inner];
  });
  return ranges
    .filter(({ start, end }) => text.slice(start, end).trimEnd().includes("\n"))
    .map(({ start, end }): Fold => ({ start, end: start + text.slice(start, end).trimEnd().length, kind: "section" }));
}

function rangeOf({ keyRange, value }: Entry): Range {
  return { start: keyRange.start, end: Math.max(keyRange.end, value?.end ?? 0) };
}

function spanOf({ start, end }: Node): Range {
  return { start, end };
}

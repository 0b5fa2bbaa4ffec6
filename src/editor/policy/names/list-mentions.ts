import { NAMED_PLACES, type NamedPlace, type NameKind } from "../../../policy/index.js";
import type { Range } from "../../../text/index.js";
import { decodeScalar, scanOutline, type Node, type Path } from "../outline/index.js";
import { codesIn } from "../find-code.js";
import { tokenize } from "../expression/index.js";

/** A name where it stands in a policy. */
export interface Mention {
  readonly kind: NameKind;
  readonly name: string;
  /** Without quotes. */
  readonly range: Range;
  /** What has the name is written here, or changed. */
  readonly isDefinition: boolean;
}

/** Every name of a policy's text, in its order: ids, and the settings that its expressions read. */
export function listMentions(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  visit(scanOutline(text), []);
  return mentions.toSorted((a, b) => a.range.start - b.range.start);

  function visit(node: Node | undefined, path: Path): void {
    if (node?.kind === "list") for (const [at, { value }] of node.items.entries()) visit(value, [...path, at]);
    else if (node?.kind === "mapping")
      for (const { key, keyRange, value } of node.entries) {
        const place = findNamed(NAMED_PLACES, [...path, key], true);
        if (place) add(place, key, keyRange);
        visit(value, [...path, key]);
      }
    else if (node) {
      const place = findNamed(NAMED_PLACES, path, false);
      if (place) add(place, decodeScalar(text, node).text, node);
      for (const { source, offsets } of codesIn(text, node, path)) addSettings(source, offsets);
    }
  }

  function add({ kind, isDefinition = false }: NamedPlace, name: string, { start, end }: Range): void {
    const at = text.slice(start, end).indexOf(name);
    if (name !== "" && at >= 0)
      mentions.push({ kind, name, isDefinition, range: { start: start + at, end: start + at + name.length } });
  }

  function addSettings(source: string, offsets: readonly number[]): void {
    const tokens = tokenize(source);
    for (const [at, { text: name, kind, start, end }] of tokens.entries()) {
      const isSetting = tokens[at - 1]?.text === "." && tokens[at - 2]?.text === "settings" && kind === "name";
      if (!isSetting || tokens[at - 3]?.text === ".") continue;
      const range = { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
      mentions.push({ kind: "setting", name, isDefinition: false, range });
    }
  }
}

/** What a name at a path names, by a table. @param isKey the name is the key at the end of the path */
export function findNamed(places: readonly NamedPlace[], path: Path, isKey: boolean): NamedPlace | undefined {
  return places.find((place) => {
    if ((place.isKey ?? false) !== isKey) return false;
    const depth = isKey ? path.length - 1 : path.length;
    const beyond = depth - place.path.length;
    // A name may stand in a list or a mapping of its own.
    if (beyond < 0 || beyond > (isKey || place.isDefinition ? 0 : 1)) return false;
    return place.path.every((step, at) => step === "*" || step === path[at]);
  });
}

import type { NamedPlace, NameKind } from "../../../policy/index.js";
import type { Range } from "../../../text/index.js";
import { decodeScalar, scanOutline, type Node, type Path } from "../outline/index.js";
import { codesIn, type Code } from "../find-code.js";
import type { SteeringKind } from "../steering-kind.js";
import { tokenize } from "../expression/index.js";
import { PLACES } from "./steering-places.js";

/** A name where it stands in a policy. */
export interface Mention {
  readonly kind: NameKind;
  readonly name: string;
  /** Without quotes. */
  readonly range: Range;
  /** What has the name is written here, or changed. */
  readonly isDefinition: boolean;
}

/** Every name of a text, in its order: ids, the settings that expressions read, the ids that they look for in `skip`. */
export function listMentions(text: string, steering: SteeringKind = "policy"): readonly Mention[] {
  const mentions: Mention[] = [];
  const places = PLACES[steering];
  visit(scanOutline(text), []);
  return mentions.toSorted((a, b) => a.range.start - b.range.start);

  function visit(node: Node | undefined, path: Path): void {
    if (node?.kind === "list") for (const [at, { value }] of node.items.entries()) visit(value, [...path, at]);
    else if (node?.kind === "mapping")
      for (const { key, keyRange, value } of node.entries) {
        for (const place of findAllNamed(places, [...path, key], true)) add(place, key, keyRange);
        visit(value, [...path, key]);
      }
    else if (node) {
      for (const place of findAllNamed(places, path, false)) add(place, decodeScalar(text, node).text, node);
      if (steering === "policy") for (const code of codesIn(text, node, path)) addFromCode(code);
    }
  }

  function add({ kind, isDefinition = false }: NamedPlace, written: string, { start, end }: Range): void {
    // `first-follow-up/2` is the second action of a rule; what is foretold stands behind its date.
    const isOfScenario = steering === "scenario" && kind === "rule";
    const name = isOfScenario ? (written.slice(written.lastIndexOf(" ") + 1).split("/")[0] ?? "") : written;
    const at = isOfScenario ? text.slice(start, end).lastIndexOf(name) : text.slice(start, end).indexOf(name);
    if (name !== "" && at >= 0)
      mentions.push({ kind, name, isDefinition, range: { start: start + at, end: start + at + name.length } });
  }

  function addFromCode({ source, offsets }: Code): void {
    const tokens = tokenize(source);
    for (const [at, { text: written, kind, start, end }] of tokens.entries()) {
      const rangeOf = (from: number, to: number): Range => ({
        start: offsets[from] ?? 0,
        end: (offsets[to - 1] ?? 0) + 1,
      });
      const isSetting = tokens[at - 1]?.text === "." && tokens[at - 2]?.text === "settings" && kind === "name";
      if (isSetting && tokens[at - 3]?.text !== ".")
        mentions.push({ kind: "setting", name: written, isDefinition: false, range: rangeOf(start, end) });
      const isSkipped =
        kind === "string" &&
        tokens
          .slice(at + 1, at + 5)
          .map(({ text: one }) => one)
          .join("") === SKIPPED;
      if (isSkipped)
        for (const skipped of ["rule", "check"] as const)
          mentions.push({
            ...{ kind: skipped, name: written.slice(1, -1), isDefinition: false },
            range: rangeOf(start + 1, end - 1),
          });
    }
  }
}

/** Behind the text that is looked for. */
const SKIPPED = "inapplication.skip";

/** What a name at a path names, by a table. @param isKey the name is the key at the end of the path */
export function findNamed(places: readonly NamedPlace[], path: Path, isKey: boolean): NamedPlace | undefined {
  return findAllNamed(places, path, isKey)[0];
}

/** The same where a name may name things of several kinds. */
function findAllNamed(places: readonly NamedPlace[], path: Path, isKey: boolean): readonly NamedPlace[] {
  return places.filter((place) => {
    if ((place.isKey ?? false) !== isKey) return false;
    const depth = isKey ? path.length - 1 : path.length;
    const beyond = depth - place.path.length;
    // A name may stand in a list or a mapping of its own.
    if (beyond < 0 || beyond > (isKey || place.isDefinition ? 0 : 1)) return false;
    return place.path.every((step, at) => step === "*" || step === path[at]);
  });
}

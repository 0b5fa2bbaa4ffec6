import { type Finding, withRelated } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import type { Layer, Sourced } from "../layer.js";
import { builtinOwner } from "./builtin-owners.js";
import { slipAt } from "./slip.js";
import type { Suggester } from "./suggest.js";

const KINDS = ["rules", "checks"] as const;
type Kind = (typeof KINDS)[number];

/** What has been read so far. */
interface Ids {
  readonly seen: Readonly<Record<Kind, Map<string, Sourced<string>>>>;
  /** Those of the policies before this one. */
  readonly earlier: Readonly<Record<Kind, string[]>>;
  /** Those of the checks that no policy has: of reading notes, of evaluating them, of finding files. */
  readonly reserved: ReadonlySet<string>;
}

/**
 * Ids that say two things (of a rule and a check, of an own check and one of the program's), and ids that are nearly
 * those of what was most likely to be changed. Notes name rules and checks by them alone: `skip: [ID]`.
 *
 * @param reserved the ids of the checks that no policy has
 */
export function findIdSlips(
  layers: readonly Layer[],
  reserved: readonly string[],
  suggester: Suggester,
): readonly Finding[] {
  const ids: Ids = {
    seen: { rules: new Map(), checks: new Map() },
    earlier: { rules: [], checks: [] },
    reserved: new Set(reserved),
  };
  return layers.flatMap((layer) => {
    const slips = KINDS.flatMap((kind) =>
      (layer.data[kind] ?? []).flatMap(({ id, off }, at) => {
        const source = { value: id, layer, path: [kind, at, "id"] };
        const isNew = !ids.seen[kind].has(id) && off !== true;
        const found = isNew && !layer.isPrepared ? judgeNewId(source, kind, ids, suggester) : [];
        if (!ids.seen[kind].has(id)) ids.seen[kind].set(id, source);
        return found;
      }),
    );
    for (const kind of KINDS) ids.earlier[kind].push(...(layer.data[kind] ?? []).map(({ id }) => id));
    return slips;
  });
}

function judgeNewId(source: Sourced<string>, kind: Kind, ids: Ids, suggester: Suggester): readonly Finding[] {
  const id = source.value;
  if (id.trim() === "") return [slipAt(source, "invalid-value", "expected a name, found an empty text", "error")];
  const other = ids.seen[kind === "rules" ? "checks" : "rules"].get(id);
  if (other) {
    const message = `a rule and a check have the id ${echo(id)}; give this one another`;
    const place = other.layer.placeOf(other.path);
    return [withRelated(slipAt(source, "id-taken", message, "error"), place, `the ${nounOf(other)} that has it`)];
  }
  if (ids.reserved.has(id))
    return [
      slipAt(source, "id-taken", `${echo(id)} is a check of the program's own; give this one another id`, "error"),
    ];
  const meant = suggester.surelyMeant(kind, id, ids.earlier[kind]);
  if (meant === undefined) return [];
  const message = `${echo(id)} is new and stands beside ${echo(meant)}; to change that one, write its id`;
  const slip = slipAt(source, "similar-id", message, "warning");
  const earlier = ids.seen[kind].get(meant);
  return [earlier ? withRelated(slip, earlier.layer.placeOf(earlier.path), `the ${nounOf(earlier)} of that id`) : slip];
}

function nounOf({ path: [kind] }: Sourced<string>): string {
  return kind === "rules" ? "rule" : "check";
}

/** What to do about a rule or check that lacks what every one has: it was most likely to change another. */
export function suggestId(id: Sourced<unknown>, layers: readonly Layer[], suggester: Suggester): string | undefined {
  const [kind] = id.path;
  const name = String(id.value);
  if (kind !== "rules" && kind !== "checks") return undefined;
  const listEarlier = (): string[] =>
    layers.slice(0, layers.indexOf(id.layer)).flatMap(({ data }) => (data[kind] ?? []).map((one) => one.id));
  const meant = suggester.nearest(kind, name, listEarlier);
  if (meant !== undefined && meant !== name) return `did you mean ${echo(meant)}?`;
  const owner = builtinOwner(kind, name);
  return owner && `to change that of ${owner}, write extends: [${owner}]`;
}

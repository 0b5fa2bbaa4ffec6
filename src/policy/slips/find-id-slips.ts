import { nearest, surelyMeant } from "../../text/index.js";
import { BUILTIN_POLICIES } from "../builtin/index.js";
import type { Layer, Sourced } from "../layer.js";
import { slipAt, type Slip } from "./slip.js";

const KINDS = ["rules", "checks"] as const;
type Kind = (typeof KINDS)[number];

interface OwnId extends Sourced<string> {
  readonly kind: Kind;
  /** A policy that this one extends has it, too: it is changed here. */
  readonly isChange: boolean;
  readonly isOff: boolean;
}

/**
 * Ids that say two things (of a rule and a check, of an own check and one of the program's), and ids that are nearly
 * those of what was most likely to be changed. Notes name rules and checks by them alone: `skip: [ID]`.
 *
 * @param reserved the ids of the checks that no policy has: those of reading notes, of evaluating them, of finding files
 */
export function findIdSlips(layers: readonly Layer[], reserved: readonly string[]): readonly Slip[] {
  const seen: Record<Kind, Set<string>> = { rules: new Set(), checks: new Set() };
  return layers.flatMap((layer) => {
    const ids = KINDS.flatMap((kind) => listIds(layer, kind, seen[kind]));
    const before = { rules: [...seen.rules], checks: [...seen.checks] };
    for (const { kind, value } of ids) seen[kind].add(value);
    return layer.isPrepared ? [] : ids.flatMap((id) => judgeId(id, { seen, before, reserved }));
  });
}

function listIds(layer: Layer, kind: Kind, seen: ReadonlySet<string>): readonly OwnId[] {
  return (layer.data[kind] ?? []).map(({ id, off }, at) => ({
    value: id,
    layer,
    path: [kind, at, "id"],
    kind,
    isChange: seen.has(id),
    isOff: off === true,
  }));
}

interface Ids {
  readonly seen: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly before: Readonly<Record<Kind, readonly string[]>>;
  readonly reserved: readonly string[];
}

function judgeId(id: OwnId, { seen, before, reserved }: Ids): readonly Slip[] {
  const { value, kind, isChange, isOff } = id;
  if (value.trim() === "") return [slipAt(id, "expected a name, found an empty text", "error")];
  if (isChange || isOff) return [];
  const other = kind === "rules" ? "checks" : "rules";
  const isFirst = kind === "checks" || before.checks.includes(value);
  if (seen[other].has(value) && isFirst)
    return [slipAt(id, `a rule and a check have the id ${value}; give this one another`, "error")];
  if (reserved.includes(value))
    return [slipAt(id, `${value} is a check of the program's own; give this one another id`, "error")];
  const meant = surelyMeant(value, before[kind]);
  if (meant === undefined) return [];
  const message = `${value} is new and stands beside ${meant}; to change that one, write its id`;
  return [slipAt(id, message, "warning")];
}

/** What to do about a rule or check that lacks what every one has: it was most likely to change another. */
export function suggestId(id: Sourced<unknown>, layers: readonly Layer[]): string | undefined {
  const [kind] = id.path;
  const name = String(id.value);
  if (kind !== "rules" && kind !== "checks") return undefined;
  const before = layers
    .slice(0, layers.indexOf(id.layer))
    .flatMap(({ data }) => (data[kind] ?? []).map((one) => one.id));
  const meant = nearest(name, before);
  if (meant !== undefined && meant !== name) return `did you mean ${meant}?`;
  const builtin = Object.entries(BUILTIN_POLICIES).find(([, { data }]) => data[kind]?.some((one) => one.id === name));
  return builtin && `to change that of ${builtin[0]}, write extends: [${builtin[0]}]`;
}

import { upperFirst } from "../../text/index.js";
import type { Member, Value } from "../../yaml/index.js";
import { createFieldFinder, type FieldName } from "../keys/index.js";

type ItemScope = "entry" | "interview";

/** The keys for an item's fields as the one beside it has them: `Datum`, `Left message`. */
export function nameKeys<S extends ItemScope>(scope: S, like: Value | undefined): (field: FieldName<S>) => string {
  const findField = createFieldFinder(scope);
  const members = like?.kind === "mapping" ? like.members() : [];
  const keys = new Map<FieldName<S>, string>();
  for (const { key } of members) {
    const field = findField(key);
    if (field !== undefined) keys.set(field, key);
  }
  const isCapital = /^\p{Lu}/u.test([...keys.values()][0] ?? "");
  return (field) => keys.get(field) ?? (isCapital ? capitalize(field) : field);
}

/** The key of a field in an item and what stands there; nothing where it is empty. */
export function memberOf<S extends ItemScope>(
  scope: S,
  item: Value | undefined,
  field: FieldName<S>,
): { readonly member: Member; readonly value: Value } | undefined {
  const place = placeInItem(scope, item, field);
  return place?.value.kind === "nothing" ? undefined : place;
}

/** The same, be it nothing that stands there. */
export function placeInItem<S extends ItemScope>(
  scope: S,
  item: Value | undefined,
  field: FieldName<S>,
): { readonly member: Member; readonly value: Value } | undefined {
  if (item?.kind !== "mapping") return undefined;
  const findField = createFieldFinder(scope);
  const member = item.members().find(({ key }) => findField(key) === field);
  return member && { member, value: member.value(field) };
}

/** `Left message` for `left_message`. */
function capitalize(field: string): string {
  return upperFirst(field).replaceAll("_", " ");
}

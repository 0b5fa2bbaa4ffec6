import { BUILTIN_POLICIES } from "../builtin/index.js";

type ItemKind = "settings" | "rules" | "checks";

let owners: ReadonlyMap<string, string> | undefined;

/** The built-in policy that has this setting, rule or check, if one does. */
export function builtinOwner(kind: ItemKind, name: string): string | undefined {
  // Gathered once: the data of a built-in policy is read anew whenever it is asked for.
  owners ??= new Map(Object.entries(BUILTIN_POLICIES).toReversed().flatMap(listNames));
  return owners.get(`${kind} ${name}`);
}

function listNames([policy, { data }]: [string, (typeof BUILTIN_POLICIES)[string]]): [string, string][] {
  const { settings = {}, rules = [], checks = [] } = data;
  return [
    ...Object.keys(settings).map((name): [string, string] => [`settings ${name}`, policy]),
    ...rules.map(({ id }): [string, string] => [`rules ${id}`, policy]),
    ...checks.map(({ id }): [string, string] => [`checks ${id}`, policy]),
  ];
}

import type { Finding } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import type { Layer } from "../layer.js";
import type { Merged } from "../merge.js";
import { textsIn } from "../read-fields.js";
import { slipAt } from "./slip.js";

/** Rules that give way to themselves, directly or by way of others: none of them would be due while the others are. */
export function findCircularWays({ rules }: Merged, layers: readonly Layer[]): readonly Finding[] {
  const ways = new Map(rules.map(({ id, fields }) => [id, textsIn(fields.get("gives_way_to"))]));
  return rules.flatMap(({ id, fields }) => {
    const source = fields.get("gives_way_to");
    if (!source || source.layer.isPrepared || !layers.includes(source.layer)) return [];
    const circle = findWayBack(id, ways);
    if (!circle) return [];
    const others = circle.map((one) => echo(one)).join(", ");
    const message = `${echo(id)} gives way to ${others} and so to itself; leave one of them out`;
    return [slipAt(source, "invalid-value", message, "error")];
  });
}

/** By which rules one leads back to itself, the first to the last; undefined where it does not. */
function findWayBack(id: string, ways: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const paths: (readonly string[])[] = [[id]];
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const next of ways.get(path.at(-1) ?? "") ?? []) {
      if (next === id) return [...path.slice(1), id];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}

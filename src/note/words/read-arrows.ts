import { hasSign, type Item } from "./signs/index.js";
import type { StatusRow } from "./table/index.js";

/** The step that a pipeline has come to: `draft → applied — submitted`. */
export interface ReadArrow {
  /** What it says; a step such as `interviewing` says nothing by itself. */
  readonly row?: StatusRow;
  /** The item of the step. */
  readonly at: number;
}

/** Undefined where no arrow stands between words for a status. */
export function readArrow(items: readonly Item[]): ReadArrow | undefined {
  const last = items.findLastIndex(({ kind }) => kind === "arrow");
  if (last < 0) return undefined;
  const steps = items.slice(0, last);
  const isStatus = steps.every((item) => item.kind === "arrow" || rowOf(item) !== undefined || isAround(item));
  const hasStatus = steps.some((item) => rowOf(item) !== undefined);
  const at = last + 1;
  const target = items[at];
  const row = target && rowOf(target);
  const isAlone = ["dash", "colon", "comma", "stop", "pipe", "open", undefined].includes(items[at + 1]?.kind);
  return isStatus && hasStatus && row && isAlone ? { row, at } : undefined;
}

function rowOf(item: Item): StatusRow | undefined {
  return item.meanings.flatMap(({ row }) => (row.sign === "status" ? [row] : []))[0];
}

/** `Status: `, a time, an emoji, the edge of a cell. */
function isAround(item: Item): boolean {
  return (
    hasSign(item, "filler") ||
    item.kind === "colon" ||
    item.kind === "time" ||
    item.kind === "dash" ||
    item.kind === "pipe" ||
    item.kind === "opaque"
  );
}

import { oneLine } from "../../text/index.js";
import type { Outcome } from "../../workspace/index.js";

/** An output that was written or need not be. */
export interface Delivered {
  readonly path: string;
  readonly outcome: Outcome;
  /** What there is to say of it when it is written. */
  readonly note?: string;
}

/** `Wrote follow-ups.ics (11 events, 2 changed) and follow-ups.md`; what held the same bytes already is unchanged. */
export function describeOutputs(outputs: readonly Delivered[]): string {
  const written = outputs.filter(({ outcome }) => outcome === "written").map(describeWritten);
  const unchanged = outputs.filter(({ outcome }) => outcome === "unchanged").map(({ path }) => oneLine(path));
  if (written.length === 0) return `Unchanged: ${unchanged.join(" and ")}`;
  const rest = unchanged.length === 0 ? "" : `; unchanged: ${unchanged.join(" and ")}`;
  return `Wrote ${written.join(" and ")}${rest}`;
}

function describeWritten({ path, note }: Delivered): string {
  return note === undefined ? oneLine(path) : `${oneLine(path)} (${note})`;
}

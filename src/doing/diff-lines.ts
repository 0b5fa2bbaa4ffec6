import { structuredPatch } from "diff";

export interface ChangedLine {
  /** Gone, or new. */
  readonly sign: "-" | "+";
  readonly line: string;
}

/** The lines that two texts do not share, in the order of the texts; blank ones are left out. */
export function diffLines(before: string, after: string): readonly ChangedLine[] {
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context: 0 });
  return hunks
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const sign = line.charAt(0);
      return (sign === "-" || sign === "+") && line.trim().length > 1 ? [{ sign, line: line.slice(1) }] : [];
    });
}

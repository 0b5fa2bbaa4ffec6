/** The most that is read of one kind of file: what is larger is refused before it is read. */
export interface Limit {
  readonly bytes: number;
  /** What it is the limit of, as messages name it. */
  readonly what: string;
}

const MIB = 1024 * 1024;

/** All limits on the size of what is read. SECURITY.md states them. */
export const LIMITS = {
  note: { bytes: 16 * MIB, what: "a note" },
  /** The workspace file, a policy, scenarios, what git ignores, the file that names git's folder. */
  source: { bytes: MIB, what: "such a file" },
  /** A table that is imported. */
  table: { bytes: 64 * MIB, what: "a table" },
  /** What an earlier run wrote: the calendar's memory of its revisions. */
  output: { bytes: 64 * MIB, what: "an earlier output" },
} as const satisfies Readonly<Record<string, Limit>>;

/** `16 MiB` */
export function sayLimit({ bytes }: Limit): string {
  return `${bytes / MIB} MiB`;
}

import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * A change that the person makes to the notes' folder: an entry at the end of the log, which is the last of the front matter;
 * lines above another; a text in place of another; another name.
 */
export type Edit =
  | { readonly in: string; readonly log: string }
  | { readonly in: string; readonly above: string; readonly add: string }
  | { readonly in: string; readonly replace: string; readonly by: string }
  | { readonly rename: string; readonly to: string };

export interface DiaryDay {
  /** `Mon 2 Nov`. */
  readonly day: string;
  /** All that must be due in the morning. */
  readonly due: readonly string[];
  /** What must not be due, as a note or as a note and a rule, and why. */
  readonly not?: Readonly<Record<string, string>>;
  /** The errors and warnings of the morning's check; none where it says nothing. */
  readonly problems?: readonly string[];
  readonly happened: string;
  readonly edits?: readonly Edit[];
}

/** Mira's followthrough.yaml. */
export const WORKSPACE = `policy: [default, applications]
settings: {holidays: DE-BE}
me: {name: Mira Sommer, email: mira@example.com, phone: +49 30 5550100, timezone: Europe/Berlin}
`;

const FOLDER = new URL(".", import.meta.url);

export function readDiary(): readonly DiaryDay[] {
  return parse(readFileSync(new URL("six-weeks.yaml", FOLDER), "utf8")) as DiaryDay[];
}

/** The notes as they stand before the first day, by path. */
export function readNotes(): Record<string, string> {
  const folder = new URL("notes/", FOLDER);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** The same six weeks by commands. */
export interface CommandDay {
  readonly day: string;
  /** Without `followthrough`. */
  readonly type: readonly string[];
  /** What no command says. */
  readonly by_hand?: readonly Edit[];
  /** Notes that say something else than those edited by hand, and why. */
  readonly differs?: Readonly<Record<string, string>>;
}

export function readCommands(): readonly CommandDay[] {
  return parse(readFileSync(new URL("by-commands.yaml", FOLDER), "utf8")) as CommandDay[];
}

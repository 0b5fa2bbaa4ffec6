import { readFileSync } from "node:fs";
import { parse } from "yaml";

const LANGUAGES = ["english", "german", "french", "spanish"] as const;

export type Language = (typeof LANGUAGES)[number];

/** How a line may stand in a note: in the front matter's log, or in the body. */
export const SHAPES = [
  "log",
  "list",
  "numbered",
  "table",
  "heading",
  "closing",
  "open",
  "done",
  "prose",
  "quote",
  "fence",
  "indented",
  "comment",
] as const;

export type Shape = (typeof SHAPES)[number];

/** Lines that must not become facts, for one reason. */
export interface GuardGroup {
  readonly language: Language;
  readonly because: string;
  /** Headings, one below the other where there is a `>` between them. */
  readonly under: readonly string[];
  readonly as: readonly Shape[];
  /** A table's header, the date's column first, where it has others than a date and what happened. */
  readonly columns?: string;
  readonly lines: readonly string[];
}

export function readGuard(): readonly GuardGroup[] {
  return LANGUAGES.flatMap((language) => {
    const text = readFileSync(new URL(`${language}.yaml`, import.meta.url), "utf8");
    return (parse(text) as readonly Omit<GuardGroup, "language">[]).map((group) => ({ language, ...group }));
  });
}

/** Lines that are facts, as near to the others as can be. */
export interface ControlGroup extends Pick<GuardGroup, "language" | "under" | "as" | "columns"> {
  /** By line: what it says, without its date. */
  readonly lines: Readonly<Record<string, string>>;
}

export function readControls(): readonly ControlGroup[] {
  return parse(readFileSync(new URL("controls.yaml", import.meta.url), "utf8")) as readonly ControlGroup[];
}

import type { Action } from "../../engine/index.js";
import { listPhrase } from "./list-phrase.js";

/** Why an action may not be due, in short beside it and in full once. */
export interface Doubt {
  readonly title: string;
  readonly meaning: string;
  /** Undefined where there is no such doubt. */
  readonly of: (action: Action) => string | undefined;
}

const STATUS_UNCLEAR: Doubt = {
  title: "Status unclear",
  meaning:
    "nobody has explained the word that stands there as the status, and the application counts as open: followthrough check",
  of: ({ application }) => (application.hasUnknownStatus ? "status unclear" : undefined),
};

const LINE_NOT_READ: Doubt = {
  title: "Line not read",
  meaning:
    "a dated line of the note is not understood, and may say that this is done, or that they have answered: look there first",
  of: ({ unread = [] }) => (unread.length === 0 ? undefined : linesNotReadPhrase(unread.map(({ line }) => line))),
};

const MOST_LINES = 3;

/** `line 14 not read`, `lines 14, 15, 16 and 3 more not read`. */
function linesNotReadPhrase(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES).map(String);
  const more = lines.length - shown.length;
  const noun = lines.length === 1 ? "line" : "lines";
  return `${noun} ${listPhrase(more > 0 ? [...shown, `${more} more`] : shown)} not read`;
}

const DOUBTS: readonly Doubt[] = [STATUS_UNCLEAR, LINE_NOT_READ];

/** `status unclear`, `line 14 not read`. */
export function doubtPhrases(action: Action): readonly string[] {
  return DOUBTS.flatMap((doubt) => doubt.of(action) ?? []);
}

/** The doubts that at least one of the actions has. */
export function listDoubts(actions: readonly Action[]): readonly Doubt[] {
  return DOUBTS.filter((doubt) => actions.some((action) => doubt.of(action) !== undefined));
}

import { posix } from "node:path";
import type { Finding } from "../../diagnostics/index.js";
import { oneLine, shorten } from "../../text/index.js";
import type { KeySurvey } from "./survey-keys.js";

export interface EmptySearch {
  /** Where was looked, for people: relative to where they are. */
  readonly folder: string;
  /** The same, absolute. */
  readonly root: string;
  /** The patterns of `notes:`, if the workspace has them. */
  readonly patterns: readonly string[] | undefined;
  /** Markdown files that were looked at, and were no notes. */
  readonly others: number;
  /** What those have in their front matter. */
  readonly survey?: KeySurvey;
  /** Files and folders that git ignores. */
  readonly ignored: number;
  /** Files that could not be read. */
  readonly findings: readonly Finding[];
}

/** There is nothing to work on: never a clean run. */
export class NoNotes extends Error {
  override readonly name = "NoNotes";
  readonly findings: readonly Finding[];
  readonly root: string;

  constructor(search: EmptySearch) {
    const unreadable = search.findings.filter(({ severity }) => severity === "error").length;
    const linked = search.findings.filter(({ check }) => check === "linked-folder").length;
    const seen = [
      `${count(search.others, "other markdown file")}${describeKeys(search.survey)}`,
      search.ignored > 0 ? `${count(search.ignored, "file or folder", "files and folders")} ignored by git` : "",
      unreadable > 0 ? `${unreadable} unreadable` : "",
      linked > 0 ? `${count(linked, "linked folder")} outside of it not searched` : "",
    ].filter((part) => part !== "");
    const where = search.folder === "." ? "this folder" : search.folder;
    const unread = search.findings.slice(0, MOST_TOLD).map((finding) => `\n${tellUnread(finding, search.folder)}`);
    super(`no notes found in ${where} (${seen.join(", ")})\n${sayExpectation(search)}${unread.join("")}`);
    this.findings = search.findings;
    this.root = search.root;
  }
}

/** What cannot be read may be where the notes are. */
function tellUnread({ file, message }: Finding, folder: string): string {
  return `${oneLine(posix.join(folder, file))}: ${message}`;
}

const MOST_TOLD = 5;

function sayExpectation({ patterns, others }: EmptySearch): string {
  if (patterns) return `no file matches notes: ${patterns.join(", ")}; mend the patterns in followthrough.yaml`;
  const next =
    others > 0
      ? "followthrough init --dry-run says what it makes of these files and of their keys"
      : "followthrough init sets a folder up, with an example";
  return `a note has a company and one of role, status, applied, interviews or log in its front matter; ${next}`;
}

const MOST_KEYS = 4;
const LONGEST_KEY = 24;

/** `, 34 with front matter: company (34), job_status (34), applied_on (31), …`. */
function describeKeys({ frontMatters, keys }: KeySurvey = { frontMatters: 0, keys: [] }): string {
  if (frontMatters === 0) return "";
  const shown = keys.slice(0, MOST_KEYS).map((one) => `${shorten(one.key, LONGEST_KEY)} (${one.count})`);
  const list = [...shown, ...(keys.length > MOST_KEYS ? ["…"] : [])].join(", ");
  return `, ${frontMatters} with front matter${list === "" ? "" : `: ${list}`}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}

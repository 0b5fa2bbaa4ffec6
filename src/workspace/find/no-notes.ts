import { posix } from "node:path";
import type { Finding } from "../../diagnostics/index.js";
import { oneLine } from "../../text/index.js";

export interface EmptySearch {
  /** Where was looked, for people: relative to where they are. */
  readonly folder: string;
  /** The same, absolute. */
  readonly root: string;
  /** It has a workspace file. */
  readonly hasConfig: boolean;
  /** The patterns of `notes:`, if the workspace has them. */
  readonly patterns: readonly string[] | undefined;
  /** Markdown files that were looked at, and were no notes. */
  readonly others: number;
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
  readonly hasConfig: boolean;

  constructor(search: EmptySearch) {
    const unreadable = search.findings.filter(({ severity }) => severity === "error").length;
    const linked = search.findings.filter(({ check }) => check === "linked-folder").length;
    const seen = [
      count(search.others, "other markdown file"),
      search.ignored > 0 ? `${count(search.ignored, "file or folder", "files and folders")} ignored by git` : "",
      unreadable > 0 ? `${unreadable} unreadable` : "",
      linked > 0 ? `${count(linked, "linked folder")} outside of it not searched` : "",
    ].filter((part) => part !== "");
    const where = search.folder === "." ? "this folder" : search.folder;
    const unread = search.findings.slice(0, MOST_TOLD).map((finding) => `\n${tellUnread(finding, search.folder)}`);
    super(`no notes found in ${where} (${seen.join(", ")}); ${sayExpectation(search.patterns)}${unread.join("")}`);
    this.findings = search.findings;
    this.root = search.root;
    this.hasConfig = search.hasConfig;
  }
}

/** What cannot be read may be where the notes are. */
function tellUnread({ file, message }: Finding, folder: string): string {
  return `${oneLine(posix.join(folder, file))}: ${message}`;
}

const MOST_TOLD = 5;

function sayExpectation(patterns: readonly string[] | undefined): string {
  return patterns
    ? `no file matches notes: ${patterns.join(", ")}`
    : "a note is a markdown file whose front matter has a company and one of role, status, applied, interviews or log; " +
        "followthrough init sets a folder up, with an example";
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}

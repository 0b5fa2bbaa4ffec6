import { encodePath } from "../encode-path.js";
import { cleanLine } from "../phrases.js";

/**
 * Text from a note so that markdown (CommonMark, GitHub's tables, strikethrough, autolinks and formulas) shows it as it
 * is, at the start of a line too. It takes one line. Only what could mean something is escaped, so that the report reads
 * well as plain text.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*[\]<|~$]/gu, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/&(?=#?\w+;)/gu, String.raw`\&`)
    .replace(/@(?=\S)|(?<=[a-z]):(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./giu, String.raw`\$&`)
    .replace(/^[-+>#=]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}

export interface Standpoint {
  /** The report's own path, relative to the workspace, with forward slashes. */
  readonly file: string;
  /** The way from the report's folder to a file of the workspace, where the report lies outside of it. */
  readonly wayTo?: (path: string) => string;
}

/** A relative link to a file, by its path in the workspace. */
export function linkTo(path: string, text: string, { file, wayTo }: Standpoint): string {
  const url = wayTo ? encodePath(wayTo(path)) : relativeUrl(path, file);
  return `[${escapeMarkdown(text) || escapeMarkdown(path)}](${url})`;
}

/** An address or a path, which no reader should take for a link. */
export function codeSpan(text: string): string {
  const clean = cleanLine(text);
  const longestRun = [...clean.matchAll(/`+/gu)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
  const fence = "`".repeat(longestRun + 1);
  const pad = longestRun > 0 ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}

function relativeUrl(path: string, from: string): string {
  const target = path.split("/");
  const folders = from.split("/").slice(0, -1);
  const isShared = (folder: string, index: number) => folder === target[index] && index < target.length - 1;
  const firstOther = folders.findIndex((folder, index) => !isShared(folder, index));
  const shared = firstOther < 0 ? folders.length : firstOther;
  return [...folders.slice(shared).map(() => ".."), encodePath(target.slice(shared).join("/"))].join("/");
}

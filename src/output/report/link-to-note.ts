import type { NoteLink } from "./blocks.js";
import { encodePath, escapeMarkdown } from "../words/index.js";

export interface Standpoint {
  /** The report's own path, relative to the workspace, with forward slashes. */
  readonly file: string;
  /** The way from the report's folder to a file of the workspace, where the report lies outside of it. */
  readonly wayTo?: (path: string) => string;
}

/** A relative link to a file, by its path in the workspace, and to its line as VS Code and GitHub have it. */
export function linkToNote({ path, line, text }: NoteLink, { file, wayTo }: Standpoint): string {
  const url = wayTo ? encodePath(wayTo(path)) : relativeUrl(path, file);
  return `[${escapeMarkdown(text) || escapeMarkdown(path)}](${url}${line === undefined ? "" : `#L${line}`})`;
}

function relativeUrl(path: string, from: string): string {
  const target = path.split("/");
  const folders = from.split("/").slice(0, -1);
  const isShared = (folder: string, index: number) => folder === target[index] && index < target.length - 1;
  const firstOther = folders.findIndex((folder, index) => !isShared(folder, index));
  const shared = firstOther < 0 ? folders.length : firstOther;
  return [...folders.slice(shared).map(() => ".."), encodePath(target.slice(shared).join("/"))].join("/");
}

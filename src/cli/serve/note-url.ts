import { join } from "node:path";
import type { ServeSettings } from "../../workspace/index.js";

/** A program that opens a note from a link. */
export type Opener = ServeSettings["open_in"];

/**
 * Where a note opens in the person's editor: VS Code's `vscode://file/PATH:LINE`, or `obsidian://open?path=PATH`. Nothing where it opens
 * in none, and for a name that no address can hold.
 *
 * @param root the workspace's folder, absolute
 */
export function addressNotes(opener: Opener, root: string): (path: string, line?: number) => string | undefined {
  return (path, line) => {
    const file = join(root, path).replaceAll("\\", "/");
    if (opener === "none" || !file.isWellFormed()) return undefined;
    if (opener === "obsidian") return `obsidian://open?path=${encodeURIComponent(file)}`;
    // A drive's letter keeps its colon.
    const names = file.replace(/^\//u, "").split("/");
    const encoded = names.map((name, at) => (at === 0 && /^[a-z]:$/iu.test(name) ? name : encodeURIComponent(name)));
    return `vscode://file/${encoded.join("/")}${line === undefined ? "" : `:${line}`}`;
  };
}

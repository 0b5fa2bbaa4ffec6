import { decodeScalar } from "./decode-scalar.js";
import type { Entry, Node } from "./node.js";

/** From the file as a whole to a value in it: `["rules", 0, "when"]`. */
export type Path = readonly (string | number)[];

/** What stands at a path. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === "number") node = node?.kind === "list" ? node.items[step]?.value : undefined;
    else node = node?.kind === "mapping" ? node.entries.find(({ key }) => key === step)?.value : undefined;
  }
  return node;
}

/** The key at the end of a path, with its value. */
export function entryOf(root: Node | undefined, path: Path): Entry | undefined {
  const owner = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  return owner?.kind === "mapping" ? owner.entries.find(({ key }) => key === last) : undefined;
}

/** The text at a path, as YAML reads it. */
export function textAt(source: string, root: Node | undefined, path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === "scalar" ? decodeScalar(source, node).text : undefined;
}

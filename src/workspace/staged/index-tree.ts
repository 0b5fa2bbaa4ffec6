import { FilesFailure } from "../files/index.js";

export interface Blob {
  readonly kind: "file" | "link";
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  readonly oid: string;
  /** A merge has left several versions of it. */
  readonly isUnmerged: boolean;
}

export interface Folder {
  readonly kind: "folder";
  readonly children: ReadonlyMap<string, Node>;
}

/** What is in it is another repository's. */
export interface Submodule {
  readonly kind: "submodule";
}

export type Node = Blob | Folder | Submodule;

interface GrowingFolder extends Folder {
  readonly children: Map<string, Blob | Submodule | GrowingFolder>;
}

/** What `git ls-files --stage -z` prints (MODE OID STAGE⇥PATH) as folders; git itself keeps no empty ones. */
export function growTree(listing: string): Folder {
  const root: GrowingFolder = { kind: "folder", children: new Map() };
  for (const record of listing.split("\0")) {
    const [, mode = "", oid = "", stage, path = ""] = /^(\d+) ([\da-f]+) (\d)\t(.*)$/su.exec(record) ?? [];
    if (path === "") continue;
    const names = path.split("/");
    const name = names.pop() ?? "";
    const { children } = names.reduce(enter, root);
    children.set(name, toNode(mode, { path, oid, isUnmerged: stage !== "0" }));
  }
  return root;
}

function enter({ children }: GrowingFolder, name: string): GrowingFolder {
  const there = children.get(name);
  if (there?.kind === "folder") return there;
  const made: GrowingFolder = { kind: "folder", children: new Map() };
  children.set(name, made);
  return made;
}

/** The modes of git's index (gitformat-index(5)). */
function toNode(mode: string, blob: Omit<Blob, "kind">): Blob | Submodule {
  if (mode === "160000") return { kind: "submodule" };
  return { kind: mode === "120000" ? "link" : "file", ...blob };
}

/** Systems spell the same name in either Unicode form. */
export function childOf({ children }: Folder, name: string): Node | undefined {
  const exact = children.get(name);
  if (exact || /^[\u0020-\u007e]*$/u.test(name)) return exact;
  const normal = name.normalize("NFC");
  for (const [other, node] of children) if (other.normalize("NFC") === normal) return node;
  return undefined;
}

export function* blobsIn({ children }: Folder): Generator<Blob> {
  for (const node of children.values()) {
    if (node.kind === "folder") yield* blobsIn(node);
    else if (node.kind !== "submodule") yield node;
  }
}

export function refuseUnmerged({ path, isUnmerged }: Blob): void {
  if (isUnmerged)
    throw new FilesFailure(path, "UNMERGED", "a merge has left conflicts in it; settle them, then git add it");
}

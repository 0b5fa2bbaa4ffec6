import type { Blob } from "./index-tree.js";
import type { Git } from "./run-git.js";

/**
 * The contents of blobs, by their paths; those that git does not have are missing. They are as the commit has them (line
 * ends are git's, which readers do not mind), but for those whose attributes name a filter: what git-crypt or Git LFS
 * keeps in the index is nothing that anybody could read.
 */
export function readBlobs(git: Git, blobs: readonly Blob[], hasFilters: boolean): ReadonlyMap<string, Buffer> {
  const filtered = hasFilters ? findFiltered(git, blobs) : new Set<string>();
  const [through, plain] = [
    blobs.filter(({ path }) => filtered.has(path)),
    blobs.filter(({ path }) => !filtered.has(path)),
  ];
  return new Map([
    ...readBatch(git, [], plain, ({ oid }) => oid),
    ...readBatch(git, ["--filters"], through, ({ oid, path }) => `${oid} ${path}`),
  ]);
}

function readBatch(
  git: Git,
  options: readonly string[],
  blobs: readonly Blob[],
  ask: (blob: Blob) => string,
): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (blobs.length === 0) return contents;
  const answer = git(["cat-file", "--batch", ...options], blobs.map((blob) => `${ask(blob)}\n`).join(""));
  let at = 0;
  for (const { path } of blobs) {
    // git-cat-file(1), "Batch output": OID TYPE SIZE, a newline, the content, a newline; or OID missing.
    const end = answer.indexOf("\n", at);
    const [, , size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === undefined) continue;
    contents.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

/** One that a line cannot name is read as it is. */
function findFiltered(git: Git, blobs: readonly Blob[]): ReadonlySet<string> {
  const paths = blobs.map(({ path }) => path).filter((path) => !path.includes("\n"));
  const answer = git(["check-attr", "--cached", "--stdin", "-z", "filter"], paths.map((path) => `${path}\0`).join(""));
  const fields = answer.toString("utf8").split("\0");
  const isSet = (value: string | undefined): boolean =>
    value !== undefined && !["unspecified", "unset", "set"].includes(value);
  return new Set(fields.filter((_, at) => at % 3 === 0 && isSet(fields[at + 2])));
}

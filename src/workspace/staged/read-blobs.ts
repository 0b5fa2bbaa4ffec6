import { FilesFailure, LIMITS, type RefusedFile, refuseLarge } from "../files/index.js";
import { findForeignFilters, type Git } from "../git/index.js";
import type { Blob } from "./index-tree.js";

export interface FilterChoice {
  /** Some attributes name filters. */
  readonly hasFilters: boolean;
  /** Git is committing here, and runs the repository's own filters anyway. */
  readonly isInHook: boolean;
}

/** A blob's content, or why it is not read. */
export type BlobContent = Buffer | FilesFailure | RefusedFile;

/**
 * The contents of blobs, by their paths; those that git does not have are missing. They are as the commit has them (line
 * ends are git's, which readers do not mind), but for those whose attributes name a filter: what git-crypt or Git LFS
 * keeps in the index is nothing that anybody could read.
 */
export function readBlobs(
  git: Git,
  blobs: readonly Blob[],
  { hasFilters, isInHook }: FilterChoice,
): ReadonlyMap<string, BlobContent> {
  const filters = hasFilters ? findFilters(git, blobs) : new Map<string, string>();
  const foreign = filters.size > 0 && !isInHook ? findForeignFilters(git) : new Set<string>();
  const [through, plain, contents] = [[] as Blob[], [] as Blob[], new Map<string, BlobContent>()];
  for (const blob of blobs) {
    const filter = filters.get(blob.path);
    if (filter === undefined) plain.push(blob);
    else if (foreign.has(filter)) contents.set(blob.path, refuseFilter(blob, filter));
    else through.push(blob);
  }
  readBatch(git, [], plain, ({ oid }) => oid, contents);
  readBatch(git, ["--filters"], through, ({ oid, path }) => `${oid} ${path}`, contents);
  return contents;
}

function refuseFilter({ path }: Blob, filter: string): FilesFailure {
  const what = `git keeps it by the filter ${filter}, which this repository's own settings define`;
  return new FilesFailure(path, "EFILTER", `${what}; a commit hook runs it, or git config --global makes it yours`);
}

function readBatch(
  git: Git,
  options: readonly string[],
  blobs: readonly Blob[],
  ask: (blob: Blob) => string,
  contents: Map<string, BlobContent>,
): void {
  const small = blobs.length === 0 ? [] : leaveOutLarge(git, blobs, contents);
  if (small.length === 0) return;
  const answer = git(["cat-file", "--batch", ...options], small.map((blob) => `${ask(blob)}\n`).join(""));
  let at = 0;
  for (const { path } of small) {
    // git-cat-file(1), "Batch output": OID TYPE SIZE, a newline, the content, a newline; or OID missing.
    const end = answer.indexOf("\n", at);
    const [, , size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === undefined) continue;
    contents.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}

/** A blob is packed well, and may be larger than all memory: its size is asked for first. */
function leaveOutLarge(git: Git, blobs: readonly Blob[], contents: Map<string, BlobContent>): readonly Blob[] {
  const sizes = git(["cat-file", "--batch-check=%(objectsize)"], blobs.map(({ oid }) => `${oid}\n`).join(""))
    .toString("latin1")
    .split("\n");
  return blobs.filter(({ path }, at) => {
    const isLarge = Number(sizes[at]) > LIMITS.note.bytes; // "OID missing" is no number
    if (isLarge) contents.set(path, refuseLarge(path, LIMITS.note));
    return !isLarge;
  });
}

/** The filter of each path that has one. One that a line cannot name is read as it is. */
function findFilters(git: Git, blobs: readonly Blob[]): ReadonlyMap<string, string> {
  const paths = blobs.map(({ path }) => path).filter((path) => !path.includes("\n"));
  const answer = git(["check-attr", "--cached", "--stdin", "-z", "filter"], paths.map((path) => `${path}\0`).join(""));
  const fields = answer.toString("utf8").split("\0");
  const filters = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", , filter = ""] = fields.slice(at, at + 3);
    if (!["unspecified", "unset", "set"].includes(filter)) filters.set(path, filter);
  }
  return filters;
}

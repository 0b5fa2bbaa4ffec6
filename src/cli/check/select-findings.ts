import { dirname, join, resolve } from "node:path";
import { oneLine } from "../../text/index.js";
import type { OpenedPolicy, Snapshot } from "../../session/index.js";
import {
  describeWhyNoNote,
  findWhyNoNote,
  folderOf,
  namePath,
  openStaged,
  type Meaning,
  type NamedPath,
  type Staged,
  type Workspace,
} from "../../workspace/index.js";
import { readText, UsageError, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { openPolicyFor } from "../open.js";

/** Which files' findings are told. What is said of each rests on all notes. */
export interface Selection {
  readonly opened: OpenedPolicy;
  readonly isChosen: (file: string) => boolean;
  /** What was named and is not checked, and why; @throws UsageError for what is not there at all. */
  readonly tellLeftOut: (snapshot: Snapshot) => Promise<string | undefined>;
}

export interface SelectionRequest {
  /** Paths and patterns, as they were typed; none for all. */
  readonly paths: readonly string[];
  /** What the commit changes, as git's index has it. */
  readonly isStaged: boolean;
}

interface Named {
  readonly named: NamedPath;
  readonly meaning: Meaning;
}

const MOST_TOLD = 5;

/** @throws UsageError for a path outside of the workspace, GitFailure, and what opening a workspace throws */
export async function selectFindings(request: SelectionRequest, invocation: Invocation, io: Io): Promise<Selection> {
  const { paths, isStaged } = request;
  const configPath = readText(invocation, "config");
  const folder = resolve(io.cwd, configPath ?? dirname(paths[0] ?? "."));
  const staged = isStaged ? await openStaged({ cwd: io.cwd, folder, env: io.env }) : undefined;
  const named = await Promise.all(paths.map((word) => readPath(word, io.cwd, staged)));
  const opened = await openPolicyFor(invocation, io, { from: named[0] && folderOf(named[0]), files: staged?.files });
  const { workspace } = opened;
  const all = await Promise.all(named.map((one) => placeIn(workspace, one)));
  const isNamed = (file: string): boolean => all.length === 0 || all.some(({ meaning }) => meaning.includes(file));
  return {
    opened,
    isChosen: (file) => isNamed(file) && (!staged || staged.isChanged(join(workspace.root, file))),
    tellLeftOut: (snapshot) => tellLeftOut(all, snapshot, isStaged),
  };
}

async function readPath(word: string, cwd: string, staged: Staged | undefined): Promise<NamedPath> {
  if (word.trim() === "") throw new UsageError("an empty path names nothing; leave it out to check all notes");
  const named = namePath(word, cwd, staged?.files);
  const problem = await named.findProblem();
  if (problem !== undefined) throw new UsageError(`${oneLine(word)}: ${problem}`);
  return named;
}

async function placeIn(workspace: Workspace, named: NamedPath): Promise<Named> {
  const meaning = await named.within(workspace);
  if (meaning) return { named, meaning };
  const whole = workspace.folder === "." ? "this folder" : oneLine(workspace.folder);
  throw new UsageError(
    `${oneLine(named.word)} is not in the workspace, ${whole}; name what is in it, or another one with --config`,
  );
}

async function tellLeftOut(
  all: readonly Named[],
  { notes, evaluation, workspace, policy }: Snapshot,
  isStaged: boolean,
): Promise<string | undefined> {
  const seen = [...notes.map(({ path }) => path), ...evaluation.findings.map(({ file }) => file)];
  const read = new Set([workspace.configFile, ...policy.names.map((name) => name.replace(/^\.\//u, ""))]);
  const reasons: string[] = [];
  for (const { named, meaning } of all) {
    if (seen.some(meaning.includes) || read.has(meaning.path)) continue;
    const word = oneLine(named.word);
    if (named.kind === "missing")
      throw new UsageError(`${word} does not exist; name files, folders or patterns of the workspace`);
    if (named.kind === "pattern" && !isStaged)
      throw new UsageError(`no note matches ${word}; see that it is right, and quoted`);
    if (named.kind === "file") reasons.push(`${word} (${await tellWhy(workspace, meaning.path, all.length > 1)})`);
    if (named.kind === "folder") reasons.push(`${word} (no notes in it)`);
  }
  if (reasons.length === 0) return undefined;
  const rest = reasons.length - MOST_TOLD;
  return `Not checked: ${reasons.slice(0, MOST_TOLD).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}\n`;
}

async function tellWhy(workspace: Workspace, path: string, isBrief: boolean): Promise<string> {
  const why = await findWhyNoNote(workspace, path);
  if (!why) return "no note";
  const reason = describeWhyNoNote(why, isBrief);
  return why.kind === "left-out" ? reason : `no note: ${reason}`;
}

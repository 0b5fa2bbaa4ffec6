import { join } from "node:path";
import { compareFindings, type Finding } from "../diagnostics/index.js";
import { decodeNote, isNote, type NoteText } from "../note/index.js";
import { compareTexts } from "../text/index.js";
import { explainFailure } from "./failure.js";
import { RefusedFile } from "./files/refused-file.js";
import { compileGlobs, isMarkdown, type PathTest } from "./globs.js";
import { isLeftOut } from "./is-left-out.js";
import { NoNotes } from "./no-notes.js";
import type { Workspace } from "./open-workspace.js";
import { relativePath } from "./relative-path.js";
import { walkFolder } from "./walk-folder.js";

export interface FoundNotes {
  /** In code-unit order of their paths. */
  readonly notes: readonly NoteText[];
  /** How many other markdown files there are, the outputs aside. */
  readonly others: number;
  /** Files, folders and links that could not be read. What is wrong inside of a note stands with the note. */
  readonly findings: readonly Finding[];
  /** The notes and the workspace file, links resolved, relative to the root: what no output may be written onto. */
  readonly sources: ReadonlySet<string>;
  /** Temporary files of other runs, relative to the root: of such as were killed, or are at work. */
  readonly leftovers: readonly string[];
}

export interface FindOptions {
  /** Stands for the file of its path, which need not exist. */
  readonly standIn?: NoteText;
  /** No note at all is nothing to tell of. */
  readonly mayFindNone?: boolean;
}

/**
 * Finds and reads the workspace's notes: those that `notes:` names, else every markdown file whose front matter makes
 * it one. Throws `NoNotes` when there is none.
 */
export async function findNotes(
  workspace: Workspace,
  { standIn, mayFindNone = standIn !== undefined }: FindOptions = {},
): Promise<FoundNotes> {
  const { root, config, files } = workspace;
  const isNamed: PathTest | undefined = config.notes && (await compileGlobs(config.notes));
  const isOutput = findOutputs(workspace);
  const isWanted = (path: string): boolean => isMarkdown(path) || isNamed?.(path) === true;
  const mayHoldNotes = (folder: string): boolean => isNamed?.(`${folder}/note.md`) ?? true;
  const walk = await walkFolder(root, { isWanted, mayHoldNotes }, files);
  files.expect(walk.files.map(({ path }) => `${root}/${path}`));

  const notes: NoteText[] = [];
  const findings: Finding[] = [...walk.findings];
  const sources = new Set(workspace.configFile === undefined ? [] : [workspace.configFile]);
  let others = 0;
  for (const { path, realPath } of walk.files) {
    // A note that stands where an output is to be stays a note, which nothing is written onto. No report is one.
    if ((isOutput(path) || isOutput(realPath)) && !beginsAsNote(workspace, path, { ifUnreadable: false })) {
      if (!isOutput(path)) others++;
      continue;
    }
    if (isNamed?.(path) === false) {
      others++;
      continue;
    }
    const note = isSamePath(path, standIn?.path) ? standIn : readFile(workspace, path, findings, isNamed !== undefined);
    if (note === "other") others++;
    if (!note || note === "other") continue;
    if (!isNamed && !isNote(note.text, config.fields)) {
      others++;
      continue;
    }
    notes.push(note);
    sources.add(realPath);
  }
  if (standIn && !notes.includes(standIn)) {
    const isOne = isNamed ? isNamed(standIn.path) : isMarkdown(standIn.path) && isNote(standIn.text, config.fields);
    const isFound = walk.files.some(({ path }) => isSamePath(path, standIn.path));
    const isRead = isOne && !isFound && !isOutput(standIn.path) && !(await isLeftOut(root, standIn.path, files));
    if (isRead) notes.push(standIn);
    notes.sort((a, b) => compareTexts(a.path, b.path));
  }
  if (notes.length === 0 && !mayFindNone) {
    throw new NoNotes({ folder: workspace.folder, patterns: config.notes, others, ignored: walk.ignored, findings });
  }
  return { notes, others, findings: findings.toSorted(compareFindings), sources, leftovers: walk.leftovers };
}

function isSamePath(path: string, other: string | undefined): boolean {
  return path === other || path.normalize("NFC") === other?.normalize("NFC");
}

/**
 * Measured on 2,000 files of 1 kB: one after the other takes a quarter of the time of the thread pool, and decoding in
 * the same step a third less than a strict decoder. A text without U+FFFD, which stands for bad bytes, had none.
 */
function readFile(
  workspace: Workspace,
  path: string,
  findings: Finding[],
  isNamed: boolean,
): NoteText | "other" | undefined {
  const { root, files } = workspace;
  const file = `${root}/${path}`;
  try {
    const text = files.readText(file);
    return text.includes("\uFFFD") ? decodeNote({ path, bytes: files.readBytes(file) }) : { path, text, findings: [] };
  } catch (error) {
    const isLarge = error instanceof RefusedFile && error.code === "EFBIG";
    // A book or an export is no note because of its size. Of one whose beginning is nowhere to be read, that is not known.
    if (isLarge && !isNamed && !beginsAsNote(workspace, path, { ifUnreadable: true })) return "other";
    const message = `this file cannot be read: ${explainFailure(error)}`;
    findings.push({ check: "unreadable-file", severity: "error", message, file: path });
    return undefined;
  }
}

function beginsAsNote(
  { root, files, config }: Workspace,
  path: string,
  { ifUnreadable }: { readonly ifUnreadable: boolean },
): boolean {
  try {
    return isNote(files.readStart(`${root}/${path}`), config.fields);
  } catch (error) {
    explainFailure(error); // what is no failure of the file system goes on
    return ifUnreadable;
  }
}

/** By their names in either Unicode form, and by what they lead to if they are links. */
function findOutputs({ root, config, files }: Workspace): PathTest {
  const outputs = new Set<string>();
  for (const { file } of [config.calendar, config.report]) {
    outputs.add(file.normalize("NFC"));
    try {
      outputs.add(relativePath(files.followLinks(root), files.followLinks(join(root, file))).normalize("NFC"));
    } catch {
      // Not written yet.
    }
  }
  return (path) => outputs.has(path.normalize("NFC"));
}

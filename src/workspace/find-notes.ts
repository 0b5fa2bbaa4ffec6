import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { compareFindings, type Finding } from "../facts/index.js";
import { decodeNote, isNote, type NoteText } from "../note/index.js";
import { explainFailure } from "./failure.js";
import { compileGlobs, isMarkdown, type PathTest } from "./globs.js";
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
}

/**
 * Finds and reads the workspace's notes: those that `notes:` names, else every markdown file whose front matter makes
 * it one. Throws `NoNotes` when there is none.
 */
export async function findNotes(workspace: Workspace): Promise<FoundNotes> {
  const { root, config } = workspace;
  const isNamed = config.notes && (await compileGlobs(config.notes));
  const isOutput = findOutputs(workspace);
  const walk = await walkFolder(root, (path) => (isMarkdown(path) || isNamed?.(path) === true) && !isOutput(path));

  const notes: NoteText[] = [];
  const findings: Finding[] = [...walk.findings];
  const sources = new Set(workspace.configFile === undefined ? [] : [workspace.configFile]);
  let others = 0;
  for (const { path, realPath } of walk.files) {
    if (isNamed?.(path) === false || isOutput(realPath)) {
      others++;
      continue;
    }
    // One after the other: for small files, four to ten times as fast as reading through the thread pool.
    const bytes = readBytes(root, path, findings);
    if (!bytes) continue;
    const note = decodeNote({ path, bytes });
    if (!isNamed && !isNote(note.text, config.fields)) {
      others++;
      continue;
    }
    notes.push(note);
    sources.add(realPath);
  }
  if (notes.length === 0) {
    throw new NoNotes({ folder: workspace.folder, patterns: config.notes, others, ignored: walk.ignored, findings });
  }
  return { notes, others, findings: findings.toSorted(compareFindings), sources };
}

function readBytes(root: string, path: string, findings: Finding[]): Uint8Array | undefined {
  try {
    return readFileSync(`${root}/${path}`);
  } catch (error) {
    const message = `this file cannot be read: ${explainFailure(error)}`;
    findings.push({ check: "unreadable-file", severity: "error", message, file: path });
    return undefined;
  }
}

/** By their names in either Unicode form, and by what they lead to if they are links. */
function findOutputs({ root, config }: Workspace): PathTest {
  const outputs = new Set<string>();
  for (const { file } of [config.calendar, config.report]) {
    outputs.add(file.normalize("NFC"));
    try {
      outputs.add(relativePath(realpathSync.native(root), realpathSync.native(join(root, file))).normalize("NFC"));
    } catch {
      // Not written yet.
    }
  }
  return (path) => outputs.has(path.normalize("NFC"));
}

import { join } from "node:path";
import { compareFindings, type Finding } from "../../diagnostics/index.js";
import { decodeNote, isNote, isPersonPage, type NoteText, tellsOfApplying, whyNoNote } from "../../note/index.js";
import { explainFailure, RefusedFile, relativePath } from "../files/index.js";
import { compileGlobs, type Config, isMarkdown, type PathTest, type Workspace } from "../config/index.js";
import { showValue } from "../../yaml/index.js";
import { NoNotes } from "./no-notes.js";
import { surveyKeys } from "./survey-keys.js";
import { walkFolder, type FoundFile, type Walk } from "./walk-folder.js";

/** What one file of the workspace is. */
export type Sighting =
  | { readonly kind: "note"; readonly note: NoteText }
  /** A markdown file that is no note; it is counted. */
  | { readonly kind: "other"; readonly tellsOfApplying?: true; readonly isPersonPage?: true }
  /** What the program writes itself. */
  | { readonly kind: "output" }
  | { readonly kind: "unreadable"; readonly finding: Finding }
  /** It was there when the folders were last looked through. */
  | { readonly kind: "gone" };

export interface FoundNotes {
  /** In code-unit order of their paths. */
  readonly notes: readonly NoteText[];
  /** How many other markdown files there are, the outputs aside. */
  readonly others: number;
  /** Those of them that lack a company and a role, and have dated lines that tell of applying: their paths, in code-unit order. */
  readonly lacking: readonly string[];
  /** Files, folders and links that could not be read. What is wrong inside of a note stands with the note. */
  readonly findings: readonly Finding[];
  /** The notes and the workspace file, links resolved, relative to the root: what no output may be written onto. */
  readonly sources: ReadonlySet<string>;
  /** Temporary files of other runs, relative to the root: of such as were killed, or are at work. */
  readonly leftovers: readonly string[];
}

/** A file that the walk found, and what it is. */
export interface SeenFile extends FoundFile {
  readonly sighting: Sighting;
}

/** Finds a workspace's notes: those that `notes:` names, else every markdown file whose front matter makes it one. */
export interface NoteSearch {
  /** The files that may be notes. */
  readonly walk: () => Promise<Walk>;
  /** Whether a path may be a note's, going by its name. */
  readonly isWanted: PathTest;
  /** Reads a file and says what it is. */
  readonly look: (file: FoundFile) => Sighting;
}

export async function createNoteSearch(workspace: Workspace): Promise<NoteSearch> {
  const { root, config, files } = workspace;
  const isNamed: PathTest | undefined = config.notes && (await compileGlobs(config.notes));
  const tables = new Set(config.tables.map(({ file }) => file.normalize("NFC")));
  const isTable = (path: string): boolean => tables.has(path.normalize("NFC"));
  const isWanted = (path: string): boolean => isMarkdown(path) || isNamed?.(path) === true || isTable(path);
  const mayHoldNotes = (folder: string): boolean => isNamed?.(`${folder}/note.md`) ?? true;
  let isOutput = findOutputs(workspace);
  const look = ({ path, realPath }: FoundFile): Sighting => {
    // A note that stands where an output is to be stays a note, which nothing is written onto. No report is one.
    if ((isOutput(path) || isOutput(realPath)) && !beginsAsNote(workspace, path, { ifUnreadable: false }))
      return { kind: isOutput(path) ? "output" : "other" };
    if (isTable(path)) return readFile(workspace, path, true);
    if (isNamed?.(path) === false) return { kind: "other" };
    const sighting = readFile(workspace, path, isNamed !== undefined);
    if (sighting.kind !== "note" || isNamed) return sighting;
    const why = whyNoNote(sighting.note.text, config.fields, { body: config.body, path });
    if (why === undefined) return sighting;
    const { text } = sighting.note;
    return {
      kind: "other",
      ...(why === "other" && config.body && tellsOfApplying(text) && { tellsOfApplying: true }),
      ...(isPersonPage(text, config.fields, path) && { isPersonPage: true }),
    };
  };
  const walk = async (): Promise<Walk> => {
    isOutput = findOutputs(workspace);
    const found = await walkFolder(root, { isWanted, mayHoldNotes }, files);
    files.expect(found.files.map(({ path }) => `${root}/${path}`));
    return found;
  };
  return { walk, isWanted, look };
}

export interface FindOptions {
  /** No note at all is nothing to tell of. */
  readonly mayFindNone?: boolean;
}

/** Finds and reads the workspace's notes. @throws NoNotes when there is none */
export async function findNotes(workspace: Workspace, options: FindOptions = {}): Promise<FoundNotes> {
  const { walk, look } = await createNoteSearch(workspace);
  const found = await walk();
  return gatherNotes(
    workspace,
    found,
    found.files.map((file) => ({ ...file, sighting: look(file) })),
    options,
  );
}

/** Puts together what was found. `seen` is in the order of the walk. @throws NoNotes when there is none */
export function gatherNotes(
  workspace: Workspace,
  walk: Pick<Walk, "findings" | "leftovers" | "ignored">,
  seen: readonly SeenFile[],
  { mayFindNone = false }: FindOptions = {},
): FoundNotes {
  const { folder, config, configFile } = workspace;
  const notes: NoteText[] = [];
  const sources = new Set(configFile === undefined ? [] : [configFile]);
  const findings = [...walk.findings, ...findMissingTables(config, seen, configFile)];
  let others = 0;
  for (const { sighting, realPath } of seen) {
    if (sighting.kind === "note") {
      notes.push(sighting.note);
      sources.add(realPath);
    } else if (sighting.kind === "unreadable") findings.push(sighting.finding);
    else if (sighting.kind === "other") others++;
  }
  if (notes.length === 0 && !mayFindNone) {
    const paths = seen.flatMap(({ path, sighting }) => (sighting.kind === "other" ? [path] : []));
    // Where patterns name the notes, these files were never asked what they are.
    const survey = config.notes ? undefined : surveyKeys(workspace, paths);
    throw new NoNotes({
      folder,
      root: workspace.root,
      patterns: config.notes,
      others,
      survey,
      ignored: walk.ignored,
      findings,
    });
  }
  const lacking = seen.flatMap(({ path, sighting }) =>
    sighting.kind === "other" && sighting.tellsOfApplying ? [path] : [],
  );
  return { notes, others, lacking, findings: findings.toSorted(compareFindings), sources, leftovers: walk.leftovers };
}

function findMissingTables(
  { tables, valueOrigins }: Config,
  seen: readonly SeenFile[],
  configFile = "",
): readonly Finding[] {
  if (tables.length === 0) return [];
  const paths = new Set(seen.map(({ path }) => path.normalize("NFC")));
  return tables.flatMap(({ file }, at): Finding[] => {
    if (paths.has(file.normalize("NFC"))) return [];
    const range = valueOrigins.get(`tables[${at}]`) ?? valueOrigins.get("tables");
    const message = `tables: ${showValue(file)} is not here, or git ignores it; give the file's path from this folder on`;
    return [{ check: "table-file-missing", severity: "error", message, file: configFile, ...(range && { range }) }];
  });
}

/**
 * Measured on 2,000 files of 1 kB: one after the other takes a quarter of the time of the thread pool, and decoding in
 * the same step a third less than a strict decoder. A text without U+FFFD, which stands for bad bytes, had none.
 */
function readFile(workspace: Workspace, path: string, isNamed: boolean): Sighting {
  const { root, files } = workspace;
  const file = `${root}/${path}`;
  try {
    const text = files.readText(file);
    const isWhole = !text.includes("\uFFFD");
    const note = isWhole ? { path, text, findings: [] } : decodeNote({ path, bytes: files.readBytes(file) });
    return { kind: "note", note };
  } catch (error) {
    const isLarge = error instanceof RefusedFile && error.code === "EFBIG";
    // A book or an export is no note because of its size. Of one whose beginning is nowhere to be read, that is not known.
    if (isLarge && !isNamed && !beginsAsNote(workspace, path, { ifUnreadable: true })) return { kind: "other" };
    const message = `this file cannot be read: ${explainFailure(error)}`;
    return { kind: "unreadable", finding: { check: "unreadable-file", severity: "error", message, file: path } };
  }
}

function beginsAsNote(
  { root, files, config }: Workspace,
  path: string,
  { ifUnreadable }: { readonly ifUnreadable: boolean },
): boolean {
  try {
    return isNote(files.readStart(`${root}/${path}`), config.fields, { body: config.body, path });
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

import type { Finding, Locate, SuppressedFinding } from "../diagnostics/index.js";
import type { Action, Circumstances, Evaluation, NoteEvaluation } from "../engine/index.js";
import type { NoteText } from "../note/index.js";
import type { Policy } from "../policy/index.js";
import type { ZonedDateTime } from "../time/index.js";
import type { Workspace } from "../workspace/index.js";

/** An open job hunt: texts in, findings and actions out. It knows no arguments, no streams and no clock. */
export interface Session {
  /** The person's: an IANA name. */
  readonly zone: string;
  /**
   * What holds at that moment, given in the person's zone; the same object while nothing has changed and no window has
   * opened or closed.
   */
  current(now: ZonedDateTime): Snapshot;
  /** What notes are read and judged by at that moment, at a cost that does not grow with the folder. */
  surroundings(now: ZonedDateTime): Surroundings;
  /** What holds of one note at that moment, at a cost that does not grow with the folder; nothing where there is no such note. */
  look(path: string, now: ZonedDateTime): NoteSnapshot | undefined;
  /**
   * Evaluates what has to be evaluated for that moment, with pauses between notes, so that `current` has little left to
   * do.
   */
  prepare(now: ZonedDateTime): Promise<void>;
  /** A file's text from now on, whatever is stored: an editor's buffer; undefined: the file is gone. Only that file is read again. */
  setText(path: string, text: string | undefined): Promise<Change>;
  /** What is stored counts again. */
  release(path: string): Promise<Change>;
  /**
   * Files that have changed where they are stored, relative to the workspace; all of them where none are named. A note
   * has itself read again; a workspace file, a policy, an ignore file and what is new or gone have more read again.
   *
   * @throws what opening a session throws; what held before holds on, and the files count as changed still
   */
  refresh(paths?: readonly string[]): Promise<Change>;
  /** What a note would say with another text, and what that would change. Nothing is written, nor kept. */
  plan(edit: NoteEdit, now: ZonedDateTime): Promise<PlannedEdit>;
  /** The note with all that can be mended in it mended, fix by fix, until nothing is left. */
  planFixes(path: string, now: ZonedDateTime): Promise<PlannedFixes>;
}

/** What a note stands in. */
export interface Surroundings {
  readonly workspace: Workspace;
  /** The files that the policy was read from, relative to the workspace. */
  readonly policyFiles: ReadonlySet<string>;
  readonly circumstances: Circumstances;
  /** The pages that are about somebody: their paths. Where `notes:` names the notes, other files are not looked into, and are none. */
  readonly personPages: readonly string[];
}

/** What holds in a job hunt at a moment. */
export interface Snapshot {
  readonly workspace: Workspace;
  readonly policy: Policy;
  /** The files that it was read from, relative to the workspace. */
  readonly policyFiles: ReadonlySet<string>;
  readonly circumstances: Circumstances;
  readonly evaluation: Evaluation;
  /** The notes' texts as they were read, in code-unit order of their paths. */
  readonly notes: readonly NoteText[];
  readonly textOf: (path: string) => string | undefined;
  readonly locate: Locate;
  /** What no output may be written onto: notes, workspace file and policies, links resolved, relative to the workspace. */
  readonly sources: ReadonlySet<string>;
  /** Markdown files that lack a company and a role to be notes, though they have dated lines that tell of applying: their paths. */
  readonly lacking: readonly string[];
  /** Temporary files of other runs, relative to the workspace, as of when its folders were last looked through. */
  readonly leftovers: readonly string[];
  /** As long as nothing changes, the same holds up to this moment, itself left out. */
  readonly validUntil: ZonedDateTime;
}

/** What holds of one note at a moment: as the snapshot of all has it. */
export interface NoteSnapshot {
  readonly path: string;
  /** As it was read. */
  readonly text: string;
  /** One; of a table, one for each row; none of a note that cannot be read. */
  readonly notes: readonly NoteEvaluation[];
  /** What other notes make of it (two have one id) included, in the order of their places. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** As long as nothing changes, the same holds up to this moment, itself left out. */
  readonly validUntil: ZonedDateTime;
}

/** What was read again. */
export interface Change {
  /** The notes whose facts may be others now, those that are gone included. */
  readonly notes: ReadonlySet<string>;
  /** The workspace file or a policy says something else now. */
  readonly isPolicyChanged: boolean;
}

/** A note and what it is to say. */
export interface NoteEdit {
  /** Relative to the workspace; it need not exist. */
  readonly path: string;
  readonly text: string;
}

/** What a note's edit changes. */
export interface PlannedEdit extends NoteEdit {
  /** As things are, and as they would be; missing where there is no note, or none that can be read. Of a table, the first row. */
  readonly before?: NoteEvaluation;
  readonly after?: NoteEvaluation;
  readonly findings: Difference<Finding>;
  readonly actions: Difference<Action>;
}

export interface PlannedFixes extends PlannedEdit {
  /** How many findings the fixes take away. */
  readonly fixed: number;
}

export interface Difference<T> {
  readonly gone: readonly T[];
  readonly added: readonly T[];
}

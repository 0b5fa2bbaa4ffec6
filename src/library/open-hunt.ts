import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidInput } from "../diagnostics/index.js";
import {
  openPolicy,
  openSession,
  type Change,
  type NoteEdit,
  type OpenedPolicy,
  type PlannedEdit,
  type PlannedFixes,
  type Session,
} from "../session/index.js";
import type { ZonedDateTime } from "../time/index.js";
import { checkZone, Overview, readNow, type Now, type Seen } from "./core/index.js";

export interface HuntOptions {
  /** The folder of the notes, or one in it: a path, or an address of a file. */
  readonly folder: string | URL;
  readonly now: Now;
  /** The person's time zone where the workspace file names none: an IANA name, such as Europe/Berlin. */
  readonly zone: string;
  /** Built-ins' names and paths of policies, from `folder` on; by default what the workspace file says. */
  readonly policy?: string | readonly string[];
}

/**
 * An open job hunt as of one moment: what `followthrough run` shows and writes. It stays open: after `setText` and `refresh`
 * it tells what holds then. Paths are relative to the workspace, with forward slashes.
 */
export interface Hunt extends Overview {
  /** The same job hunt at another moment: what changes in one, changes in the other. @throws InvalidInput */
  at(now: Now): Hunt;
  /**
   * A file's text from now on, whatever is stored; undefined: the file is gone.
   *
   * @throws what `openHunt` throws; what held before then holds on
   */
  setText(path: string, text: string | undefined): Promise<Change>;
  /** What is stored counts again. @throws as `setText` does */
  release(path: string): Promise<Change>;
  /** Reads again what has changed where it is stored: these files, or all of them. @throws as `setText` does */
  refresh(paths?: readonly string[]): Promise<Change>;
  /** What a note would say with another text, and what that would change. Nothing is written, nor kept. */
  plan(edit: NoteEdit): Promise<PlannedEdit>;
  /** What a note would say with all that can be mended in it mended. */
  planFixes(path: string): Promise<PlannedFixes>;
}

class SessionHunt extends Overview implements Hunt {
  readonly #session: Session;
  readonly #now: ZonedDateTime;

  constructor(session: Session, now: ZonedDateTime) {
    super(() => see(session, now));
    this.#session = session;
    this.#now = now;
  }

  at(now: Now): Hunt {
    return new SessionHunt(this.#session, readNow(now, this.#session.zone));
  }

  setText(path: string, text: string | undefined): Promise<Change> {
    return this.#session.setText(path, text);
  }

  release(path: string): Promise<Change> {
    return this.#session.release(path);
  }

  refresh(paths?: readonly string[]): Promise<Change> {
    return this.#session.refresh(paths);
  }

  plan(edit: NoteEdit): Promise<PlannedEdit> {
    return this.#session.plan(edit, this.#now);
  }

  planFixes(path: string): Promise<PlannedFixes> {
    return this.#session.planFixes(path, this.#now);
  }
}

/**
 * Finds the workspace of a folder, reads its notes and evaluates them. Nothing is written.
 *
 * @throws InvalidInput, CannotRead, NoNotes: each has a message for people
 */
export async function openHunt({ folder, now, zone, policy = [] }: HuntOptions): Promise<Hunt> {
  checkZone(zone);
  const cwd = resolve(folder instanceof URL ? fileURLToPath(folder) : folder);
  const options = { cwd, policies: [policy].flat(), zone: () => zone, forecast: true };
  const session = await openSession(await openNamedPolicy(options), options);
  return new SessionHunt(session, readNow(now, session.zone));
}

/** The command line calls the option by its flag. */
async function openNamedPolicy(options: Parameters<typeof openPolicy>[0]): Promise<OpenedPolicy> {
  try {
    return await openPolicy(options);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw error.rename((file) => (file === "--policy" ? "policy" : file), error.folder);
  }
}

function see(session: Session, now: ZonedDateTime): Seen {
  const { evaluation, circumstances, locate, workspace } = session.current(now);
  const { calendar, report } = workspace.config;
  return { evaluation, circumstances, locate, calendar, report };
}

import type { Session, Snapshot } from "../session/index.js";
import type { ZonedDateTime } from "../time/index.js";
import { watchWorkspace, type WatchTrouble, type Workspace } from "../workspace/index.js";

export interface FollowOptions {
  /** What is followed from the beginning, before the session is open. */
  readonly workspace: Workspace;
  readonly open: () => Promise<Session>;
  /** A file has changed; it is read when what holds is next asked for. */
  readonly onChange: () => void;
  /** Changes are noticed late; why, in words that follow a colon. */
  readonly onTrouble: (trouble: WatchTrouble) => void;
  /** Paths relative to the workspace that the program writes itself. */
  readonly isOutput: (path: string) => boolean;
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** What has changed is read once more a little later: for who reads it sooner than the watcher tells of every change. */
  readonly isReadTwice?: boolean;
}

/** A session kept up with its files. */
export interface FollowedSession {
  /**
   * What holds now, with every change read that was told of.
   * @param readNow the clock, in the person's zone
   * @throws what opening and refreshing a session throw; what has changed is tried again the next time
   */
  readonly current: (readNow: (zone: string) => ZonedDateTime) => Promise<Snapshot>;
  /**
   * The same with the session, for who plans a change of a note; that note is read again first.
   * @param path relative to the workspace: of a note that it has
   * @throws as `current` does
   */
  readonly look: (path: string, readNow: (zone: string) => ZonedDateTime) => Promise<LookedAt>;
  /** A note that was just written counts as changed, before the watcher tells of it. */
  readonly markChanged: (path: string) => void;
  /** All files count as changed: what was saved a moment ago may not have been told yet. */
  readonly lookAgain: () => void;
  readonly close: () => Promise<void>;
}

/** A session, and what holds in it. */
export interface LookedAt {
  readonly session: Session;
  readonly snapshot: Snapshot;
}

/** Changes are followed before the notes are first read, so that none is lost. */
export async function followSession(options: FollowOptions): Promise<FollowedSession> {
  const { open, onChange, later } = options;
  const changed = new Set<string>();
  let session: Session | undefined;
  /** What had changed could not be read, and is to be tried again. */
  let hasFailed = false;
  /** What has changed since the last time that changes were read once more. */
  const again = new Set<string>();
  let callOffAgain: (() => void) | undefined;
  const watch = await watchWorkspace(options.workspace, {
    ...options,
    onChange: (path) => {
      changed.add(path);
      if (options.isReadTwice === true) readAgainLater(path);
      onChange();
    },
  });

  function readAgainLater(path: string): void {
    again.add(path);
    callOffAgain ??= later(SILENCE, () => {
      callOffAgain = undefined;
      for (const one of again) changed.add(one);
      again.clear();
      onChange();
    });
  }

  async function refresh(opened: Session, paths: readonly string[]): Promise<boolean> {
    hasFailed = true;
    const { notes, isPolicyChanged } = await opened.refresh(paths);
    hasFailed = false;
    return notes.size > 0 || isPolicyChanged;
  }

  async function read(): Promise<Session> {
    const paths = [...changed];
    changed.clear();
    if (!session) session = await open();
    else if (paths.length > 0 || hasFailed) await refresh(session, paths);
    return session;
  }

  async function look(readNow: (zone: string) => ZonedDateTime): Promise<LookedAt> {
    const opened = await read();
    const now = readNow(opened.zone);
    await opened.prepare(now);
    const snapshot = opened.current(now);
    watch.follow(snapshot.workspace);
    return { session: opened, snapshot };
  }

  /**
   * Not every file that a workspace rests on is watched: a policy outside of it, what a link leads to in a folder that git
   * ignores, folders of a network drive. So all are read again once in a while; nobody waits for that.
   */
  function lookLater(): () => void {
    return later(LOOK_EVERY, () => {
      callOff = lookLater();
      if (session)
        refresh(session, ["."]).then((isChanged) => {
          if (isChanged) onChange();
        }, onChange);
    });
  }
  let callOff = lookLater();

  return {
    current: async (readNow) => (await look(readNow)).snapshot,
    look: (path, readNow) => {
      changed.add(path);
      return look(readNow);
    },
    markChanged: (path) => {
      changed.add(path);
    },
    lookAgain: () => {
      changed.add(".");
      onChange();
    },
    close: async () => {
      callOff();
      callOffAgain?.();
      await watch.close();
    },
  };
}

/** In milliseconds: longer than a watcher may keep silent of a file after it has told of it. */
const SILENCE = 150;

/** In milliseconds. */
const LOOK_EVERY = 60_000;

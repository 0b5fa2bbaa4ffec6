import { realpathSync } from "node:fs";
import { join } from "node:path";
import { failureCode } from "../files/index.js";
import { readIgnoreRules } from "../find/index.js";
import { compileGlobs, CONFIG_NAME, isMarkdown, type Workspace } from "../config/index.js";
import { followFolder, type Following, type FollowOptions } from "./follow-folder.js";
import { identifyFolder, identifyVersion } from "./identify-folder.js";
import { explainWatchFailure } from "./watch-failure.js";

export interface WatchOptions {
  /**
   * Something that notes, the workspace file or policies may be read from is new, changed or gone: its path, relative to
   * the workspace; "." where all may have changed. More of it within the next 100 ms may not be told: chokidar passes over
   * changes of a file within 50 ms, and removals within 100 ms.
   */
  readonly onChange: (path: string) => void;
  /** Changes are noticed late; why, in words that follow a colon. */
  readonly onTrouble: (trouble: WatchTrouble) => void;
  /** Paths relative to the workspace that the program writes itself. */
  readonly isOutput: (path: string) => boolean;
  readonly later: (milliseconds: number, callback: () => void) => () => void;
}

export interface WatchTrouble {
  readonly reason: string;
  /** The files are looked at so often instead, in seconds; without it, some changes are not noticed at all. */
  readonly everySeconds?: number;
}

export interface Watch {
  /** From now on this is what the workspace says of notes and policies. */
  readonly follow: (workspace: Workspace) => void;
  readonly close: () => Promise<void>;
}

/** In milliseconds: how often is looked whether the folder itself is another one, which no watcher tells for long. */
const LOOK_EVERY = 1000;
/** How often files are looked at where the system does not tell of changes. */
const POLL_EVERY = 5000;

/**
 * Follows changes below the workspace's folder, from when the promise resolves, also after the folder was moved away and
 * is back, or is another one at the same path. What no note is looked for in is not watched either: names that begin
 * with a dot, node_modules, what git ignores by the topmost `.gitignore`. Links are not followed: what they lead to
 * counts only if it lies in the workspace, and is watched there.
 */
export async function watchWorkspace(workspace: Workspace, options: WatchOptions): Promise<Watch> {
  const watch = new WorkspaceWatch(workspace, options);
  await watch.begin();
  return watch;
}

class WorkspaceWatch implements Watch {
  readonly #options: WatchOptions;
  #workspace: Workspace;
  /** The folder that is followed; nothing while there is none. */
  #identity: string | undefined;
  #following: Following | undefined;
  /** The workspace file, as it was when it was last looked at. */
  #config: string | undefined;
  #isPolling = false;
  #isClosed = false;
  #renewing: Promise<void> = Promise.resolve();
  #callOff: () => void = () => undefined;

  constructor(workspace: Workspace, options: WatchOptions) {
    this.#workspace = workspace;
    this.#options = options;
  }

  async begin(): Promise<void> {
    this.#config = this.#identifyConfig();
    await this.#replace();
    this.#lookLater();
  }

  follow(workspace: Workspace): void {
    const isSame = describeWatched(workspace) === describeWatched(this.#workspace);
    this.#workspace = workspace;
    if (!isSame) this.#renew();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callOff();
    // Folders that are just being read are read no further.
    await this.#following?.close();
    await this.#renewing;
    await this.#following?.close();
  }

  #lookLater(): void {
    this.#callOff = this.#options.later(LOOK_EVERY, () => {
      if (identifyFolder(this.#workspace.root) !== this.#identity) this.#renew();
      const config = this.#identifyConfig();
      if (config !== this.#config) this.#options.onChange(CONFIG_NAME);
      this.#config = config;
      this.#lookLater();
    });
  }

  /** Where a folder takes its place for a moment, the watcher tells nothing of the file that comes back. */
  #identifyConfig(): string | undefined {
    return identifyVersion(join(this.#workspace.root, CONFIG_NAME));
  }

  /** One after the other. What changed meanwhile was told by nobody: all counts as changed. */
  #renew(): void {
    this.#renewing = this.#renewing
      .then(() => this.#replace())
      .catch((error: unknown) => {
        this.#options.onTrouble({ reason: explain(error) });
      })
      .then(() => {
        if (!this.#isClosed) this.#options.onChange(".");
      });
  }

  async #replace(): Promise<void> {
    await this.#following?.close();
    this.#following = undefined;
    const { root } = this.#workspace;
    this.#identity = identifyFolder(root);
    if (this.#isClosed || this.#identity === undefined) return;
    // A link's folder: the link itself would be followed as a file.
    this.#following = await followFolder(realpathSync.native(root), {
      isWatched: await findWatched(this.#workspace),
      onEvent: (path, event) => {
        this.#onEvent(path, event);
      },
      onError: (error) => {
        this.#onError(error);
      },
      ...(this.#isPolling && { pollEvery: POLL_EVERY }),
    });
    if (this.#isEnded()) await this.#following.close();
    await this.#following.ready;
  }

  /** Asked anew after each wait. */
  #isEnded(): boolean {
    return this.#isClosed;
  }

  #onEvent(path: string, event: string): void {
    if (this.#options.isOutput(path)) return;
    // The watcher has given up, and does not notice when the folder is back.
    if (path === "." && event === "unlinkDir") this.#identity = undefined;
    // Other folders are to be followed now.
    if (path === ".gitignore") this.#renew();
    else this.#options.onChange(path);
  }

  #onError(error: unknown): void {
    const reason = explain(error);
    if (!isExhausted(error)) {
      this.#options.onTrouble({ reason });
    } else if (!this.#isPolling) {
      this.#isPolling = true;
      this.#options.onTrouble({ reason, everySeconds: POLL_EVERY / 1000 });
      this.#renew();
    }
  }
}

/** A bug, too, only costs that changes are noticed late: that ends no server. */
function explain(error: unknown): string {
  return failureCode(error) === undefined ? String(error) : explainWatchFailure(error);
}

/** The system has no more watchers to give (inotify(7)). */
function isExhausted(error: unknown): boolean {
  return ["ENOSPC", "EMFILE", "ENFILE"].includes(failureCode(error) ?? "");
}

/** All that `findWatched` reads of a workspace, but for what git ignores. */
function describeWatched({ config, configFile }: Workspace): string {
  return JSON.stringify([config.notes, config.policy, configFile]);
}

async function findWatched({ root, config, configFile }: Workspace): Promise<FollowOptions["isWatched"]> {
  const isNamed = config.notes && (await compileGlobs(config.notes));
  const named = new Set([configFile, ...config.policy]);
  const rules = await (await readIgnoreRules(root)).enter("");
  const isRead = (path: string): boolean =>
    isMarkdown(path) || /(?:\.ya?ml|(?:^|\/)\.gitignore)$/iu.test(path) || named.has(path) || isNamed?.(path) === true;
  return (path, kind) => {
    if (path === ".") return true;
    if (/(?:^|\/)(?:\.(?!gitignore$)|node_modules(?:\/|$))/u.test(path)) return false;
    if (kind?.isFile() === true && !isRead(path)) return false;
    return named.has(path) || !rules.ignores(path, kind?.isDirectory() ?? false);
  };
}

import { compileGlobs, isMarkdown } from "../globs.js";
import { readIgnoreRules } from "../git-ignore.js";
import type { Workspace } from "../open-workspace.js";
import { relativePath } from "../relative-path.js";
import { explainWatchFailure } from "./watch-failure.js";

export interface WatchOptions {
  /**
   * Something that notes, the workspace file or policies may be read from is new, changed or gone. More of it within the
   * next 100 ms may not be told: chokidar passes over changes of a file within 50 ms, and removals within 100 ms.
   */
  readonly onChange: () => void;
  /** Not all changes will be noticed; why, in words that follow a colon. */
  readonly onTrouble: (reason: string) => void;
  /** Paths relative to the workspace that the program writes itself. */
  readonly isOutput: (path: string) => boolean;
}

export interface Watch {
  readonly close: () => Promise<void>;
}

/**
 * Follows changes below the workspace's folder, from when the promise resolves. What no note is looked for in is not
 * watched either: names that begin with a dot, node_modules, what git ignores by the topmost `.gitignore`. Links are
 * not followed: what they lead to counts only if it lies in the workspace, and is watched there.
 */
export async function watchWorkspace(workspace: Workspace, options: WatchOptions): Promise<Watch> {
  const { root } = workspace;
  const { watch } = await import("chokidar");
  const isWatched = await findWatched(workspace);
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path, stats) => !isWatched(relativePath(root, path), stats),
  });
  const ready = new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  watcher.on("error", (error) => {
    options.onTrouble(explainWatchFailure(error));
  });
  await ready;
  // Not before: links are told as new while the folders are first read.
  watcher.on("all", (_event, path) => {
    if (!options.isOutput(relativePath(root, path))) options.onChange();
  });
  return {
    close: () => {
      const closed = watcher.close();
      // Closing removes the listeners, but what was under way may still fail, and an error without a listener is thrown.
      watcher.on("error", () => undefined);
      return closed;
    },
  };
}

interface Kind {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

/** What a path is, is not always known; then it may be anything. */
type WatchTest = (path: string, kind: Kind | undefined) => boolean;

async function findWatched({ root, config, configFile }: Workspace): Promise<WatchTest> {
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

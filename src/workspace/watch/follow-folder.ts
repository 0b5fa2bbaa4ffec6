import { relativePath } from "../files/index.js";

/** How a folder's files are followed. */
export interface FollowOptions {
  /** Whether a path, relative to the folder, may matter; what it is, is not always known. */
  readonly isWatched: (path: string, kind: Kind | undefined) => boolean;
  /** Something changed at this path, relative to the folder: "." is the folder itself. */
  readonly onEvent: (path: string, event: string) => void;
  readonly onError: (error: unknown) => void;
  /** Looks at every file so often, in milliseconds, instead of having the system tell. */
  readonly pollEvery?: number;
}

export interface Kind {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

export interface Following {
  /** Resolves when changes are told from then on, or nobody waits for them any more. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Follows what is below a folder until the folder is gone. Links are not followed. */
export async function followFolder(
  folder: string,
  { isWatched, onEvent, onError, pollEvery }: FollowOptions,
): Promise<Following> {
  const { watch } = await import("chokidar");
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path, stats) => !isWatched(relativePath(folder, path), stats),
    ...(pollEvery !== undefined && { usePolling: true, interval: pollEvery, binaryInterval: pollEvery }),
  });
  let endWaiting: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    endWaiting = resolve;
    watcher.once("ready", () => {
      // Not before: links are told as new while the folders are first read.
      watcher.on("all", (event, path) => {
        onEvent(relativePath(folder, path), event);
      });
      resolve();
    });
  });
  watcher.on("error", onError);
  return {
    ready,
    close: () => {
      endWaiting();
      const closed = watcher.close();
      // Closing removes the listeners, but what was under way may still fail, and an error without a listener is thrown.
      watcher.on("error", () => undefined);
      return closed;
    },
  };
}

/** Something that few need is asked for, and has yet to be loaded: await `load()`, then ask again. */
export abstract class NotLoaded extends Error {
  abstract load(): Promise<void>;
}

/** Runs, and runs again with what it turned out to need. */
export async function loadAsNeeded<T>(run: () => T): Promise<T> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}

/** What keeps something built up to date with the files it is built from and with the clock. */
export interface Upkeep<T> {
  /** Builds for the first time. @throws what building throws; after this, the last good one stands */
  readonly start: () => Promise<T>;
  /** What holds now, built anew if files or the minute have changed. Calls at the same time share one building. */
  readonly current: () => Promise<Kept<T>>;
  /** What has just been written: built anew at once, however long that takes. */
  readonly renew: () => Promise<Kept<T>>;
  /** A file has changed; also before or during the first building. */
  readonly noteChange: () => void;
  /** Something is being built, or will be in a moment: what can wait makes room for it. */
  readonly isBusy: () => boolean;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

export interface Kept<T> {
  readonly built: T;
  /** Why there is nothing newer, if building failed since. */
  readonly failure?: string;
}

export interface UpkeepOptions<T> {
  /** @param previous what was built before, none the first time */
  readonly build: (previous: T | undefined) => Promise<T>;
  readonly explain: (error: unknown) => string;
  /** Of every building but the first. */
  readonly onBuilt: (built: T, previous: T) => void;
  /** Once for as long as it stays the same. */
  readonly onFailure: (failure: string, previous: T) => void;
  /** Building works again. */
  readonly onRecovery: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What is built is built for a moment that stands still: nothing changes by the minute. */
  readonly hasSetClock?: boolean;
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** In milliseconds: instead of `PAUSE`, where what is followed tells of every last change by itself. */
  readonly pause?: number;
  /** Who asks waits for what is being built, however long that takes. */
  readonly isAwaited?: boolean;
}

/**
 * In milliseconds. Editors save in several steps, and people several files: what comes without such a pause counts as
 * one change. It is longer than the time for which a watcher may keep silent after it has told of a change, so that
 * after the last change there is always one more building.
 */
const PAUSE = 120;
/** Where changes never pause, there is a building after so many. */
const MOST_PAUSES = 8;

/** In milliseconds: where building takes so long, who asks is not kept waiting for it. */
const LONG = 500;

/**
 * Windows open and close at minutes, and days begin at one: within a minute nothing changes by itself. So each minute
 * in which somebody asks costs one building at most, and one in which nobody does costs nothing.
 */
const MINUTE = 60_000;

const NOT_STARTED = "an upkeep is started before it is asked";

export function createUpkeep<T>(options: UpkeepOptions<T>): Upkeep<T> {
  return new OngoingUpkeep(options);
}

class OngoingUpkeep<T> implements Upkeep<T> {
  readonly #options: UpkeepOptions<T>;
  #kept: Kept<T> | undefined;
  /** The minute and the changes that the last attempt knew of. */
  #seen = { minute: NaN, changes: 0 };
  #changes = 0;
  #settling: Promise<void> | undefined;
  #endSettling: () => void = () => undefined;
  #building: Promise<void> | undefined;
  /** How long the longest building took, in milliseconds. */
  #longest = 0;

  constructor(options: UpkeepOptions<T>) {
    this.#options = options;
  }

  async start(): Promise<T> {
    this.#see();
    const built = await this.#build(undefined);
    this.#kept = { built };
    return built;
  }

  async current(): Promise<Kept<T>> {
    if (this.#kept && this.#longest >= LONG && this.#options.isAwaited !== true) {
      // Nobody waits for so long: they are told what held a moment ago.
      if (!this.#settling && this.#isStale()) void this.#rebuild();
      return this.#kept;
    }
    // A file half saved is not read: who asks meanwhile waits, too.
    await this.#settling;
    if (this.#building || this.#isStale()) await this.#rebuild();
    if (!this.#kept) throw new TypeError(NOT_STARTED);
    return this.#kept;
  }

  async renew(): Promise<Kept<T>> {
    this.#changes++;
    await this.#rebuild();
    if (!this.#kept) throw new TypeError(NOT_STARTED);
    return this.#kept;
  }

  noteChange(): void {
    this.#changes++;
    if (!this.#settling) this.#settle();
  }

  isBusy(): boolean {
    return this.#settling !== undefined || this.#building !== undefined;
  }

  #settle(): void {
    this.#settling = new Promise((resolve) => {
      let callOff: () => void;
      const end = (): void => {
        this.#settling = undefined;
        resolve();
      };
      const pause = (pauses: number): void => {
        const before = this.#changes;
        callOff = this.#options.later(this.#options.pause ?? PAUSE, () => {
          const isOver = before === this.#changes;
          if (!isOver && pauses < MOST_PAUSES) {
            pause(pauses + 1);
            return;
          }
          end();
          void this.#rebuild();
          if (!isOver) this.noteChange();
        });
      };
      pause(1);
      this.#endSettling = () => {
        callOff();
        end();
      };
    });
  }

  async close(): Promise<void> {
    this.#endSettling();
    await this.#building;
  }

  #isStale(): boolean {
    return this.#seen.changes !== this.#changes || this.#seen.minute !== this.#minute();
  }

  async #build(previous: T | undefined): Promise<T> {
    const start = this.#options.now();
    try {
      return await this.#options.build(previous);
    } finally {
      this.#longest = Math.max(this.#longest, this.#options.now() - start);
    }
  }

  /** One at a time: who finds one under way that began before the last change waits for the next. */
  async #rebuild(): Promise<void> {
    while (this.#building) await this.#building;
    if (!this.#kept || !this.#isStale()) return;
    this.#see();
    this.#building = this.#attempt(this.#kept);
    await this.#building;
  }

  #see(): void {
    this.#seen = { minute: this.#minute(), changes: this.#changes };
  }

  async #attempt({ built: previous, failure: told }: Kept<T>): Promise<void> {
    const { explain, onBuilt, onFailure, onRecovery } = this.#options;
    try {
      const built = await this.#build(previous);
      this.#kept = { built };
      if (told !== undefined) onRecovery();
      onBuilt(built, previous);
    } catch (error) {
      const failure = explain(error);
      this.#kept = { built: previous, failure };
      if (failure !== told) onFailure(failure, previous);
    } finally {
      this.#building = undefined;
    }
  }

  #minute(): number {
    return this.#options.hasSetClock === true ? 0 : Math.floor(this.#options.now() / MINUTE);
  }
}

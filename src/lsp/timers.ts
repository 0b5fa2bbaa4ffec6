/** Calls back once, after so many milliseconds; what is returned calls it off. */
export type Later = (milliseconds: number, callback: () => void) => () => void;

/** What is to be done later, as long as the connection lasts. */
export class Timers {
  readonly #later: Later;
  readonly #open = new Set<() => void>();
  #hasStopped = false;

  constructor(later: Later) {
    this.#later = later;
  }

  get hasStopped(): boolean {
    return this.#hasStopped;
  }

  /** Calls back once, after so many milliseconds; what is returned calls it off. */
  readonly later: Later = (milliseconds, callback) => {
    if (this.#hasStopped) return () => undefined;
    const callOff = this.#later(milliseconds, () => {
      this.#open.delete(callOff);
      callback();
    });
    this.#open.add(callOff);
    return () => {
      this.#open.delete(callOff);
      callOff();
    };
  };

  /** Calls all of it off, and what would come after it. */
  stop(): void {
    this.#hasStopped = true;
    for (const callOff of this.#open) callOff();
    this.#open.clear();
  }
}

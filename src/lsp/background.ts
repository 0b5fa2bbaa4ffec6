import type { Later } from "./timers.js";

/** In milliseconds: what belongs to one keystroke comes and is answered within it. */
const STILL = 8;
/** Where messages never stop, what is done in the background still goes on after so many waits. */
const MOST_WAITS = 4;

/**
 * What is done beside the editor's own wishes, in portions: reading and evaluating thousands of notes. Between two portions it
 * waits until the editor has been still for a moment, so that who types waits for one portion at most, and not for one
 * with each message.
 */
export class Background {
  readonly #later: Later;
  #heard = 0;

  constructor(later: Later) {
    this.#later = later;
  }

  /** The editor has sent something. */
  hear(): void {
    this.#heard++;
  }

  /** To be waited for between two portions. */
  readonly pause = async (): Promise<void> => {
    let heard = this.#heard;
    await this.#wait(0);
    for (let waits = 0; this.#heard !== heard && waits < MOST_WAITS; waits++) {
      heard = this.#heard;
      await this.#wait(STILL);
    }
  };

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.#later(milliseconds, resolve));
  }
}

import type { ZonedDateTime } from "../time/index.js";

/** In milliseconds: timers may be early by a few, and a window is open up to and with the moment at which it closes. */
const GRACE = 50;
/** In milliseconds: what holds no longer, as where a policy reads the clock itself, is asked about again each minute. */
const LEAST = 1000;
const MINUTE = 60_000;
/** In milliseconds: a computer may have slept meanwhile, which timers do not tell. */
const LONGEST = 3_600_000;

/** Tells when the clock may have changed what the editor was told, though nobody has typed anything. */
export class Clock {
  readonly #later: (milliseconds: number, callback: () => void) => () => void;
  readonly #listeners: (() => void)[] = [];
  /** When it tells next, in milliseconds since the epoch. */
  #next = Infinity;
  #callOff: (() => void) | undefined;

  constructor(later: (milliseconds: number, callback: () => void) => () => void) {
    this.#later = later;
  }

  /** Calls back once what was told may hold no more; what is told then is to be announced again (`holdsUntil`). */
  onTime(tell: () => void): void {
    this.#listeners.push(tell);
  }

  /** The editor is told what holds now, and up to a moment. */
  holdsUntil(until: ZonedDateTime, now: ZonedDateTime): void {
    const validFor = until.epochMilliseconds - now.epochMilliseconds;
    const wait = validFor < LEAST ? MINUTE : Math.min(validFor + GRACE, LONGEST);
    const at = now.epochMilliseconds + wait;
    if (at >= this.#next) return;
    this.#callOff?.();
    this.#next = at;
    this.#callOff = this.#later(wait, () => {
      this.#next = Infinity;
      this.#callOff = undefined;
      for (const tell of this.#listeners) tell();
    });
  }
}

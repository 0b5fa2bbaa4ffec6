import type { Io } from "../io.js";

/** Long work in short turns, with whatever else there is to do between them. */
export interface Turns {
  /** Called often: lets everything else have its turn, once this one has taken long enough. */
  readonly pause: () => Promise<void>;
  /** The same for what can wait: as long as others are busy, its turn does not come. */
  readonly makeRoom: () => Promise<void>;
  /** No turn comes any more: what is under way is left where it is. */
  readonly end: () => void;
}

export interface TurnsOptions extends Pick<Io, "now" | "later"> {
  /** Others have something to do that cannot wait. */
  readonly isBusy: () => boolean;
}

/** In milliseconds: nobody notices that they wait for so long. A pause takes about one, on a busy computer many. */
const TURN = 15;
/** In milliseconds: how soon is looked again whether others are busy. */
const LOOK_EVERY = 10;
/** Where others are always busy, the turn comes after so many looks. */
const MOST_LOOKS = 20;

export function takeTurns({ now, later, isBusy }: TurnsOptions): Turns {
  let began = now();
  let isOver = false;

  async function pause(): Promise<void> {
    // A clock that is set back has no turn take for hours.
    if (isOver || Math.abs(now() - began) >= TURN) await wait(0);
  }

  function wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (isOver) return;
      later(milliseconds, () => {
        if (isOver) return;
        began = now();
        resolve();
      });
    });
  }

  return {
    pause,
    makeRoom: async () => {
      await pause();
      for (let looks = 0; looks < MOST_LOOKS && isBusy(); looks++) await wait(LOOK_EVERY);
    },
    end: () => {
      isOver = true;
    },
  };
}

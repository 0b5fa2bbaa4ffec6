/** A clock and timers that stand still until the test lets time pass. */
export interface Timers {
  readonly now: () => number;
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** Lets so many milliseconds pass, and whatever then follows by promises. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** How many timers wait. */
  readonly count: () => number;
}

export function makeTimers(): Timers {
  let time = 0;
  const waiting = new Set<{ readonly due: number; readonly callback: () => void }>();
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => time,
    later: (milliseconds, callback) => {
      const timer = { due: time + milliseconds, callback };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    pass: async (milliseconds) => {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...waiting].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due);
        if (!next) break;
        waiting.delete(next);
        time = Math.max(time, next.due);
        next.callback();
        await settle();
      }
      time = end;
    },
    count: () => waiting.size,
  };
}

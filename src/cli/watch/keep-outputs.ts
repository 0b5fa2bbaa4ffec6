import { keepDetails } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { writeOutputs } from "../../workspace/index.js";
import type { CalendarFlags } from "../calendar-options.js";
import type { Io } from "../io.js";
import { byTheirNames, type Delivered, removeLeftovers, renderOutputs } from "../outputs/index.js";

/** Calendar and report, kept up with what holds. */
export interface KeptOutputs {
  /** Writes both now, for the first time. @throws as `run` does */
  readonly write: (snapshot: Snapshot) => Promise<readonly Delivered[]>;
  /** They are to say this from now on; written once it has been quiet for a moment. */
  readonly renew: (snapshot: Snapshot) => void;
  /** They do not say yet what they are to say. */
  readonly areBehind: () => boolean;
  /** Writes what is not yet written, and waits for what is being written. */
  readonly close: () => Promise<void>;
  /** Writes no more but what is being written. */
  readonly abandon: () => void;
}

export interface KeepOptions {
  readonly flags: CalendarFlags;
  /** Another program's file in their place may be replaced. */
  readonly isForced: boolean;
  /** Something about the previous calendar that the person should know; undefined when there is nothing any more. */
  readonly onWarning: (warning: string | undefined) => void;
  /** They could not be written, and are tried again with the next change; undefined once they could. */
  readonly onFailure: (error: unknown) => void;
  /** Called while they are made, so that changes are told meanwhile. */
  readonly pause: () => Promise<void>;
}

/** In milliseconds: making them takes longer than telling a change, and nobody reads them that soon. */
const QUIET = 500;
/** Where changes never pause, they are written after so many. */
const MOST_WAITS = 10;
/** But then they are not being made for more than a part of the time: of thousands of notes, that takes seconds. */
const REST_AFTER_MAKING = 3;

export function keepOutputs({ now, later }: Pick<Io, "now" | "later">, options: KeepOptions): KeptOutputs {
  const { onWarning, onFailure, pause, ...how } = options;
  const detailsOf = keepDetails();
  let next: Snapshot | undefined;
  let isQuiet = true;
  let callOff: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;
  /** How long making them took the last time, in milliseconds. */
  let making = 0;

  async function write(snapshot: Snapshot): Promise<readonly Delivered[]> {
    isWriting = true;
    const start = now();
    try {
      removeLeftovers(snapshot, { now });
      const { outputs, warning } = await renderOutputs(snapshot, { ...how, pause, detailsOf });
      const written = byTheirNames(outputs, () => writeOutputs(outputs));
      onWarning(warning);
      return written.map(({ name, outcome, note }) => ({ path: name, outcome, note }));
    } finally {
      isWriting = false;
      making = now() - start;
    }
  }

  /** One after the other, and only the newest. */
  function writeNext(): Promise<void> {
    writing = writing.then(async () => {
      const snapshot = next;
      next = undefined;
      if (!snapshot) return;
      try {
        await write(snapshot);
        onFailure(undefined);
      } catch (error) {
        onFailure(error);
      }
    });
    return writing;
  }

  function wait(waits: number): void {
    isQuiet = true;
    callOff = later(QUIET, () => {
      if (!isQuiet && waits < Math.max(MOST_WAITS, (making * REST_AFTER_MAKING) / QUIET)) {
        wait(waits + 1);
        return;
      }
      callOff = undefined;
      void writeNext();
    });
  }

  return {
    write: (snapshot) => {
      const written = write(snapshot);
      writing = written.then(
        () => undefined,
        () => undefined,
      );
      return written;
    },
    areBehind: () => isWriting || next !== undefined,
    renew: (snapshot) => {
      next = snapshot;
      isQuiet = false;
      if (!callOff) wait(1);
    },
    close: () => {
      callOff?.();
      return writeNext();
    },
    abandon: () => {
      callOff?.();
    },
  };
}

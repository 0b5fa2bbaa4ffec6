import type { Changes } from "../../output/index.js";
import { compareSnapshots, type Snapshot } from "../../session/index.js";
import type { Io } from "../io.js";

/** Says what has changed since it was last said. */
export interface ChangeFollower {
  /** What holds now. */
  readonly see: (snapshot: Snapshot) => void;
  /** The notes cannot be read now, for this reason; undefined: they can. */
  readonly fail: (failure: string | undefined) => void;
  readonly close: () => void;
}

export interface FollowerOptions {
  /** What is known already. */
  readonly start: Snapshot;
  readonly onChanges: (changes: Changes, snapshot: Snapshot, previous: Snapshot) => void;
  /** Once for each; undefined after one that was told: the notes can be read again. */
  readonly onFailure: (failure: string | undefined) => void;
}

/** In milliseconds. A file that is half written looks broken for a moment: it is said when nothing has changed for so long. */
const CALM = 400;
/** One that is being replaced looks gone, for a shorter one: the watcher itself waits whether it comes back. */
const GONE = 120;
/** Where changes never pause, it is said after so many. */
const MOST_WAITS = 8;
/** More than this at once is more than a person has done by hand: the rest of it may be on its way. */
const MANY = 12;

export function followChanges(
  { later }: Pick<Io, "later">,
  { start, onChanges, onFailure }: FollowerOptions,
): ChangeFollower {
  let told = start;
  let toldFailure: string | undefined;
  let [seen, failure]: [Snapshot, string | undefined] = [start, undefined];
  let isCalm = true;
  let callOff: (() => void) | undefined;

  function say(): void {
    if (failure !== toldFailure) onFailure(failure);
    toldFailure = failure;
    const changes = compareSnapshots(told, seen);
    if (seen !== told && isAny(changes)) onChanges(changes, seen, told);
    told = seen;
  }

  function wait(waits: number): void {
    isCalm = true;
    const calm = failure === toldFailure ? Math.max(GONE, doubtIn(told, seen)) : CALM;
    callOff = later(calm, () => {
      callOff = undefined;
      if (isCalm || waits >= MOST_WAITS) say();
      else wait(waits + 1);
    });
  }

  function look(): void {
    isCalm = false;
    if (callOff) return;
    if (failure !== toldFailure || doubtIn(told, seen) > 0) wait(1);
    else say();
  }

  return {
    see: (snapshot) => {
      if (snapshot === seen && failure === undefined) return;
      [seen, failure] = [snapshot, undefined];
      look();
    },
    fail: (reason) => {
      failure = reason;
      look();
    },
    close: () => {
      if (!callOff) return;
      callOff();
      say();
    },
  };
}

function isAny({ findings, actions }: Changes): boolean {
  return [findings, actions].some(({ gone, added }) => gone.length > 0 || added.length > 0);
}

/** In milliseconds: how long it is to stay so before it is believed. Something is broken or gone, or a lot has changed. */
function doubtIn(told: Snapshot, seen: Snapshot): number {
  const { findings, actions } = compareSnapshots(told, seen);
  const there = new Set(seen.notes.map(({ path }) => path));
  const changes = findings.added.length + findings.gone.length + actions.added.length + actions.gone.length;
  if (changes > MANY || findings.added.some(({ severity }) => severity === "error")) return CALM;
  return told.notes.some(({ path }) => !there.has(path)) ? GONE : 0;
}

import { createUpkeep, type FollowedSession } from "../../live/index.js";
import { type Changes, countPhrase } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readFlag, readText, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { readNow } from "../open.js";
import { describeOutputs, refuseOutputs } from "../outputs/index.js";
import { describeError } from "../serve/index.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { type ChangeFollower, followChanges } from "./follow-changes.js";
import { followWorkspace } from "./follow-workspace.js";
import { keepOutputs } from "./keep-outputs.js";
import { tellOnce } from "./notices.js";
import { notifyOfDue } from "./notify-of-due.js";
import { takeTurns } from "./take-turns.js";

export interface Watch {
  /** Resolves when the notes are followed and both outputs written; rejects with what keeps them from that. */
  readonly started: Promise<void>;
  /** Reads once more what was saved a moment ago, tells of it and writes the outputs. */
  readonly finish: () => Promise<void>;
  /** Ends it, whatever is under way. */
  readonly close: () => Promise<void>;
}

/** What is printed on standard output. */
interface Telling {
  readonly describeStart: (start: Snapshot) => string;
  /** @param lastTold when something was last told */
  readonly describeChanges: (changes: Changes, snapshot: Snapshot, lastTold: Snapshot["evaluation"]["now"]) => string;
}

/** In milliseconds: somebody looks at the terminal while they save. */
const PAUSE = 25;

/**
 * In milliseconds: how often is asked whether another minute has begun. A timer that runs until midnight does not count
 * the time that the computer sleeps.
 */
const TICK = 5000;

export function keepWatch(invocation: Invocation, io: Io, { describeStart, describeChanges }: Telling): Watch {
  const flags = readCalendarFlags(invocation);
  const isForced = readFlag(invocation, "force");
  const isQuiet = readFlag(invocation, "quiet");
  const notices = tellOnce(io);
  const log = (text: string): void => {
    if (!isQuiet) io.stderr.write(`${text}\n`);
  };
  const turns = takeTurns({ ...io, isBusy: () => upkeep.isBusy() });
  const outputs = keepOutputs(io, {
    ...{ flags, isForced, pause: turns.makeRoom },
    onWarning: (warning) => {
      notices.tell("previous", warning === undefined || isQuiet ? undefined : `warning: ${warning}`);
    },
    onFailure: (error) => {
      notices.tell("outputs", error === undefined ? undefined : `warning: ${describeError(error)}`);
    },
  });
  const following = followWorkspace(invocation, io, {
    ...{ notices, pause: turns.pause },
    onChange: () => {
      upkeep.noteChange();
    },
  });
  let followed: FollowedSession | undefined;
  let changes: ChangeFollower | undefined;
  let callOffTick: () => void = () => undefined;
  const upkeep = createUpkeep<Snapshot>({
    build: async () => (await following).current((zone) => readNow(invocation, zone, io)),
    explain: describeError,
    onBuilt: (snapshot, previous) => {
      changes?.see(snapshot);
      if (snapshot !== previous) outputs.renew(snapshot);
    },
    onFailure: (failure) => changes?.fail(failure),
    onRecovery: () => changes?.fail(undefined),
    now: io.now,
    hasSetClock: readText(invocation, "now") !== undefined,
    later: io.later,
    ...{ pause: PAUSE, isAwaited: true },
  });

  async function begin(): Promise<void> {
    followed = await following;
    const start = await upkeep.start();
    refuseOutputs(start, { flags, isForced });
    io.stdout.write(describeStart(start));
    tellPolicyWarnings(start.policy, invocation, io);
    log(`following ${countPhrase(start.notes.length, "note")}, Ctrl+C ends it`);
    changes = follow(start);
    tick();
    // What has changed since the start was read.
    const [delivered] = await Promise.all([outputs.write(start), upkeep.current().then(see)]);
    log(describeOutputs(delivered));
  }

  function follow(start: Snapshot): ChangeFollower {
    const notify = readFlag(invocation, "notify") ? notifyOfDue(start.workspace.root, notices, io) : undefined;
    let lastTold = start.evaluation.now;
    return followChanges(io, {
      start,
      onChanges: (all, snapshot) => {
        io.stdout.write(describeChanges(all, snapshot, lastTold));
        lastTold = snapshot.evaluation.now;
        notify?.(all);
      },
      onFailure: (failure) => {
        const told = failure === undefined ? undefined : `${failure}\nuntil that is mended, what was read before holds`;
        notices.tell("reading", told);
        if (failure === undefined) log("the notes can be read again");
      },
    });
  }

  function see({ built, failure }: Awaited<ReturnType<typeof upkeep.current>>): void {
    changes?.see(built);
    if (failure !== undefined) changes?.fail(failure);
  }

  function tick(): void {
    callOffTick = io.later(TICK, () => {
      void upkeep.current();
      tick();
    });
  }

  return {
    started: begin(),
    finish: async () => {
      if (!changes) return;
      followed?.lookAgain();
      await upkeep.current();
      changes.close();
      await outputs.close();
    },
    close: async () => {
      turns.end();
      callOffTick();
      changes?.close();
      if (changes && outputs.areBehind())
        log("calendar and report do not say yet what the notes say: followthrough run writes them");
      changes = undefined;
      outputs.abandon();
      // What is being built ends never: no turn of it comes any more.
      void upkeep.close();
      await followed?.close();
    },
  };
}

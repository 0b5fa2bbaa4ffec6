import { createUpkeep } from "../../live/index.js";
import { type Changes, countPhrase, formatAgenda, formatChanges, formatSummary } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readFlag, readText, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { readNow } from "../open.js";
import { describeOutputs } from "../outputs/index.js";
import { describeError } from "../serve/index.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { usesColor, widthOf } from "../terminal.js";
import { followChanges, followWorkspace, keepOutputs, notifyOfDue, pauseOf, tellOnce } from "../watch/index.js";

/** In milliseconds: somebody looks at the terminal while they save. */
const PAUSE = 25;

/**
 * In milliseconds: how often is asked whether another minute has begun. A timer that runs until midnight does not count
 * the time that the computer sleeps.
 */
const TICK = 5000;

/** Says what is due and what changes, and keeps calendar and report up to date, until it is stopped. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped();
  const flags = readCalendarFlags(invocation);
  const notices = tellOnce(io);
  const isQuiet = readFlag(invocation, "quiet");
  const log = (text: string): void => {
    if (!isQuiet) io.stderr.write(`${text}\n`);
  };
  const outputs = keepOutputs(io, {
    ...{ flags, isForced: readFlag(invocation, "force"), pause: pauseOf(io) },
    onWarning: (warning) => {
      notices.tell("previous", warning === undefined || isQuiet ? undefined : `warning: ${warning}`);
    },
    onFailure: (error) => {
      notices.tell("outputs", error === undefined ? undefined : `warning: ${describeError(error)}`);
    },
  });
  const followed = await followWorkspace(invocation, io, {
    notices,
    onChange: () => {
      upkeep.noteChange();
    },
  });
  let changes: ReturnType<typeof followChanges> | undefined;
  const upkeep = createUpkeep<Snapshot>({
    build: () => followed.current((zone) => readNow(invocation, zone, io)),
    explain: describeError,
    onBuilt: (snapshot, previous) => {
      changes?.see(snapshot);
      if (snapshot !== previous) outputs.renew(snapshot);
    },
    onFailure: (failure) => changes?.fail(failure),
    onRecovery: () => changes?.fail(undefined),
    // A clock that was set by a flag stands still.
    now: readText(invocation, "now") === undefined ? io.now : () => 0,
    later: io.later,
    pause: PAUSE,
  });
  let callOffTick: () => void = () => undefined;
  const tick = (): void => {
    callOffTick = io.later(TICK, () => {
      void upkeep.current();
      tick();
    });
  };
  try {
    const start = await upkeep.start();
    const notify = readFlag(invocation, "notify") ? notifyOfDue(start.workspace.root, notices, io) : undefined;
    const delivered = await outputs.write(start);
    io.stdout.write(describeStart(start, invocation, io));
    tellPolicyWarnings(start.policy, invocation, io);
    log(`${describeOutputs(delivered)}; following ${countPhrase(start.notes.length, "note")}, Ctrl+C ends it`);
    let lastTold = start.evaluation.now;
    changes = followChanges(io, {
      start,
      onChanges: (all, snapshot) => {
        io.stdout.write(describeChanges(all, snapshot, { lastTold, invocation, io }));
        lastTold = snapshot.evaluation.now;
        notify?.(all);
      },
      onFailure: (failure) => {
        const told = failure === undefined ? undefined : `${failure}\nuntil that is mended, what was read before holds`;
        notices.tell("reading", told);
        if (failure === undefined) log("the notes can be read again");
      },
    });
    // What has changed since the start was read.
    const now = await upkeep.current();
    changes.see(now.built);
    if (now.failure !== undefined) changes.fail(now.failure);
    tick();
    await stopped;
    followed.lookAgain();
    await upkeep.current();
  } finally {
    callOffTick();
    await followed.close();
    await upkeep.close();
    changes?.close();
    await outputs.close();
  }
  return EXIT.ok;
}

/** As `run` says it. */
function describeStart({ evaluation }: Snapshot, invocation: Invocation, io: Io): string {
  const color = usesColor(invocation, io, io.stdout);
  const { header, problems } = formatSummary(evaluation, { color });
  const agenda = formatAgenda(evaluation, { color, width: widthOf(io.stdout), forecast: false });
  return `${header}\n\n${agenda}\n${problems === undefined ? "" : `${problems}\n`}`;
}

interface Telling {
  readonly lastTold: Snapshot["evaluation"]["now"];
  readonly invocation: Invocation;
  readonly io: Io;
}

function describeChanges(changes: Changes, snapshot: Snapshot, { lastTold, invocation, io }: Telling): string {
  const { evaluation, locate } = snapshot;
  const color = usesColor(invocation, io, io.stdout);
  return formatChanges(changes, evaluation, { color, width: widthOf(io.stdout), locate, lastTold });
}

import { type Changes, formatAgenda, formatChanges, formatSummary } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import type { Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { usesColor, widthOf } from "../terminal.js";
import { keepWatch } from "../watch/index.js";

/**
 * In milliseconds, from when somebody asks it to end: so long it may take to bring calendar and report up to date. Whatever
 * takes longer is left where it is: each file is written whole or not at all.
 */
const GRACE = 100;

/** Says what is due and what changes, and keeps calendar and report up to date, until it is stopped. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped();
  const watch = keepWatch(invocation, io, {
    describeStart: (start) => describeStart(start, invocation, io),
    describeChanges: (changes, snapshot, lastTold) => describeChanges(changes, snapshot, { lastTold, invocation, io }),
  });
  try {
    // What goes wrong before it follows the notes ends it.
    await Promise.race([watch.started, stopped]);
    await stopped;
    await Promise.race([watch.finish(), new Promise<void>((resolve) => void io.later(GRACE, resolve))]);
  } finally {
    await watch.close();
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

import { createUpkeep, followSession, type Upkeep } from "../../live/index.js";
import {
  CannotListen,
  holdAssets,
  listen,
  respond,
  type Listening,
  type Place,
  type Site,
} from "../../server/index.js";
import { openPolicyIn, openSession, type Session } from "../../session/index.js";
import { openWorkspace, pinWorkspace, reopenWorkspace, type Pin, type Workspace } from "../../workspace/index.js";
import { readCalendarFlags, type CalendarFlags } from "../calendar-options.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { readNow, whereabouts } from "../open.js";
import { readPersonZone } from "../person-zone.js";
import {
  type Build,
  buildSite,
  describeError,
  type Journal,
  keepJournal,
  missNothing,
  readServeOptions,
  type ServeOptions,
  stayNarrow,
  writePages,
} from "../serve/index.js";

/** Serves the feed and the page until it is stopped, and follows the notes meanwhile. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped();
  const workspace = await openWorkspace(whereabouts(invocation, io));
  const pin = pinWorkspace(workspace);
  const options = readServeOptions({ invocation, io, workspace, pin });
  const flags = readCalendarFlags(invocation);
  const journal = keepJournal(invocation, io);
  const { upkeep, close } = await keepUp(workspace, { invocation, io, journal, flags, pin });
  try {
    const build = await upkeep.start();
    const listening = await open(upkeep, options, io, journal);
    journal.announce({ ...options, port: listening.port }, options, build);
    await stopped;
    await listening.close();
  } finally {
    await close();
    await upkeep.close();
  }
  return EXIT.ok;
}

interface Serving {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly journal: Journal;
  readonly flags: CalendarFlags;
  readonly pin: Pin;
}

async function keepUp(
  workspace: Workspace,
  { invocation, io, journal, flags, pin }: Serving,
): Promise<{ readonly upkeep: Upkeep<Build>; readonly close: () => Promise<void> }> {
  const isForced = readFlag(invocation, "force");
  let served = workspace;
  const followed = await followSession({
    workspace,
    open: () => openPinned(workspace, { invocation, io, flags, pin }),
    onChange: () => {
      upkeep.noteChange();
    },
    onTrouble: journal.onTrouble,
    isOutput: (path) => {
      const { calendar, report } = served.config;
      return [calendar.file, report.file].includes(path.normalize("NFC"));
    },
    later: io.later,
  });
  const upkeep = createUpkeep<Build>({
    build: async (previous) => {
      const snapshot = await followed.current((zone) => readNow(invocation, zone, io));
      const build = await buildSite(snapshot, previous, { flags, isForced, now: io.now(), pause: pauseOf(io) });
      served = snapshot.workspace;
      return build;
    },
    explain: describeError,
    onBuilt: journal.onBuilt,
    onFailure: journal.onFailure,
    onRecovery: journal.onRecovery,
    // A clock that was set by a flag stands still.
    now: readText(invocation, "now") === undefined ? io.now : () => 0,
    later: io.later,
  });
  return { upkeep, close: followed.close };
}

/**
 * The session of a workspace that stays where it was and never opens what was closed.
 * @throws as `reopenWorkspace`, `stayNarrow`, `openPolicyIn`, `openSession` and `missNothing`
 */
async function openPinned(
  started: Workspace,
  { invocation, io, flags, pin }: Omit<Serving, "journal">,
): Promise<Session> {
  const reopen = async (last: Workspace): Promise<Workspace> => {
    const workspace = await reopenWorkspace(pin, last);
    stayNarrow(last, workspace, flags);
    return workspace;
  };
  const options = {
    ...whereabouts(invocation, io),
    ...{ reopen, forecast: true, admit: missNothing },
    zone: () => readPersonZone(undefined, invocation, io),
    pause: pauseOf(io),
  };
  return openSession(await openPolicyIn(await reopen(started), options), options);
}

/** Lets whatever else is waiting have its turn. */
function pauseOf({ later }: Pick<Io, "later">): () => Promise<void> {
  return () => new Promise<void>((resolve) => void later(0, resolve));
}

/** @throws UsageError when the address cannot be had */
async function open(
  upkeep: Upkeep<Build>,
  { host, port, url, access }: ServeOptions,
  io: Io,
  { onFault }: Journal,
): Promise<Listening> {
  const asset = holdAssets(io.readAsset);
  const writePage = writePages({ url }, access, pauseOf(io));
  const siteAt = (place: Place): Site => ({
    place,
    access,
    feed: async () => (await upkeep.current()).built.feed,
    page: async (authority) => writePage(await upkeep.current(), authority),
    asset,
  });
  try {
    return await listen({
      host,
      port,
      now: io.now,
      later: io.later,
      onFault,
      answer: (request, ownPort) => respond(request, siteAt({ host, port: ownPort, url })),
    });
  } catch (cause) {
    throw cause instanceof CannotListen ? new UsageError(cause.message, { cause }) : cause;
  }
}

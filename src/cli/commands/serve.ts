import { createUpkeep, followSession, type FollowedSession, type Upkeep } from "../../live/index.js";
import {
  CannotListen,
  generateToken,
  holdAssets,
  listen,
  respond,
  type Listening,
  type Place,
  type Site,
} from "../../server/index.js";
import { openPolicyIn, openSession, type Session, type Snapshot } from "../../session/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { openWorkspace, pinWorkspace, reopenWorkspace, type Pin, type Workspace } from "../../workspace/index.js";
import { readCalendarFlags, type CalendarFlags } from "../calendar-options.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { readNow, whereabouts } from "../open.js";
import { readPersonZone } from "../person-zone.js";
import {
  addressNotes,
  type Build,
  buildSite,
  createDeeds,
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
  const served = await keepUp(workspace, { invocation, io, journal, flags, pin, isReadOnly: options.isReadOnly });
  try {
    const build = await served.upkeep.start();
    const listening = await open(served, options, io, journal);
    journal.announce({ ...options, port: listening.port }, options, build);
    await stopped;
    await listening.close();
  } finally {
    await served.followed.close();
    await served.upkeep.close();
  }
  return EXIT.ok;
}

interface Serving {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly journal: Journal;
  readonly flags: CalendarFlags;
  readonly pin: Pin;
  /** At the start: nothing is ever written from the page. */
  readonly isReadOnly: boolean;
}

/** What is served, kept up with the notes. */
interface Served {
  readonly upkeep: Upkeep<Build>;
  readonly followed: FollowedSession;
  readonly readNow: (zone: string) => ZonedDateTime;
  /** What the last build was made of. */
  readonly latest: () => Snapshot;
  /** Also once the workspace file has said so, whatever it says later. */
  readonly isReadOnly: () => boolean;
}

async function keepUp(
  workspace: Workspace,
  { invocation, io, journal, flags, pin, isReadOnly: isAlwaysReadOnly }: Serving,
): Promise<Served> {
  const isForced = readFlag(invocation, "force");
  let served = workspace;
  let latest: Snapshot | undefined;
  let isReadOnly = isAlwaysReadOnly;
  const readClock = (zone: string): ZonedDateTime => readNow(invocation, zone, io);
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
      const snapshot = await followed.current(readClock);
      const build = await buildSite(snapshot, previous, { flags, isForced, now: io.now(), pause: pauseOf(io) });
      served = snapshot.workspace;
      latest = snapshot;
      isReadOnly ||= served.config.serve.read_only;
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
  return {
    ...{ upkeep, followed, readNow: readClock, isReadOnly: () => isReadOnly },
    latest: () => {
      if (!latest) throw new TypeError("nothing is done before something is served");
      return latest;
    },
  };
}

/**
 * The session of a workspace that stays where it was and never opens what was closed.
 * @throws as `reopenWorkspace`, `stayNarrow`, `openPolicyIn`, `openSession` and `missNothing`
 */
async function openPinned(
  started: Workspace,
  { invocation, io, flags, pin }: Pick<Serving, "invocation" | "io" | "flags" | "pin">,
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
  { upkeep, followed, readNow: now, latest, isReadOnly }: Served,
  { host, port, url, access, openIn }: ServeOptions,
  io: Io,
  { onFault, onDeed }: Journal,
): Promise<Listening> {
  const asset = holdAssets(io.readAsset);
  const token = generateToken();
  const deedsOf = (): { readonly token: string } | undefined => (isReadOnly() ? undefined : { token });
  const writePage = writePages({ url }, access, {
    ...{ pause: pauseOf(io), deedsOf },
    noteUrl: addressNotes(openIn, latest().workspace.root),
  });
  const perform = createDeeds({
    ...{ latest, isReadOnly, io, tell: onDeed },
    look: (path) => followed.look(path, now),
    renew: async () => {
      await upkeep.renew();
    },
  });
  const siteAt = (place: Place): Site => ({
    place,
    access,
    feed: async () => (await upkeep.current()).built.feed,
    page: async (authority) => writePage(await upkeep.current(), authority),
    asset,
    ...(!isReadOnly() && { deeds: { token, perform } }),
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

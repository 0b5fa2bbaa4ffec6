import { createUpkeep, followSession, type FollowedSession, type Upkeep } from "../../live/index.js";
import { generateToken, markPending, type Site } from "../../server/index.js";
import { keepDetails } from "../../output/index.js";
import { openPolicyIn, openSession, type Session, type Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { KeptFetches, reopenWorkspace, type Pin, type Workspace } from "../../workspace/index.js";
import type { CalendarFlags } from "../calendar-options.js";
import { readFlag, readText, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { readNow, whereabouts } from "../open.js";
import { readPersonZone } from "../person-zone.js";
import { buildSite, writePages, type Build } from "./build-site.js";
import { createDeeds } from "./do-deeds.js";
import { describeError, type Journal } from "./journal.js";
import { addressNotes } from "./note-url.js";
import type { ServeOptions } from "./options.js";
import { missNothing, stayNarrow } from "./stay-narrow.js";

/** How one workspace is served. */
export interface Serving {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly journal: Journal;
  readonly flags: CalendarFlags;
  readonly pin: Pin;
  /** At the start: nothing is ever written from the page. */
  readonly isReadOnly: boolean;
}

/** What is served, kept up with the notes. */
export interface Served {
  readonly upkeep: Upkeep<Build>;
  readonly followed: FollowedSession;
  readonly readNow: (zone: string) => ZonedDateTime;
  /** What the last build was made of. */
  readonly latest: () => Snapshot;
  /** Also once the workspace file has said so, whatever it says later. */
  readonly isReadOnly: () => boolean;
  readonly close: () => Promise<void>;
}

/** Follows a workspace; what is served of it is made when `upkeep` is started. */
export async function keepServed(
  workspace: Workspace,
  { invocation, io, journal, flags, pin, isReadOnly: isAlwaysReadOnly }: Serving,
): Promise<Served> {
  const isForced = readFlag(invocation, "force");
  const detailsOf = keepDetails();
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
      const how = { flags, isForced, detailsOf, now: io.now(), pause: pauseOf(io) };
      const build = await buildSite(snapshot, previous, how);
      served = snapshot.workspace;
      latest = snapshot;
      isReadOnly ||= served.config.serve.read_only;
      return build;
    },
    explain: describeError,
    onBuilt: journal.onBuilt,
    onFailure: journal.onFailure,
    onRecovery: journal.onRecovery,
    now: io.now,
    hasSetClock: readText(invocation, "now") !== undefined,
    later: io.later,
  });
  return {
    ...{ upkeep, followed, readNow: readClock, isReadOnly: () => isReadOnly },
    latest: () => {
      if (!latest) throw new TypeError("nothing is done before something is served");
      return latest;
    },
    close: async () => {
      await followed.close();
      await upkeep.close();
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

/** Page, feed and deeds of a workspace that is kept up, and has been made once. */
export function makeSite(
  { upkeep, followed, readNow: now, latest, isReadOnly }: Served,
  { url, access, openIn }: Pick<ServeOptions, "url" | "access" | "openIn">,
  { io, asset, journal }: Pick<Serving, "io" | "journal"> & Pick<Site, "asset">,
): () => Site {
  const token = generateToken();
  const deedsOf = (): { readonly token: string } | undefined => (isReadOnly() ? undefined : { token });
  const writePage = writePages({ url }, access, {
    ...{ pause: pauseOf(io), deedsOf },
    noteUrl: addressNotes(openIn, latest().workspace.root),
  });
  const perform = createDeeds({
    ...{ latest, isReadOnly, io, tell: journal.onDeed },
    look: (path) => followed.look(path, now),
    renew: async (paths) => {
      for (const path of paths) followed.markChanged(path);
      await upkeep.renew();
    },
  });
  const fetches = KeptFetches.open({ env: io.env, root: latest().workspace.root });
  return () => ({
    access,
    onFetch: ({ at, program }) => {
      // For followthrough doctor: whether, and when, somebody's calendar program has come.
      if (typeof fetches !== "string") fetches.keep({ at, program: program && oneLine(program) });
    },
    feed: async () => (await upkeep.current()).built.feed,
    page: async (authority) => {
      const kept = await upkeep.current();
      const page = await writePage(kept, authority);
      return upkeep.isBusy() || kept.built.snapshot !== latest() ? markPending(page) : page;
    },
    asset,
    ...(!isReadOnly() && { deeds: { token, perform } }),
  });
}

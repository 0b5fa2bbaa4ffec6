import {
  CannotListen,
  createUpkeep,
  holdAssets,
  listen,
  respond,
  type Listening,
  type Place,
  type Site,
  type Upkeep,
} from "../../server/index.js";
import { openWorkspace, pinWorkspace, watchWorkspace, type Watch } from "../../workspace/index.js";
import { buildSite, writePages, type Build, type Start } from "../serve/build-site.js";
import { readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { describeError, keepJournal, type Journal } from "../serve/journal.js";
import { readServeOptions, type ServeOptions } from "../serve/options.js";

/** Serves the feed and the page until it is stopped, and follows the notes meanwhile. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped();
  const workspace = await openWorkspace({ cwd: io.cwd, configPath: readText(invocation, "config") });
  const start = { invocation, io, workspace, pin: pinWorkspace(workspace) };
  const options = readServeOptions(start);
  const journal = keepJournal(invocation, io);
  const { upkeep, watch } = await keepUp(start, journal);
  try {
    const build = await upkeep.start();
    const listening = await open(upkeep, options, io, journal);
    journal.announce({ ...options, port: listening.port }, options, build);
    await stopped;
    await listening.close();
  } finally {
    await watch.close();
    await upkeep.close();
  }
  return EXIT.ok;
}

/** Changes are followed before the notes are first read, so that none is lost. */
async function keepUp(
  start: Start,
  journal: Journal,
): Promise<{ readonly upkeep: Upkeep<Build>; readonly watch: Watch }> {
  const { invocation, io, workspace } = start;
  const { calendar, report } = workspace.config;
  let outputs: readonly string[] = [calendar.file, report.file];
  /** Not there yet while the notes are first read. */
  const following: { watch?: Watch } = {};
  const upkeep = createUpkeep<Build>({
    build: async (previous) => {
      const build = await buildSite(start, previous);
      ({ outputs } = build);
      following.watch?.follow(build.workspace);
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
  const watch = await watchWorkspace(workspace, {
    onChange: () => {
      upkeep.noteChange();
    },
    onTrouble: journal.onTrouble,
    isOutput: (path) => outputs.includes(path.normalize("NFC")),
    later: io.later,
  });
  following.watch = watch;
  return { upkeep, watch };
}

/** @throws UsageError when the address cannot be had */
async function open(
  upkeep: Upkeep<Build>,
  { host, port, url, access }: ServeOptions,
  io: Io,
  { onFault }: Journal,
): Promise<Listening> {
  const asset = holdAssets(io.readAsset);
  const pause = () =>
    new Promise<void>((resolve) => {
      io.later(0, resolve);
    });
  const writePage = writePages({ url }, access, pause);
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

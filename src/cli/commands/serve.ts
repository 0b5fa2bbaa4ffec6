import { holdAssets } from "../../server/index.js";
import { openWorkspace, pinWorkspace } from "../../workspace/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readText, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { whereabouts } from "../open.js";
import { keepJournal, keepServed, makeSite, openServer, readServeOptions, servePeople } from "../serve/index.js";

/** Serves the feed and the page until it is stopped, and follows the notes meanwhile. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const stopped = io.untilStopped();
  const people = readText(invocation, "people");
  if (people !== undefined) return servePeople(people, { invocation, io, stopped });
  const workspace = await openWorkspace(whereabouts(invocation, io));
  const pin = pinWorkspace(workspace);
  const options = readServeOptions({ invocation, io, workspace, pin });
  const flags = readCalendarFlags(invocation);
  const journal = keepJournal(invocation, io);
  const serving = { invocation, io, journal, flags, pin, isReadOnly: options.isReadOnly };
  const served = await keepServed(workspace, serving);
  try {
    const build = await served.upkeep.start();
    const site = makeSite(served, options, { io, journal, asset: holdAssets(io.readAsset) });
    const listening = await openServer(() => [site()], options, { io, journal });
    journal.announce({ ...options, port: listening.port }, options, build);
    await stopped;
    await listening.close();
  } finally {
    await served.close();
  }
  return EXIT.ok;
}

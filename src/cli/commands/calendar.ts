import { gatherDetails } from "../../output/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readFlag, readText, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { deliver, describeFeed, isOwnFeed, type OutputPlace, renderFeed } from "../outputs/index.js";

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const flags = readCalendarFlags(invocation);
  const { snapshot } = await openHunt(invocation, io, { forecast: true });
  const { file } = snapshot.workspace.config.calendar;
  const details = gatherDetails(snapshot);
  const request = { flags, isForced: readFlag(invocation, "force"), isPrinted: readText(invocation, "output") === "-" };
  const render = async (place: OutputPlace) => {
    const feed = await renderFeed(snapshot, details, { ...request, place });
    return { ...feed, note: describeFeed(feed) };
  };
  await deliver(snapshot, invocation, io, { file, render, isOwn: isOwnFeed });
  return EXIT.ok;
}

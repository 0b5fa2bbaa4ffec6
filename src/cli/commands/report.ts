import { gatherDetails, isOwnReport } from "../../output/index.js";
import type { Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { deliver, type OutputPlace, renderReport } from "../outputs/index.js";

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { snapshot } = await openHunt(invocation, io, { forecast: true });
  const { file } = snapshot.workspace.config.report;
  const details = gatherDetails(snapshot);
  const render = (place: OutputPlace) => ({ content: renderReport(snapshot, details, place) });
  await deliver(snapshot, invocation, io, { file, render, isOwn: isOwnReport });
  return EXIT.ok;
}

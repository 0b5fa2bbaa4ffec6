import { assess } from "../assess.js";
import type { Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OutputPlace } from "../outputs/output-place.js";
import { deliver, describeFeed, prepareActionTexts, isOwnFeed, renderCalendar } from "../outputs/outputs.js";

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io, { forecast: true });
  const { file } = assessment.workspace.config.calendar;
  const texts = await prepareActionTexts(assessment);
  const render = async (place: OutputPlace) => {
    const feed = await renderCalendar(assessment, texts, { path: place.path, place, invocation });
    return { ...feed, note: describeFeed(feed) };
  };
  await deliver(assessment, invocation, io, { file, render, isOwn: isOwnFeed });
  return EXIT.ok;
}

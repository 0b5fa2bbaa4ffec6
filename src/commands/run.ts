import { formatAgenda, formatSummary, isOwnReport } from "../output/index.js";
import { writeOutputs } from "../workspace/index.js";
import { assess } from "./assess.js";
import { usesColor, widthOf } from "./terminal.js";
import { readFlag, type Invocation } from "./command.js";
import type { ExitCode, Io } from "./io.js";
import {
  describeFeed,
  describeOutputs,
  displayPath,
  gatherBackground,
  isOwnFeed,
  renderCalendar,
  renderReport,
  warn,
} from "./outputs.js";
import { removeLeftovers } from "./remove-leftovers.js";
import { judge } from "./verdict.js";

/** The main job: both outputs are made before either is written; a failure leaves both as they were. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io, { forecast: true });
  removeLeftovers(assessment, io);
  const { evaluation, workspace, sources } = assessment;
  const { calendar, report } = workspace.config;
  const background = await gatherBackground(assessment);
  const feed = await renderCalendar(assessment, background, { path: calendar.file, invocation });
  const place = { root: workspace.root, sources, isForced: readFlag(invocation, "force") };
  const outputs = writeOutputs([
    { ...place, path: calendar.file, content: feed.content, isOwn: isOwnFeed, note: describeFeed(feed) },
    {
      ...place,
      path: report.file,
      content: renderReport(assessment, report.file, background),
      isOwn: isOwnReport,
      note: undefined,
    },
  ]);
  warn(feed.warning, invocation, io);
  if (!readFlag(invocation, "quiet")) {
    const color = usesColor(invocation, io, io.stdout);
    const { header, problems } = formatSummary(evaluation, { color });
    const agenda = formatAgenda(evaluation, { color, width: widthOf(io.stdout), forecast: false });
    const delivered = outputs.map(({ path, ...rest }) => ({ ...rest, path: displayPath(workspace, path) }));
    const closing = [problems, describeOutputs(delivered)].filter((line) => line !== undefined);
    io.stdout.write(`${header}\n\n${agenda}\n${closing.join("\n")}\n`);
  }
  return judge(evaluation, invocation);
}

import { formatAgenda, formatSummary, isOwnReport } from "../../output/index.js";
import { writeOutputs } from "../../workspace/index.js";
import { assess } from "../assess.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { usesColor, widthOf } from "../terminal.js";
import { readFlag, type Invocation } from "../command.js";
import type { ExitCode, Io } from "../io.js";
import {
  describeFeed,
  describeOutputs,
  prepareActionTexts,
  isOwnFeed,
  renderCalendar,
  renderReport,
  warn,
} from "../outputs/outputs.js";
import { byTheirNames, placeInWorkspace } from "../outputs/output-place.js";
import { removeLeftovers } from "../outputs/remove-leftovers.js";
import { judge } from "../verdict.js";

/** The main job: both outputs are made before either is written; a failure leaves both as they were. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io, { forecast: true });
  removeLeftovers(assessment, io);
  const { evaluation, workspace } = assessment;
  const { calendar, report } = workspace.config;
  const texts = await prepareActionTexts(assessment);
  const feed = await renderCalendar(assessment, texts, { path: calendar.file, invocation });
  const isForced = readFlag(invocation, "force");
  const outputs = [
    {
      ...placeInWorkspace(assessment, calendar.file),
      ...{ content: feed.content, isOwn: isOwnFeed, isForced, note: describeFeed(feed) },
    },
    {
      ...placeInWorkspace(assessment, report.file),
      ...{ content: renderReport(assessment, report.file, texts), isOwn: isOwnReport, isForced, note: undefined },
    },
  ];
  const written = byTheirNames(outputs, () => writeOutputs(outputs));
  warn(feed.warning, invocation, io);
  tellPolicyWarnings(assessment.policy, invocation, io);
  const color = usesColor(invocation, io, io.stdout);
  const agenda = formatAgenda(evaluation, { color, width: widthOf(io.stdout), forecast: false });
  if (readFlag(invocation, "quiet")) io.stdout.write(agenda);
  else {
    const { header, problems } = formatSummary(evaluation, { color });
    const delivered = written.map(({ name, ...rest }) => ({ ...rest, path: name }));
    const closing = [problems, describeOutputs(delivered)].filter((line) => line !== undefined);
    io.stdout.write(`${header}\n\n${agenda}\n${closing.join("\n")}\n`);
  }
  return judge(evaluation, invocation);
}

import { formatAgenda, formatSummary, isOwnReport } from "../../output/index.js";
import { writeOutputs } from "../../workspace/index.js";
import { readCalendarFlags } from "../calendar-options.js";
import { readFlag, type Invocation } from "../command.js";
import type { ExitCode, Io } from "../io.js";
import { openHunt } from "../open.js";
import { describeOutputs } from "../outputs/describe-outputs.js";
import { gatherDetails } from "../outputs/details.js";
import { describeFeed, isOwnFeed, renderFeed } from "../outputs/feed.js";
import { byTheirNames, placeInWorkspace } from "../outputs/place.js";
import { removeLeftovers } from "../outputs/remove-leftovers.js";
import { renderReport } from "../outputs/report.js";
import { tellPolicyWarnings } from "../tell-policy-warnings.js";
import { usesColor, widthOf } from "../terminal.js";
import { judge } from "../verdict.js";
import { warn } from "../warn.js";

/** The main job: both outputs are made before either is written; a failure leaves both as they were. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const flags = readCalendarFlags(invocation);
  const { snapshot } = await openHunt(invocation, io, { forecast: true });
  removeLeftovers(snapshot, io);
  const { evaluation, workspace } = snapshot;
  const { calendar, report } = workspace.config;
  const calendarPlace = placeInWorkspace(snapshot, calendar.file);
  const reportPlace = placeInWorkspace(snapshot, report.file);
  const details = gatherDetails(snapshot);
  const isForced = readFlag(invocation, "force");
  const feed = await renderFeed(snapshot, details, { place: calendarPlace, flags, isForced });
  const outputs = [
    { ...calendarPlace, content: feed.content, isOwn: isOwnFeed, isForced, note: describeFeed(feed) },
    {
      ...reportPlace,
      ...{ content: renderReport(snapshot, details, reportPlace), isOwn: isOwnReport, isForced, note: undefined },
    },
  ];
  const written = byTheirNames(outputs, () => writeOutputs(outputs));
  warn(feed.warning, invocation, io);
  tellPolicyWarnings(snapshot.policy, invocation, io);
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

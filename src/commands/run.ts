import { formatAgenda, formatSummary } from "../output/index.js";
import { writeOutput } from "../workspace/index.js";
import { assess } from "./assess.js";
import { usesColor, widthOf } from "./terminal.js";
import { readFlag, type Invocation } from "./command.js";
import type { ExitCode, Io } from "./io.js";
import { describeOutputs, displayPath, renderCalendar, renderReport, gatherBackground } from "./outputs.js";
import { judge } from "./verdict.js";

/** The main job: both outputs are made before either is written, so that a failure leaves both as they were. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io, { forecast: true });
  const { evaluation, workspace, sources } = assessment;
  const { calendar, report } = workspace.config;
  const background = await gatherBackground(assessment);
  const contents = [
    { path: calendar.file, content: await renderCalendar(assessment, background) },
    { path: report.file, content: renderReport(assessment, report.file, background) },
  ];
  const outputs = contents.map((output) => ({
    path: displayPath(workspace, output.path),
    outcome: writeOutput({ root: workspace.root, sources, ...output }),
  }));
  if (!readFlag(invocation, "quiet")) {
    const color = usesColor(invocation, io, io.stdout);
    const { header, problems } = formatSummary(evaluation, { color });
    const agenda = formatAgenda(evaluation, { color, width: widthOf(io.stdout), forecast: false });
    const closing = [problems, describeOutputs(outputs)].filter((line) => line !== undefined);
    io.stdout.write(`${header}\n\n${agenda}\n${closing.join("\n")}\n`);
  }
  return judge(evaluation, invocation);
}

import { assess } from "./assess.js";
import type { Invocation } from "./command.js";
import { EXIT, type ExitCode, type Io } from "./io.js";
import { deliver, renderCalendar, gatherBackground } from "./outputs.js";

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io, { forecast: true });
  const { file } = assessment.workspace.config.calendar;
  const background = await gatherBackground(assessment);
  await deliver(assessment, invocation, io, { file, render: () => renderCalendar(assessment, background) });
  return EXIT.ok;
}

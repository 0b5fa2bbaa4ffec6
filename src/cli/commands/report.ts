import { isOwnReport } from "../../output/index.js";
import { assess } from "../assess.js";
import type { Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { OutputPlace } from "../outputs/output-place.js";
import { deliver, renderReport, prepareActionTexts } from "../outputs/outputs.js";

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const assessment = await assess(invocation, io, { forecast: true });
  const { file } = assessment.workspace.config.report;
  const texts = await prepareActionTexts(assessment);
  const render = (place: OutputPlace) => ({ content: renderReport(assessment, place.path, texts, place) });
  await deliver(assessment, invocation, io, { file, render, isOwn: isOwnReport });
  return EXIT.ok;
}

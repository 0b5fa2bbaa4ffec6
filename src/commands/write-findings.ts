import { isOwnFindings, loadFormat, type FindingsContext } from "../output/index.js";
import { loadAsNeeded } from "../text/index.js";
import { writeOutputs, type Outcome, type Output } from "../workspace/index.js";
import type { Assessment } from "./assess.js";
import { becauseIn } from "./because.js";
import { FINDING_FORMATS, type FindingFormat } from "./finding-formats.js";
import { choosePaths } from "./finding-paths.js";
import type { FindingRequest } from "./finding-requests.js";
import type { ExitCode, Io } from "./io.js";

export interface FindingsToWrite {
  readonly color: boolean;
  readonly exitCode: ExitCode;
}

export interface WrittenFindings {
  /** For standard output. */
  readonly printed: string;
  readonly files: readonly { readonly path: string; readonly outcome: Outcome }[];
}

/** Renders the findings in every format that was asked for; only when all are there, files are written. */
export async function writeFindings(
  requests: readonly FindingRequest[],
  assessment: Assessment,
  io: Io,
  options: FindingsToWrite & Pick<Output, "isForced">,
): Promise<WrittenFindings> {
  const { evaluation, locate, workspace, sources } = assessment;
  const rendered: (Pick<Output, "isOwn"> & { readonly file?: string; readonly content: string })[] = [];
  for (const { format: name, file } of requests) {
    const format = await loadFormat(name);
    const context = await gatherContext(FINDING_FORMATS[name], assessment, io, { ...options, file });
    const content = await loadAsNeeded(() => format(evaluation.findings, locate, context));
    rendered.push({ file, content, isOwn: (text) => isOwnFindings(name, text) });
  }
  const place = { root: workspace.root, sources, isForced: options.isForced };
  const files = writeOutputs(
    rendered.flatMap(({ file, ...rest }) => (file === undefined ? [] : [{ ...place, ...rest, path: file }])),
  );
  return {
    printed: rendered.map(({ file, content }) => (file === undefined ? content : "")).join(""),
    files,
  };
}

async function gatherContext(
  { paths, tellsChecks = false, tellsWhy = false }: FindingFormat,
  assessment: Assessment,
  io: Io,
  { color, exitCode, file }: FindingsToWrite & { readonly file?: string },
): Promise<FindingsContext> {
  const { evaluation, workspace, textOf, policy } = assessment;
  return {
    ...choosePaths(paths, workspace, io, file),
    color: color && file === undefined,
    exitCode,
    textOf,
    suppressed: evaluation.suppressed,
    folder: workspace.folder,
    notes: evaluation.notes.map(({ situation }) => situation.application.path),
    because: tellsWhy ? becauseIn(assessment).finding : undefined,
    checks: tellsChecks ? (await import("./describe-checks.js")).describeChecks(policy) : undefined,
  };
}

import { isOwnFindings, loadFormat, type FindingsContext } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { writeOutputs, type Outcome, type Output } from "../../workspace/index.js";
import { becauseIn } from "../because.js";
import { FINDING_FORMATS, type FindingFormat } from "./finding-formats.js";
import { choosePaths } from "./finding-paths.js";
import type { FindingRequest } from "./finding-requests.js";
import type { ExitCode, Io } from "../io.js";
import { byTheirNames, placeByFlag, wayFrom, type OutputPlace } from "../outputs/place.js";

export interface FindingsToWrite {
  readonly color: boolean;
  /** Of the terminal, if the findings go to one. */
  readonly width?: number;
  readonly exitCode: ExitCode;
}

export interface WrittenFindings {
  /** For standard output. */
  readonly printed: string;
  readonly files: readonly { readonly name: string; readonly outcome: Outcome }[];
}

/** Renders the findings in every format that was asked for; only when all are there, files are written. */
export async function writeFindings(
  requests: readonly FindingRequest[],
  snapshot: Snapshot,
  io: Io,
  options: FindingsToWrite & Pick<Output, "isForced">,
): Promise<WrittenFindings> {
  const { evaluation, locate } = snapshot;
  const { isForced } = options;
  const rendered: (Pick<Output, "isOwn"> & { readonly place?: OutputPlace; readonly content: string })[] = [];
  for (const { format: name, file } of requests) {
    const format = await loadFormat(name);
    const place = file === undefined ? undefined : placeByFlag(snapshot, file, io.cwd);
    const context = await gatherContext(FINDING_FORMATS[name], snapshot, io, { ...options, place });
    const content = format(evaluation.findings, locate, context);
    rendered.push({ place, content, isOwn: (text) => isOwnFindings(name, text) });
  }
  const outputs = rendered.flatMap(({ place, ...rest }) => (place ? [{ ...place, ...rest, isForced }] : []));
  return {
    printed: rendered.map(({ place, content }) => (place ? "" : content)).join(""),
    files: byTheirNames(outputs, () => writeOutputs(outputs)),
  };
}

async function gatherContext(
  { paths, tellsChecks = false, tellsWhy = false }: FindingFormat,
  snapshot: Snapshot,
  io: Io,
  { color, width, exitCode, place }: FindingsToWrite & { readonly place?: OutputPlace },
): Promise<FindingsContext> {
  const { evaluation, workspace, textOf, policy } = snapshot;
  return {
    ...choosePaths(paths, workspace, io, place && ((file) => wayFrom(place, snapshot, file))),
    color: color && !place,
    width: place ? undefined : width,
    exitCode,
    textOf,
    suppressed: evaluation.suppressed,
    folder: workspace.folder,
    notes: evaluation.notes.map(({ situation }) => situation.application.path),
    because: tellsWhy ? becauseIn(snapshot).finding : undefined,
    checks: tellsChecks ? (await import("../describe-checks.js")).describeChecks(policy) : undefined,
  };
}

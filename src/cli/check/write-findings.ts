import { type Finding, type Locate } from "../../diagnostics/index.js";
import { isOwnFindings, loadFormat, type FindingsContext } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { writeOutputs, type Outcome, type Output } from "../../workspace/index.js";
import { becauseIn } from "../because.js";
import { FINDING_FORMATS, type FindingFormat } from "../finding-formats.js";
import { choosePaths } from "./finding-paths.js";
import type { FindingRequest } from "./finding-requests.js";
import type { ExitCode, Io } from "../io.js";
import { byTheirNames, placeByFlag, wayFrom, type Around, type OutputPlace } from "../outputs/index.js";

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

/** Findings, and what there is to say around them. */
export interface FindingsSubject extends Around {
  readonly findings: readonly Finding[];
  readonly locate: Locate;
  readonly context: Omit<FindingsContext, "because" | "checks">;
  /** What is told of something else than a file has a name that is no path; all of them are files by default. */
  readonly isFile?: (file: string) => boolean;
  readonly because?: () => FindingsContext["because"];
  readonly describeChecks: () => Promise<FindingsContext["checks"]>;
}

type WriteOptions = FindingsToWrite & Pick<Output, "isForced">;

/** Renders the findings in every format that was asked for; only when all are there, files are written. */
export function writeFindings(
  requests: readonly FindingRequest[],
  snapshot: Snapshot,
  io: Io,
  options: WriteOptions,
): Promise<WrittenFindings> {
  const { evaluation, locate, workspace, sources, textOf, policy } = snapshot;
  const subject: FindingsSubject = {
    ...{ workspace, sources, locate, findings: evaluation.findings },
    context: {
      textOf,
      suppressed: evaluation.suppressed,
      folder: workspace.folder,
      notes: [...new Set(evaluation.notes.map(({ situation }) => situation.application.path))],
    },
    because: () => becauseIn(snapshot).finding,
    describeChecks: async () => (await import("../describe-checks.js")).describeChecks(policy),
  };
  return writeSubject(requests, subject, io, options);
}

/** The same for findings of whatever is checked. */
export async function writeSubject(
  requests: readonly FindingRequest[],
  subject: FindingsSubject,
  io: Io,
  options: WriteOptions,
): Promise<WrittenFindings> {
  const { isForced } = options;
  const rendered: (Pick<Output, "isOwn"> & { readonly place?: OutputPlace; readonly content: string })[] = [];
  for (const { format: name, file } of requests) {
    const format = await loadFormat(name);
    const place = file === undefined ? undefined : placeByFlag(subject, file, io.cwd);
    const context = await gatherContext(FINDING_FORMATS[name], subject, io, { ...options, place });
    const content = format(subject.findings, subject.locate, context);
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
  subject: FindingsSubject,
  io: Io,
  { color, width, exitCode, place }: FindingsToWrite & { readonly place?: OutputPlace },
): Promise<FindingsContext> {
  const { isFile = () => true } = subject;
  const { pathOf, webRoot } = choosePaths(
    paths,
    subject.workspace,
    io,
    place && ((file) => wayFrom(place, subject, file)),
  );
  return {
    ...subject.context,
    pathOf: (file) => (isFile(file) ? pathOf(file) : file),
    ...(webRoot !== undefined && { webRoot }),
    color: color && !place,
    width: place ? undefined : width,
    exitCode,
    because: tellsWhy ? subject.because?.() : undefined,
    checks: tellsChecks ? await subject.describeChecks() : undefined,
  };
}

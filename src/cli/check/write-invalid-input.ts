import { resolve } from "node:path";
import { type InvalidInput, isTyped, locateIn, renameFiles } from "../../diagnostics/index.js";
import { relativePath } from "../../workspace/index.js";
import { UsageError, type Invocation } from "../command.js";
import { describeInputChecks } from "../input-checks.js";
import { EXIT, type Io } from "../io.js";
import { readWhatIsRight } from "../arguments/index.js";
import { COMMANDS } from "../table.js";
import { readFindingRequests, type FindingRequest } from "./finding-requests.js";
import { writeSubject } from "./write-findings.js";

/**
 * What is wrong with the workspace file, a policy or the command line of `check` itself, in every format that was asked
 * for, as findings of those files. People read it on standard error already.
 *
 * @throws CannotWrite
 */
export async function writeInvalidInput(error: InvalidInput, argv: readonly string[], io: Io): Promise<void> {
  const typed = readWhatIsRight(argv, COMMANDS);
  if (typed?.command.name !== "check") return;
  const requests = readRequests(typed.invocation).filter(
    ({ format, file }) => file !== undefined || format !== "stylish",
  );
  if (requests.length === 0) return;
  const folder = error.folder ?? ".";
  const root = resolve(io.cwd, folder);
  const nameInWorkspace = (file: string): string => (isTyped(file) ? file : relativePath(root, resolve(io.cwd, file)));
  const findings = error.findings.map((finding) => renameFiles(finding, nameInWorkspace));
  const texts = new Map([...error.texts].map(([file, text]) => [nameInWorkspace(file), text]));
  const textOf = (file: string): string | undefined => texts.get(file);
  const subject = {
    findings,
    locate: locateIn(textOf),
    workspace: { root, folder },
    sources: new Set(findings.map(({ file }) => file)),
    context: { textOf, folder },
    describeChecks: () => Promise.resolve(describeInputChecks()),
    isFile: (file: string) => !isTyped(file),
  };
  const { printed } = await writeSubject(requests, subject, io, {
    color: false,
    exitCode: EXIT.unusable,
    // Which files are notes is not known here: only what an earlier run wrote is replaced.
    isForced: false,
  });
  io.stdout.write(printed);
}

/** Where `--output` itself is wrong, `--format` still counts. */
function readRequests(invocation: Invocation): readonly FindingRequest[] {
  try {
    return readFindingRequests(invocation);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return readFindingRequests({ ...invocation, options: { ...invocation.options, output: undefined } });
  }
}

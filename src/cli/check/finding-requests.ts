import { posix } from "node:path";
import type { FormatName } from "../../output/index.js";
import { echo, nearest, oneLine } from "../../text/index.js";
import { readText, readTexts, UsageError, type Invocation } from "../command.js";
import { FORMAT_NAMES, isFormatName } from "../finding-formats.js";

/** A way to write the findings down, and where to. */
export interface FindingRequest {
  readonly format: FormatName;
  /** Relative to where the person is, with forward slashes; missing for standard output. */
  readonly file?: string;
}

/** `--format` and every `--output FORMAT=FILE`. @throws UsageError */
export function readFindingRequests(invocation: Invocation): readonly FindingRequest[] {
  const format = readText(invocation, "format") ?? "stylish";
  const printed = isFormatName(format) ? format : "stylish"; // the command table lets nothing else through
  const requests: FindingRequest[] = [{ format: printed }, ...readTexts(invocation, "output").map(readRequest)];
  const taken = new Set<string>();
  for (const { file } of requests) {
    if (file === undefined) continue;
    if (taken.has(file)) throw new UsageError(`--output names ${oneLine(file)} twice; give each format its own file`);
    taken.add(file);
  }
  return requests;
}

function readRequest(text: string): FindingRequest {
  const [, name = "", path = ""] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
  if (name === "" && path === "")
    throw new UsageError(`--output takes FORMAT=FILE, such as sarif=findings.sarif, not ${echo(text)}`);
  if (!isFormatName(name)) {
    const meant = nearest(name, FORMAT_NAMES);
    const mend = meant ? `did you mean ${meant}?` : `there are ${FORMAT_NAMES.join(", ")}`;
    throw new UsageError(`--output: no format ${echo(name)}; ${mend}`);
  }
  if (path === "") throw new UsageError(`--output ${name}= names no file; expected ${name}=FILE`);
  if (path === "-") throw new UsageError(`--output ${name}=-: for standard output, say --format ${name}`);
  return { format: name, file: posix.normalize(path.replaceAll("\\", "/")) };
}

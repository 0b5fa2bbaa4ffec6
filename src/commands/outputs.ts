import packageJson from "../../package.json" with { type: "json" };
import { writeCalendar, writeReport } from "../output/index.js";
import { writeOutput } from "../workspace/index.js";
import type { Assessment } from "./assess.js";
import { readFlag, readText, type Invocation } from "./command.js";
import type { Io } from "./io.js";

export function renderCalendar({ evaluation, workspace }: Assessment): Promise<string> {
  return writeCalendar(evaluation, { name: workspace.config.calendar.name, productVersion: packageJson.version });
}

export function renderReport({ evaluation, locate }: Assessment, file: string): string {
  return writeReport(evaluation, { file, locate });
}

/** Writes to the file that `--output` names (`-`: standard output), else to the workspace's, and says which. */
export async function deliver(
  assessment: Assessment,
  invocation: Invocation,
  io: Io,
  { file, render }: { readonly file: string; readonly render: (path: string) => string | Promise<string> },
): Promise<void> {
  const path = readText(invocation, "output") ?? file;
  if (path === "-") {
    io.stdout.write(await render(file));
    return;
  }
  const { workspace, sources } = assessment;
  const outcome = writeOutput({ root: workspace.root, path, content: await render(path), sources });
  if (!readFlag(invocation, "quiet")) io.stderr.write(`${outcome === "written" ? "Wrote" : "Unchanged:"} ${path}\n`);
}

import { posix } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import type { Evaluation } from "../engine/index.js";
import { writeCalendar, writeReport } from "../output/index.js";
import { oneLine } from "../text/index.js";
import { writeOutput, type Workspace } from "../workspace/index.js";
import type { Assessment } from "./assess.js";
import { readFlag, readText, type Invocation } from "./command.js";
import type { Io } from "./io.js";

export function renderCalendar({ evaluation, workspace }: Assessment): Promise<string> {
  const { name, forecast } = workspace.config.calendar;
  const shown = forecast ? evaluation : withoutForecast(evaluation);
  return writeCalendar(shown, { name, productVersion: packageJson.version });
}

function withoutForecast(evaluation: Evaluation): Evaluation {
  const notes = evaluation.notes.map((note) => ({
    ...note,
    actions: note.actions.filter(({ projected }) => !projected),
  }));
  return { ...evaluation, notes };
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
  if (!readFlag(invocation, "quiet"))
    io.stderr.write(`${describeOutputs([{ path: displayPath(workspace, path), outcome }])}\n`);
}

/** Relative to where the person is. */
export function displayPath({ folder }: Workspace, path: string): string {
  return folder === "." ? path : posix.join(folder, path);
}

/** `Wrote follow-ups.ics and follow-ups.md`; what held the same bytes already is said to be unchanged. */
export function describeOutputs(outputs: readonly { path: string; outcome: "written" | "unchanged" }[]): string {
  const list = (wanted: string): string =>
    outputs.flatMap(({ path, outcome }) => (outcome === wanted ? [oneLine(path)] : [])).join(" and ");
  const [written, unchanged] = [list("written"), list("unchanged")];
  if (written === "") return `Unchanged: ${unchanged}`;
  return `Wrote ${written}${unchanged === "" ? "" : `; unchanged: ${unchanged}`}`;
}

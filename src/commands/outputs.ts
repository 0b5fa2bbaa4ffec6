import { posix } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import {
  explainAction,
  writeOpening,
  type Action,
  type DraftOpening,
  type Evaluation,
  type Explanation,
} from "../engine/index.js";
import { adviceSentence, reasonOf, writeCalendar, writeReport, type Reason } from "../output/index.js";
import { loadAsNeeded, oneLine } from "../text/index.js";
import { writeOutput, type Workspace } from "../workspace/index.js";
import type { Assessment } from "./assess.js";
import { readFlag, readText, type Invocation } from "./command.js";
import type { Io } from "./io.js";

/** What the calendar and the report tell of an action besides the action itself. */
export interface Background {
  /** How its message begins; what only follows if nobody answers has none yet. */
  readonly draftFor: (action: Action) => DraftOpening | undefined;
  readonly explain: (action: Action) => Explanation | undefined;
}

/** Made once for both outputs. */
export function gatherBackground({ evaluation, circumstances }: Assessment): Promise<Background> {
  const drafts = new Map<Action, DraftOpening | undefined>();
  const explanations = new Map<Action, Explanation | undefined>();
  const actions = evaluation.notes.flatMap((note) => note.actions);
  const explain = (action: Action): Explanation | undefined => {
    if (!explanations.has(action)) explanations.set(action, explainAction(action, circumstances));
    return explanations.get(action);
  };
  return loadAsNeeded(() => {
    for (const action of actions) {
      if (!action.projected && action.state !== "lapsed") drafts.set(action, writeOpening(action, circumstances));
    }
    return { draftFor: (action) => drafts.get(action), explain };
  });
}

export function renderCalendar(
  { evaluation, workspace }: Assessment,
  { draftFor, explain }: Background,
): Promise<string> {
  const { name, forecast } = workspace.config.calendar;
  const shown = forecast ? evaluation : withoutForecast(evaluation);
  const reasonFor = (action: Action): string | undefined => {
    const explanation = explain(action);
    return explanation && adviceSentence(explanation);
  };
  return writeCalendar(shown, { name, productVersion: packageJson.version, reasonFor, draftFor });
}

function withoutForecast(evaluation: Evaluation): Evaluation {
  const notes = evaluation.notes.map((note) => ({
    ...note,
    actions: note.actions.filter(({ projected }) => !projected),
  }));
  return { ...evaluation, notes };
}

export function renderReport(
  { evaluation, locate, circumstances }: Assessment,
  file: string,
  { draftFor, explain }: Background,
): string {
  const reasonFor = (action: Action): Reason | undefined => {
    const explanation = explain(action);
    return explanation && reasonOf(explanation, circumstances.now);
  };
  return writeReport(evaluation, { file, locate, reasonFor, draftFor });
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

import packageJson from "../../../package.json" with { type: "json" };
import { explainAction, writeOpening, type Action, type DraftOpening } from "../../engine/index.js";
import {
  countPhrase,
  isForeignFeed,
  rememberReasons,
  writeCalendar,
  writeReport,
  type Reason,
} from "../../output/index.js";
import { loadAsNeeded, oneLine } from "../../text/index.js";
import {
  CannotRead,
  CannotWrite,
  readOutput,
  writeOutput,
  type Outcome,
  type Output,
  type Workspace,
} from "../../workspace/index.js";
import type { Assessment } from "../assess.js";
import { readCalendarChoices } from "../calendar-options.js";
import { readFlag, readText, type Invocation } from "../command.js";
import { pathIn } from "../check/finding-paths.js";
import type { Io } from "../io.js";
import { byTheirNames, placeByFlag, placeInWorkspace, wayFrom, type OutputPlace } from "./output-place.js";
import { removeLeftovers } from "./remove-leftovers.js";

/** What the calendar and the report tell of an action besides the action itself. */
export interface ActionTexts {
  /** How its message begins; what only follows if nobody answers has none yet. */
  readonly draftFor: (action: Action) => DraftOpening | undefined;
  /** Why it is due when it is. */
  readonly reasonFor: (action: Action) => Reason | undefined;
}

/** Made once for both outputs. */
export function prepareActionTexts({ evaluation, circumstances }: Assessment): Promise<ActionTexts> {
  const drafts = new Map<Action, DraftOpening | undefined>();
  const actions = evaluation.notes.flatMap((note) => note.actions);
  const reasonFor = rememberReasons((action) => explainAction(action, circumstances), circumstances.now);
  return loadAsNeeded(() => {
    for (const action of actions) {
      if (!action.projected && action.state !== "lapsed") drafts.set(action, writeOpening(action, circumstances));
    }
    return { draftFor: (action) => drafts.get(action), reasonFor };
  });
}

/** Where a feed is to stand, and how it was asked for. */
export interface FeedRequest {
  /** Relative to the workspace. What stands there is the memory of revisions. */
  readonly path: string;
  /** The same, where a flag says where. */
  readonly place?: OutputPlace;
  readonly invocation: Invocation;
  /** The memory itself, where it is better known: what was last served. */
  readonly memory?: string;
}

export interface RenderedFeed {
  readonly content: string;
  readonly events: number;
  /** How many events are new, changed or gone since the previous feed; none where there was none. */
  readonly changed: number;
  /** Something about the previous feed that the person should know: one line. */
  readonly warning?: string;
}

/**
 * The feed as it is to stand at `path`, revised from what stands there. Throws `CannotWrite` where that is another
 * program's, unless `--force` says so or nothing is to be written (`--output -`).
 */
export async function renderCalendar(
  assessment: Assessment,
  { draftFor, reasonFor }: ActionTexts,
  request: FeedRequest,
): Promise<RenderedFeed> {
  const { evaluation, workspace } = assessment;
  const { path, place, invocation, memory } = request;
  const previous = memory === undefined ? readPreviousFeed(assessment, request) : { text: memory };
  const { isMemoryLost, ...feed } = await writeCalendar(evaluation, {
    ...readCalendarChoices(workspace.config, invocation),
    productVersion: packageJson.version,
    previous: previous.text,
    reasonFor: (action) => reasonFor(action)?.sentence,
    draftFor,
  });
  const { name } = place ?? placeInWorkspace(assessment, path);
  const warning = isMemoryLost ? `${oneLine(name)} ${LOST_MEMORY}` : previous.warning;
  return { ...feed, warning };
}

const LOST_MEMORY = "is not as followthrough left it (edited or damaged); every event in it counts as changed now";

export interface PreviousFeed {
  readonly text?: string;
  readonly warning?: string;
}

/** What stands where a feed is to stand. @throws as `renderCalendar` does */
export function readPreviousFeed(assessment: Assessment, request: FeedRequest): PreviousFeed {
  const { path, invocation, place = placeInWorkspace(assessment, path) } = request;
  try {
    const text = byTheirNames([place], () => readOutput(place));
    if (text === undefined || !isForeignFeed(text)) return { text };
    if (readFlag(invocation, "force")) return {};
    throw new CannotWrite(oneLine(place.name), NOT_OURS);
  } catch (error) {
    const isPrinted = readText(invocation, "output") === "-";
    if (error instanceof CannotWrite && isPrinted) return { warning: `${oneLine(place.name)} ${NO_MEMORY}` };
    // Whatever keeps it from being read keeps it from being written, and that will say so in the output's words.
    if (error instanceof CannotRead) return { warning: error.message };
    throw error;
  }
}

/** An earlier run wrote it. */
export function isOwnFeed(text: string): boolean {
  return !isForeignFeed(text);
}

const NOT_OURS = "it is no calendar of followthrough's; move it away, or replace it with --force";
const NO_MEMORY = "is no calendar of followthrough's; every event counts as new";

/** `place` is missing for the report's own file in the workspace, which `file` is relative to. */
export function renderReport(
  assessment: Assessment,
  file: string,
  { draftFor, reasonFor }: ActionTexts,
  place?: OutputPlace,
): string {
  const { evaluation, locate } = assessment;
  const isOutside = place !== undefined && place.root !== assessment.workspace.root;
  const wayTo = isOutside ? (path: string) => wayFrom(place, assessment, path) : undefined;
  return writeReport(evaluation, { file, wayTo, locate, reasonFor, draftFor });
}

/** An output's content, and what there is to say of it: how much is in it, what was wrong with the previous one. */
export interface Rendered {
  readonly content: string;
  readonly note?: string;
  readonly warning?: string;
}

interface Delivery extends Pick<Output, "isOwn"> {
  /** Where it goes unless the person says otherwise. */
  readonly file: string;
  readonly render: (place: OutputPlace) => Rendered | Promise<Rendered>;
}

/** Writes to the file that `--output` names (`-`: standard output), else to the workspace's, and says which. */
export async function deliver(
  assessment: Assessment,
  invocation: Invocation,
  io: Io,
  { file, render, isOwn }: Delivery,
): Promise<void> {
  const typed = readText(invocation, "output");
  const own = placeInWorkspace(assessment, file);
  if (typed === "-") {
    const { content, warning } = await render(own);
    io.stdout.write(content);
    warn(warning, invocation, io);
    return;
  }
  removeLeftovers(assessment, io);
  const place = typed === undefined ? own : placeByFlag(assessment, typed, io.cwd);
  const { content, note, warning } = await render(place);
  const isForced = readFlag(invocation, "force");
  const outcome = byTheirNames([place], () => writeOutput({ ...place, content, isOwn, isForced }));
  warn(warning, invocation, io);
  if (!readFlag(invocation, "quiet")) io.stderr.write(`${describeOutputs([{ path: place.name, outcome, note }])}\n`);
}

/** About the work itself: on standard error, and not at all where only results are wanted. */
export function warn(warning: string | undefined, invocation: Invocation, io: Io): void {
  if (warning !== undefined && !readFlag(invocation, "quiet")) io.stderr.write(`warning: ${warning}\n`);
}

/** `11 events, 2 changed`. */
export function describeFeed({ events, changed }: Pick<RenderedFeed, "events" | "changed">): string {
  return `${countPhrase(events, "event")}${changed === 0 ? "" : `, ${changed} changed`}`;
}

/** Relative to where the person is. */
export function displayPath({ folder }: Workspace, path: string): string {
  return pathIn(folder)(path);
}

/** An output that was written or need not be. */
export interface Delivered {
  readonly path: string;
  readonly outcome: Outcome;
  /** What there is to say of it when it is written. */
  readonly note?: string;
}

/** `Wrote follow-ups.ics (11 events, 2 changed) and follow-ups.md`; what held the same bytes already is unchanged. */
export function describeOutputs(outputs: readonly Delivered[]): string {
  const written = outputs.filter(({ outcome }) => outcome === "written").map(describeWritten);
  const unchanged = outputs.filter(({ outcome }) => outcome === "unchanged").map(({ path }) => oneLine(path));
  if (written.length === 0) return `Unchanged: ${unchanged.join(" and ")}`;
  const rest = unchanged.length === 0 ? "" : `; unchanged: ${unchanged.join(" and ")}`;
  return `Wrote ${written.join(" and ")}${rest}`;
}

function describeWritten({ path, note }: Delivered): string {
  return note === undefined ? oneLine(path) : `${oneLine(path)} (${note})`;
}

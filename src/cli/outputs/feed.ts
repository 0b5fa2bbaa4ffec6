import packageJson from "../../../package.json" with { type: "json" };
import { countPhrase, isForeignFeed, writeCalendar, type ActionDetails } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { CannotRead, CannotWrite, readOutput } from "../../workspace/index.js";
import { chooseCalendar, type CalendarFlags } from "../calendar-options.js";
import { byTheirNames, type OutputPlace } from "./place.js";

/** Where a feed is to stand, and how it was asked for. */
export interface FeedRequest {
  /** What stands there is the memory of revisions. */
  readonly place: OutputPlace;
  readonly flags: CalendarFlags;
  /** Another program's file there may be replaced. */
  readonly isForced: boolean;
  /** Nothing is to be written there. */
  readonly isPrinted?: boolean;
  /** The memory itself, where it is better known: what was last served. */
  readonly memory?: string;
  /** Called while it is made, so that others get their turn. */
  readonly pause?: () => Promise<void>;
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
 * The feed as it is to stand in its place, revised from what stands there. Throws `CannotWrite` where that is another
 * program's, unless it may be replaced or nothing is to be written.
 */
export async function renderFeed(
  { evaluation, workspace }: Snapshot,
  { draftFor, reasonFor, eventTexts }: ActionDetails,
  request: FeedRequest,
): Promise<RenderedFeed> {
  const { place, flags, memory, pause } = request;
  const previous = memory === undefined ? readPreviousFeed(request) : { text: memory };
  const { isMemoryLost, ...feed } = await writeCalendar(evaluation, {
    ...chooseCalendar(workspace.config, flags),
    productVersion: packageJson.version,
    previous: previous.text,
    pause,
    reasonFor: (action) => reasonFor(action)?.sentence,
    ...{ draftFor, eventTexts },
  });
  return { ...feed, warning: isMemoryLost ? `${oneLine(place.name)} ${LOST_MEMORY}` : previous.warning };
}

const LOST_MEMORY = "is not as followthrough left it (edited or damaged); every event in it counts as changed now";

export interface PreviousFeed {
  readonly text?: string;
  readonly warning?: string;
}

/** What stands where a feed is to stand. @throws as `renderFeed` does */
export function readPreviousFeed({ place, isForced, isPrinted = false }: FeedRequest): PreviousFeed {
  try {
    const text = byTheirNames([place], () => readOutput(place));
    if (text === undefined || !isForeignFeed(text)) return { text };
    if (isForced) return {};
    throw new CannotWrite(oneLine(place.name), NOT_OURS);
  } catch (error) {
    if (error instanceof CannotWrite && isPrinted) return { warning: `${oneLine(place.name)} ${NO_MEMORY}` };
    // Whatever keeps it from being read keeps it from being written, and that will say so in the output's words.
    if (error instanceof CannotRead) return { warning: error.message };
    throw error;
  }
}

const NOT_OURS = "it is no calendar of followthrough's; move it away, or replace it with --force";
const NO_MEMORY = "is no calendar of followthrough's; every event counts as new";

/** An earlier run wrote it. */
export function isOwnFeed(text: string): boolean {
  return !isForeignFeed(text);
}

/** `11 events, 2 changed`. */
export function describeFeed({ events, changed }: Pick<RenderedFeed, "events" | "changed">): string {
  return `${countPhrase(events, "event")}${changed === 0 ? "" : `, ${changed} changed${changed > events ? " or gone" : ""}`}`;
}

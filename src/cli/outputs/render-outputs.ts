import { gatherDetails, isOwnReport } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import type { Output } from "../../workspace/index.js";
import { describeFeed, isOwnFeed, renderFeed, type FeedRequest } from "./feed.js";
import { placeInWorkspace, type OutputPlace } from "./place.js";
import { renderReport } from "./report.js";

/** A file of the workspace's, as it is to stand there. */
export interface RenderedOutput extends OutputPlace, Output {
  /** What there is to say of it when it is written. */
  readonly note: string | undefined;
}

/** Calendar and report, both made before either is written. */
export interface RenderedOutputs {
  readonly outputs: readonly RenderedOutput[];
  /** Something about the previous feed that the person should know: one line. */
  readonly warning: string | undefined;
}

/** @throws as `renderFeed` */
export async function renderOutputs(
  snapshot: Snapshot,
  request: Pick<FeedRequest, "flags" | "isForced" | "pause">,
): Promise<RenderedOutputs> {
  const { isForced } = request;
  const { calendar, report } = snapshot.workspace.config;
  const calendarPlace = placeInWorkspace(snapshot, calendar.file);
  const reportPlace = placeInWorkspace(snapshot, report.file);
  const details = gatherDetails(snapshot);
  const feed = await renderFeed(snapshot, details, { ...request, place: calendarPlace });
  const outputs = [
    { ...calendarPlace, content: feed.content, isOwn: isOwnFeed, isForced, note: describeFeed(feed) },
    {
      ...reportPlace,
      ...{ content: renderReport(snapshot, details, reportPlace), isOwn: isOwnReport, isForced, note: undefined },
    },
  ];
  return { outputs, warning: feed.warning };
}

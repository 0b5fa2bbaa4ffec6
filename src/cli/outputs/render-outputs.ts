import { gatherDetails, isOwnReport } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { type Output, refuseOutput } from "../../workspace/index.js";
import { describeFeed, isOwnFeed, readPreviousFeed, renderFeed, type FeedRequest } from "./feed.js";
import { byTheirNames, placeInWorkspace, type OutputPlace } from "./place.js";
import { renderReportGradually } from "./report.js";

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
  request: Pick<FeedRequest, "flags" | "isForced" | "pause"> & { readonly detailsOf?: typeof gatherDetails },
): Promise<RenderedOutputs> {
  const { isForced, pause = () => Promise.resolve(), detailsOf = gatherDetails } = request;
  const { calendarPlace, reportPlace } = placesIn(snapshot);
  const details = detailsOf(snapshot);
  const feed = await renderFeed(snapshot, details, { ...request, place: calendarPlace });
  const report = await renderReportGradually(snapshot, details, { place: reportPlace, pause });
  const outputs = [
    { ...calendarPlace, content: feed.content, isOwn: isOwnFeed, isForced, note: describeFeed(feed) },
    { ...reportPlace, content: report, isOwn: isOwnReport, isForced, note: undefined },
  ];
  return { outputs, warning: feed.warning };
}

/** Before they are made: throws what writing them will throw because of what stands in their places. */
export function refuseOutputs(snapshot: Snapshot, { flags, isForced }: Pick<FeedRequest, "flags" | "isForced">): void {
  const { calendarPlace, reportPlace } = placesIn(snapshot);
  const calendar = { ...calendarPlace, isOwn: isOwnFeed, isForced };
  const report = { ...reportPlace, isOwn: isOwnReport, isForced };
  readPreviousFeed({ place: calendarPlace, flags, isForced });
  byTheirNames([calendar, report], () => {
    for (const output of [calendar, report]) refuseOutput(output);
  });
}

function placesIn(snapshot: Snapshot): { readonly calendarPlace: OutputPlace; readonly reportPlace: OutputPlace } {
  const { calendar, report } = snapshot.workspace.config;
  return {
    calendarPlace: placeInWorkspace(snapshot, calendar.file),
    reportPlace: placeInWorkspace(snapshot, report.file),
  };
}

import { type ReportOptions, writeReport, writeReportGradually, type ActionDetails } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { wayFrom, type OutputPlace } from "./place.js";

/** The report as it is to stand in its place, from which its links lead to the notes. */
export function renderReport(snapshot: Snapshot, details: ActionDetails, place: OutputPlace): string {
  return writeReport(snapshot.evaluation, optionsFor(snapshot, details, place));
}

/** The same with pauses, so that others get their turn. */
export function renderReportGradually(
  snapshot: Snapshot,
  details: ActionDetails,
  { place, pause }: { readonly place: OutputPlace; readonly pause: () => Promise<void> },
): Promise<string> {
  return writeReportGradually(snapshot.evaluation, optionsFor(snapshot, details, place), pause);
}

function optionsFor(snapshot: Snapshot, details: ActionDetails, place: OutputPlace): ReportOptions {
  const { locate, workspace } = snapshot;
  const isOutside = place.root !== workspace.root;
  const wayTo = isOutside ? (path: string) => wayFrom(place, snapshot, path) : undefined;
  return { file: place.path, wayTo, locate, ...details };
}

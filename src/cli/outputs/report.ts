import { writeReport, type ActionDetails } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import { wayFrom, type OutputPlace } from "./place.js";

/** The report as it is to stand in its place, from which its links lead to the notes. */
export function renderReport(snapshot: Snapshot, details: ActionDetails, place: OutputPlace): string {
  const { evaluation, locate, workspace } = snapshot;
  const isOutside = place.root !== workspace.root;
  const wayTo = isOutside ? (path: string) => wayFrom(place, snapshot, path) : undefined;
  return writeReport(evaluation, { file: place.path, wayTo, locate, ...details });
}

import type { Action } from "../../engine/index.js";
import { reasonOf, writeReport, type Reason } from "../../output/index.js";
import type { Snapshot } from "../../session/index.js";
import type { ActionDetails } from "./details.js";
import { wayFrom, type OutputPlace } from "./place.js";

/** The report as it is to stand in its place, from which its links lead to the notes. */
export function renderReport(snapshot: Snapshot, { draftFor, explain }: ActionDetails, place: OutputPlace): string {
  const { evaluation, locate, circumstances, workspace } = snapshot;
  const reasonFor = (action: Action): Reason | undefined => {
    const explanation = explain(action);
    return explanation && reasonOf(explanation, circumstances.now);
  };
  const isOutside = place.root !== workspace.root;
  const wayTo = isOutside ? (path: string) => wayFrom(place, snapshot, path) : undefined;
  return writeReport(evaluation, { file: place.path, wayTo, locate, reasonFor, draftFor });
}

import type { Snapshot } from "../../session/index.js";
import { writeOutput, type Output } from "../../workspace/index.js";
import { readFlag, readText, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import { warn } from "../warn.js";
import { describeOutputs } from "./describe-outputs.js";
import { byTheirNames, placeByFlag, placeInWorkspace, type OutputPlace } from "./place.js";
import { removeLeftovers } from "./remove-leftovers.js";

/** An output's content, and what there is to say of it: how much is in it, what was wrong with the previous one. */
export interface Rendered {
  readonly content: string;
  readonly note?: string;
  readonly warning?: string;
}

interface Delivery extends Pick<Output, "isOwn"> {
  /** Where it goes unless the person says otherwise, relative to the workspace. */
  readonly file: string;
  readonly render: (place: OutputPlace) => Rendered | Promise<Rendered>;
}

/** Writes to the file that `--output` names (`-`: standard output), else to the workspace's, and says which. */
export async function deliver(
  snapshot: Snapshot,
  invocation: Invocation,
  io: Io,
  { file, render, isOwn }: Delivery,
): Promise<void> {
  const typed = readText(invocation, "output");
  const own = placeInWorkspace(snapshot, file);
  if (typed === "-") {
    const { content, warning } = await render(own);
    io.stdout.write(content);
    warn(warning, invocation, io);
    return;
  }
  removeLeftovers(snapshot, io);
  const place = typed === undefined ? own : placeByFlag(snapshot, typed, io.cwd);
  const { content, note, warning } = await render(place);
  const isForced = readFlag(invocation, "force");
  const outcome = byTheirNames([place], () => writeOutput({ ...place, content, isOwn, isForced }));
  warn(warning, invocation, io);
  if (!readFlag(invocation, "quiet")) io.stderr.write(`${describeOutputs([{ path: place.name, outcome, note }])}\n`);
}

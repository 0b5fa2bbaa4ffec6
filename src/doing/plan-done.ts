import { UsageError } from "../diagnostics/index.js";
import type { Action } from "../engine/index.js";
import type { NoteChange } from "../note/index.js";
import { summaryPhrase } from "../output/index.js";
import { planChange } from "../session/index.js";
import { oneLine } from "../text/index.js";
import { CannotWrite, pathIn } from "../workspace/index.js";
import { isOpen } from "./choose-action.js";
import { describeDone } from "./describe-done.js";
import { listChanges, type Doing } from "./read-doing.js";
import type { Hunt, WantedChange } from "./wanted-change.js";

/**
 * What the note is to say once an action is done, as its rule has it.
 * @throws CannotWrite where the note cannot say so; UsageError where that would not close the action
 */
export async function planDone(action: Action, doing: Doing, hunt: Hunt): Promise<WantedChange> {
  const { circumstances, workspace } = hunt.snapshot;
  const path = oneLine(pathIn(workspace.folder)(action.application.path));
  const asked = listChanges(action, doing, path);
  const planned = await planChange(hunt, action.application.path, asked);
  if (!planned.ok) throw new CannotWrite(path, planned.reason);
  const { after } = planned.value;
  const title = describeDone(action, { asked, doing }, circumstances.now);
  const wanted = { command: "done", planned: planned.value, asked, title };
  // Of several dates, the next one has the key of the one that is taken out.
  if (asked.some((change) => "reminder" in change)) return wanted;
  if (!after || after.actions.some((one) => one.key === action.key && isOpen(one)))
    throw new UsageError(
      `"${summaryPhrase(action)}" would still be open: ${describeIdle(asked)}. ${path} was not written`,
    );
  return wanted;
}

/** Why what was asked for does not close the action. */
function describeIdle(asked: readonly NoteChange[]): string {
  const status = asked.flatMap((change) => ("status" in change ? [change.status] : []))[0];
  return status === undefined
    ? "an entry of that day and channel does not close it; check --on and --by"
    : `status: ${status} does not close it; set another status yourself`;
}

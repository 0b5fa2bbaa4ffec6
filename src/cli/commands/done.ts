import type { Action } from "../../engine/index.js";
import type { NoteChange } from "../../note/index.js";
import { summaryPhrase } from "../../output/index.js";
import { planChange, type PlannedChange } from "../../session/index.js";
import { oneLine } from "../../text/index.js";
import { CannotWrite } from "../../workspace/index.js";
import { UsageError, type Invocation } from "../command.js";
import {
  describeChoices,
  describeDone,
  describeNothingOpen,
  findMeant,
  listChanges,
  readDoing,
  refuseRow,
} from "../done/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt, type OpenHunt } from "../open.js";
import { pathIn } from "../path-in.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote } from "../tell/index.js";
import { writeChange } from "../writing/index.js";

/** Writes what was done into the note, as the open action's rule says, and tells what comes next. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, rule, ...rest] = invocation.operands;
  if ((words === undefined && !mayAsk(io)) || rest.length > 0)
    throw new UsageError("done takes a note and, if you like, a rule: followthrough done NOTE [RULE]");
  const hunt = await openHunt(invocation, io);
  const { snapshot } = hunt;
  const { circumstances, workspace } = snapshot;
  const doing = readDoing(invocation, circumstances.now);
  const note = await chooseNote(hunt, words, io, {
    message: "Which application?",
    isMeant: (one) => findMeant(one, undefined, snapshot.policy).length > 0,
  });
  const own = note.situation.application.path;
  const path = oneLine(pathIn(workspace.folder)(own));
  const found = findMeant(note, rule, snapshot.policy);
  const meant = rule === undefined && found.length > 1 && mayAsk(io) ? [await askAction(found, io)] : found;
  if (meant.length > 0)
    refuseRow(note.situation.application, { folder: workspace.folder, actions: meant, today: doing.date });
  const [action, ...others] = meant;
  if (!action || others.length > 0) {
    const actions = action ? [action, ...others] : [];
    io.stderr.write(action ? describeChoices(actions, path) : describeNothingOpen(note, circumstances));
    return EXIT.unusable;
  }
  const asked = listChanges(action, doing, path);
  const planned = await plan(hunt, action, asked, path);
  const title = describeDone(action, { asked, doing }, circumstances.now);
  return writeChange({ command: "done", planned, asked, title }, { hunt, invocation, io });
}

/** Which of several that are open was done. @throws UsageError where the person ends it */
async function askAction(actions: readonly Action[], io: Io): Promise<Action> {
  const choices = actions.map((action) => ({ value: action.key, label: summaryPhrase(action), hint: action.key }));
  const key = await askFor(io, (prompts) => prompts.choose({ message: "What was done?", choices }));
  const action = actions.find((one) => one.key === key);
  if (!action) throw new Error("an action was chosen that was not offered");
  return action;
}

/** @throws CannotWrite where the note cannot say so; UsageError where that would not close the action */
async function plan(
  hunt: OpenHunt,
  action: Action,
  asked: readonly NoteChange[],
  path: string,
): Promise<PlannedChange> {
  const planned = await planChange(hunt, action.application.path, asked);
  if (!planned.ok) throw new CannotWrite(path, planned.reason);
  const { after } = planned.value;
  // Of several dates, the next one has the key of the one that is taken out.
  if (asked.some((change) => "reminder" in change)) return planned.value;
  const isOpen = ({ key, state }: Action): boolean => key === action.key && (state === "open" || state === "overdue");
  if (!after || after.actions.some(isOpen))
    throw new UsageError(
      `"${summaryPhrase(action)}" would still be open: ${describeIdle(asked)}. ${path} was not written`,
    );
  return planned.value;
}

/** Why what was asked for does not close the action. */
function describeIdle(asked: readonly NoteChange[]): string {
  const status = asked.flatMap((change) => ("status" in change ? [change.status] : []))[0];
  return status === undefined
    ? "an entry of that day and channel does not close it; check --on and --by"
    : `status: ${status} does not close it; set another status yourself`;
}

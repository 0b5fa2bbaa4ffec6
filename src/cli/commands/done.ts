import { describeNothingOpen, findMeant, planDone, readDoing, refuseRow, type TypedDoing } from "../../doing/index.js";
import type { Action } from "../../engine/index.js";
import { summaryPhrase } from "../../output/index.js";
import { fitLines, oneLine } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { describeChoices } from "../done/index.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
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
  const doing = readDoing(readTyped(invocation), circumstances.now);
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
    const told = action ? describeChoices(actions, path) : describeNothingOpen(note, circumstances);
    io.stderr.write(fitLines(told, io.stderr.columns));
    return EXIT.unusable;
  }
  return writeChange(await planDone(action, doing, hunt), { hunt, invocation, io });
}

function readTyped(invocation: Invocation): TypedDoing {
  const [on, by] = [readText(invocation, "on"), readText(invocation, "by")];
  return { on, by, message: readFlag(invocation, "message") };
}

/** Which of several that are open was done. @throws UsageError where the person ends it */
async function askAction(actions: readonly Action[], io: Io): Promise<Action> {
  const choices = actions.map((action) => ({ value: action.key, label: summaryPhrase(action), hint: action.key }));
  const key = await askFor(io, (prompts) => prompts.choose({ message: "What was done?", choices }));
  const action = actions.find((one) => one.key === key);
  if (!action) throw new Error("an action was chosen that was not offered");
  return action;
}

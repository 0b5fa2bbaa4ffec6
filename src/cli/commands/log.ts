import { tellingOf, wishToLog } from "../../doing/index.js";
import type { NoteEvaluation } from "../../engine/index.js";
import { applicationPhrase } from "../../output/index.js";
import {
  readTold,
  TELLING_FLAGS,
  type NotTold,
  type Telling,
  type TellingFlags,
  type Told,
} from "../../telling/index.js";
import { fitLines } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote, describeChoices, describeLater, logPaste, writeTold } from "../tell/index.js";

/** Writes what is told of an application into its note: what was sent or received, an interview, an offer, a status. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...what] = invocation.operands;
  const isAsking = mayAsk(io);
  const flags = readFlags(invocation);
  if (readFlag(invocation, "paste")) return logPaste(invocation, io);
  const hasWhat = what.length > 0 || Object.keys(flags).length > 0;
  if (!isAsking && (words === undefined || !hasWhat))
    throw new UsageError(
      "log takes a note and what happened, as in: followthrough log acme sent thank-you to ada by email",
    );
  const hunt = await openHunt(invocation, io);
  const note = await chooseNote(hunt, words, io, { message: "Which application?" });
  const telling = tellingOf(hunt.snapshot, note, flags);
  const told = hasWhat ? readTold(what.join(" "), telling) : await askWhat(note, telling, io);
  if (!told.ok) {
    const choices = describeChoices(told.reason, words ?? note.situation.application.path, told.choices);
    io.stderr.write(fitLines(choices, io.stderr.columns));
    return EXIT.unusable;
  }
  const name = words ?? note.situation.application.path;
  const code = await writeTold(wishToLog(told, note, name), note, { hunt, invocation, io });
  if (told.later && told.later.length > 0 && !readFlag(invocation, "quiet"))
    io.stderr.write(fitLines(describeLater(name, told.later), io.stderr.columns));
  return code;
}

function readFlags(invocation: Invocation): TellingFlags {
  return Object.fromEntries(
    TELLING_FLAGS.flatMap((name) => {
      const value = readText(invocation, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Asks until an answer is understood; where more than one thing may be meant, which one. */
async function askWhat(note: NoteEvaluation, telling: Telling, io: Io): Promise<Told | NotTold> {
  const message = `What happened with ${applicationPhrase(note.situation.application)}?`;
  const example = "sent thank-you to ada, interview thu 14:00, they answer by fri";
  const typed = await askFor(io, (prompts) =>
    prompts.text({
      ...{ message, example },
      findProblem: (answer) => {
        const told = readTold(answer, telling);
        return told.ok || told.choices.length > 0 ? undefined : told.reason;
      },
    }),
  );
  return settle(typed, telling, io);
}

async function settle(typed: string, telling: Telling, io: Io): Promise<Told | NotTold> {
  const told = readTold(typed, telling);
  if (told.ok || told.choices.length === 0) return told;
  const { reason, choices } = told;
  const at = await askFor(io, (prompts) =>
    prompts.choose({
      message: reason,
      choices: choices.map(({ words, meaning }, index) => ({ value: String(index), label: meaning, hint: words })),
    }),
  );
  const chosen = choices[Number(at)];
  if (!chosen) throw new Error("a choice was made that was not offered");
  return settle(chosen.words, { ...telling, flags: chosen.flags }, io);
}

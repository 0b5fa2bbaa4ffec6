import { applicationPhrase } from "../../output/index.js";
import type { NoteChange } from "../../note/index.js";
import {
  changesOfMail,
  readMail,
  sayChange,
  statusAfter,
  TELLING_FLAGS,
  type MailNothing,
  type MailProposal,
} from "../../telling/index.js";
import { dayOfMoment } from "../../time/index.js";
import { oneLine } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote } from "./choose-note.js";
import { writeTold } from "./write-told.js";

const NOTHING: Readonly<Record<MailNothing, string>> = {
  receipt: "it says only that they have the application, which is no answer",
  away: "somebody is out of office",
  bulk: "it is written to many",
  undelivered: "a message of yours came back",
  spam: "it looks like spam",
  unclear: "nothing in it is understood for certain; log what it says in your own words",
};

/** Reads an e-mail from standard input, shows what to note of it with the sentences that say so, and writes that if it is wanted. */
export async function logPaste(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...more] = invocation.operands;
  const hasFlag = TELLING_FLAGS.some((name) => readText(invocation, name) !== undefined);
  if (words === undefined || more.length > 0 || hasFlag)
    throw new UsageError("--paste takes a note, and reads the rest from the e-mail: followthrough log acme --paste");
  const isSure = readFlag(invocation, "yes") || readFlag(invocation, "dry-run");
  if (!isSure && !mayAsk(io))
    throw new UsageError("there is no terminal to ask on; say --yes to write what is read, or --dry-run");
  const hunt = await openHunt(invocation, io);
  const { now } = hunt.snapshot.circumstances;
  const note = await chooseNote(hunt, words, io, { message: "Which application?" });
  const { application } = note.situation;
  const pasted = new TextDecoder().decode(await io.readStdin());
  const mail = await readMail(pasted, { now, zone: hunt.session.zone });
  if ("nothing" in mail) {
    const sentence = mail.sentence === undefined ? "" : `: "${oneLine(mail.sentence)}"`;
    io.stderr.write(`Nothing to note of this e-mail: ${NOTHING[mail.nothing]}${sentence}\n`);
    return EXIT.unusable;
  }
  const { changes, choices } = changesOfMail(mail, application);
  const world = { application, now, today: dayOfMoment(now) };
  const say = (change: NoteChange): string => sayChange(change, world);
  io.stderr.write(describeProposal(mail, changes.map(say), applicationPhrase(application)));
  const chosen = await chooseOne(choices, say, isSure, io);
  const all = [...changes, ...chosen];
  const status = statusAfter(all, application);
  const wanted: readonly NoteChange[] = status === undefined ? all : [...all, { status }];
  if (!isSure && !(await askFor(io, (prompts) => prompts.confirm({ message: "Write that?" })))) {
    io.stderr.write("Nothing was written\n");
    return EXIT.ok;
  }
  return writeTold({ command: "log", changes: wanted, said: wanted.map(say) }, note, { hunt, invocation, io });
}

function describeProposal({ from, said }: MailProposal, proposed: readonly string[], application: string): string {
  const sender = [from?.name, from?.email && `<${from.email}>`].filter(Boolean).join(" ");
  const lines = said.map(({ what, sentence }) => `  ${what}: "${oneLine(sentence)}"`);
  return [
    `${application}${sender === "" ? "" : `, from ${oneLine(sender)}`}: ${proposed.map(oneLine).join(", ")}`,
    ...lines,
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** Of several times or interviews, the one that is meant; without anybody to ask they are listed, and none is noted. */
async function chooseOne(
  choices: readonly NoteChange[],
  say: (change: NoteChange) => string,
  isSure: boolean,
  io: Io,
): Promise<readonly NoteChange[]> {
  if (choices.length === 0) return [];
  if (isSure) {
    io.stderr.write(`Not noted, as one of these is to be chosen: ${choices.map(say).map(oneLine).join("; ")}\n`);
    return [];
  }
  const at = await askFor(io, (prompts) =>
    prompts.choose({
      message: "Which one?",
      choices: [
        ...choices.map((one, index) => ({ value: String(index), label: say(one) })),
        { value: "none", label: "none yet" },
      ],
    }),
  );
  return choices.filter((_, index) => String(index) === at);
}

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
  type ToldChoice,
} from "../../telling/index.js";
import { dayOfMoment } from "../../time/index.js";
import { fitLines, oneLine } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote } from "./choose-note.js";
import { describeLater } from "./compose-command.js";
import { writeTold } from "./write-told.js";

const NOTHING: Readonly<Record<MailNothing, string>> = {
  receipt: "it says only that they have the application, which is no answer",
  away: "somebody is out of office",
  bulk: "it is written to many",
  undelivered: "a message of yours came back",
  spam: "it looks like spam",
  own: "you wrote it yourself; log what you sent, as in: sent follow-up to Ada by email",
  unclear: "nothing in it is understood for certain; log what it says in your own words",
};

/** Reads an e-mail from standard input, shows what to note of it with the sentences that say so, and writes that if it is wanted. */
export async function logPaste(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...more] = invocation.operands;
  const hasFlag = TELLING_FLAGS.some((name) => readText(invocation, name) !== undefined);
  if (words === undefined || more.length > 0 || hasFlag)
    throw new UsageError("--paste takes a note, and reads the rest from the e-mail: followthrough log acme --paste");
  const isSure = readFlag(invocation, "yes") || readFlag(invocation, "dry-run");
  const terminal: Pick<Io, "prompts" | "env"> = { prompts: io.promptsBesideStdin, env: io.env };
  if (!isSure && !mayAsk(terminal))
    throw new UsageError("there is no terminal to ask on; say --yes to write what is read, or --dry-run");
  const hunt = await openHunt(invocation, io);
  const { now } = hunt.snapshot.circumstances;
  const note = await chooseNote(hunt, words, io, { message: "Which application?" });
  const { application } = note.situation;
  // Whoever pastes sees nothing else of the program until the e-mail has ended.
  if (io.prompts) io.stderr.write("Paste the e-mail, then press Enter and Ctrl-D.\n");
  const pasted = new TextDecoder().decode(await io.readStdin());
  const mail = await readMail(pasted, { now, zone: hunt.session.zone, me: hunt.snapshot.workspace.config.me });
  if ("nothing" in mail) {
    const sentence = mail.sentence === undefined ? "" : `: "${oneLine(mail.sentence)}"`;
    const told = `Nothing to note of this e-mail: ${NOTHING[mail.nothing]}${sentence}\n`;
    io.stderr.write(fitLines(told, io.stderr.columns));
    return EXIT.unusable;
  }
  // A body alone, not signed, may as well be the person's own.
  const isNamed = mail.from !== undefined;
  if (!isNamed && readFlag(invocation, "yes"))
    throw new UsageError("nothing in it tells who wrote it; paste it with its From line, or answer without --yes");
  const { changes, choices, known } = changesOfMail(mail, application);
  const world = { application, now, today: dayOfMoment(now) };
  const say = (change: NoteChange): string => sayChange(change, world);
  const proposal = describeProposal(mail, [...known, ...changes].map(say), applicationPhrase(application));
  io.stderr.write(fitLines(proposal, io.stderr.columns));
  const chosen = await chooseOne(choices, say, isSure, { ...terminal, stderr: io.stderr }, words);
  const all = [...changes, ...chosen];
  const status = statusAfter([...known, ...all], application);
  const wanted: readonly NoteChange[] = status === undefined ? all : [...all, { status }];
  if (known.length > 0) {
    const rest = wanted.length > 0 || choices.length > 0 ? "" : ", and nothing is left to write";
    const told = `The note says already: ${known.map(say).map(oneLine).join(", ")}${rest}\n`;
    io.stderr.write(fitLines(told, io.stderr.columns));
  }
  if (wanted.length === 0) return EXIT.unusable;
  const message = isNamed ? "Write that?" : "Nothing tells who wrote it. Is it theirs, and to be written?";
  if (!isSure && !(await askFor(terminal, (prompts) => prompts.confirm({ message })))) {
    io.stderr.write("Nothing was written\n");
    return EXIT.ok;
  }
  return writeTold({ command: "log", changes: wanted, said: wanted.map(say) }, note, { hunt, invocation, io });
}

function describeProposal({ from, said }: MailProposal, proposed: readonly string[], application: string): string {
  const sender = [from?.name, from?.email && `<${from.email}>`].filter(Boolean).join(" ");
  const bySentence = new Map<string, readonly string[]>();
  for (const { what, sentence } of said) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), what]);
  const lines = [...bySentence].map(([sentence, whats]) => `  ${whats.join(", ")}: "${oneLine(sentence)}"`);
  return [
    `${application}${sender === "" ? "" : `, from ${oneLine(sender)}`}: ${proposed.map(oneLine).join(", ")}`,
    ...lines,
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** What is typed to note it. */
function sayAgain(change: NoteChange): Pick<ToldChoice, "words" | "flags"> {
  if ("interview" in change) {
    const { date, time, minutes, kind, with: people, place, link } = change.interview;
    const flags = {
      ...(people.length > 0 && { with: people.join(", ") }),
      ...(kind !== undefined && { kind }),
      ...(minutes !== undefined && { minutes: String(minutes) }),
      ...(place !== undefined && { place }),
      ...(link !== undefined && { link }),
    };
    return { words: ["interview", date.toString(), time].filter(Boolean).join(" "), flags };
  }
  if (!("round" in change) || !("moved" in change)) throw new Error("only interviews are chosen from");
  const flags = { round: String(change.round) };
  if (change.moved === "cancelled") return { words: "interview cancelled", flags };
  const { date, time } = change.moved;
  return { words: ["interview moved", date.toString(), time].filter(Boolean).join(" "), flags };
}

/** Of several times or interviews, the one that is meant; without anybody to ask they are listed, and none is noted. */
async function chooseOne(
  choices: readonly NoteChange[],
  say: (change: NoteChange) => string,
  isSure: boolean,
  io: Pick<Io, "prompts" | "stderr">,
  note: string,
): Promise<readonly NoteChange[]> {
  if (choices.length === 0) return [];
  if (isSure) {
    io.stderr.write(
      describeLater(
        note,
        choices.map((one) => ({ ...sayAgain(one), meaning: say(one) })),
      ),
    );
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

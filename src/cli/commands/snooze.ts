import { readUntil, wishToSnooze } from "../../doing/index.js";
import type { ZonedDateTime } from "../../time/index.js";
import { dayPhrase } from "../../output/index.js";
import { fitLines, oneLine, quoteWord } from "../../text/index.js";
import { UsageError, type Invocation } from "../command.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt } from "../open.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { chooseNote, writeTold } from "../tell/index.js";

const EXAMPLE = "2w, fri, 5 Jan, in 10 days, off";

/** Lets a note rest until a day, or ends that. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [words, ...when] = invocation.operands;
  if (!mayAsk(io) && (words === undefined || when.length === 0))
    throw new UsageError("snooze takes a note and until when, as in: followthrough snooze acme 2w");
  const hunt = await openHunt(invocation, io);
  const { now } = hunt.snapshot.circumstances;
  const note = await chooseNote(hunt, words, io, { message: "Which application?" });
  const { application } = note.situation;
  const typed = when.length > 0 ? when.join(" ") : await askWhen(now, io);
  const until = readUntil(typed, now);
  if (until.reason !== undefined) {
    const name = quoteWord(words ?? application.path);
    const lines = until.choices.map(
      (day) => `  followthrough snooze ${name} ${day.toString()}  ${dayPhrase(day, now)}\n`,
    );
    const told = `${oneLine(until.reason)}${lines.length > 0 ? ". Which one:" : ""}\n${lines.join("")}`;
    io.stderr.write(fitLines(told, io.stderr.columns));
    return EXIT.unusable;
  }
  return writeTold(wishToSnooze(application, until.date, now), note, { hunt, invocation, io });
}

function askWhen(now: ZonedDateTime, io: Io): Promise<string> {
  return askFor(io, (prompts) =>
    prompts.text({
      message: "Until when?",
      example: EXAMPLE,
      findProblem: (answer) => {
        const until = readUntil(answer, now);
        if (until.reason === undefined) return undefined;
        const days = until.choices.map(String).join(" or ");
        return days === "" ? until.reason : `${until.reason}: write ${days}`;
      },
    }),
  );
}

import { readSpokenDate, compareDates, dayOfMoment, type PlainDate, type ZonedDateTime } from "../../time/index.js";
import { dayPhrase } from "../../output/index.js";
import { oneLine, quoteWord } from "../../text/index.js";
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
    io.stderr.write(`${oneLine(until.reason)}${lines.length > 0 ? ". Which one:" : ""}\n${lines.join("")}`);
    return EXIT.unusable;
  }
  const { date } = until;
  if (!date && !application.snooze_until) throw new UsageError("the note is not snoozed");
  const said = date ? `snoozed until ${dayPhrase(date, now)}` : "no longer snoozed";
  const changes = [{ field: "snooze_until", date }] as const;
  return writeTold({ command: "snooze", changes, said: [said] }, note, { hunt, invocation, io });
}

type Until =
  | { readonly date: PlainDate | undefined; readonly reason?: undefined }
  | { readonly reason: string; readonly choices: readonly PlainDate[] };

/** @param now in the person's zone */
function readUntil(typed: string, now: ZonedDateTime): Until {
  if (/^(?:off|none|no|never|-)$/iu.test(typed.trim())) return { date: undefined };
  const today = dayOfMoment(now);
  const reading = readSpokenDate(typed, "ahead", { today });
  if (reading.date === undefined)
    return { reason: reading.reason, choices: reading.choices.filter((day) => compareDates(day, today) > 0) };
  if (compareDates(reading.date, today) > 0) return reading;
  return { reason: "that is today; a note is snoozed until a day to come, or off", choices: [] };
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

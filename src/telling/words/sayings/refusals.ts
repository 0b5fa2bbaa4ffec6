import { isAhead, isHeld, type Interview } from "../../../facts/index.js";
import { refuse, type NotTold, type World } from "../told.js";
import { describeInterview } from "../which-interview.js";
import type { RefusalReason } from "./saying.js";

/** Why nothing is noted, and what can be typed instead. */
export function refuseSaying(reason: RefusalReason, world: World): NotTold {
  const { application, now, flags } = world;
  const all = application.interviews.filter(({ cancelled }) => !cancelled);
  const ahead = all.filter((one) => isAhead(one, now));
  switch (reason) {
    case "receipt":
      return refuse("it says only that they have the application, which is no answer, so there is nothing to note");
    case "silence":
      return refuse("silence is nothing that has happened, and needs no line: the wait is counted by itself", [
        { words: "status ghosted", flags: {}, meaning: "you expect no answer any more, and nothing more is due" },
      ]);
    case "no-show":
      return refuseNoShow(
        all.filter((one) => isHeld(one, now)),
        world,
      );
    case "joins":
      return refuse("who takes part is noted at the interview itself: add them to its with:");
    case "declined":
      return refuse("it is not said whether only the interview is off, or all of it", [
        ...ahead.map((one) => ({
          words: "interview cancelled",
          flags: { ...flags, round: String(one.round) },
          meaning: `that interview is off (${describeInterview(one)})`,
        })),
        { words: "withdrew my application", flags, meaning: "you want the job no more" },
      ]);
    case "their-interest":
      return refuse("it is not said who has no interest any more", [
        { words: "withdrew my application", flags, meaning: "you" },
        { words: "received rejection", flags, meaning: "they" },
      ]);
    case "due":
      return refuse(
        "by when something of yours is due is no line of the log: note what they sent, and write the day into the note as follow_up_on:",
        [{ words: "received reply", flags: { ...flags, note: "got a task" }, meaning: "what they sent" }],
      );
    case "new-time":
      return refuse("to when was it moved? Say the new day and time, as in: interview moved fri 10:00");
    case "new-deadline":
      return refuse("to when? Say the day, as in: deadline 5 Jan");
  }
}

function refuseNoShow(held: readonly Interview[], { flags }: World): NotTold {
  const last = held.toSorted((a, b) => compareInterviews(a, b)).at(-1);
  if (!last) return refuse("no interview has taken place yet, so nobody can have missed one");
  return refuse("an interview to which nobody came was not held, and nobody is to be thanked for it", [
    {
      words: "interview cancelled",
      flags: { ...flags, round: String(last.round) },
      meaning: `that one did not take place (${describeInterview(last)})`,
    },
  ]);
}

function compareInterviews(a: Interview, b: Interview): number {
  return a.date.toString().localeCompare(b.date.toString()) || a.round - b.round;
}

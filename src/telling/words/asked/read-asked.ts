import { echo } from "../../../text/index.js";
import { compareDates, formatDay, type PlainDate } from "../../../time/index.js";
import { fitting, sayDay } from "../days/index.js";
import { hasOffer } from "../read-plain.js";
import { sayChange } from "../to-changes.js";
import { refuse, type NotTold, type Told, type World } from "../told.js";
import { findAsked, type Asked } from "./find-asked.js";

type Read = (words: string, world: World) => Told | NotTold;

/**
 * Reads what they want of the person by a day (`ann wants my portfolio by wed`, `they sent me a challenge, due 4 dec`): they have
 * written, and the day is a reminder of the person's own. It is no day by which they promise anything. Nothing where it is
 * something else.
 *
 * @param read what is told without the day
 */
export function readAsked(typed: string, world: World, read: Read): Told | NotTold | undefined {
  const whole = findAsked(typed, world);
  if (whole) return tellAsked(typed, whole, `received reply from ${whole.who}`, world, read);
  // `reply from ada, she wants my portfolio by wed`
  const at = typed.search(/[,;] /u);
  const clause = at < 0 ? "" : typed.slice(at + 1).trim();
  const inClause = clause === "" ? undefined : findAsked(clause, world);
  return inClause && tellAsked(clause, inClause, typed.slice(0, at), world, read);
}

/** @param told what happened, in the words of the log */
function tellAsked(
  typed: string,
  { who, day, rest, isAnswer }: Asked,
  told: string,
  world: World,
  read: Read,
): Told | NotTold {
  const { flags } = world;
  const lead = told.endsWith(" from ") ? told.slice(0, -" from ".length) : told;
  const date = settleDay(typed, day, world);
  if ("ok" in date) return date;
  if (rest !== "")
    return refuse(`${echo(rest)} is told besides; log one at a time`, [
      {
        words: typed.slice(0, day.end),
        flags: { ...flags, note: [rest, flags.note].filter(Boolean).join("; ") },
        meaning: "that, with the rest as a remark",
      },
    ]);
  if (isAnswer && hasOffer(world.application)) return read(`deadline ${date.toString()}`, world);
  const note = [typed, flags.note].filter(Boolean).join("; ");
  const entry = read(lead, { ...world, flags: { ...flags, note } });
  if (!entry.ok) return entry;
  const isTheirs = entry.changes.every((one) => !("entry" in one) || one.entry.direction === "received");
  if (!isTheirs || entry.changes.length === 0)
    return refuse(`${echo(typed)} tells of something else than what stands before it; log one at a time`, [
      { words: typed, flags, meaning: who === "" ? "what they want" : `what ${who} wants` },
    ]);
  const own = world.application.reminders.find(({ isTask }) => isTask !== true);
  if (own)
    return refuse(
      `${echo(typed)} has a day of yours, and the note's follow_up_on holds another one; note what they want, and write the day into the note`,
      [{ words: lead, flags: { ...flags, note }, meaning: "what they want, without a reminder" }],
    );
  const reminder = { field: "follow_up_on", date } as const;
  return { ...entry, changes: [...entry.changes, reminder], said: [...entry.said, sayChange(reminder, world)] };
}

/** The day, which lies ahead or is today. */
function settleDay(typed: string, { start, end, ahead }: Asked["day"], world: World): PlainDate | NotTold {
  const { flags, today } = world;
  const { date } = ahead;
  if (date && compareDates(date, today) >= 0) return date;
  if (date) return refuse(`${echo(typed.slice(start, end))} is ${formatDay(date, { year: true })}, which has passed`);
  return refuse(
    ahead.reason,
    fitting(ahead.choices, "ahead", { flags: {}, today }).map((one) => ({
      words: `${typed.slice(0, start)}${one.toString()}${typed.slice(end)}`,
      flags,
      meaning: sayDay(one, today),
    })),
  );
}

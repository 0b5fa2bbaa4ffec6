import { compareDates, readSpokenDate, type PlainDate, type Side } from "../../../time/index.js";
import { refuse, type NotTold, type World } from "../told.js";
import { sayDay } from "./say-day.js";

/**
 * The days that can be meant: nobody promises for a day that has passed, and nothing has happened on one to come. What is told of
 * another day may have been promised for one that has passed since.
 */
export function fitting(
  choices: readonly PlainDate[],
  side: Side | undefined,
  { flags, today }: Pick<World, "flags" | "today">,
): readonly PlainDate[] {
  if (side === "past") return choices.filter((date) => compareDates(date, today) <= 0);
  if (side === "ahead" && flags.on === undefined) return choices.filter((date) => compareDates(date, today) >= 0);
  return choices;
}

/** Reads a flag's day. @param countedFrom the day from which `within a week` counts; today, unless it is known */
export function readDayFlag(
  name: "promised" | "deadline",
  side: Side,
  typed: string,
  { flags, today, order }: World,
  countedFrom?: PlainDate,
): { readonly ok: true; readonly date: PlainDate | undefined } | NotTold {
  const text = flags[name];
  if (text === undefined) return { ok: true, date: undefined };
  const reading = readSpokenDate(text, side, { today, order, countedFrom });
  if (reading.date) return { ok: true, date: reading.date };
  const passed = countedFrom && readSpokenDate(text, "past", { today, order, countedFrom }).date;
  // It was said so long ago that the day has passed since.
  if (passed && compareDates(passed, countedFrom) >= 0) return { ok: true, date: passed };
  return refuse(
    `--${name}: ${reading.reason}`,
    fitting(reading.choices, side, { flags, today }).map((day) => ({
      words: typed,
      flags: { ...flags, [name]: day.toString() },
      meaning: sayDay(day, today),
    })),
  );
}

import type { CalendarOptions } from "../output/index.js";
import type { Config } from "../workspace/index.js";
import { readFlag, readText, UsageError, type Invocation, type Option } from "./command.js";

/** Of every command that writes a file. */
export const FORCE: Option = { type: "boolean", about: "replace a file that followthrough did not write" };

/** Of every command that makes the calendar. A flag wins over the workspace file. */
export const CALENDAR_OPTIONS: Readonly<Record<string, Option>> = {
  name: { type: "string", value: "TEXT", about: "the calendar's name" },
  private: { type: "boolean", about: "a calendar that says nothing of what the notes say" },
  "no-private": { type: "boolean", about: "a calendar that tells all (by default)" },
  forecast: { type: "boolean", about: "in the calendar, also what follows if nobody answers (by default)" },
  "no-forecast": { type: "boolean", about: "in the calendar, only what is certain" },
  interviews: { type: "boolean", about: "in the calendar, also the interviews that lie ahead (by default)" },
  "no-interviews": { type: "boolean", about: "in the calendar, only what there is to do" },
  alarms: { type: "boolean", about: "the calendar rings when something is due (by default)" },
  "no-alarms": { type: "boolean", about: "the calendar never rings" },
  roll: { type: "boolean", about: "what is open or overdue stands on today (by default)" },
  "no-roll": { type: "boolean", about: "what is open or overdue stays on the day it opened" },
  "no-review": { type: "boolean", about: "no weekly review in the calendar" },
  force: FORCE,
};

const SWITCHES = ["forecast", "interviews", "alarms", "roll", "private"] as const;

type Switch = (typeof SWITCHES)[number];

/** What the flags say of the calendar; what they leave open is for the workspace file to say. */
export interface CalendarFlags extends Partial<Readonly<Record<Switch, boolean>>> {
  readonly name?: string;
  readonly review?: false;
}

export type CalendarChoices = Pick<CalendarOptions, "name" | "review" | "secret" | Switch>;

/** @throws UsageError for a flag and its opposite */
export function readCalendarFlags(invocation: Invocation): CalendarFlags {
  const choose = (name: Switch): boolean | undefined => {
    const [isOn, isOff] = [readFlag(invocation, name), readFlag(invocation, `no-${name}`)];
    if (isOn && isOff) throw new UsageError(`--${name} and --no-${name} contradict each other; leave one out`);
    return isOn ? true : isOff ? false : undefined;
  };
  const switches = Object.fromEntries(SWITCHES.map((name) => [name, choose(name)]));
  return {
    ...switches,
    name: readText(invocation, "name"),
    review: readFlag(invocation, "no-review") ? false : undefined,
  };
}

/** What is decided about the calendar. */
export function chooseCalendar({ calendar }: Config, flags: CalendarFlags): CalendarChoices {
  return {
    name: flags.name ?? calendar.name,
    forecast: flags.forecast ?? calendar.forecast,
    interviews: flags.interviews ?? calendar.interviews,
    alarms: flags.alarms ?? calendar.alarms,
    roll: flags.roll ?? calendar.roll,
    private: flags.private ?? calendar.private,
    review: flags.review ?? calendar.review,
    secret: calendar.secret,
  };
}

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../workspace/make-folder.js";
import { addDays, writeInstant, type ReadEvent } from "../read-event.js";
import { asIcalendarReads } from "./icalendar.js";
import { run } from "./run.js";

// No text of our calendars holds a control character.
const EVENT_START = "\u001E";
const FIELD_END = "\u001F";
const FORMAT = [
  `${EVENT_START}{uid}`,
  ...["{all-day}", "{start-long-full}", "{end-long-full}", "{title}", "{location}", "{description}"],
];

/** A calendar folder of khal's and its configuration, for a person who sits in that zone. */
function configure(zone: string): { folder: string; config: string; env: Record<string, string> } {
  const folder = makeFolder();
  mkdirSync(join(folder, "events"));
  const config = join(folder, "khal.conf");
  const [day, time] = ["%Y-%m-%d", "%H:%M:%S"];
  writeFileSync(
    config,
    `[calendars]
[[feed]]
path = ${join(folder, "events")}
[sqlite]
path = ${join(folder, "khal.db")}
[default]
default_calendar = feed
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = ${time}
dateformat = ${day}
longdateformat = ${day}
datetimeformat = ${day} ${time}
longdatetimeformat = ${day}T${time}%z
`,
  );
  return { folder, config, env: { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TZ: zone } };
}

/** Imports the calendar as a person in that zone would, after an earlier one if there is one, and lists it. */
export const readWithKhal =
  (khal: string, zone: string) =>
  async (calendar: string, meant: readonly ReadEvent[], earlier?: string): Promise<ReadEvent[]> => {
    const { folder, config, env } = configure(zone);
    const call = (...args: string[]) => run(khal, ["-c", config, ...args], { cwd: folder, env });
    for (const one of [...(earlier === undefined ? [] : [earlier]), calendar]) {
      writeFileSync(join(folder, "feed.ics"), one);
      await call("import", "--batch", "--include-calendar", "feed", "feed.ics");
    }
    const events = new Map<string, ReadEvent>();
    for (const [first, last] of listRanges(meant.map(({ start }) => start.slice(0, 10)))) {
      const listed = await call("list", "--once", "--day-format", "", "--format", FORMAT.join(FIELD_END), first, last);
      for (const event of listed.split(EVENT_START).slice(1).map(readListed)) {
        // What recurs is in other ranges, too.
        if (!events.has(event.uid)) events.set(event.uid, event);
      }
    }
    const files = readdirSync(join(folder, "events")).length;
    if (files !== events.size) throw new Error(`khal imported ${files} events and listed ${events.size}`);
    return [...events.values()];
  };

function readListed(text: string): ReadEvent {
  // The line ends after the description.
  const [uid = "", allDay, start = "", end = "", title = "", location = "", description = ""] = text
    .slice(0, -1)
    .split(FIELD_END);
  // For khal, the last day of an all-day event is a part of it.
  if (allDay === "True")
    return { uid, start: start.slice(0, 10), end: addDays(end.slice(0, 10), 1), title, description, location };
  return { uid, start: writeInstant(new Date(start)), end: writeInstant(new Date(end)), title, description, location };
}

/** Khal counts on to the next day, which is the last that Python knows. */
const LAST_DAY = "9999-12-30";

/**
 * Khal looks at every day of the range that it lists, and our events are centuries apart: ranges around the days that
 * have any, a day wider for who is in another zone.
 */
function listRanges(days: readonly string[]): [string, string][] {
  const ranges: [string, string][] = [];
  for (const day of days.toSorted()) {
    const last = ranges.at(-1);
    const end = addDays(day, day < LAST_DAY ? 1 : 0);
    if (last && addDays(day, -60) < last[1]) last[1] = end;
    else ranges.push([addDays(day, -1), end]);
  }
  return ranges;
}

/** It reads with python-icalendar when it imports, and again what it has written then; and it trims descriptions. */
export function asKhalReads(text: string): string {
  return asIcalendarReads(asIcalendarReads(text));
}

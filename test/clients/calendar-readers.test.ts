import { describe, expect, it, onTestFinished } from "vitest";
import { requireProgram, type ProgramName } from "../programs.js";
import { exportFeed, FEED_NAMES } from "./feeds.js";
import { sortByUid, spellTexts, type Read } from "./read-event.js";
import { readWithIcalJs } from "./readers/ical-js.js";
import { asIcalendarReads, readWithIcalendar } from "./readers/icalendar.js";
import { asKhalReads, readWithKhal } from "./readers/khal.js";
import { readWithLibical } from "./readers/libical.js";
import { asNodeIcalReads, readWithNodeIcal } from "./readers/node-ical.js";
import { readWithVobject } from "./readers/vobject.js";

interface Reader {
  readonly name: string;
  /** What has to be installed for it. */
  readonly program?: ProgramName;
  readonly start: (program: string) => Read;
  /** How it spells the texts that it gets wrong. */
  readonly spell?: (text: string) => string;
}

const READERS: readonly Reader[] = [
  { name: "ical.js", start: () => readWithIcalJs },
  { name: "node-ical", start: () => readWithNodeIcal, spell: asNodeIcalReads },
  { name: "python-icalendar", program: "python-icalendar", start: readWithIcalendar, spell: asIcalendarReads },
  { name: "vobject", program: "vobject", start: readWithVobject },
  { name: "libical", program: "libical", start: readWithLibical },
  ...["UTC", "America/New_York", "Asia/Tokyo"].map((zone): Reader => ({
    name: `khal in ${zone}`,
    program: "khal",
    start: (khal) => readWithKhal(khal, zone),
    spell: asKhalReads,
  })),
];

describe.each(READERS)("$name", { timeout: 120_000 }, ({ program, start, spell = (text) => text }) => {
  const found = program === undefined ? "" : requireProgram(program);

  it.runIf(found !== undefined).each(FEED_NAMES)("reads every event as it is meant: %s", async (name) => {
    const { calendar, meant } = await exportFeed(name);
    const read = await start(found!)(calendar, meant);
    expect(sortByUid(read)).toEqual(spellTexts(meant, spell));
  });
});

describe.each([
  ["ical.js", readWithIcalJs],
  ["node-ical", readWithNodeIcal],
])("%s", (_name, read) => {
  it.each(["America/Los_Angeles", "UTC", "Asia/Tokyo"])("means the same days and moments in %s", async (zone) => {
    const { calendar } = await exportFeed("everything that is hard to read");
    const here = read(calendar);
    const before = process.env.TZ;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    process.env.TZ = zone;
    expect(read(calendar)).toEqual(here);
  });
});

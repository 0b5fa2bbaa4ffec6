import { describe, expect, it, onTestFinished } from "vitest";
import { IS_THOROUGH, sample } from "../cases.js";
import { requireProgram, type ProgramName } from "../programs.js";
import { exportFeed, FEED_NAMES } from "./feeds.js";
import { publishSearch } from "./published-search.js";
import { sortByUid, spellTexts, withoutAlarms, type Read, type ReadEvent } from "./read-event.js";
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
  /** It does not tell when events ring. */
  readonly isSilent?: boolean;
  /** Another zone than its first one: the hardest feed has all of the times that the others have. */
  readonly isAgain?: boolean;
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
    ...{ spell: asKhalReads, isSilent: true, isAgain: zone !== "UTC" },
  })),
];

describe.each(READERS)(
  "$name",
  { timeout: 120_000 },
  ({ name, program, start, spell = (text) => text, isSilent, isAgain }) => {
    const found = program === undefined ? "" : requireProgram(program);

    const names =
      isAgain && !IS_THOROUGH ? FEED_NAMES.slice(0, 1) : sample(FEED_NAMES, program === undefined ? 2 : 4, name);

    it.runIf(found !== undefined).each(names)("reads every event as it is meant: %s", async (name) => {
      const { calendar, meant } = await exportFeed(name);
      const read = await start(found!)(calendar, meant);
      const told = isSilent ? withoutAlarms(meant) : meant;
      expect(sortByUid(read)).toEqual(spellTexts(told, spell));
    });
  },
);

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

describe("a rescheduled interview", { timeout: 120_000 }, () => {
  const khal = requireProgram("khal");

  /** The feed before and after, as a program sees both that has read the first one. */
  async function reschedule(): Promise<{ first: string; second: string; meant: readonly ReadEvent[] }> {
    const search = await publishSearch();
    const read = async (): Promise<string> => (await fetch(search.url)).text();
    const first = await read();
    await search.reschedule();
    return { first, second: await read(), meant: search.meant() };
  }

  it("is the same event later, to ical.js", async () => {
    const { first, second, meant } = await reschedule();
    const [before, after] = [first, second].map((calendar) => sortByUid(readWithIcalJs(calendar)));
    expect(after).toEqual(meant);
    const moved = after!.filter((event, at) => event.start !== before![at]?.start);
    expect(moved.map(({ uid }) => before!.find((one) => one.uid === uid)?.start)).toEqual(["2026-10-28T13:00:00Z"]);
    expect(moved).toMatchObject([{ start: "2026-11-04T13:15:00Z", end: "2026-11-04T14:15:00Z", alarms: [-1215, -60] }]);
    const sequences = [first, second].map((calendar) =>
      Number(new RegExp(`UID:${moved[0]!.uid}\\r\\n(?:.*\\r\\n){0,2}SEQUENCE:(\\d+)`, "u").exec(calendar)?.[1]),
    );
    expect(sequences[1]).toBeGreaterThan(sequences[0]!);
  });

  it.runIf(khal)("is moved by khal, which knows it from before", async () => {
    const { first, second, meant } = await reschedule();
    const read = await readWithKhal(khal!, "Europe/Berlin")(second, meant, first);
    expect(sortByUid(read)).toEqual(spellTexts(withoutAlarms(meant), asKhalReads));
  });
});

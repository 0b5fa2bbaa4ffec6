import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isForeignFeed, writeCalendar, type Feed } from "../../src/output/index.js";
// Only a feed that was sealed again can show what counts as a change; nobody but a test wants one.
import { fold, unfold } from "../../src/output/calendar/content-lines.js";
import { seal, startDigest } from "../../src/output/calendar/revisions/digest.js";
import type { Action } from "../../src/engine/index.js";
import { Instant } from "../../src/time/index.js";
import { cases } from "../cases.js";
import { action, application, contact, day, evaluation, moment, note } from "./builders.js";
import { expectCalendarBytes, readEvents, type EventLines } from "./calendar-lines.js";

const OPTIONS = { name: "Job search", productVersion: "0.1.0" };
const MONDAY = "2026-11-16T08:00 Europe/Berlin";
const NOON = "2026-11-16T12:00 Europe/Berlin";

/** What is to be done, by UID; each on a day of its own that lies ahead. */
type Plan = Readonly<Record<string, Partial<Action>>>;

const PLAN: Plan = { one: {}, two: {}, three: {} };

function write(clock: string, plan: Plan = PLAN, previous?: string, rest: Partial<typeof OPTIONS> = {}): Promise<Feed> {
  const now = moment(clock);
  const notes = Object.entries(plan).map(([uid, rest], at) => {
    const about = application(uid, "Engineer", { contacts: [contact("Ada Lovelace")] });
    const opens = day("2026-12-01").add({ days: at });
    return note(now, about, [action(about, { uid, opens, state: "upcoming", to: about.contacts, ...rest })]);
  });
  return writeCalendar(evaluation(now, notes), { ...OPTIONS, ...rest, previous });
}

const FIRST_MINUTE = Instant.from("2026-01-01T00:00Z").epochMilliseconds / 60_000;

/** The minute of each event's revision, by UID without its end: all three values are of one, `20261116T0700Z`. */
function minutesOf(feed: Feed): Record<string, string> {
  expectCalendarBytes(feed.content);
  return Object.fromEntries(
    readEvents(feed.content).map(({ uid, values: { DTSTAMP = "", SEQUENCE, ...values } }) => {
      const minute = Math.floor(Instant.from(DTSTAMP).epochMilliseconds / 60_000);
      expect(values["LAST-MODIFIED"]?.slice(0, 13)).toBe(DTSTAMP.slice(0, 13));
      expect(Math.floor(Number(SEQUENCE) / 64)).toBe(minute - FIRST_MINUTE);
      return [uid.replace("@followthrough", ""), `${DTSTAMP.slice(0, 13)}Z`];
    }),
  );
}

/** The numbers of the events, by UID without its end. */
function sequencesOf(content: string): Record<string, number> {
  return Object.fromEntries(
    readEvents(content).map(({ uid, values }) => [uid.replace("@followthrough", ""), Number(values.SEQUENCE)]),
  );
}

function find(feed: Feed, uid: string): EventLines {
  return readEvents(feed.content).find((event) => event.uid === `${uid}@followthrough`)!;
}

const SEAL = /^(PRODID:.*)\/\/(\d+)-[0-9A-F]{16}$/u;

/** The feed with other lines, as if we had written them so. */
function resealed({ content }: Feed, change: (lines: string[]) => string[]): string {
  const lines = unfold(content);
  const [, , minute] = SEAL.exec(lines.find((line) => SEAL.test(line))!)!;
  const changed = change(lines.map((line) => line.replace(SEAL, "$1")));
  const digest = startDigest();
  digest.add(changed);
  return fold(seal(changed, digest, Number(minute)));
}

const NEW = "20261116T0700Z";

describe("with the previous feed as its memory, the calendar", () => {
  it("gives new events the minute of the clock", async () => {
    const feed = await write(MONDAY);
    expect(minutesOf(feed)).toEqual({ one: NEW, two: NEW, three: NEW, review: NEW });
    expect(feed).toMatchObject({ events: 4, changed: 0, isMemoryLost: false });
  });

  it("keeps all its bytes when nothing has changed, whatever the hour", async () => {
    const first = await write(MONDAY);
    for (const clock of [MONDAY, NOON, "2026-11-17T23:59 Europe/Berlin", "2026-11-01T00:00 UTC"]) {
      expect(await write(clock, PLAN, first.content)).toEqual({ ...first, changed: 0 });
    }
  });

  it("gives a changed event the minute of the clock, or the next one after its own, and leaves the others' bytes alone", async () => {
    const first = await write(MONDAY);
    const feed = await write(NOON, { ...PLAN, two: { title: "Call them" } }, first.content);
    expect(minutesOf(feed)).toEqual({ one: NEW, two: "20261116T1100Z", three: NEW, review: NEW });
    for (const uid of ["one", "three", "review"]) expect(find(feed, uid)).toEqual(find(first, uid));
    expect(feed.changed).toBe(1);
    const again = await write(NOON, { ...PLAN, two: { title: "Write to them" } }, feed.content);
    expect(minutesOf(again).two).toBe("20261116T1101Z");
  });

  it.each<[string, Partial<Action>]>([
    ["title", { title: "Call them" }],
    ["day", { opens: day("2026-12-24") }],
    ["deadline", { closes: day("2026-12-24") }],
    ["contact", { to: [contact("Grace Hopper")] }],
    ["rule", { rule: "second-follow-up" }],
    ["certainty", { projected: true }],
  ])("counts another %s as a change", async (_, change) => {
    const first = await write(MONDAY);
    expect(minutesOf(await write(NOON, { ...PLAN, one: change }, first.content)).one).toBe("20261116T1100Z");
  });

  it("counts what rings as a change, too, and the calendar's name as none", async () => {
    const first = await write(MONDAY);
    const silent = await write(NOON, PLAN, first.content, { alarms: false } as Partial<typeof OPTIONS>);
    expect(silent.changed).toBe(4);
    const renamed = await write(NOON, PLAN, first.content, { name: "Jobs" });
    expect(renamed.changed).toBe(0);
    expect(minutesOf(renamed)).toEqual(minutesOf(first));
  });

  it("counts what came and what went", async () => {
    const first = await write(MONDAY);
    const feed = await write(NOON, { one: {}, four: { opens: day("2026-12-24") } }, first.content);
    expect(minutesOf(feed)).toEqual({ one: NEW, four: "20261116T1100Z", review: NEW });
    expect(feed).toMatchObject({ events: 3, changed: 3 });
  });

  it("never lets a stamp go back when the clock does", async () => {
    const first = await write(NOON);
    const earlier = await write(MONDAY, { ...PLAN, one: { title: "Call them" } }, first.content);
    expect(minutesOf(earlier).one).toBe("20261116T1101Z");
  });

  it("gives what has changed a revision above its own last one, not above all others'", async () => {
    const one = { title: "Call them" };
    const first = await write(MONDAY);
    const second = await write(NOON, { ...PLAN, one }, first.content);
    const third = await write(MONDAY, { ...PLAN, one, two: { title: "Write to them" } }, second.content);
    expect(minutesOf(third)).toMatchObject({ one: "20261116T1100Z", two: "20261116T0701Z", three: NEW });
  });

  it("does not mind how the previous feed is folded, or what its lines end with", async () => {
    const { content } = await write(MONDAY);
    const lines = unfold(content);
    const spellings = [
      content.replaceAll("\r\n", "\n"),
      `\uFEFF${content}`,
      `${content}\r\n\r\n`,
      `${lines.join("\r\n")}\r\n`,
      lines.map((line) => line.replace(/(?<=^.{9})/u, "\r\n\t")).join("\r\n"),
    ];
    for (const previous of spellings) {
      expect(await write(NOON, PLAN, previous)).toEqual({ content, events: 4, changed: 0, isMemoryLost: false });
    }
  });

  it("does not mind in which order and spelling an older version wrote the same", async () => {
    const first = await write(MONDAY);
    const previous = resealed(first, (lines) => {
      const at = lines.indexOf("UID:one@followthrough");
      const end = lines.indexOf("BEGIN:VALARM", at);
      const own = lines.slice(at, end).toReversed();
      return [...lines.slice(0, at), ...own, ...lines.slice(end)].map((line) =>
        line.startsWith("DESCRIPTION") ? line.replaceAll(String.raw`\n`, String.raw`\N`) : line,
      );
    });
    expect(previous).not.toBe(first.content);
    expect(await write(NOON, PLAN, previous)).toEqual({ ...first, changed: 0 });
  });

  it("takes an empty file for no feed at all", async () => {
    const first = await write(MONDAY);
    for (const previous of ["", "\n", "\uFEFF \r\n"]) expect(await write(MONDAY, PLAN, previous)).toEqual(first);
  });

  it("stays at the largest number there is", async () => {
    const previous = resealed(await write(MONDAY), (lines) =>
      lines.map((line) => (line.startsWith("SEQUENCE:") ? "SEQUENCE:2147483647" : line)),
    );
    const feed = await write(NOON, { ...PLAN, one: { title: "Call them" } }, previous);
    const { values } = find(feed, "one");
    expect(values.SEQUENCE).toBe("2147483647");
    expect(values.DTSTAMP).toMatch(/^20261116T1100\d\dZ$/u);
  });
});

describe("an event that left the calendar and came back within a minute", () => {
  it("passes all that it was before, whatever it says now", async () => {
    const rest: Plan = { two: {}, three: {} };
    const first = await write(MONDAY, { ...rest, one: {} });
    const gone = await write(MONDAY, rest, first.content);
    const back = await write(MONDAY, { ...rest, one: { title: "Call them" } }, gone.content);
    const goneAgain = await write(MONDAY, rest, back.content);
    const again = await write(MONDAY, { ...rest, one: {} }, goneAgain.content);
    expect([first, back, again].map((feed) => minutesOf(feed).one)).toEqual([
      "20261116T0700Z",
      "20261116T0701Z",
      "20261116T0702Z",
    ]);
    expect(minutesOf(again)).toMatchObject({ two: NEW, three: NEW, review: NEW });
  });
});

describe("without a memory, the calendar", () => {
  it("gives another text another revision, even in the same minute", async () => {
    const titles = Array.from({ length: 200 }, (_, at) => `Call them ${at}`);
    const revisions = new Set<string>();
    for (const title of titles) {
      const { values } = find(await write(MONDAY, { one: { title } }), "one");
      revisions.add(`${values.DTSTAMP} ${values["LAST-MODIFIED"]} ${values.SEQUENCE}`);
    }
    expect(revisions.size).toBe(titles.length);
  });

  it("rises with the clock, till October 2089 in its number and on in its stamps", async () => {
    const numbers: number[] = [];
    for (const clock of [MONDAY, NOON, "2031-11-16T08:00 UTC", "2089-10-01T08:00 UTC"])
      numbers.push(sequencesOf((await write(clock)).content).review!);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(4);
    expect(sequencesOf((await write("2090-01-01T08:00 UTC")).content).review).toBe(2_147_483_647);
  });
});

describe("a feed of version 0.1.0", () => {
  const OLD = new Map([
    ["one", "20261116T070000Z 3"],
    ["two", "20261116T065900Z 0"],
  ]);
  /** Its revisions were a counter and the clock, and its seal told no minute. */
  async function writeOld(): Promise<string> {
    const lines = unfold((await write(MONDAY)).content).map((line) => line.replace(SEAL, "$1"));
    let uid = "";
    const old = lines.map((line) => {
      if (line.startsWith("UID:")) uid = line.slice(4, line.indexOf("@"));
      const [stamp, sequence] = (OLD.get(uid) ?? "20261116T070000Z 0").split(" ");
      return line
        .replace(/^(DTSTAMP|LAST-MODIFIED):.*/u, `$1:${stamp}`)
        .replace(/^SEQUENCE:.*/u, `SEQUENCE:${sequence}`);
    });
    const digest = startDigest();
    digest.add(old);
    const end = digest.finish();
    return fold(old.map((line) => (line.startsWith("PRODID:") ? `${line}//${end}` : line)));
  }

  it("is a memory: what has not changed keeps its bytes, what has passes it", async () => {
    const previous = await writeOld();
    const feed = await write(MONDAY, { ...PLAN, one: { title: "Call them" }, four: {} }, previous);
    expect(feed).toMatchObject({ changed: 2, isMemoryLost: false });
    const before = new Map(readEvents(previous).map((event) => [event.uid, event]));
    for (const uid of ["two", "three", "review"]) expect(find(feed, uid)).toEqual(before.get(`${uid}@followthrough`));
    for (const uid of ["one", "four"]) {
      expect(find(feed, uid).values.DTSTAMP).toMatch(/^20261116T0701\d\dZ$/u);
      expect(Number(find(feed, uid).values.SEQUENCE)).toBeGreaterThan(1_000_000);
    }
  });
});

describe("a previous feed that was edited or damaged", () => {
  const cut = (text: string) => text.slice(0, text.indexOf("UID:three"));

  it.each<[string, (content: string) => string, number?]>([
    ["a title was changed", (text) => text.replace("SUMMARY:Follow up with one", "SUMMARY:Nothing")],
    ["an event was deleted", (text) => text.replace(/BEGIN:VEVENT\r\nUID:one.*?END:VEVENT\r\n/su, "")],
    ["an alarm was deleted", (text) => text.replace(/BEGIN:VALARM.*?END:VALARM\r\n/su, "")],
    ["a stamp was removed", (text) => text.replace(/DTSTAMP:.*\r\n/u, "")],
    ["all stamps were removed", (text) => text.replace(/(?:DTSTAMP|LAST-MODIFIED):.*\r\n/gu, "")],
    ["a number was made negative", (text) => text.replace(/SEQUENCE:\d+/u, "SEQUENCE:-1")],
    ["a number was made huge", (text) => text.replace(/SEQUENCE:\d+/u, "SEQUENCE:1000000000000")],
    ["a number was made a text", (text) => text.replace(/SEQUENCE:\d+/u, "SEQUENCE:many")],
    ["a number was raised", (text) => text.replace(/SEQUENCE:\d+/u, "SEQUENCE:2000000000"), 2_000_000_001],
    [
      "an event stands there twice",
      (text) =>
        text.replace(
          /BEGIN:VEVENT\r\nUID:one.*?END:VEVENT\r\n/su,
          (event) => event + event.replace(/SEQUENCE:\d+/u, "SEQUENCE:2000000000"),
        ),
      2_000_000_001,
    ],
    [
      "two branches were merged in vain",
      (text) => text.replace(/(PRODID:.*)\r\n/u, "<<<<<<< HEAD\r\n$1\r\n=======\r\n$1\r\n>>>>>>> other\r\n"),
    ],
    ["a conflict stands at its top", (text) => `<<<<<<< HEAD\r\n${text}=======\r\n${text}>>>>>>> other\r\n`],
    ["it was cut in the middle", cut],
    ["its digest was cut off", (text) => text.replace(/-[0-9A-F]{16}\r\n/u, "\r\n")],
    ["only its header is left", (text) => text.slice(0, text.indexOf("BEGIN:VEVENT"))],
    ["ten megabytes of rubbish follow", (text) => `${text}${"rubbish; ".repeat(1_200_000)}`],
    ["ten megabytes of lines follow", (text) => `${text}${"BEGIN:VEVENT\r\n".repeat(700_000)}`],
  ])("is a fresh start when %s, and no number falls", async (_, damage, highest) => {
    const first = await write(MONDAY);
    const damaged = damage(first.content);
    expect(damaged).not.toBe(first.content);
    expect(isForeignFeed(damaged)).toBe(false);
    const feed = await write(NOON, PLAN, damaged);
    expect(feed).toMatchObject({ events: 4, changed: 4, isMemoryLost: true });
    for (const { uid, values } of readEvents(feed.content)) {
      const sequence = Number(values.SEQUENCE);
      expect(values.DTSTAMP).toMatch(/^20261116T1100\d\dZ$/u);
      expect(sequence).toBeGreaterThan(sequencesOf(first.content)[uid.replace("@followthrough", "")]!);
    }
    if (highest !== undefined) expect(Object.values(sequencesOf(feed.content))).toContain(highest);
    expect(await write(NOON, PLAN, feed.content)).toEqual({ ...feed, changed: 0, isMemoryLost: false });
  });

  it("never makes a feed that is wrong, however it was damaged", async () => {
    const { content } = await write(MONDAY);
    const place = fc.nat({ max: content.length });
    const damage = fc.oneof(
      fc.tuple(place, place).map(([from, to]) => content.slice(0, from) + content.slice(to)),
      fc
        .tuple(place, fc.string({ unit: "binary" }))
        .map(([at, text]) => content.slice(0, at) + text + content.slice(at)),
      fc.shuffledSubarray(content.split(/(?<=\r\n)/u)).map((lines) => `BEGIN:VCALENDAR\r\n${lines.join("")}`),
    );
    const fresh = await write(NOON);
    await fc.assert(
      fc.asyncProperty(damage, async (previous) => {
        const feed = await write(NOON, PLAN, previous);
        const withoutRevisions = (text: string) =>
          text.replace(/^(?:PRODID|DTSTAMP|LAST-MODIFIED|SEQUENCE):.*\r\n/gmu, "");
        expect(withoutRevisions(feed.content)).toBe(withoutRevisions(fresh.content));
        for (const { values } of readEvents(feed.content))
          expect(values.DTSTAMP).toMatch(/^20261116T(?:07|11)00\d\dZ$/u);
      }),
      { numRuns: cases(300) },
    );
  });
});

describe("a file is another program's", () => {
  const theirs = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Calendar//EN\r\nEND:VCALENDAR\r\n";

  it.each([
    ["another product's calendar", theirs],
    ["a product's whose name begins like ours", theirs.replace("Other", "followthroughs")],
    ["a calendar of nobody", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"],
    ["no calendar", "dear diary\n"],
    ["ten megabytes of anything", "x".repeat(10_000_000)],
    ["bytes", "\u0000\u0001\uFFFD"],
  ])("if it is %s", (_, text) => {
    expect(isForeignFeed(text)).toBe(true);
  });

  it("if only parts of it are ours", async () => {
    const { content } = await write(MONDAY);
    expect(isForeignFeed(content)).toBe(false);
    expect(isForeignFeed(content + theirs)).toBe(true);
    expect(isForeignFeed(`# What a feed looks like\n\n${content}`)).toBe(true);
  });

  it("and then is no memory", async () => {
    expect(await write(MONDAY, PLAN, theirs)).toEqual(await write(MONDAY));
  });
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openHunt } from "../../src/index.js";
import { formatDay, PlainDate } from "../../src/time/index.js";
import { expectFile } from "../cli/golden.js";
import { makeFolder } from "../workspace/make-folder.js";
import { live } from "./live.js";
import { NOTES, WORKSPACE } from "./story.js";
import { writeTable } from "./table.js";

const FIRST = PlainDate.from("2026-10-30");
const DAYS = Array.from({ length: 60 }, (_, days) => FIRST.add({ days }));

/** How the table begins a day's row. */
const DAY = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ (?:Oct|Nov|Dec)\b/gu;

/** Read it aloud when it changes: the days that are open to doubt stand in doubtful-days.md, with what was decided. */
it("sixty days of eight applications in four zones", async () => {
  const files = Object.fromEntries(Object.entries(NOTES).map(([name, text]) => [`${name}.md`, text]));
  const folder = makeFolder({ "followthrough.yaml": WORKSPACE, ...files });
  const hunt = await openHunt({ folder, now: FIRST.toString(), zone: "Europe/Berlin" });
  const days = await live(hunt, NOTES, DAYS);
  expectFile(writeTable(days), "test/life/golden/sixty-days.txt");
  for (const { date, actions, feed } of days) {
    const uids = feed.all.map(({ uid }) => uid);
    expect(uids, "what is due stands in the feed").toEqual(
      expect.arrayContaining(actions.map(({ uid }) => `${uid}@followthrough`)),
    );
    for (const { event, before } of feed.changed) {
      expect(Number(event.values.SEQUENCE), event.bytes).toBeGreaterThan(Number(before.values.SEQUENCE));
    }
    const people = actions.flatMap(({ application, to }) => to.map(({ name }) => `${application.company} ${name}`));
    expect(people, `nobody is to hear twice on ${date.toString()}`).toEqual([...new Set(people)]);
  }
}, 120_000);

it("days that are open to doubt are days of that life, and each says why it is decided so", () => {
  const rows = readFileSync("test/life/doubtful-days.md", "utf8")
    .split("\n")
    .filter((line) => /^\| (?!Day|---)/u.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const lived = DAYS.map((day) => formatDay(day, { year: false }));
  expect(rows.length).toBeGreaterThan(20);
  for (const [, when = "", what, , why] of rows) {
    expect(what && why, when).toBeTruthy();
    if (when === "all days") continue;
    const days = when.match(DAY) ?? [];
    expect(days.length, when).toBeGreaterThan(0);
    expect(lived).toEqual(expect.arrayContaining(days));
  }
});

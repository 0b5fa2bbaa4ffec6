import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { requireProgram } from "../programs.js";
import { fillFolder, makeFolder } from "../workspace/make-folder.js";
import { exportFeed, FEED_NAMES } from "./feeds.js";
import { sortByUid } from "./read-event.js";
import { readWithIcalJs } from "./readers/ical-js.js";
import { startServer } from "./readers/start-server.js";

const radicale = requireProgram("radicale");

/** Anybody may come in, under any name. */
const HEADERS = { Authorization: `Basic ${btoa("jo:")}`, "Content-Type": "text/calendar; charset=utf-8" };

const DAY = { first: "2026-10-25T00:00:00Z", last: "2026-10-26T00:00:00Z" };
const EVENTS_OF_THE_DAY = `<?xml version="1.0"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><C:calendar-data/></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
    <C:time-range start="${compact(DAY.first)}" end="${compact(DAY.last)}"/>
  </C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>`;

function compact(moment: string): string {
  return moment.replace(/[-:]/gu, "");
}

async function startRadicale(): Promise<string> {
  const folder = makeFolder();
  const config = join(folder, "config");
  fillFolder(folder, {
    config: `[server]
hosts = 127.0.0.1:0
[auth]
type = none
[storage]
filesystem_folder = ${join(folder, "collections")}
[logging]
level = info
`,
  });
  const port = await startServer(radicale!, ["--config", config], /Listening on '\[?127\.0\.0\.1\]?:(\d+)'/u);
  return `http://127.0.0.1:${port}/jo/feed/`;
}

describe.runIf(radicale)("radicale, a CalDAV server", { timeout: 120_000 }, () => {
  it.each(sample(FEED_NAMES, 4, "radicale"))(
    "takes the feed as a collection and gives every event back: %s",
    async (name) => {
      const { calendar, meant } = await exportFeed(name);
      const url = await startRadicale();
      const put = await fetch(url, { method: "PUT", headers: HEADERS, body: calendar });
      expect(put.status).toBe(201);
      const got = await fetch(url, { headers: HEADERS });
      expect(sortByUid(readWithIcalJs(await got.text()))).toEqual(meant);
    },
  );

  it("finds the events of a day", async () => {
    const { calendar, meant } = await exportFeed("everything that is hard to read");
    const url = await startRadicale();
    await fetch(url, { method: "PUT", headers: HEADERS, body: calendar });
    const report = await fetch(url, {
      method: "REPORT",
      headers: { ...HEADERS, "Content-Type": "text/xml", Depth: "1" },
      body: EVENTS_OF_THE_DAY,
    });
    const found = Array.from((await report.text()).matchAll(/^UID:(.*)\r?$/gmu), ([, uid]) => uid);
    const [first, last] = [Date.parse(DAY.first), Date.parse(DAY.last)];
    const wanted = meant.filter(({ start, end }) => Date.parse(start) < last && Date.parse(end) > first);
    expect(wanted.map(({ start }) => start)).toContain("2026-10-25T00:30:00Z");
    expect(found.toSorted()).toEqual(wanted.map(({ uid }) => uid));
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { requireProgram } from "../programs.js";
import { makeFolder } from "../workspace/make-folder.js";
import { exportFeed, FEED_NAMES } from "./feeds.js";
import { publishSearch } from "./published-search.js";
import { type ReadEvent } from "./read-event.js";
import { readWithIcalJs } from "./readers/ical-js.js";
import { run } from "./readers/run.js";
import { serveText } from "./serve.js";

const vdirsyncer = requireProgram("vdirsyncer");

interface Synced {
  readonly copied: number;
  readonly deleted: number;
  /** What the folder holds afterwards. */
  readonly events: readonly ReadEvent[];
}

/** A folder that vdirsyncer keeps like the calendar at that address; the result syncs it once. */
async function mirror(url: string): Promise<() => Promise<Synced>> {
  const folder = makeFolder({
    events: null,
    config: `[general]
status_path = "status"
[pair search]
a = "feed"
b = "folder"
collections = null
[storage feed]
type = "http"
url = ${JSON.stringify(url)}
[storage folder]
type = "filesystem"
path = "events"
fileext = ".ics"
`,
  });
  const call = (command: string) =>
    run("/bin/sh", ["-c", `yes | ${vdirsyncer!} --config config ${command} 2>&1`], {
      cwd: folder,
      env: { HOME: folder },
    });
  await call("discover");
  return async () => {
    const said = await call("sync");
    const files = readdirSync(join(folder, "events")).map((file) => join(folder, "events", file));
    return {
      copied: said.match(/Copying \(/gu)?.length ?? 0,
      deleted: said.match(/Deleting item/gu)?.length ?? 0,
      events: files.flatMap((file) => readWithIcalJs(readFileSync(file, "utf8"))),
    };
  };
}

/** An address on the web that vdirsyncer copies from has no UIDs for it: it makes its own, of each event's content. */
function withoutUids(events: readonly ReadEvent[]): string[] {
  return events
    .map(({ start, end, title, description, location, alarms = [] }) =>
      [start, end, title, description, location, ...alarms].join("\n"),
    )
    .toSorted();
}

describe.runIf(vdirsyncer)("vdirsyncer, mirroring the calendar into a folder", { timeout: 120_000 }, () => {
  it.each(sample(FEED_NAMES, 4, "vdirsyncer"))("copies every event as it is meant: %s", async (name) => {
    const { calendar, meant } = await exportFeed(name);
    const sync = await mirror(await serveText(calendar));
    const { copied, events } = await sync();
    expect(copied).toBe(meant.length);
    expect(withoutUids(events)).toEqual(withoutUids(meant));
  });

  it("copies all at first, and then only what has changed", async () => {
    const search = await publishSearch();
    const sync = await mirror(search.url);
    const syncAndCompare = async (): Promise<{ copied: number; deleted: number }> => {
      const { events, ...counts } = await sync();
      expect(withoutUids(events)).toEqual(withoutUids(search.meant()));
      return counts;
    };
    const total = search.meant().length;
    expect(await syncAndCompare()).toEqual({ copied: total, deleted: 0 });
    await search.rebuild();
    expect(await syncAndCompare()).toEqual({ copied: 0, deleted: 0 });
    await search.retitle();
    // With another content, it is another event to vdirsyncer.
    expect(await syncAndCompare()).toEqual({ copied: 1, deleted: 1 });
    await search.reschedule();
    expect(await syncAndCompare()).toEqual({ copied: 1, deleted: 1 });
    await search.finish();
    expect(search.meant()).toHaveLength(total - 1);
    expect(await syncAndCompare()).toEqual({ copied: 0, deleted: 1 });
  });
});

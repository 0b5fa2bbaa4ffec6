import { describe, expect, it, vi } from "vitest";
import type { Action } from "../../src/engine/index.js";
import { action, application, day, evaluation, moment, note } from "../output/builders.js";
import { sample } from "../cases.js";
import { requireProgram } from "../programs.js";
import { exportFeed, FEED_NAMES } from "./feeds.js";
import { publishSearch } from "./published-search.js";
import { sortByUid, type ReadEvent } from "./read-event.js";
import { subscribeWithEvolution, type Subscription } from "./readers/evolution.js";
import { serveText } from "./serve.js";

const python = requireProgram("evolution-data-server");

/** It fetches in the background. */
async function expectToShow({ list }: Subscription, meant: readonly ReadEvent[]): Promise<void> {
  const compare = async (): Promise<void> => {
    expect(sortByUid(await list())).toEqual(meant);
  };
  await vi.waitFor(compare, { timeout: 60_000, interval: 200 });
}

describe.runIf(python)("evolution-data-server, subscribed to the calendar", { timeout: 120_000 }, () => {
  it.each(sample(FEED_NAMES, 4, "evolution"))("shows every event as it is meant: %s", async (name) => {
    const { calendar, meant } = await exportFeed(name);
    await expectToShow(subscribeWithEvolution(python!, await serveText(calendar)), meant);
  });

  it("shows a retitled event's new title after a refresh, a rescheduled interview where it is now, and no more what is finished", async () => {
    const search = await publishSearch();
    const subscription = subscribeWithEvolution(python!, search.url);
    await expectToShow(subscription, search.meant());
    await search.retitle();
    expect(search.meant().map(({ title }) => title)).toContainEqual(expect.stringContaining("首席"));
    await subscription.refresh();
    await expectToShow(subscription, search.meant());
    const total = search.meant().length;
    await search.reschedule();
    expect(search.meant()).toHaveLength(total);
    expect(search.meant()).toContainEqual(
      expect.objectContaining({ start: "2026-11-04T13:15:00Z", location: "Tower, top floor" }),
    );
    await subscription.refresh();
    await expectToShow(subscription, search.meant());
    await search.finish();
    expect(search.meant()).toHaveLength(total - 1);
    await subscription.refresh();
    await expectToShow(subscription, search.meant());
  });

  it.each([
    ["in the year 2026", "2026-11-02"],
    ["when SEQUENCE has come to its end", "2095-11-02"],
  ])("shows the new title of what left and came back on a day that is told by its date, %s", async (_, date) => {
    const { writeCalendar } = await import("../../src/output/index.js");
    const now = moment(`${date} Europe/Berlin`);
    const about = application("Acme", "Engineer");
    const one = action(about, { opens: day("2096-01-02"), state: "upcoming" });
    const write = async (actions: readonly Action[], previous?: string): Promise<string> => {
      const options = { name: "Job search", productVersion: "0", review: false, previous } as const;
      return (await writeCalendar(evaluation(now, [note(now, about, actions)]), options)).content;
    };
    const first = await write([one]);
    let published = first;
    const subscription = subscribeWithEvolution(python!, await serveText(() => published));
    const expectTitle = (title: string): Promise<void> =>
      vi.waitFor(
        async () => {
          expect((await subscription.list()).map((event) => event.title)).toEqual([title]);
        },
        { timeout: 60_000, interval: 200 },
      );
    await expectTitle(one.title);
    // It does not look while the event is gone.
    published = await write([{ ...one, title: "Call them" }], await write([], first));
    await subscription.refresh();
    await expectTitle("Call them");
    // The feed was lost.
    published = await write([{ ...one, title: "Write to them" }]);
    await subscription.refresh();
    await expectTitle("Write to them");
  });
});

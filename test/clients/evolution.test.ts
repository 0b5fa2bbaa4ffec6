import { describe, expect, it, vi } from "vitest";
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
  it.each(FEED_NAMES)("shows every event as it is meant: %s", async (name) => {
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
});

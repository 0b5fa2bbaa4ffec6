import { expect, it } from "vitest";
import { represent, succeed } from "../../src/server/representation.js";

const NOW = Date.parse("2026-11-21T08:00:00.700Z");
const at = (time: string): number => Date.parse(`2026-11-21T${time}Z`);
const next = (previous: ReturnType<typeof succeed> | undefined, content: string, now: number) =>
  succeed(previous, content, { headers: {}, now });

it("keeps tag and date for the same bytes, however often they are made", () => {
  const first = next(undefined, "a", NOW);
  expect(first.lastModified).toBe(at("08:00:00"));
  expect(next(first, "a", NOW + 86_400_000)).toBe(first);
  expect(represent("a", { headers: {} }).etag, "after a restart, too").toBe(first.etag);
});

it("has another tag and a later date for others, even within one second and with a clock set back", () => {
  const first = next(undefined, "a", NOW);
  const second = next(first, "b", NOW + 100);
  const third = next(second, "a", NOW + 200);
  const fourth = next(third, "b", NOW - 3_600_000);
  expect([first, second, third, fourth].map(({ lastModified }) => lastModified)).toEqual(
    ["08:00:00", "08:00:01", "08:00:02", "08:00:03"].map(at),
  );
  expect(second.etag).not.toBe(first.etag);
  expect(third.etag, "a tag says what the bytes are").toBe(first.etag);
});

it("compresses once, and to the same bytes every time", async () => {
  const [one, other] = [represent("a".repeat(1000), { headers: {} }), represent("a".repeat(1000), { headers: {} })];
  expect(one.compress()).toBe(one.compress());
  expect(await one.compress()).toEqual(await other.compress());
});

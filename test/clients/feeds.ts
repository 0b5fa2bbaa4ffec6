import { copyFixture } from "../cli/copy-fixture.js";
import { JOB_HUNT_NOW } from "../cli/job-hunt.js";
import { readAgendaJson, type AgendaAction } from "../cli/agenda-json.js";
import { runCli } from "../cli/run-cli.js";
import { exportWithMeaning } from "./meant-events.js";
import type { ReadEvent } from "./read-event.js";

/** A calendar as people subscribe to it, and what it is to say. */
export interface Feed {
  readonly calendar: string;
  readonly meant: readonly ReadEvent[];
}

/** The day of fixtures/ok/feed: a Thursday morning in Berlin, three days before its clocks go back. */
export const FEED_NOW = ["--now", "2026-10-22T09:00"];

const FEEDS = {
  "everything that is hard to read": { fixture: "ok/feed", flags: FEED_NOW },
  "the job hunt": { fixture: "ok/job-hunt", flags: JOB_HUNT_NOW },
} as const;

export type FeedName = keyof typeof FEEDS;

export const FEED_NAMES = Object.keys(FEEDS) as FeedName[]; // an object's keys are strings to the compiler

const exported = new Map<FeedName, Promise<Feed>>();

/** Exports it once for all tests of a file. To be called in a test. */
export function exportFeed(name: FeedName): Promise<Feed> {
  const { fixture, flags } = FEEDS[name];
  const feed = exported.get(name) ?? exportFolder(copyFixture(fixture), flags);
  exported.set(name, feed);
  return feed;
}

/** What `followthrough calendar` prints in that folder. */
export async function exportFolder(cwd: string, flags: readonly string[]): Promise<Feed> {
  const { written, meant } = await exportWithMeaning(() => runCli(["calendar", "--output", "-", ...flags], { cwd }));
  if (written.code !== 0) throw new Error(written.stderr);
  return { calendar: written.stdout, meant };
}

/** What `followthrough agenda` says of the same notes, lapsed actions left out. */
export async function listActions(name: FeedName): Promise<readonly AgendaAction[]> {
  const { fixture, flags } = FEEDS[name];
  const { stdout } = await runCli(["agenda", "--format", "json", ...flags], { cwd: copyFixture(fixture) });
  return readAgendaJson(stdout).actions.filter(({ state }) => state !== "lapsed");
}

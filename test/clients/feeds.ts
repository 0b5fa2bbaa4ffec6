import { readAgendaJson, type AgendaJson } from "../cli/agenda-json.js";
import { copyFixture } from "../cli/copy-fixture.js";
import { JOB_HUNT_NOW } from "../cli/job-hunt.js";
import { runCli } from "../cli/run-cli.js";
import { hostileSearch } from "./hostile-search.js";
import { exportWithMeaning } from "./meant-events.js";
import type { ReadEvent } from "./read-event.js";

/** A calendar as people subscribe to it, and what it is to say. */
export interface Feed {
  readonly calendar: string;
  readonly meant: readonly ReadEvent[];
}

/** A Thursday morning in Berlin, three days before its clocks go back. */
const HARD_SEARCH_NOW = ["--now", "2026-10-22T09:00"];

const EXPORTS = {
  "everything that is hard to read": () => exportFixture("ok/feed", HARD_SEARCH_NOW),
  "the same, in private": () => exportFixture("ok/feed", [...HARD_SEARCH_NOW, "--private"]),
  "the job hunt": () => exportFixture("ok/job-hunt", JOB_HUNT_NOW),
  "what no note could say": exportHostileSearch,
} as const;

export type FeedName = keyof typeof EXPORTS;

export const FEED_NAMES = Object.keys(EXPORTS) as FeedName[]; // an object's keys are strings to the compiler

const exported = new Map<FeedName, Promise<Feed>>();

/** Exports it once for all tests of a file. To be called in a test. */
export function exportFeed(name: FeedName): Promise<Feed> {
  const feed = exported.get(name) ?? EXPORTS[name]();
  exported.set(name, feed);
  return feed;
}

/** What `followthrough calendar` prints. */
async function exportFixture(fixture: string, flags: readonly string[]): Promise<Feed> {
  const cwd = copyFixture(fixture);
  const { written, meant } = await exportWithMeaning(() => runCli(["calendar", "--output", "-", ...flags], { cwd }));
  if (written.code !== 0) throw new Error(written.stderr);
  return { calendar: written.stdout, meant };
}

async function exportHostileSearch(): Promise<Feed> {
  // Not before what it means can be overheard.
  const { writeCalendar } = await import("../../src/output/index.js");
  const { evaluation, ...options } = hostileSearch;
  const { written, meant } = await exportWithMeaning(() => writeCalendar(evaluation, options));
  return { calendar: written.content, meant };
}

/** What `followthrough agenda` says of the same notes, lapsed actions left out. */
export async function listAgenda(name: "everything that is hard to read" | "the job hunt"): Promise<AgendaJson> {
  const [fixture, now] = name === "the job hunt" ? ["ok/job-hunt", JOB_HUNT_NOW] : ["ok/feed", HARD_SEARCH_NOW];
  const { stdout } = await runCli(["agenda", "--format", "json", ...now], { cwd: copyFixture(fixture) });
  const agenda = readAgendaJson(stdout);
  return { ...agenda, actions: agenda.actions.filter(({ state }) => state !== "lapsed") };
}

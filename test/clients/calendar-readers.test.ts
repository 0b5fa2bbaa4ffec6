import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readAgendaJson, type AgendaAction } from "../cli/agenda-json.js";
import { copyFixture } from "../cli/copy-fixture.js";
import { JOB_HUNT_NOW } from "../cli/job-hunt.js";
import { runCli } from "../cli/run-cli.js";

/** One event as a reader understood it; a day is `2026-11-21`, a moment ISO 8601 in UTC. */
interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly description: string;
}

const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1);

function readWithIcalJs(calendar: string): ReadEvent[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0]);
  const write = (time: ICAL.Time): string =>
    time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z");
  const events = component.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return events
    .map(({ uid, startDate, endDate, summary, description }) => ({
      uid,
      start: write(startDate),
      end: write(endDate),
      title: summary,
      description,
    }))
    .toSorted(byUid);
}

function readWithNodeIcal(calendar: string): ReadEvent[] {
  const entries = Object.values(nodeIcal.sync.parseICS(calendar));
  const events = entries.filter((one): one is VEvent => one.type === "VEVENT");
  return events
    .map(({ uid, datetype, start, end, summary, description }) => {
      const write = (date: Date): string =>
        datetype === "date" ? localDay(date) : date.toISOString().replace(".000Z", "Z");
      return { uid, start: write(start), end: write(end), title: summary, description };
    })
    .toSorted(byUid);
}

/** node-ical gives a day as midnight in the process's zone. */
function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** node-ical 0.20 takes an escaped backslash before an n (RFC 5545 §3.3.11) for a line break; the job hunt has one. */
function asNodeIcalReads(text: string): string {
  return text.replaceAll("\\n", "\\\n");
}

/** Where an action belongs: a call at its hour, a moment at that moment, a day on that day, all else on today. */
function startOf({ call, opens }: AgendaAction, today: string): string {
  const moment = call?.start ?? (opens.includes("T") ? opens : undefined);
  if (moment === undefined) return opens > today ? opens : today;
  const instant = new Date(moment.replace(/\[.*\]$/u, ""));
  const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" }).format(instant);
  return berlin >= today ? instant.toISOString().replace(".000Z", "Z") : today;
}

describe("the calendar of the job hunt", () => {
  let calendar: string;
  let actions: readonly AgendaAction[];

  beforeEach(async () => {
    const cwd = copyFixture("ok/job-hunt");
    calendar = (await runCli(["calendar", "--output", "-", ...JOB_HUNT_NOW], { cwd })).stdout;
    const agenda = await runCli(["agenda", "--format", "json", ...JOB_HUNT_NOW], { cwd });
    actions = readAgendaJson(agenda.stdout).actions;
  });

  it.each([
    ["ical.js", readWithIcalJs, (text: string) => text],
    ["node-ical", readWithNodeIcal, asNodeIcalReads],
  ])("holds, as %s reads it, exactly the actions of the agenda that have not lapsed", (_name, read, spell) => {
    const live = actions.filter(({ state }) => state !== "lapsed");
    expect([live.length, actions.length]).toEqual([49, 50]);
    const wanted = live.map((action) => ({
      uid: `${action.uid}@followthrough`,
      start: startOf(action, "2026-11-21"),
      title: spell(action.projected ? `${action.title} (if no answer)` : action.title),
    }));
    const found = read(calendar).map(({ uid, start, title }) => ({ uid, start, title }));
    expect(found).toEqual(wanted.toSorted(byUid));
  });

  it("is read alike by both, ends and descriptions included", () => {
    const spelled = readWithIcalJs(calendar).map((event) => ({
      ...event,
      title: asNodeIcalReads(event.title),
      description: asNodeIcalReads(event.description),
    }));
    expect(readWithNodeIcal(calendar)).toEqual(spelled);
  });

  it.each(["America/Los_Angeles", "UTC", "Asia/Tokyo"])("means the same days and moments to a reader in %s", (zone) => {
    const before = process.env.TZ;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    const here = { icalJs: readWithIcalJs(calendar), nodeIcal: readWithNodeIcal(calendar) };
    process.env.TZ = zone;
    expect({ icalJs: readWithIcalJs(calendar), nodeIcal: readWithNodeIcal(calendar) }).toEqual(here);
  });
});

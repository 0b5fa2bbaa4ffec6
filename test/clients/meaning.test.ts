import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AgendaAction } from "../cli/agenda-json.js";
import { exportFeed, listActions } from "./feeds.js";
import { addDays, sortByUid, writeInstant, type ReadEvent } from "./read-event.js";

// What readers are compared with is itself compared here with what other commands and people say.

const uidOf = ({ uid }: AgendaAction): string => `${uid}@followthrough`;

/** Where an action belongs: a call at its hour, a moment at that moment, a day on that day, all else on today. */
function startOf({ call, opens }: AgendaAction, today: string): string {
  const moment = call?.start ?? (opens.includes("T") ? opens : undefined);
  if (moment === undefined) return opens > today ? opens : today;
  const instant = new Date(moment.replace(/\[.*\]$/u, ""));
  const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" }).format(instant);
  return berlin >= today ? writeInstant(instant) : today;
}

function endOf({ call }: AgendaAction, start: string): string {
  if (!start.includes("T")) return addDays(start, 1);
  if (call) return writeInstant(new Date(call.end.replace(/\[.*\]$/u, "")));
  return writeInstant(new Date(Date.parse(start) + 30 * 60_000));
}

/** The table that was worked out by hand: a note's line, then its events below it. */
function readExpectedTable(): string[] {
  const lines = readFileSync("fixtures/ok/feed/EXPECTED.txt", "utf8").split("\n");
  let path = "";
  return lines.flatMap((line) => {
    if (line.startsWith("applications/")) path = line;
    else if (line.startsWith("  ") && path !== "") return [`${path}${line}`];
    return [];
  });
}

describe("the calendar", () => {
  it("holds the job hunt's agenda and the weekly review", async () => {
    const { meant } = await exportFeed("the job hunt");
    const actions = await listActions("the job hunt");
    expect(actions).toHaveLength(49);
    const wanted = actions.map((action): Omit<ReadEvent, "description"> => {
      const start = startOf(action, "2026-11-21");
      const title = action.projected ? `${action.title} (if no answer)` : action.title;
      return { uid: uidOf(action), start, end: endOf(action, start), title };
    });
    const found = meant.map(({ uid, start, end, title }) => ({ uid, start, end, title }));
    const review = {
      uid: "review@followthrough",
      start: "2026-01-02",
      end: "2026-01-03",
      title: "Review your job search",
    };
    expect(found).toEqual(sortByUid([...wanted, review]));
  });

  it("says what was worked out by hand", async () => {
    const { meant } = await exportFeed("everything that is hard to read");
    const actions = await listActions("everything that is hard to read");
    const found = actions.flatMap((action) => {
      const event = meant.find(({ uid }) => uid === uidOf(action));
      if (action.projected || !event) return [];
      return [`${action.application.path}  ${event.start}  ${event.end}  ${event.title}`];
    });
    expect(found).toEqual(readExpectedTable());
  });
});

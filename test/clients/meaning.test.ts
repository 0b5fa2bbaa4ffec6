import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AgendaAction, AgendaAppointment } from "../cli/agenda-json.js";
import { exportFeed, listAgenda } from "./feeds.js";
import { addDays, sortByUid, writeInstant, type ReadEvent } from "./read-event.js";

// What readers are compared with is itself compared here with what other commands and people say.

const uidOf = ({ uid }: AgendaAction | AgendaAppointment): string => `${uid}@followthrough`;

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

/** An appointment belongs where it is. */
function placeOf({ start, end }: AgendaAppointment): { start: string; end: string } {
  const [first, last] = [start, end].map((time) => time.replace(/\[.*\]$/u, ""));
  if (!first!.includes("T")) return { start: first!, end: addDays(last!, 1) };
  return { start: writeInstant(new Date(first!)), end: writeInstant(new Date(last!)) };
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
    const { actions, appointments } = await listAgenda("the job hunt");
    expect([actions.length, appointments.length]).toEqual([51, 2]);
    const wanted = actions.map((action): Pick<ReadEvent, "uid" | "start" | "end" | "title"> => {
      const start = startOf(action, "2026-11-21");
      const title = action.projected ? `${action.title} (if no answer)` : action.title;
      return { uid: uidOf(action), start, end: endOf(action, start), title };
    });
    const titles = {
      interview: "Video interview with Meridian Rail",
      deadline: "Answer the offer of Solstice Robotics",
    };
    const fixed = appointments.map((appointment) => {
      const title = `${titles[appointment.kind]} for the ${appointment.application.role} role`;
      return { uid: uidOf(appointment), ...placeOf(appointment), title };
    });
    const found = meant.map(({ uid, start, end, title }) => ({ uid, start, end, title }));
    const review = {
      uid: "review@followthrough",
      start: "2026-01-02",
      end: "2026-01-03",
      title: "Review your job search",
    };
    expect(found).toEqual(sortByUid([...wanted, ...fixed, review]));
  });

  it("says what was worked out by hand", async () => {
    const { meant } = await exportFeed("everything that is hard to read");
    const { actions, appointments } = await listAgenda("everything that is hard to read");
    const events = [
      ...actions.filter(({ projected }) => !projected).map((one) => ({ one, mark: "" })),
      ...appointments.map((one) => ({ one, mark: one.kind === "interview" ? "busy  " : "free  " })),
    ];
    const found = events.flatMap(({ one, mark }) => {
      const event = meant.find(({ uid }) => uid === uidOf(one));
      if (!event) return [];
      const rings = mark === "" ? "" : `  rings ${event.alarms?.join(" ") ?? ""}`;
      const place = event.location === "" ? "" : `  at ${event.location}`;
      return [`${one.application.path}  ${mark}${event.start}  ${event.end}  ${event.title}${place}${rings}`];
    });
    expect(found.toSorted()).toEqual(readExpectedTable().toSorted());
  });
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The clock of the job hunt: a Saturday morning in Berlin. */
export const JOB_HUNT_NOW = ["--now", "2026-11-21T09:00"];

/** What is expected of one action, as the table in fixtures/ok/job-hunt/EXPECTED.txt writes it; "-" stands for none. */
export interface ExpectedAction {
  readonly path: string;
  readonly state: string;
  readonly rule: string;
  readonly opens: string;
  readonly closes: string;
  /** What the last column states: the channel, the call, the lapse and the person, each only where it does. */
  readonly via?: string;
  readonly call?: string;
  readonly until?: string;
  readonly person?: string;
}

export interface ExpectedNote {
  readonly path: string;
  /** The note's situation in words. */
  readonly words: string;
}

export interface ExpectedTable {
  readonly notes: readonly ExpectedNote[];
  readonly actions: readonly ExpectedAction[];
}

/** Reads the table that was worked out by hand: a note's line, and an action's lines below it in fixed columns. */
export function readExpectedTable(): ExpectedTable {
  const file = fileURLToPath(new URL("../../fixtures/ok/job-hunt/EXPECTED.txt", import.meta.url));
  const lines = readFileSync(file, "utf8").split("\n");
  const header = lines.findIndex((line) => line.startsWith("STATE "));
  const columns = ["STATE", "RULE", "OPENS", "CLOSES", "WHY"].map((name) => lines[header]!.indexOf(name));
  const notes: ExpectedNote[] = [];
  const actions: ExpectedAction[] = [];
  for (const line of lines.slice(header + 1)) {
    if (line.startsWith("IF NOBODY ANSWERS")) break;
    const note = /^(?<path>applications\/.+?\.md) {2,}(?<words>.+)$/u.exec(line)?.groups;
    if (note) notes.push({ path: note.path!, words: note.words! });
    else if (line !== "") {
      const [state, rule, opens, closes, why] = columns.map((start, at) => line.slice(start, columns[at + 1]).trim());
      if (rule === "none") continue;
      const place = { path: notes.at(-1)!.path, state: state!, rule: rule!, opens: opens!, closes: closes! };
      actions.push({ ...place, ...readReason(why!) });
    }
  }
  return { notes, actions };
}

export interface ExpectedForecast {
  /** A part of the note's path. */
  readonly note: string;
  /** Each `DATE RULE`, in order. */
  readonly steps: readonly string[];
}

/** The table of what follows if nobody answers; steps of one day share its date. */
export function readExpectedForecasts(): readonly ExpectedForecast[] {
  const text = readFileSync(fileURLToPath(new URL("../../fixtures/ok/job-hunt/EXPECTED.txt", import.meta.url)), "utf8");
  const table = text.slice(text.indexOf("IF NOBODY ANSWERS"), text.indexOf("\nFINDINGS"));
  return Array.from(table.matchAll(/^(?<note>\S.*?) {2,}(?<steps>\d{4}-.*?)(?: {2,}.*)?$/gmu), ({ groups }) => {
    let date = "";
    const steps = groups!.steps!.split(", ").map((step) => {
      const [, own, rule] = /^(\d{4}-\d{2}-\d{2} )?(.*)$/u.exec(step)!;
      date = own ?? date;
      return `${date}${rule!}`;
    });
    return { note: groups!.note!, steps };
  });
}

function readReason(why: string): Pick<ExpectedAction, "via" | "call" | "until" | "person"> {
  const find = (pattern: RegExp): string | undefined => pattern.exec(why)?.[1];
  const channel = find(/\bby (e-mail|phone)\b/u);
  return {
    via: channel === "e-mail" ? "email" : channel,
    call: find(/= (\w{3} \d+ \w{3} \d\d:\d\d-\d\d:\d\d)/u),
    until: find(/lapse[sd] (\w{3} \d+ \w{3} \d\d:\d\d)/u),
    person: find(/^round \d+, ([^;(]+?)(?: \(.*)?;/u)?.replace(/^nobody named.*$/u, ""),
  };
}

/** A window's end as the table writes it: `Tue 2026-11-17`, or `Wed 25 Nov 16:15` on Berlin's clock. */
export function writeBound(bound: string | null): string {
  if (bound === null) return "-";
  const isDate = !bound.includes("T");
  const date = new Date(bound.replace(/\[.*\]$/u, ""));
  const timeZone = isDate ? "UTC" : "Europe/Berlin";
  const read = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, ...options }).format(date);
  const weekday = read({ weekday: "short" });
  if (isDate) return `${weekday} ${bound}`;
  const time = read({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${weekday} ${read({ day: "numeric" })} ${read({ month: "short" })} ${time}`;
}

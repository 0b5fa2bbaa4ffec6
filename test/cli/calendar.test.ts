import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { privateIdOf } from "../../src/output/index.js";
import { readEvents } from "../output/calendar-lines.js";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const NORTHWIND = `---
company: Northwind
role: Analyst
interviews: [{date: 2026-11-05 14:00, with: Mary Poe, promised_by: 2026-11-13}]
log: [2026-11-05 sent thank-you]
---
`;
const THEIRS = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Calendar//EN\r\nEND:VCALENDAR\r\n";
const REFUSED =
  "follow-ups.ics was not written: it is no calendar of followthrough's; move it away, or replace it with --force\n";
const LOST =
  "warning: follow-ups.ics is not as followthrough left it (edited or damaged); every event in it counts as changed now\n";

function makeHunt(config = "", more: Readonly<Record<string, string | null>> = {}): string {
  return makeFolder({ "northwind.md": NORTHWIND, "followthrough.yaml": config, ...more });
}

function type(cwd: string, line: string) {
  return runCli(line.split(" "), { cwd });
}

const readFeed = (cwd: string) => readFileSync(join(cwd, "follow-ups.ics"), "utf8");
const namesIn = (cwd: string) => readdirSync(cwd).toSorted();

describe("the calendar's file", () => {
  it("is written with the number of its events, then of those that changed", async () => {
    const cwd = makeHunt();
    expect(await type(cwd, "calendar")).toEqual({ code: 0, stdout: "", stderr: "Wrote follow-ups.ics (4 events)\n" });
    expect((await type(cwd, "calendar")).stderr).toBe("Unchanged: follow-ups.ics\n");
    const next = await type(cwd, "calendar --now 2026-11-22");
    expect(next.stderr).toBe("Wrote follow-ups.ics (4 events, 1 changed)\n");
    const { stdout } = await type(cwd, "run --now 2026-11-23");
    expect(stdout).toMatch(/\nWrote follow-ups.ics \(4 events, 1 changed\) and follow-ups.md\n$/u);
  });

  it("remembers its revisions", async () => {
    const cwd = makeHunt();
    const revise = async (line: string) => {
      await type(cwd, line);
      return readEvents(readFeed(cwd)).map(({ values }) => values.DTSTAMP?.slice(0, 8));
    };
    expect(await revise("calendar --now 2026-11-21")).toEqual(["20261120", "20261120", "20261120", "20261120"]);
    expect(await revise("run --now 2026-11-22")).toEqual(["20261120", "20261121", "20261120", "20261120"]);
    expect(await revise("calendar --now 2026-11-23")).toEqual(["20261120", "20261122", "20261120", "20261120"]);
  });

  it("is printed with the memory of the file, which stays as it is", async () => {
    const cwd = makeHunt();
    await type(cwd, "calendar --now 2026-11-20");
    const before = readFeed(cwd);
    expect(await type(cwd, "calendar --output - --now 2026-11-20T23:00")).toEqual({
      code: 0,
      stdout: before,
      stderr: "",
    });
    const { stdout } = await type(cwd, "calendar --output - --now 2026-11-21");
    expect(readEvents(stdout).map(({ values }) => values.DTSTAMP?.slice(0, 8))).toEqual([
      ...["20261119", "20261120", "20261120", "20261120"],
    ]);
    expect(readFeed(cwd)).toBe(before);
    expect(namesIn(cwd)).toEqual(["follow-ups.ics", "followthrough.yaml", "northwind.md"]);
  });

  it("that --output names is a memory of its own", async () => {
    const cwd = makeHunt();
    await type(cwd, "calendar --output out/feed.ics --now 2026-11-21");
    expect((await type(cwd, "calendar --output out/feed.ics --now 2026-11-22")).stderr).toBe(
      "Wrote out/feed.ics (4 events, 1 changed)\n",
    );
  });

  it("is told to have been edited, and begins anew", async () => {
    const cwd = makeHunt();
    await type(cwd, "calendar");
    const sequences = () => readEvents(readFeed(cwd)).map(({ values }) => Number(values.SEQUENCE));
    const before = sequences();
    const edited = readFeed(cwd).replace("SUMMARY:Follow up", "SUMMARY:Do not follow up");
    for (const [line, stream] of [
      ["calendar", "stderr"],
      ["run", "stderr"],
      ["calendar --output -", "stderr"],
    ] as const) {
      writeFileSync(join(cwd, "follow-ups.ics"), edited);
      const outcome = await type(cwd, line);
      expect(outcome.code).toBe(0);
      expect(outcome[stream].startsWith(LOST)).toBe(true);
      expect((await type(cwd, `${line} --quiet`)).stderr).toBe("");
    }
    writeFileSync(join(cwd, "follow-ups.ics"), edited);
    expect((await type(cwd, "calendar")).stderr).toBe(`${LOST}Wrote follow-ups.ics (4 events, 4 changed)\n`);
    expect(sequences()).toEqual(before.map((sequence) => sequence + 1));
    expect((await type(cwd, "calendar")).stderr).toBe("Unchanged: follow-ups.ics\n");
  });

  it("is simply written where there was an empty one", async () => {
    const cwd = makeHunt("", { "follow-ups.ics": "" });
    expect((await type(cwd, "calendar")).stderr).toBe("Wrote follow-ups.ics (4 events)\n");
  });
});

describe("a file that is not followthrough's", () => {
  it.each([
    ["another program's calendar", THEIRS],
    ["a text", "dear diary\n"],
  ])("is not written over without --force, %s", async (_, text) => {
    const cwd = makeHunt("", { "follow-ups.ics": text, "follow-ups.md": "old" });
    for (const line of ["run", "calendar"]) {
      expect(await type(cwd, line)).toEqual({ code: 2, stdout: "", stderr: REFUSED });
      expect([readFeed(cwd), readFileSync(join(cwd, "follow-ups.md"), "utf8")]).toEqual([text, "old"]);
    }
    expect(namesIn(cwd)).toEqual(["follow-ups.ics", "follow-ups.md", "followthrough.yaml", "northwind.md"]);
    expect((await type(cwd, "calendar --force")).stderr).toBe("Wrote follow-ups.ics (4 events)\n");
  });

  it("is replaced by run --force, too", async () => {
    const cwd = makeHunt("", { "follow-ups.ics": THEIRS });
    expect((await type(cwd, "run --force")).stdout).toMatch(
      /\nWrote follow-ups.ics \(4 events\) and follow-ups.md\n$/u,
    );
  });

  it("does not keep the calendar from being printed", async () => {
    const cwd = makeHunt("", { "follow-ups.ics": THEIRS });
    const { code, stdout, stderr } = await type(cwd, "calendar --output -");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "warning: follow-ups.ics is no calendar of followthrough's; every event counts as new\n",
    });
    expect(readEvents(stdout)).toHaveLength(4);
    expect(readFeed(cwd)).toBe(THEIRS);
  });
});

describe("a run that cannot write its report", () => {
  it("leaves the calendar as it was", async () => {
    const cwd = makeHunt("", { "follow-ups.md": null });
    await type(cwd, "calendar --now 2026-11-20");
    const before = readFeed(cwd);
    const outcome = await type(cwd, "run --now 2026-11-21");
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: "follow-ups.md was not written: it is a folder\n" });
    expect(readFeed(cwd)).toBe(before);
    expect(namesIn(cwd)).toEqual(["follow-ups.ics", "follow-ups.md", "followthrough.yaml", "northwind.md"]);
  });

  it("writes no calendar where there was none", async () => {
    const cwd = makeHunt("", { "follow-ups.md": null });
    expect((await type(cwd, "run")).code).toBe(2);
    expect(existsSync(join(cwd, "follow-ups.ics"))).toBe(false);
  });
});

describe("what the calendar shows is switched", () => {
  const ON = "calendar: {name: Mine, private: true, forecast: false, alarms: false, roll: false, review: false}\n";
  const print = async (config: string, flags = "") => {
    const line = `calendar --output - --now 2026-11-21${flags === "" ? "" : ` ${flags}`}`;
    return (await type(makeHunt(config), line)).stdout;
  };

  /** What can be seen of each switch in a feed. */
  const see = (feed: string) => ({
    name: /^NAME:(.*)\r$/mu.exec(feed)?.[1],
    private: !feed.includes("Northwind"),
    forecast: feed.includes("no answer"),
    alarms: feed.includes("VALARM"),
    roll: feed.includes("DTSTART;VALUE=DATE:20261121"),
    review: feed.includes("RRULE"),
  });
  const usual = { name: "Job search", private: false, forecast: true, alarms: true, roll: true, review: true };
  const unusual = { name: "Mine", private: true, forecast: false, alarms: false, roll: false, review: false };

  it("by the workspace file", async () => {
    expect(see(await print(""))).toEqual(usual);
    expect(see(await print(ON))).toEqual(unusual);
  });

  it.each<[string, Partial<typeof usual>]>([
    ["--name Jobs", { name: "Jobs" }],
    ["--private", { private: true }],
    ["--no-forecast", { forecast: false }],
    ["--no-alarms", { alarms: false }],
    ["--no-roll", { roll: false }],
    ["--no-review", { review: false }],
    ["--private --no-review --no-alarms", { private: true, review: false, alarms: false }],
  ])("by %s", async (flags, seen) => {
    expect(see(await print("", flags))).toEqual({ ...usual, ...seen });
  });

  it.each<[string, Partial<typeof usual>]>([
    ["--no-private", { private: false }],
    ["--forecast", { forecast: true }],
    ["--alarms", { alarms: true }],
    ["--roll", { roll: true }],
    ["--name Jobs", { name: "Jobs" }],
  ])("by %s against the workspace file", async (flags, seen) => {
    expect(see(await print(ON, flags))).toEqual({ ...unusual, ...seen });
  });

  it.each(["private", "forecast", "alarms", "roll"])("but not by --%s and its opposite at once", async (name) => {
    for (const command of ["run", "calendar"]) {
      const cwd = makeHunt();
      expect(await type(cwd, `${command} --${name} --no-${name}`)).toEqual({
        code: 2,
        stdout: "",
        stderr: `--${name} and --no-${name} contradict each other; leave one out\n`,
      });
      expect(namesIn(cwd)).toEqual(["followthrough.yaml", "northwind.md"]);
    }
  });

  it("in run as well", async () => {
    const cwd = makeHunt();
    await type(cwd, "run --private --no-review --no-forecast");
    expect(see(readFeed(cwd))).toMatchObject({ private: true, forecast: false, review: false, alarms: true });
  });
});

describe("what a private calendar calls an application", () => {
  it.each([
    ["", undefined],
    ["calendar: {private: true, secret: nobody knows}\n", "nobody knows"],
  ])("is understood by explain and draft: %j", async (config, secret) => {
    const cwd = makeHunt(config, { "acme.md": "---\ncompany: Acme\nrole: Engineer\n---\n" });
    const { stdout } = await type(cwd, "calendar --private --output -");
    const [, called = ""] = /\(application ([0-9a-f]{4})\)/u.exec(stdout) ?? [];
    expect(called).toBe(privateIdOf("northwind.md", secret));
    expect((await type(cwd, `explain ${called}`)).stdout).toMatch(/^Northwind · Analyst {2}northwind\.md\n/u);
    expect((await type(cwd, `draft ${called}`)).stdout).toMatch(/^Subject: Checking in re: Analyst\n/u);
    const unknown = called === "0000" ? "0001" : "0000";
    expect((await type(cwd, `explain ${unknown}`)).code).toBe(2);
  });

  it("depends on the secret", () => {
    expect(privateIdOf("northwind.md", "nobody knows")).not.toBe(privateIdOf("northwind.md"));
  });
});

it("appointments stand in calendar, agenda and report, whatever the policy says", async () => {
  const note = (lines: string) => `---\ncompany: Acme\nrole: Engineer\n${lines}\n---\n`;
  const cwd = makeFolder({
    "none.yaml": "format: 1\nname: None\n",
    "a.md": note("interviews: [{date: 2026-12-03 15:30, place: Main Street 1}]\nsnooze_until: 2027-01-31"),
    "b.md": note("status: offer\ndeadline: 2026-12-04\nskip: [offer-deadline]"),
  });
  const by = ["--now", "2026-11-21", "--policy", "none.yaml"];
  const { stdout: agenda } = await runCli(["agenda", ...by], { cwd });
  expect(agenda).toMatch(/Interview +Thu 3 Dec/u);
  expect(agenda).toContain("Answer their offer  by Fri 4 Dec");
  await runCli(["run", ...by], { cwd });
  expect(readFeed(cwd)).toContain("LOCATION:Main Street 1");
  expect(readEvents(readFeed(cwd))).toHaveLength(3);
  expect(readFileSync(join(cwd, "follow-ups.md"), "utf8")).toContain("Main Street 1");
});

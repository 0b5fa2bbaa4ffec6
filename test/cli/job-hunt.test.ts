import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAgendaJson, type AgendaAction } from "./agenda-json.js";
import { copyFixture } from "./copy-fixture.js";
import { expectGolden, withoutPolicyLines } from "./golden.js";
import { readExpectedForecasts, JOB_HUNT_NOW, readExpectedTable, writeBound, type ExpectedAction } from "./job-hunt.js";
import { runCli } from "./run-cli.js";

/** Runs a command in a fresh copy of the job hunt. */
async function runInJobHunt(...argv: string[]) {
  const cwd = copyFixture("ok/job-hunt");
  return { cwd, ...(await runCli([...argv, ...JOB_HUNT_NOW], { cwd })) };
}

function readOutputs(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.startsWith("follow-ups."));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("the job hunt's actions", () => {
  const expected = readExpectedTable();
  const readActions = async () => readAgendaJson((await runInJobHunt("agenda", "--format", "json")).stdout);

  it("are those worked out by hand: every one, with its state and its window", async () => {
    expect(expected.actions.length).toBe(23);
    const { actions } = await readActions();
    const certain = actions.filter(({ projected }) => !projected);
    const found = certain.map(({ application, state, rule, opens, closes }) =>
      [application.path, state, rule, writeBound(opens), writeBound(closes)].join(" | "),
    );
    const wanted = expected.actions.map(({ path, state, rule, opens, closes }) =>
      [path, state, rule, opens, closes].join(" | "),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it("have the channel, the call's hour, the lapse and the person worked out by hand", async () => {
    const { actions } = await readActions();
    const stated = expected.actions.filter(({ via, until, rule }) => via ?? until ?? rule === "move-on");
    expect(stated.length, "actions of which the table says more than the window").toBeGreaterThan(15);
    for (const one of expected.actions) {
      const found = findAction(actions, one);
      const where = `${one.path} ${one.rule}`;
      if (one.via) expect(found?.via, where).toBe(one.via);
      if (one.rule === "move-on") expect(found?.via, where).toBeNull();
      if (one.until) expect(writeBound(found?.until ?? null), where).toBe(one.until);
      if (one.person !== undefined)
        expect(
          found?.to.map(({ name }) => name),
          where,
        ).toEqual([one.person]);
      const call = found?.call && `${writeBound(found.call.start)}-${writeBound(found.call.end).slice(-5)}`;
      expect(call ?? undefined, where).toBe(one.call);
    }
  });

  it("go on as worked out by hand, if nobody answers", async () => {
    const { actions } = await readActions();
    const forecasts = readExpectedForecasts();
    expect(forecasts.length).toBe(16);
    for (const { note, steps } of forecasts) {
      const own = actions.filter(({ application, state }) => application.path.includes(note) && state !== "lapsed");
      const found = own.map(({ opens, rule }) => {
        const day = opens.slice(0, 10);
        return `${day < "2026-11-21" ? "2026-11-21" : day} ${rule}`;
      });
      const inOrder = (list: readonly string[]) => list.toSorted((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : 1));
      expect(inOrder(found), note).toEqual(inOrder(steps));
    }
  });

  it("leave waiting whom the table leaves waiting, since the same day", async () => {
    const { waiting, snoozed } = await readActions();
    const away = new Set(snoozed.map(({ application }) => application.path));
    const wanted = expected.notes.flatMap(({ path, words }) => {
      const since = /waiting since \w{3} (?<date>\d{4}-\d\d-\d\d)/u.exec(words)?.groups?.date;
      return since && !away.has(path) ? [`${path} since ${since}`] : [];
    });
    const applied = "applications/2026-11/oakline.md since 2026-11-09"; // the table says "applied (…), waiting"
    expect([...away]).toEqual(["applications/2026-10/tern-and-tide.md"]);
    const found = waiting.map(({ application, since }) => `${application.path} since ${since}`);
    expect(found.toSorted()).toEqual([...wanted, applied].toSorted());
  });

  it("stand under the status that the table's words begin with", async () => {
    const { actions, waiting, snoozed } = await readActions();
    for (const { application } of [...actions, ...waiting, ...snoozed]) {
      const { words } = expected.notes.find(({ path }) => path === application.path)!;
      expect(words.replace(/^(?:no status|says ghosted,.*?): /u, ""), application.path).toMatch(
        new RegExp(`^${application.status}\\b`, "u"),
      );
    }
  });
});

/** A panel has several thank-yous of one rule: the person tells them apart. */
function findAction(actions: readonly AgendaAction[], wanted: ExpectedAction): AgendaAction | undefined {
  return actions.find(
    ({ application, rule, to }) =>
      application.path === wanted.path &&
      rule === wanted.rule &&
      (wanted.person === undefined || to.some(({ name }) => name === wanted.person)),
  );
}

describe("followthrough, in the folder of the job hunt", () => {
  it("writes the calendar and the report, says what is due, and exits with 0", async () => {
    const { cwd, code, stdout, stderr } = await runInJobHunt();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^24 notes, 4 other markdown files · policy default · Sat 21 Nov 2026\n\nToday\n/u);
    expect(stdout).toMatch(
      /\n1 problem, \d+ hints: followthrough check\nWrote follow-ups.ics \(54 events\) and follow-ups.md\n$/u,
    );
    expect(Object.keys(readOutputs(cwd))).toEqual(["follow-ups.ics", "follow-ups.md"]);
    expectGolden(stdout, "job-hunt-run.txt");
  });

  it("says on a second run that nothing changed, and leaves the files alone", async () => {
    const { cwd, stdout: first } = await runInJobHunt("run");
    const before = { outputs: readOutputs(cwd), written: statSync(join(cwd, "follow-ups.ics")).mtimeMs };
    const second = await runCli(["run", ...JOB_HUNT_NOW], { cwd });
    expect(second.code).toBe(0);
    expect(second.stdout).toBe(first.replace(/Wrote .*$/mu, "Unchanged: follow-ups.ics and follow-ups.md"));
    expect({ outputs: readOutputs(cwd), written: statSync(join(cwd, "follow-ups.ics")).mtimeMs }).toEqual(before);
  });

  it("says which of the files changed when only one did", async () => {
    const { cwd } = await runInJobHunt("run");
    await runCli(["report", "--now", "2026-11-30"], { cwd });
    const { stdout } = await runCli(["run", ...JOB_HUNT_NOW], { cwd });
    expect(stdout).toMatch(/\nWrote follow-ups.md; unchanged: follow-ups.ics\n$/u);
  });

  it("writes what calendar and report print", async () => {
    const { cwd } = await runInJobHunt("run");
    const printed = {
      "follow-ups.ics": (await runInJobHunt("calendar", "--output", "-")).stdout,
      "follow-ups.md": (await runInJobHunt("report", "--output", "-")).stdout,
    };
    expect(readOutputs(cwd)).toEqual(printed);
  });

  it("takes the folder from --config, and names the files from where the person is", async () => {
    const cwd = copyFixture("ok");
    const { code, stdout } = await runCli(["--config", "job-hunt", ...JOB_HUNT_NOW], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Wrote job-hunt\/follow-ups.ics \(54 events\) and job-hunt\/follow-ups.md\n$/u);
    const calendar = await runCli(["calendar", "--config", "job-hunt", ...JOB_HUNT_NOW], { cwd });
    expect(calendar).toMatchObject({ stdout: "", stderr: "Unchanged: job-hunt/follow-ups.ics\n" });
  });
});

describe("the job hunt's calendar", () => {
  it("tells of the day, not of the hour", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const print = async (hour: string) =>
      (await runCli(["calendar", "--output", "-", "--now", `2026-11-23T${hour}`], { cwd })).stdout;
    const [midnight, ...others] = await Promise.all(["00:00", "07:15", "12:00"].map(print));
    expect(midnight).toMatch(/^DTSTART;VALUE=DATE:20261123\r$/mu);
    const withoutRevisions = (feed = "") => feed.replace(/^(?:PRODID|DTSTAMP|LAST-MODIFIED|SEQUENCE):.*\r\n/gmu, "");
    for (const other of others) expect(withoutRevisions(other)).toBe(withoutRevisions(midnight));
  });
});

describe("what the job hunt looks like", () => {
  it.each([
    ["the agenda", ["agenda"], "job-hunt-agenda.txt"],
    ["the agenda for programs", ["agenda", "--format", "json"], "job-hunt-agenda.json.txt"],
    ["the findings", ["check"], "job-hunt-check.txt"],
    ["the findings for programs", ["check", "--format", "json"], "job-hunt-check.json.txt"],
    ["the report", ["report", "--output", "-"], "job-hunt-report.md"],
    ["the calendar", ["calendar", "--output", "-"], "job-hunt-calendar.txt"],
  ])("as %s", async (_name, argv, golden) => {
    const { code, stdout, stderr } = await runInJobHunt(...argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    // The golden file has the repository's line ends; that the calendar has CRLF is test/output's business.
    expectGolden(withoutPolicyLines(stdout.replaceAll("\r\n", "\n")), golden);
  });
});

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it, test } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";
import { runServer, type RunningServer } from "./run-server.js";

/** Open since Mon 16 Nov, and until Mon 23 Nov. */
const NORTHWIND = `---
company: Northwind
role: Analyst
contacts: [{name: Mary Poe, email: mary@northwind.example}]
interviews: [{date: 2026-11-05, with: Mary Poe, promised_by: 2026-11-13}]
log: [2026-11-05 sent thank-you to Mary Poe by email]
---
`;
const ACME = NORTHWIND.replaceAll("Northwind", "Acme");

const FEED = "/follow-ups.ics";

async function readFeed(server: RunningServer, path = FEED): Promise<string> {
  return (await server.get(path)).body.toString();
}

/** Summary and start of every event that repeats not. */
function listEvents(feed: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(feed) as unknown[]);
  return calendar
    .getAllSubcomponents("vevent")
    .filter((event) => !event.hasProperty("rrule"))
    .map((event) => new ICAL.Event(event))
    .map(({ summary, startDate }) => `${startDate.toString()} ${summary}`);
}

describe("followthrough serve", () => {
  it("prints what to open and what to subscribe to, serves it, and ends cleanly", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const server = await runServer([], cwd);
    const { port } = server;
    expect(Object.fromEntries(server.addresses)).toEqual({
      Page: `http://127.0.0.1:${port}/`,
      Subscribe: `webcal://127.0.0.1:${port}/follow-ups.ics`,
      Address: `http://127.0.0.1:${port}/follow-ups.ics`,
    });
    expect(server.takeStderr()).toMatch(/^\d+ events?, from 1 note; Ctrl\+C ends it\n$/u);
    const feed = await readFeed(server);
    expect(listEvents(feed)).toContain("2026-11-21 Follow up with Northwind about the Analyst role");
    const page = (await server.get("/")).body.toString();
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain(`webcal://127.0.0.1:${port}/follow-ups.ics`);
    expect((await server.get("/page.css")).status).toBe(200);
    expect((await server.stop()).code).toBe(0);
    expect(server.takeStderr()).toBe("");
    await expect(server.get("/")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  it("serves the bytes that `calendar` writes, and writes them", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const written = await runCli(["calendar", "--output", "-"], { cwd });
    const server = await runServer([], cwd);
    expect(await readFeed(server)).toBe(written.stdout);
    expect(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).toBe(written.stdout);
  });

  it("makes pages whose links lead to where they were asked for", async () => {
    const server = await runServer([], makeFolder({ "northwind.md": NORTHWIND }));
    const { body } = await server.get("/", { headers: { host: `localhost:${server.port}` } });
    expect(body.toString()).toContain(`webcal://localhost:${server.port}/follow-ups.ics`);
  });

  it("takes the calendar's flags", async () => {
    const server = await runServer(["--private", "--name", "Dates"], makeFolder({ "northwind.md": NORTHWIND }));
    const feed = await readFeed(server);
    expect(feed).toContain("X-WR-CALNAME:Dates");
    expect(feed).not.toMatch(/Northwind|Analyst|Mary/u);
    expect((await server.get("/")).body.toString()).toContain("· Dates</title>");
  });

  it("says nothing but the addresses with --quiet", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const server = await runServer(["--quiet"], cwd);
    rmSync(join(cwd, "northwind.md"));
    await server.hear("no notes found");
    server.takeStderr();
    writeFileSync(join(cwd, "acme.md"), ACME);
    while (!(await readFeed(server)).includes("Acme")) await server.get("/");
    expect(server.takeStderr()).toBe("");
  });
});

describe("a change of the notes", () => {
  it("is served, and told", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND, "journal/2026.md": "# Nothing of a note\n" });
    const server = await runServer([], cwd);
    const { headers } = await server.get(FEED);
    server.takeStderr();

    mkdirSync(join(cwd, "applications"));
    writeFileSync(join(cwd, "applications/acme.md"), ACME);
    await server.hear("changed");
    expect(server.takeStderr()).toMatch(/^\d+ events, \d+ changed\n$/u);
    expect(listEvents(await readFeed(server))).toContain("2026-11-21 Follow up with Acme about the Analyst role");
    const changed = await server.get(FEED, { headers: { "if-none-match": headers.etag! } });
    expect(changed.status).toBe(200);

    writeFileSync(join(cwd, "northwind.md"), NORTHWIND.replace("role:", "status: rejected\nrole:"));
    await server.hear("changed");
    expect(await readFeed(server)).not.toContain("Northwind");
    expect(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).toBe(await readFeed(server));

    server.takeStderr();
    writeFileSync(join(cwd, "followthrough.yaml"), "calendar: {name: Renamed}\n");
    await server.hear("events");
    expect(await readFeed(server)).toContain("X-WR-CALNAME:Renamed");
  });

  it("is never lost, however fast one follows the other", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const server = await runServer([], cwd);
    for (let save = 1; save <= 60; save++) {
      // As editors do that keep a file whole: a new one takes its place.
      writeFileSync(join(cwd, "northwind.tmp"), NORTHWIND.replace("Analyst", `Analyst ${save}`));
      renameSync(join(cwd, "northwind.tmp"), join(cwd, "northwind.md"));
      await server.get("/nothing");
    }
    while (!(await readFeed(server)).includes("Analyst 60")) await server.get("/nothing");
  });

  it("of nothing that counts costs nothing but a reading", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const server = await runServer([], cwd);
    const before = await server.get(FEED);
    server.takeStderr();
    writeFileSync(join(cwd, "northwind.md"), `${NORTHWIND}\nA line for myself.\n`);
    await new Promise((resolve) => setTimeout(resolve, 500)); // It has been read by then: see how soon others are.
    const after = await server.get(FEED);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(after.headers["last-modified"]).toBe(before.headers["last-modified"]);
    expect(server.takeStderr()).toBe("");
  });
});

describe("who has the feed already", () => {
  it("is told so without anything being read, within a minute", async () => {
    const server = await runServer([], makeFolder({ "northwind.md": NORTHWIND }));
    const { headers } = await server.get(FEED);
    const conditions: Readonly<Record<string, string>>[] = [
      { "if-none-match": headers.etag! },
      { "if-modified-since": headers["last-modified"]! },
    ];
    server.setClock("2026-11-21T08:00:59Z");
    for (const condition of conditions) {
      const { status, body } = await server.get(FEED, { headers: condition });
      expect([status, body.length]).toEqual([304, 0]);
    }
    expect(server.countReadings()).toBe(1);
  });

  it("is told so after a minute, too, and after a restart, if all is as it was", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const server = await runServer([], cwd);
    const { headers } = await server.get(FEED);
    server.setClock("2026-11-21T08:01:00Z");
    const asked = [1, 2, 3].map(() => server.get(FEED, { headers: { "if-none-match": headers.etag! } }));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([304, 304, 304]);
    expect(server.countReadings()).toBe(1);
    await server.stop();
    const again = await runServer([], cwd);
    expect((await again.get(FEED, { headers: { "if-none-match": headers.etag! } })).status).toBe(304);
  });

  it("gets the new one once the person's day has begun", async () => {
    const server = await runServer([], makeFolder({ "northwind.md": NORTHWIND }));
    server.setClock("2026-11-21T22:59:59Z");
    const late = await server.get(FEED);
    expect(listEvents(late.body.toString())).toContain("2026-11-21 Follow up with Northwind about the Analyst role");
    server.setClock("2026-11-21T23:00:00Z"); // midnight in Berlin
    const early = await server.get(FEED, { headers: { "if-none-match": late.headers.etag! } });
    expect(early.status).toBe(200);
    expect(listEvents(early.body.toString())).toContain("2026-11-22 Follow up with Northwind about the Analyst role");
    expect(early.headers["last-modified"]).toBe("Sat, 21 Nov 2026 23:00:00 GMT");
  });

  it("gets no other when the clock was set by a flag", async () => {
    const server = await runServer(["--now", "2026-11-21T09:00"], makeFolder({ "northwind.md": NORTHWIND }));
    server.setClock("2026-12-24T08:00:00Z");
    expect(listEvents(await readFeed(server))).toContain("2026-11-21 Follow up with Northwind about the Analyst role");
    expect(server.countReadings()).toBe(1);
  });
});

describe("while the notes cannot be read", () => {
  it("the last good feed is served, which is told once and on the page, until they can", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const server = await runServer([], cwd);
    const good = await server.get(FEED);
    server.takeStderr();

    writeFileSync(join(cwd, "followthrough.yaml"), "calender: {name: <b>Jobs</b>}\n");
    await server.hear("unknown key calender");
    expect(server.takeStderr()).toBe(
      "followthrough.yaml:1:1: unknown key calender; did you mean calendar?\nwhat is served stays as of Sat 21 Nov 2026 09:00\n",
    );
    server.setClock("2026-11-21T08:01:00Z");
    expect((await server.get(FEED)).headers).toMatchObject({ etag: good.headers.etag });
    const page = (await server.get("/")).body.toString();
    expect(page).toContain("This is what the notes said on Sat 21 Nov 2026 09:00.");
    expect(page).toContain("unknown key calender; did you mean calendar?");
    expect(page).toContain("Northwind");
    expect(server.takeStderr()).toBe("");

    writeFileSync(join(cwd, "followthrough.yaml"), "calendar: {name: Jobs}\n");
    await server.hear("the notes can be read again\n");
    expect(await readFeed(server)).toContain("X-WR-CALNAME:Jobs");
    expect((await server.get("/")).body.toString()).not.toContain("This is what the notes said");
  });

  it("the start fails, and says why", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND, "followthrough.yaml": "policy: nope\n" });
    const { code, stdout, stderr } = await runCli(["serve", "--port", "0"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^followthrough\.yaml:1:9: .*nope/u);
    expect(await runCli(["serve", "--port", "0"], { cwd: makeFolder() })).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("a calendar file that cannot be written", () => {
  it("is told once, and the feed is served from memory, with its revisions", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND, "follow-ups.ics/a-folder": "" });
    const server = await runServer([], cwd);
    expect(server.takeStderr()).toContain(
      "warning: follow-ups.ics was not written: it is a folder; it is served all the same\n",
    );
    const first = await server.get(FEED);
    server.setClock("2026-11-21T08:05:00Z");
    const second = await server.get(FEED);
    expect(second.headers).toMatchObject({ etag: first.headers.etag, "last-modified": first.headers["last-modified"] });
    expect(server.takeStderr()).toBe("");
  });

  it("is not replaced when it is somebody else's", async () => {
    const foreign = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Else//EN\r\nEND:VCALENDAR\r\n";
    const cwd = makeFolder({ "northwind.md": NORTHWIND, "follow-ups.ics": foreign });
    const refused = await runCli(["serve", "--port", "0"], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(/^follow-ups\.ics was not written: .*--force\n$/u);
    expect(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).toBe(foreign);
    const server = await runServer(["--force"], cwd);
    expect(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).toBe(await readFeed(server));
  });
});

describe("where others can reach it", () => {
  const TOKEN = "sixteen-or-more_0";

  it("has a token in its addresses, and the feed's leads to the feed alone", async () => {
    const server = await runServer(["--token", TOKEN], makeFolder({ "northwind.md": NORTHWIND }));
    expect(server.addresses.get("Page")).toBe(`http://127.0.0.1:${server.port}/${TOKEN}/`);
    const feed = new URL(server.addresses.get("Address")!).pathname;
    expect(listEvents(await readFeed(server, feed))).not.toEqual([]);
    const page = await server.get(`/${TOKEN}/`);
    expect(page.body.toString()).toContain(`href="..${feed}"`);
    for (const path of ["/", FEED, feed.replace("follow-ups.ics", ""), feed.replace("follow-ups.ics", "page.css")])
      expect((await server.get(path)).status).toBe(404);
    expect(server.takeStderr(), "it is known already").not.toContain(TOKEN);
  });

  it("has links that open notes in a program of this computer's only while the page is for this computer alone", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND, "followthrough.yaml": "serve: {open_in: vscode}\n" });
    for (const [argv, opens] of [
      [[], true],
      [["--url", "https://jobs.example.com"], false],
    ] as const) {
      const server = await runServer([...argv, "--open-in", "vscode"], cwd);
      const page = await server.get(new URL(server.addresses.get("Page")!).pathname);
      expect(page.status).toBe(200);
      expect(page.body.includes("vscode://file/"), argv.join(" ")).toBe(opens);
    }
  });

  it("makes a token up where none is given, and says how to keep it", async () => {
    const server = await runServer(["--url", "https://jobs.example.com"], makeFolder({ "northwind.md": NORTHWIND }));
    const page = new URL(server.addresses.get("Page")!);
    expect(page.origin).toBe("https://jobs.example.com");
    const token = page.pathname.slice(1, -1);
    expect(token).toMatch(/^[\w-]{32}$/u);
    expect(server.takeStderr()).toContain(
      `made up for this run, because none can be kept: no home folder is known (HOME is not set).\nTo have the same addresses again, start with FOLLOWTHROUGH_TOKEN=${token}\n`,
    );
    const { body } = await server.get(page.pathname, { headers: { host: "jobs.example.com" } });
    expect(body.toString()).toContain(server.addresses.get("Subscribe")!);
    expect((await server.get(page.pathname)).status, "a proxy that keeps no Host").toBe(200);
    expect((await server.get(page.pathname, { headers: { host: "evil.example" } })).status).toBe(421);
  });

  it("takes neither address nor secret from the workspace", async () => {
    const config = `serve: {token: ${TOKEN}, url: "https://jobs.example.com/mine"}\n`;
    const cwd = makeFolder({ "northwind.md": NORTHWIND, "followthrough.yaml": config });
    const server = await runServer(["--url", "https://my.example/mine"], cwd);
    expect(server.addresses.get("Page")).toMatch(/^https:\/\/my\.example\/mine\/[\w-]{32}\/$/u);
    expect(server.addresses.get("Proxy to")).toBe(`http://127.0.0.1:${server.port}/`);
    expect((await server.get("/", { headers: { host: "jobs.example.com" } })).status).toBe(421);
  });
});

describe("a flag that makes no sense", () => {
  test.each([
    [["--port", "http"], "--port takes a number, not http"],
    [["--port", "65536"], "--port: expected a whole number from 0 to 65535, found 65536"],
    [["--host", "localhost:80"], '--host: expected an address or a name, without a port, found "localhost:80"'],
    [["--token", "our-secret"], "--token: expected at least 16 characters, of A-Z a-z 0-9 _ - only"],
    [["--url", "jobs.example"], '--url: expected an address such as https://jobs.example.com/, found "jobs.example"'],
    [["--open"], "unknown option --open; see followthrough help serve"],
    [["now"], "serve takes no now; see followthrough help serve"],
  ])("%s", async (argv, message) => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    expect(await runCli(["serve", ...argv], { cwd })).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
  });

  test("a port that is taken", async () => {
    const cwd = makeFolder({ "northwind.md": NORTHWIND });
    const { port } = await runServer([], cwd);
    expect(await runCli(["serve", "--port", String(port)], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: `port ${port} is taken; choose another with --port, or any that is free with --port 0\n`,
    });
  });
});

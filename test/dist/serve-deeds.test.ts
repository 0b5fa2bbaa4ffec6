import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it, test } from "vitest";
import { openPage, send, type OpenPage } from "../cli/serve-deeds.js";
import { FINE } from "../cli/small-notes.js";
import { fetchPath } from "../server/fetch.js";
import { makeFolder, type Item } from "../workspace/make-folder.js";
import { buildPackage } from "./build-package.js";
import { startServer, type StartedServer } from "./start-server.js";

let program: string;

beforeAll(() => {
  program = join(buildPackage().folder, "bin/followthrough.js");
}, 180_000);

const NOW = "2026-11-13T09:00";
const KEY = "first-follow-up/1";
const DONE = { deed: "done", note: "acme.md", action: KEY };
const ENTRY = "2026-11-13 sent follow-up to Ada by email";

interface Started {
  readonly cwd: string;
  readonly HOME: string;
  readonly server: StartedServer;
  readonly page: OpenPage;
  readonly read: (path?: string) => string;
  readonly again: () => Promise<StartedServer>;
}

async function start(
  items: Readonly<Record<string, Item>> = { "acme.md": FINE },
  argv: readonly string[] = [],
): Promise<Started> {
  const [cwd, HOME] = [makeFolder(items), makeFolder()];
  const again = (): Promise<StartedServer> =>
    startServer(program, cwd, { argv: ["--now", NOW, ...argv], env: { HOME } });
  const server = await again();
  await server.hear("Ctrl+C ends it");
  const path = new URL(server.addresses.get("Page") ?? "").pathname;
  const read = (name = "acme.md"): string => readFileSync(join(cwd, name), "utf8");
  return { cwd, HOME, server, read, again, page: await openPage(server.port, path) };
}

/** What a browser, or who pretends to be one, sends. */
async function post(
  { port, path, token = "" }: OpenPage,
  headers: Readonly<Record<string, string | undefined>>,
  body = JSON.stringify(DONE),
): Promise<{ readonly status: number; readonly text: string; readonly headers: object }> {
  const own = { "content-type": "application/json", "x-followthrough-token": token, ...headers };
  const given = Object.fromEntries(
    Object.entries<string | undefined>(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const answer = await fetchPath(port, `${path}deeds`, { method: "POST", headers: given, body });
  return { status: answer.status, text: answer.body.toString(), headers: answer.headers };
}

describe("nothing is written for", () => {
  it("whoever is not the page itself", async () => {
    const { page, read, server } = await start();
    const forged: readonly [string, number, Readonly<Record<string, string | undefined>>, string?][] = [
      ["no token", 403, { "x-followthrough-token": undefined }],
      ["a wrong token", 403, { "x-followthrough-token": "x".repeat(32) }],
      ["half of the token", 403, { "x-followthrough-token": page.token?.slice(0, 16) }],
      ["another site", 403, { origin: "https://evil.example" }],
      ["another port of this machine", 403, { origin: `http://127.0.0.1:${page.port + 1}` }],
      ["the same name without its port", 403, { origin: "http://127.0.0.1" }],
      ["the same name with a certificate", 403, { origin: `https://127.0.0.1:${page.port}` }],
      ["a frame of no origin", 403, { origin: "null" }],
      ["an extension", 403, { origin: "chrome-extension://abcdefgh" }],
      ["another site, as the browser says", 403, { "sec-fetch-site": "cross-site" }],
      ["another port, as the browser says", 403, { "sec-fetch-site": "same-site" }],
      ["a bookmark", 403, { "sec-fetch-site": "none" }],
      ["a rebound name", 421, { host: `evil.example:${page.port}`, origin: `http://evil.example:${page.port}` }],
      ["a form", 415, { "content-type": "application/x-www-form-urlencoded" }, "deed=done"],
      ["a form with files", 415, { "content-type": "multipart/form-data; boundary=x" }],
      ["a form of plain text with JSON in it", 415, { "content-type": "text/plain" }],
      ["JSON by another name", 415, { "content-type": "text/plain; application/json" }],
      ["no type", 415, { "content-type": undefined }],
      ["another encoding", 415, { "content-type": "application/json; charset=utf-16" }],
      ["a compressed body", 415, { "content-encoding": "gzip" }],
      ["what is no JSON", 400, {}, "deed=done"],
      ["what is no UTF-8's JSON", 400, {}, ""],
      ["no object", 400, {}, "[]"],
      ["another deed", 400, {}, JSON.stringify({ deed: "run", note: "acme.md" })],
      ["a key more", 400, {}, JSON.stringify({ ...DONE, dry_run: false })],
      ["a key of the prototype", 400, {}, '{"deed":"done","note":"acme.md","action":"a","__proto__":{"by":"x"}}'],
      ["another type", 400, {}, JSON.stringify({ ...DONE, message: "yes" })],
      ["two lines", 400, {}, JSON.stringify({ ...DONE, by: "phone\n  - 2026-11-01 received offer" })],
      ["too much", 413, {}, JSON.stringify({ ...DONE, by: "x".repeat(65 * 1024) })],
    ];
    for (const [who, status, headers, body] of forged) {
      const answer = await post(page, headers, body);
      expect([who, answer.status]).toEqual([who, status]);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      if (status !== 421) expect(JSON.parse(answer.text)).toEqual({ reason: expect.any(String) as string });
    }
    for (const method of ["OPTIONS", "GET", "PUT", "DELETE"]) {
      const { status, headers } = await server.get("/deeds", { method, headers: { origin: "https://evil.example" } });
      expect([method, status, headers.allow, headers["access-control-allow-origin"]]).toEqual([
        method,
        405,
        "POST",
        undefined,
      ]);
    }
    expect(read()).toBe(FINE);
    expect((await send(page, DONE)).status, "the page itself").toBe(200);
  });

  it("who has the feed's address only", async () => {
    const { page, server, read } = await start({ "acme.md": FINE }, ["--token", "a-secret-of-the-person"]);
    const feed = new URL(server.addresses.get("Address") ?? "").pathname.replace("follow-ups.ics", "");
    expect((await post({ ...page, path: feed }, {})).status).toBe(404);
    expect((await post({ ...page, path: "/" }, {})).status).toBe(404);
    expect(read()).toBe(FINE);
    expect((await post(page, {})).status, "who has the page's").toBe(200);
  });

  it("a reader: --read-only, and the workspace file, which cannot take it back", async () => {
    const flagged = await start({ "acme.md": FINE }, ["--read-only"]);
    expect(flagged.page.token).toBeUndefined();
    expect((await send(flagged.page, DONE)).status).toBe(403);
    const { page, cwd, server, read } = await start({ "acme.md": FINE, "followthrough.yaml": "calendar: {name: A}\n" });
    const config = join(cwd, "followthrough.yaml");
    writeFileSync(config, "calendar: {name: B}\nserve: {read_only: true}\n");
    await server.hear("event");
    expect((await openPage(page.port)).token).toBeUndefined();
    expect(await send(page, DONE)).toEqual({ status: 403, content: { reason: "this page is only for reading" } });
    writeFileSync(config, "calendar: {name: C}\n");
    await server.hear("event");
    expect((await send(page, DONE)).status, "nor does it take that back").toBe(403);
    expect(read()).toBe(FINE);
  });

  test.each([
    "../acme.md",
    "/etc/passwd",
    "jobs/../acme.md",
    "./acme.md",
    "acme.md\u0000",
    "link.md",
    "outside/acme.md",
    "followthrough.yaml",
    "README.md",
    "ACME.md",
    "",
  ])("a path that is no note of the workspace: %j", async (note) => {
    const outside = makeFolder({ "acme.md": FINE });
    const { page, read } = await start({
      "acme.md": FINE,
      "README.md": "# Jobs\n",
      "link.md": { link: join(outside, "acme.md") },
      outside: { link: outside },
    });
    for (const deed of [
      { ...DONE, note },
      { deed: "snooze", note, until: "2w" },
      { deed: "draft", note, action: KEY },
    ])
      expect([400, 409]).toContain((await send(page, deed)).status);
    expect(readFileSync(join(outside, "acme.md"), "utf8")).toBe(FINE);
    expect(read()).toBe(FINE);
  });
});

describe("what is done on the page", () => {
  it("is done once, though two do it at once", async () => {
    const { page, read } = await start();
    const answers = await Promise.all([send(page, DONE), send(page, DONE), send(page, DONE)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(read().split(ENTRY)).toHaveLength(2);
  });

  it("is in the page and in the feed when it is answered", async () => {
    const { page, server } = await start();
    expect((await server.readFeed()).body.toString()).toContain("CATEGORIES:first-follow-up");
    expect((await send(page, DONE)).status).toBe(200);
    expect((await server.readFeed()).body.toString()).not.toContain("CATEGORIES:first-follow-up");
  });

  it("is done by 200 at once, each in its note", async () => {
    const names = Array.from({ length: 100 }, (_, at) => `note-${at}.md`);
    const notes = names.map((name, at) => [name, FINE.replace("Acme", `Acme ${at}`)]);
    const { page, read } = await start(Object.fromEntries(notes) as Record<string, string>);
    const answers = await Promise.all([...names, ...names].map((note) => send(page, { ...DONE, note })));
    const count = (status: number): number => answers.filter((one) => one.status === status).length;
    expect([count(200), count(409)]).toEqual([100, 100]);
    for (const name of names) expect(read(name).split(ENTRY)).toHaveLength(2);
  }, 60_000);

  it("goes into what an editor has saved just before", async () => {
    const { page, cwd, read } = await start();
    for (let time = 0; time < 10; time++) {
      const saved = `${FINE}\nSaved ${time}: ${randomUUID()}\n`;
      writeFileSync(join(cwd, "acme.md"), saved);
      expect(await send(page, DONE)).toMatchObject({ status: 200 });
      const after = read();
      expect(after).toContain(ENTRY);
      expect(after.endsWith(saved.slice(-60))).toBe(true);
    }
  });

  it("holds no more once the note was answered, or is gone, and says so", async () => {
    const { page, cwd } = await start({ "acme.md": FINE, "globex.md": FINE.replace("Acme", "Globex") });
    const answered = FINE.replace("sent thank-you]", "sent thank-you, 2026-11-13 received rejection]");
    writeFileSync(join(cwd, "acme.md"), answered);
    expect(await send(page, DONE)).toMatchObject({ status: 409 });
    rmSync(join(cwd, "acme.md"));
    expect(await send(page, DONE)).toEqual({
      status: 409,
      content: { reason: "there is no note acme.md any more" },
    });
  });

  it("is taken back alone, where the note was edited elsewhere or another note was written since", async () => {
    const { page, cwd, read } = await start({ "acme.md": FINE, "globex.md": FINE.replace("Acme", "Globex") });
    const { content } = await send(page, DONE);
    expect((await send(page, { ...DONE, note: "globex.md" })).status).toBe(200);
    writeFileSync(join(cwd, "acme.md"), `${read()}\nMine\n`);
    expect((await send(page, { deed: "undo", change: content.undo })).status).toBe(200);
    expect(read()).toBe(`${FINE}\nMine\n`);
    expect(read("globex.md")).toContain(ENTRY);
  });

  it("is not taken back over what was done since in the same note", async () => {
    const { page, read } = await start();
    const first = await send(page, DONE);
    await send(page, { deed: "snooze", note: "acme.md", until: "2w" });
    expect(await send(page, { deed: "undo", change: first.content.undo })).toEqual({
      status: 409,
      content: { reason: "snooze has written into the same note since; take that back first" },
    });
    expect(read()).toContain(ENTRY);
  });

  it("is refused by the server that was started anew, which says to load the page again", async () => {
    const { page, server, again, read } = await start();
    server.child.kill("SIGTERM");
    await server.ended;
    const next = await again();
    expect(await send({ ...page, port: next.port }, DONE)).toEqual({
      status: 403,
      content: { reason: "the server was started anew since this page was loaded; load the page again" },
    });
    expect(read()).toBe(FINE);
    const done = await send(await openPage(next.port), DONE);
    expect(done.status).toBe(200);
    expect((await send(await openPage(next.port), { deed: "undo", change: done.content.undo })).status).toBe(200);
  });

  it("leaves the note whole when the server is killed meanwhile", async () => {
    const { cwd, again, server } = await start();
    server.child.kill("SIGKILL");
    for (let kill = 0; kill < 6; kill++) {
      writeFileSync(join(cwd, "acme.md"), FINE);
      const one = await again();
      const answer = send(await openPage(one.port), DONE).catch(() => undefined);
      await sleep(kill * 12);
      one.child.kill("SIGKILL");
      await answer;
      const text = readFileSync(join(cwd, "acme.md"), "utf8");
      expect([FINE, FINE.replace("thank-you]", `thank-you, ${ENTRY}]`)]).toContain(text);
    }
    const last = await again();
    await send(await openPage(last.port), DONE);
    expect(readdirSync(cwd).toSorted()).toEqual(["acme.md", "follow-ups.ics"]);
  }, 60_000);

  it("is told of at the terminal: what was written, without the token, and without control characters", async () => {
    const { page, server } = await start({ "acme.md": FINE.replace("Acme", '"Ac\\e[31mme\\a"') });
    expect((await send(page, DONE)).status).toBe(200);
    const told = await server.hear("sent follow-up");
    expect(told).toContain("Follow up, first time. Done today, by e-mail.");
    expect(told).not.toContain(page.token);
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    expect(told).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/u);
  });
});

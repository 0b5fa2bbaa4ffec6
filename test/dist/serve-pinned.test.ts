import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { IS_THOROUGH, sample } from "../cases.js";
import { fillFolder, makeFolder, type Item } from "../workspace/make-folder.js";
import { buildPackage } from "./build-package.js";
import { startServer, type StartedServer } from "./start-server.js";

let program: string;

beforeAll(() => {
  program = join(buildPackage().folder, "bin/followthrough.js");
}, 180_000);

function note(company: string): string {
  return `---\ncompany: ${company}\nrole: Analyst\ninterviews: [{date: 2026-11-05, promised_by: 2026-11-13}]\n---\n`;
}

const PRIVATE = "calendar: {private: true}\n";
const NOW = "--now=2026-11-21";

/** A diary, and beside it a folder of notes, which is served. */
async function serveHunt(items: Readonly<Record<string, Item>> = {}) {
  const outside = makeFolder({ "diary.md": note("Diary"), "hunt/northwind.md": note("Northwind") });
  const hunt = join(outside, "hunt");
  fillFolder(hunt, items);
  const server = await startServer(program, hunt, { argv: [NOW] });
  const atStart = (await server.readFeed()).body.toString();
  return { outside, hunt, server, atStart };
}

/** What is served, and how, is what it was at the start; the page says why there is nothing newer. */
async function expectLastGood(server: StartedServer, atStart: string, reason: string): Promise<void> {
  const { status, headers, body } = await server.readFeed();
  expect([status, body.toString()]).toEqual([200, atStart]);
  const again = await server.get("/follow-ups.ics", { headers: { "if-none-match": headers.etag! } });
  expect(again.status, "who has it already is told so").toBe(304);
  const page = (await server.get("/")).body.toString();
  expect(page).toContain("This is what the notes said on");
  expect(page).toContain(reason);
  expect(page).not.toContain("Diary");
}

/** After all, a change of a note is noticed by itself. */
async function expectFollowed(server: StartedServer, hunt: string, company: string): Promise<void> {
  writeFileSync(join(hunt, "another.md"), note(company));
  await server.hear("changed");
  expect((await server.readFeed()).body.toString()).toMatch(/BEGIN:VEVENT/u);
  expect((await server.get("/")).body.toString()).toContain(company);
}

describe("a calendar that is private stays private while it is served", () => {
  test.each(
    sample<[string, (file: string) => void, string]>(
      [
        ["its file deleted", rmSync, "followthrough.yaml cannot be read: it is gone"],
        [
          "its file emptied",
          (file) => {
            writeFileSync(file, "");
          },
          "followthrough.yaml cannot be read: it is empty now",
        ],
        [
          "nothing left but comments",
          (file) => {
            writeFileSync(file, "\uFEFF---\r\n# calendar: {private: true}\r\n");
          },
          "followthrough.yaml cannot be read: it is empty now",
        ],
        [
          "another value",
          (file) => {
            writeFileSync(file, "calendar: {private: false}\n");
          },
          "followthrough.yaml:1:21: calendar.private: what is served as private stays private; put back what it was, or start followthrough serve anew",
        ],
        [
          "the key gone",
          (file) => {
            writeFileSync(file, "calendar: {name: Jobs}\n");
          },
          "followthrough.yaml:1:11: calendar.private: what is served as private stays private",
        ],
        [
          "half of the file",
          (file) => {
            writeFileSync(file, "calendar: {priv");
          },
          "followthrough.yaml:1:",
        ],
        [
          "a folder in its place",
          (file) => {
            rmSync(file);
            mkdirSync(file);
          },
          "followthrough.yaml cannot be read: it is a folder",
        ],
      ],
      3,
    ),
  )("%s", async (_, change, reason) => {
    const { hunt, server, atStart } = await serveHunt({ "followthrough.yaml": PRIVATE });
    expect(atStart).not.toContain("Northwind");
    change(join(hunt, "followthrough.yaml"));
    expect(await server.hear("what is served stays as of")).toContain(reason);
    await expectLastGood(server, atStart, reason.split(":")[0]!);
    rmSync(join(hunt, "followthrough.yaml"), { recursive: true, force: true });
    writeFileSync(join(hunt, "followthrough.yaml"), `${PRIVATE}# as before\n`);
    await server.hear("the notes can be read again\n");
    expect((await server.get("/")).body.toString()).not.toContain("This is what the notes said on");
    expect((await server.readFeed()).body.toString()).toBe(atStart);
  });

  it("also when it became so only after the start", async () => {
    const { hunt, server } = await serveHunt();
    writeFileSync(join(hunt, "followthrough.yaml"), PRIVATE);
    expect(await server.hear("changed")).toContain("followthrough.yaml is new and counts from now on\n");
    const { body } = await server.readFeed();
    expect(body.toString()).not.toContain("Northwind");
    rmSync(join(hunt, "followthrough.yaml"));
    await server.hear("it is gone");
    expect((await server.readFeed()).body.toString()).toBe(body.toString());
  });

  it("unless a flag has opened it from the start", async () => {
    const outside = makeFolder({ "northwind.md": note("Northwind"), "followthrough.yaml": PRIVATE });
    const server = await startServer(program, outside, { argv: [NOW, "--no-private"] });
    await server.hear("Ctrl+C ends it");
    writeFileSync(join(outside, "followthrough.yaml"), "calendar: {name: Renamed}\n");
    await server.hear("events");
    expect((await server.readFeed()).body.toString()).toContain("X-WR-CALNAME:Renamed");
  });

  test("its secret, too: without it guesses could be tested", async () => {
    const { hunt, server, atStart } = await serveHunt({
      "followthrough.yaml": "calendar: {private: true, secret: nobody guesses}\n",
    });
    writeFileSync(join(hunt, "followthrough.yaml"), PRIVATE);
    expect(await server.hear("what is served stays")).toContain("followthrough.yaml:1:11: calendar.secret: it is no");
    expect((await server.readFeed()).body.toString()).toBe(atStart);
  });
});

describe("the notes that are served stay those of the folder that was asked for", () => {
  it("while it is moved away, and it is followed again when it is back", async () => {
    const { outside, hunt, server, atStart } = await serveHunt();
    renameSync(hunt, join(outside, "away"));
    const told = await server.hear("what is served stays as of");
    expect(told).toContain(
      "this folder cannot be read: it was moved or deleted; it is read again as soon as it is back\n",
    );
    await expectLastGood(server, atStart, "it was moved or deleted");
    expect(readdirSync(outside).toSorted(), "nothing is written elsewhere").toEqual(["away", "diary.md"]);
    renameSync(join(outside, "away"), hunt);
    await server.hear("the notes can be read again\n");
    await expectFollowed(server, hunt, "Globex");
  });

  it("while it is deleted, and it is followed again when there is a new one", async () => {
    const { outside, hunt, server, atStart } = await serveHunt();
    cpSync(hunt, join(outside, "copy"), { recursive: true });
    rmSync(hunt, { recursive: true });
    await server.hear("it was moved or deleted");
    await expectLastGood(server, atStart, "it was moved or deleted");
    cpSync(join(outside, "copy"), hunt, { recursive: true });
    await server.hear("the notes can be read again\n");
    await expectFollowed(server, hunt, "Globex");
  });

  it("when another folder takes its place in one step, which is then followed", async () => {
    const { outside, hunt, server } = await serveHunt();
    fillFolder(outside, { "new/globex.md": note("Globex") });
    renameSync(hunt, join(outside, "old"));
    renameSync(join(outside, "new"), hunt);
    await server.hear("changed");
    expect((await server.readFeed()).body.toString()).toContain("Globex");
    await expectFollowed(server, hunt, "Initech");
  });

  it("not of what a link in its place leads to", async () => {
    const { outside, hunt, server, atStart } = await serveHunt();
    renameSync(hunt, join(outside, "away"));
    symlinkSync(".", hunt);
    await server.hear("this folder cannot be read: its path leads to another folder now");
    await expectLastGood(server, atStart, "its path leads to another folder now");
    expect(readdirSync(outside).toSorted()).toEqual(["away", "diary.md", "hunt"]);
    rmSync(hunt);
    renameSync(join(outside, "away"), hunt);
    await server.hear("the notes can be read again\n");
  });

  it("not of another folder that a link leads to later", async () => {
    const { outside, server: first } = await serveHunt();
    first.child.kill("SIGKILL");
    symlinkSync("hunt", join(outside, "current"));
    const server = await startServer(program, outside, { argv: [NOW, "--config", "current"] });
    await expectFollowed(server, join(outside, "hunt"), "Globex");
    const good = (await server.readFeed()).body.toString();
    rmSync(join(outside, "current"));
    symlinkSync(".", join(outside, "current"));
    await server.hear("current cannot be read: its path leads to another folder now; put back what was there");
    expect((await server.readFeed()).body.toString()).toBe(good);
  });

  it("by a workspace file that says which: without `notes:` others would be shown", async () => {
    const { hunt, server, atStart } = await serveHunt({
      "followthrough.yaml": "notes: north*.md\nme: {name: Jo}\n",
      "diary.md": note("Diary"),
    });
    writeFileSync(join(hunt, "followthrough.yaml"), "me: {name: Jo}\n");
    expect(await server.hear("what is served stays")).toContain("followthrough.yaml:1:1: notes: it is no longer here");
    await expectLastGood(server, atStart, "it is no longer here");
    writeFileSync(join(hunt, "followthrough.yaml"), 'notes: ["north*.md", "*.txt"]\n');
    await server.hear("the notes can be read again\n");
    writeFileSync(join(hunt, "globex.txt"), note("Globex"));
    await server.hear("changed");
    expect((await server.readFeed()).body.toString()).toContain("Globex");
  });

  it("with those that cannot be read for now: they are not gone", async () => {
    const { hunt, server, atStart } = await serveHunt({ "2026/globex.md": note("Globex") });
    renameSync(join(hunt, "2026/globex.md"), join(hunt, "2026/kept.txt"));
    // What it leads to is no note any more; as root, who reads everything, that is how a note cannot be read.
    symlinkSync("globex.md", join(hunt, "2026/globex.md"));
    expect(await server.hear("what is served stays")).toContain("2026/globex.md: this link cannot be read");
    await expectLastGood(server, atStart, "this link cannot be read");
    rmSync(join(hunt, "2026/globex.md"));
    renameSync(join(hunt, "2026/kept.txt"), join(hunt, "2026/globex.md"));
    await server.hear("the notes can be read again\n");
    rmSync(join(hunt, "2026/globex.md"));
    await server.hear("changed");
    expect((await server.readFeed()).body.toString(), "what is gone is gone").not.toContain("Globex");
  });
});

describe("what is broken is told once, and is served again when it is mended", () => {
  test.each(
    sample<[string, Readonly<Record<string, Item>>, string]>(
      [
        ["a policy that is wrong", { "mine.yaml": "format: 1\nrules: [{id: nothing}]\n" }, "mine.yaml:2"],
        ["a policy that is no YAML", { "mine.yaml": "format: [1\n" }, "mine.yaml:"],
        [
          "a workspace file that is wrong",
          { "followthrough.yaml": "policy: [default, mine.yaml]\ncalender: {}\n" },
          "calender",
        ],
      ],
      3,
    ),
  )("%s", async (_, broken, reason) => {
    const good = {
      "mine.yaml": "format: 1\nsettings: {mine: 1 day}\n",
      "followthrough.yaml": "policy: [default, mine.yaml]\n",
    };
    const { hunt, server, atStart } = await serveHunt(good);
    fillFolder(hunt, broken);
    expect(await server.hear("what is served stays")).toContain(reason);
    await expectLastGood(server, atStart, reason.split(":")[0]!);
    fillFolder(hunt, { "another.md": note("Globex") });
    fillFolder(hunt, good);
    const told = await server.hear("the notes can be read again\n");
    expect(told, "once").not.toContain("what is served stays");
    expect((await server.get("/")).body.toString()).toContain("Globex");
  });

  test("a policy that is gone, and back", async () => {
    const { hunt, server, atStart } = await serveHunt({
      "mine.yaml": "format: 1\n",
      "followthrough.yaml": "policy: [default, mine.yaml]\n",
    });
    renameSync(join(hunt, "mine.yaml"), join(hunt, "mine.bak"));
    expect(await server.hear("what is served stays")).toContain("followthrough.yaml:1:19: ");
    await expectLastGood(server, atStart, "mine.yaml");
    renameSync(join(hunt, "mine.bak"), join(hunt, "mine.yaml"));
    await server.hear("the notes can be read again\n");
  });
});

const MANY = IS_THOROUGH ? 1000 : 250;

test("hundreds of notes at once are one change or a few, and none is lost", async () => {
  const { hunt, server } = await serveHunt();
  const items = Array.from(
    { length: MANY },
    (_, n) => [`many/${n % 50}/${n}.md`, `---\ncompany: C${n}\nrole: R\n---\n`] as const,
  );
  fillFolder(hunt, Object.fromEntries(items));
  while (!(await server.get("/")).body.toString().includes(`C${MANY - 1}`)) await server.hear("changed");
  expect(server.child.exitCode).toBeNull();
}, 60_000);

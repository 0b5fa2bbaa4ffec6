import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { FINE } from "../cli/small-notes.js";
import { git, init, makeRepository } from "../init/set-up.js";
import { nameTemporary, STALE_AFTER } from "../../src/workspace/write/temporary.js";
import { makeFolder } from "./make-folder.js";

/** The system's own, by which it dates files. */
const NOW = Date.now();
const CLOCK = new Date(NOW).toISOString();

/** Where this process runs, as its files' names say it. */
const PLACE = /^\.followthrough-([\da-f]{8})-/u.exec(basename(nameTemporary("/x")))![1]!;

/** What a run leaves that is killed while it writes: of a process, and from so many milliseconds ago. */
function leave(folder: string, writer: number, { age = 0, place = PLACE } = {}): string {
  const path = join(folder, `.followthrough-${place}-${writer}-0123456789ab.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "half a no");
  utimesSync(path, (NOW - age) / 1000, (NOW - age) / 1000);
  return path;
}

/** A process that is at work until it is stopped. */
async function startProcess(): Promise<{ readonly id: number; readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "ignore"] });
  await once(child, "spawn");
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return { id: child.pid!, stop };
}

/** Outputs that are not kept in the history. */
const OUT = "calendar: {file: site/jobs.ics}\nreport: {file: site/jobs.md}\n";

/** With a status that has one right answer. */
const MENDABLE = FINE.replace("---\ncompany", "---\nstatus: aplied\ncompany");

const leftIn = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));

describe("what a killed run has left beside notes and outputs", () => {
  it.each([
    ["run"],
    ["calendar"],
    ["report"],
    ["check", "--fix"],
    ["draft", "acme", "first-follow-up", "--write"],
    ["done", "acme"],
  ])("is removed by the next one that writes: %s", async (...argv) => {
    const child = await startProcess();
    await child.stop();
    const root = makeFolder({ "jobs/acme.md": FINE, "followthrough.yaml": "calendar: {file: out/jobs.ics}\n" });
    for (const folder of ["", "jobs"]) leave(join(root, folder), child.id);
    await runCli(argv, { cwd: root, clock: CLOCK });
    expect(leftIn(root)).toEqual([]);
  });

  it("is removed in a folder of outputs that git ignores, too", async () => {
    const child = await startProcess();
    await child.stop();
    const root = makeFolder({ "acme.md": FINE, ".gitignore": "site/\n", "followthrough.yaml": OUT });
    leave(join(root, "site"), child.id);
    await runCli(["run"], { cwd: root, clock: CLOCK });
    expect(readdirSync(join(root, "site")).toSorted()).toEqual(["jobs.ics", "jobs.md"]);
  });

  it("is removed by init where it writes", async () => {
    const child = await startProcess();
    await child.stop();
    const root = makeFolder();
    makeRepository(root);
    const folders = ["", "applications", ".vscode", ".git/hooks"];
    for (const folder of folders) leave(join(root, folder), child.id);
    await init(root);
    expect(leftIn(root)).toEqual([]);
  });

  it("stays while the process is at work, and goes when it is gone", async () => {
    const child = await startProcess();
    const root = makeFolder({ "acme.md": FINE });
    const path = leave(root, child.id);
    await runCli(["run"], { cwd: root, clock: CLOCK });
    expect(leftIn(root)).toEqual([basename(path)]);
    await child.stop();
    await runCli(["run"], { cwd: root, clock: CLOCK });
    expect(leftIn(root)).toEqual([]);
  });

  it("stays for an hour where its process cannot be asked: on another machine, or before this one was started", async () => {
    const root = makeFolder({ "acme.md": FINE });
    const [young, old] = [
      leave(root, 1, { place: "00000000", age: STALE_AFTER / 2 }),
      leave(root, 2, { place: "00000000", age: STALE_AFTER * 2 }),
    ];
    writeFileSync(join(root, ".followthrough-0123456789ab.tmp"), "as version 0.1.0 named them");
    utimesSync(join(root, ".followthrough-0123456789ab.tmp"), 0, 0);
    expect(leftIn(root)).toContain(basename(old));
    await runCli(["run"], { cwd: root, clock: CLOCK });
    expect(leftIn(root)).toEqual([basename(young)]);
  });

  it("stays where only is read", async () => {
    const child = await startProcess();
    await child.stop();
    const root = makeFolder({ "acme.md": FINE });
    leave(root, child.id);
    for (const argv of [
      ["check"],
      ["agenda"],
      ["report", "-o", "-"],
      ["check", "--fix-dry-run"],
      ["draft", "acme"],
      ["done", "acme", "--dry-run"],
    ])
      await runCli(argv, { cwd: root, clock: CLOCK });
    expect(leftIn(root)).toHaveLength(1);
  });

  it("is a file of that very name: nothing else is touched", async () => {
    const child = await startProcess();
    await child.stop();
    const root = makeFolder({ "acme.md": FINE, "mine.txt": "mine" });
    mkdirSync(join(root, `.followthrough-${PLACE}-${child.id}-aaaaaaaaaaaa.tmp`));
    symlinkSync("mine.txt", join(root, `.followthrough-${PLACE}-${child.id}-bbbbbbbbbbbb.tmp`));
    writeFileSync(join(root, ".followthrough-mine.tmp"), "mine");
    await runCli(["run"], { cwd: root, clock: CLOCK });
    expect(leftIn(root)).toHaveLength(3);
    expect(statSync(join(root, "mine.txt")).isFile()).toBe(true);
  });

  it("is ignored by git, as init sets it up", async () => {
    const root = makeFolder();
    makeRepository(root);
    await init(root);
    leave(root, 1);
    expect(git(root, "status", "--short", "--untracked-files=all")).not.toContain(".tmp");
    expect(git(root, "status", "--short", "--ignored")).toContain(".tmp");
  });
});

describe("check --fix on several notes", () => {
  it("says at the end which it has changed, and so which it has not", async () => {
    const root = makeFolder({ "a.md": MENDABLE, "jobs/b.md": MENDABLE, "c.md": FINE, "d.md": FINE });
    const { stderr } = await runCli(["check", "--fix"], { cwd: root });
    expect(stderr).toContain("Fixed 2 problems in 2 notes\n  a.md\n  jobs/b.md\n");
  });
});

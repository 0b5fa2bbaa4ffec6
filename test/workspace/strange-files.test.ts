import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder, NOTE, type Item } from "./make-folder.js";

const SPECIAL = "it is no regular file but a pipe, a socket or a device; put a file in its place";

function makePipe(root: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  execFileSync("mkfifo", [join(root, path)]);
}

/** A file of that size, of which the disk holds the text at its beginning alone. */
function makeLarge(root: string, path: string, mebibytes: number, text: string): void {
  writeFileSync(join(root, path), text);
  truncateSync(join(root, path), mebibytes * 1024 * 1024);
}

async function check(cwd: string, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await runCli(["check", "--format", "unix", ...argv], { cwd });
  return { code, said: stdout + stderr };
}

describe("a pipe or a device, at which a reader would wait or never end,", () => {
  it.each([
    ["the workspace file", "followthrough.yaml", {}, `followthrough.yaml: cannot be read: ${SPECIAL}`],
    [
      "a policy",
      "mine.yaml",
      { "followthrough.yaml": "policy: ./mine.yaml\n" },
      `followthrough.yaml:1:9: mine.yaml cannot be read: ${SPECIAL}`,
    ],
    [
      "a policy that a policy extends",
      "base.yaml",
      {
        "followthrough.yaml": "policy: ./mine.yaml\n",
        "mine.yaml": "format: 1\nname: Mine\nextends: [./base.yaml]\n",
      },
      `mine.yaml:3:11: base.yaml cannot be read: ${SPECIAL}`,
    ],
  ])("as %s is refused, with exit code 2", async (_, path, items: Readonly<Record<string, Item>>, message) => {
    const root = makeFolder({ "acme.md": NOTE, ...items });
    makePipe(root, path);
    const { code, said } = await check(root);
    expect(said).toContain(message);
    expect(code).toBe(2);
    const device = makeFolder({ "acme.md": NOTE, ...items, [path]: { link: "/dev/zero" } });
    expect((await check(device)).code).toBe(2);
  });

  it("as a file that git ignores by is told, and the notes are read all the same", async () => {
    for (const path of [".gitignore", "jobs/.gitignore", ".git/info/exclude", ".git"]) {
      const root = makeFolder({ "acme.md": NOTE, jobs: null });
      makePipe(root, path);
      const { code, said } = await check(root);
      expect(said).toContain(
        `${path}:1:1: error: this file cannot be read, so that it ignores nothing: ${SPECIAL} [unreadable-file]`,
      );
      expect(code).toBe(1);
    }
  });

  it("as a note is told, by its name or by a link", async () => {
    const root = makeFolder({ "acme.md": NOTE, "globex.md": { link: "jobs/pipe" }, "zero.md": { link: "/dev/zero" } });
    makePipe(root, "jobs/pipe");
    makePipe(root, "initech.md");
    const { code, said } = await check(root);
    expect(said).toContain(`initech.md:1:1: error: this file cannot be read: ${SPECIAL}`);
    expect(said).toContain(`globex.md:1:1: error: this link cannot be read: ${SPECIAL}`);
    expect(said).toContain("zero.md:1:1: error: this link leads out of the workspace and is not read");
    expect(code).toBe(1);
  });

  it("as a scenario file is refused", async () => {
    const root = makeFolder({});
    makePipe(root, "my.scenarios.yaml");
    const { code, stderr } = await runCli(["test", "my.scenarios.yaml"], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `my.scenarios.yaml cannot be read: ${SPECIAL}\n` });
  });

  it.each(["follow-ups.ics", "follow-ups.md"])("as an output stays what it is: %s", async (path) => {
    const root = makeFolder({ "acme.md": NOTE });
    makePipe(root, path);
    const { code, stderr } = await runCli(["run"], { cwd: root });
    expect(stderr).toBe(
      `${path} was not written: what stands there is no regular file but a pipe, a socket or a device; move it away\n`,
    );
    expect(code).toBe(2);
  });

  it("as the previous feed is not read for a feed that is printed", async () => {
    const root = makeFolder({ "acme.md": NOTE });
    makePipe(root, "follow-ups.ics");
    const { code, stdout, stderr } = await runCli(["calendar", "--output", "-"], { cwd: root });
    expect(stdout).toMatch(/^BEGIN:VCALENDAR/u);
    expect(stderr).toBe(`warning: follow-ups.ics cannot be read: ${SPECIAL}\n`);
    expect(code).toBe(0);
  });
});

describe("a file that is too large", () => {
  it("is told, if it is a note", async () => {
    const root = makeFolder({ "acme.md": NOTE });
    makeLarge(root, "globex.md", 17, NOTE);
    const { code, said } = await check(root);
    expect(said).toContain(
      "globex.md:1:1: error: this file cannot be read: it is larger than 16 MiB, the most that is read of a note; make it smaller",
    );
    expect(code).toBe(1);
  });

  it("is another markdown file, if nothing at its beginning makes it a note", async () => {
    const root = makeFolder({ "acme.md": NOTE });
    makeLarge(root, "book.md", 17, "# My book\n");
    expect((await check(root)).said).not.toContain("book.md");
  });

  it("is refused, if it is the workspace file, a policy or what git ignores by", async () => {
    const most = "it is larger than 1 MiB, the most that is read of such a file; make it smaller";
    const root = makeFolder({ "acme.md": NOTE });
    makeLarge(root, "followthrough.yaml", 2, "me: {}\n");
    expect((await check(root)).said).toContain(`followthrough.yaml: cannot be read: ${most}`);
    writeFileSync(join(root, "followthrough.yaml"), "policy: ./p.yaml\n");
    makeLarge(root, "p.yaml", 2, "format: 1\n");
    expect((await check(root)).said).toContain(`p.yaml cannot be read: ${most}`);
    writeFileSync(join(root, "followthrough.yaml"), "me: {}\n");
    makeLarge(root, ".gitignore", 2, "*.txt\n");
    expect((await check(root)).said).toContain(`.gitignore:1:1: error: this file cannot be read, so that it`);
  });
});

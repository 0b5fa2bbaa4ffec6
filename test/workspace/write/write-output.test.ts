import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CannotWrite, refuseOutput, writeOutput, writeOutputs } from "../../../src/workspace/index.js";
import { isForeignFeed, isOwnReport } from "../../../src/output/index.js";
import { runCli } from "../../cli/run-cli.js";
import { makeFolder } from "../make-folder.js";
import { withoutPrivileges } from "../without-privileges.js";

const NONE: ReadonlySet<string> = new Set();

/** What an earlier run wrote begins so here. */
const isOwn = (text: string) => /^(?:old|new)/u.test(text);

const write = (root: string, path: string, content: string | Uint8Array = "new", sources = NONE) =>
  writeOutput({ root, path, content, sources, isOwn });

/** All names in a folder: what a failed write must not have added to. */
const namesIn = (root: string) => readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();

describe("an output is written", () => {
  test("where nothing was, in folders that did not exist", () => {
    const root = makeFolder();
    expect(write(root, "out/Käse, süß/jobs.ics", "BEGIN")).toBe("written");
    expect(readFileSync(join(root, "out/Käse, süß/jobs.ics"), "utf8")).toBe("BEGIN");
    expect(namesIn(join(root, "out/Käse, süß"))).toEqual(["jobs.ics"]);
  });

  test("as text in UTF-8, or as bytes", () => {
    const root = makeFolder();
    write(root, "a", "ü");
    write(root, "b", Uint8Array.of(0xc3, 0xbc));
    expect(readFileSync(join(root, "a"))).toEqual(readFileSync(join(root, "b")));
  });

  test("over an old one, whose permissions stay", () => {
    const root = makeFolder({ "jobs.ics": "old" });
    chmodSync(join(root, "jobs.ics"), 0o606);
    expect(write(root, "jobs.ics")).toBe("written");
    expect(readFileSync(join(root, "jobs.ics"), "utf8")).toBe("new");
    expect(statSync(join(root, "jobs.ics")).mode & 0o777).toBe(0o606);
    expect(namesIn(root)).toEqual(["jobs.ics"]);
  });

  test("not at all, if the bytes are the same: its time stays", () => {
    const root = makeFolder({ "jobs.ics": "new" });
    utimesSync(join(root, "jobs.ics"), 1000, 1000);
    const before = statSync(join(root, "jobs.ics"));
    expect(write(root, "jobs.ics")).toBe("unchanged");
    const after = statSync(join(root, "jobs.ics"));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    expect(write(root, "jobs.ics", "neW")).toBe("written");
  });

  test("through a link, which stays one", () => {
    const root = makeFolder({ "jobs.ics": { link: "public/feed.ics" }, "public/feed.ics": "old" });
    expect(write(root, "jobs.ics")).toBe("written");
    expect(readlinkSync(join(root, "jobs.ics"))).toBe("public/feed.ics");
    expect(readFileSync(join(root, "public/feed.ics"), "utf8")).toBe("new");
    expect(namesIn(join(root, "public"))).toEqual(["feed.ics"]);
  });

  test("through a link to a file that is not there yet", () => {
    const root = makeFolder({ "jobs.ics": { link: "./again.ics" }, "again.ics": { link: "public/feed.ics" } });
    expect(write(root, "jobs.ics")).toBe("written");
    expect(lstatSync(join(root, "jobs.ics")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "public/feed.ics"), "utf8")).toBe("new");
  });

  test("never with the permission to be run as a program, whatever the old one had", () => {
    const root = makeFolder({ "jobs.ics": "old" });
    chmodSync(join(root, "jobs.ics"), 0o4755);
    write(root, "jobs.ics");
    expect(statSync(join(root, "jobs.ics")).mode & 0o7777).toBe(0o644);
  });

  test("over an empty file: nothing is lost", () => {
    const root = makeFolder({ "jobs.ics": "" });
    expect(write(root, "jobs.ics")).toBe("written");
  });

  test("in a workspace that is itself reached by a link", () => {
    const root = makeFolder({ "real/x": "", workspace: { link: "real" } });
    expect(write(join(root, "workspace"), "out/jobs.ics")).toBe("written");
    expect(readFileSync(join(root, "real/out/jobs.ics"), "utf8")).toBe("new");
  });
});

describe("an output is refused, and all stays as it was,", () => {
  function refusal(root: string, path: string, sources = NONE): string {
    const before = namesIn(root);
    try {
      write(root, path, "new", sources);
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      expect(namesIn(root)).toEqual(before);
      return error.message;
    }
    throw new Error("expected a refusal");
  }

  test("if a folder has its name: the last step fails, the temporary file goes", () => {
    const root = makeFolder({ "jobs.ics/notes.md": "mine" });
    expect(refusal(root, "jobs.ics")).toBe("jobs.ics was not written: it is a folder");
    expect(readFileSync(join(root, "jobs.ics/notes.md"), "utf8")).toBe("mine");
    mkdirSync(join(root, "empty.ics"));
    expect(refusal(root, "empty.ics")).toBe("empty.ics was not written: it is a folder");
  });

  test("if what stands there is another's, unless the person says so", () => {
    const root = makeFolder({ "jobs.ics": "mine" });
    const reason =
      "what stands there does not say that followthrough wrote it; move it away, or replace it with --force";
    expect(refusal(root, "jobs.ics")).toBe(`jobs.ics was not written: ${reason}`);
    expect(readFileSync(join(root, "jobs.ics"), "utf8")).toBe("mine");
    const forced = { root, path: "jobs.ics", content: "new", sources: NONE, isOwn, isForced: true };
    expect(writeOutput(forced)).toBe("written");
    expect(readFileSync(join(root, "jobs.ics"), "utf8")).toBe("new");
  });

  test.each([
    [".git/hooks/x.md", { ".git/hooks/x.md": "old" }],
    [".GIT/x.md", {}],
    ["a/../.vscode/x.md", {}],
    [".github/x.md", { ".github": null }],
  ])("if it lies below a folder whose name begins with a dot, even by --force: %s", (path, items) => {
    const root = makeFolder(items);
    const before = namesIn(root);
    const forced = { root, path, content: "new", sources: NONE, isOwn, isForced: true };
    expect(() => writeOutput(forced)).toThrow(/below a folder whose name begins with a dot, where other programs/u);
    expect(namesIn(root)).toEqual(before);
  });

  test.each([
    ["a link to a file", { "x.md": { link: ".git/x.md" }, ".git/x.md": "old" }, "x.md"],
    ["a link to no file yet", { "x.md": { link: ".git/x.md" } }, "x.md"],
    ["a link to a folder", { out: { link: ".git/hooks" }, ".git/hooks": null }, "out/x.md"],
    ["a link in between", { "x.md": { link: "out/x.md" }, out: { link: ".git" }, ".git": null }, "x.md"],
  ])("if %s leads below one", (_, items, path) => {
    expect(refusal(makeFolder(items), path)).toMatch(/a link leads below a folder whose name begins with a dot/u);
  });

  test("if a link leads to a file of another kind", () => {
    const root = makeFolder({ "jobs.ics": { link: "Makefile" }, "x.md": { link: "x.yaml" }, "x.yaml": "old" });
    expect(refusal(root, "jobs.ics")).toMatch(/a link leads to a file with another ending; remove the link$/u);
    expect(refusal(root, "x.md")).toMatch(/a link leads to a file with another ending; remove the link$/u);
  });

  test("if it is a pipe, which would wait for a reader for ever, or a device", () => {
    const root = makeFolder({ "null.ics": { link: "/dev/null" } });
    execFileSync("mkfifo", [join(root, "jobs.ics")]);
    expect(refusal(root, "jobs.ics")).toMatch(/no regular file but a pipe, a socket or a device; move it away$/u);
    expect(statSync(join(root, "jobs.ics")).isFIFO()).toBe(true);
    expect(refusal(root, "null.ics")).toMatch(/leads out of the workspace/u);
  });

  test("if a file stands where its folder should", () => {
    const reason = "a part of its path is a file, not a folder";
    expect(refusal(makeFolder({ out: "a file" }), "out/jobs.ics")).toBe(`out/jobs.ics was not written: ${reason}`);
    expect(refusal(makeFolder({ out: "a file" }), "out/a/jobs.ics")).toBe(`out/a/jobs.ics was not written: ${reason}`);
  });

  test("if its name is too long", () => {
    expect(refusal(makeFolder(), "x".repeat(300))).toMatch(/was not written: its name is too long$/u);
  });

  test.each(["../jobs.ics", "out/../../jobs.ics", "/tmp/jobs.ics", "."])("if it leaves the workspace: %s", (path) => {
    const root = makeFolder({ "workspace/a.md": "" });
    expect(refusal(join(root, "workspace"), path)).toMatch(/it leads out of the workspace/u);
    expect(namesIn(root)).toEqual(["workspace", "workspace/a.md"]);
  });

  test.each([
    ["a link to a file", { "in/jobs.ics": { link: "../out.ics" }, "out.ics": "old" }, "jobs.ics"],
    ["a link to no file yet", { "in/jobs.ics": { link: "../new.ics" } }, "jobs.ics"],
    ["a link to a folder", { "in/out": { link: "../elsewhere" }, elsewhere: null }, "out/jobs.ics"],
    [
      "a link to a folder, and one more to be made",
      { "in/out": { link: "../elsewhere" }, elsewhere: null },
      "out/a/b.ics",
    ],
  ])("if %s leads out of the workspace", (_, items, path) => {
    const root = makeFolder(items);
    const before = namesIn(root);
    expect(refusal(join(root, "in"), path)).toMatch(/a link leads out of the workspace; remove the link, or print/u);
    expect(namesIn(root)).toEqual(before);
  });

  test("if links lead in a circle", () => {
    const root = makeFolder({ "a.ics": { link: "b.ics" }, "b.ics": { link: "a.ics" } });
    expect(refusal(root, "a.ics")).toBe("a.ics was not written: its links lead in a circle; remove the link");
  });

  test("if it is one of the notes, by name or by a link", () => {
    const root = makeFolder({ "jobs/acme.md": "a note", "follow-ups.md": { link: "jobs/acme.md" } });
    const sources = new Set(["jobs/acme.md"]);
    const reason = "it is a note, the workspace file or another file that is read; give the output a file of its own";
    expect(refusal(root, "jobs/acme.md", sources)).toBe(`jobs/acme.md was not written: ${reason}`);
    expect(refusal(root, "follow-ups.md", sources)).toBe(`follow-ups.md was not written: ${reason}`);
    expect(readFileSync(join(root, "jobs/acme.md"), "utf8")).toBe("a note");
  });

  test("if it was made read-only, or its folder was", async () => {
    const root = makeFolder({ "jobs.ics": "old", "locked/jobs.ics": "old" });
    chmodSync(root, 0o777);
    chmodSync(join(root, "jobs.ics"), 0o444);
    chmodSync(join(root, "locked"), 0o555);
    await withoutPrivileges(() => {
      expect(refusal(root, "jobs.ics")).toContain("jobs.ics was not written: it is read-only; ");
      expect(refusal(root, "locked/jobs.ics")).toBe("locked/jobs.ics was not written: permission denied");
      expect(refusal(root, "locked/new.ics")).toBe("locked/new.ics was not written: permission denied");
    });
    expect(readFileSync(join(root, "jobs.ics"), "utf8")).toBe("old");
  });
});

describe("an earlier run's file is known by itself:", () => {
  test("the report by its last line, below which nothing of anybody else's stands", () => {
    const mark = "<!-- followthrough writes this file anew -->";
    expect(isOwnReport(`# Follow-ups\n\n${mark}\n`)).toBe(true);
    expect(isOwnReport(`# Follow-ups\r\n\r\n${mark}\r\n`)).toBe(true);
    expect(isOwnReport(`# Follow-ups\n\n${mark}\n\nMy own thoughts.\n`)).toBe(false);
    expect(isOwnReport(`My report ends with ${mark}`)).toBe(false);
    expect(isOwnReport("# Follow-ups, Sat 21 Nov 2026\n")).toBe(false);
  });

  test("the calendar by what it says of its program", () => {
    expect(isForeignFeed("BEGIN:VCALENDAR\r\nPRODID:-//Another//EN\r\nEND:VCALENDAR\r\n")).toBe(true);
  });
});

describe("several outputs", () => {
  test("that end in the middle say which had been written", () => {
    const root = makeFolder({ "c.md": "old" });
    const outputs = ["a.ics", "b.md", "c.md"].map((path) => ({
      ...{ root, path, content: "new", sources: NONE },
      // While the last one is looked at, a folder takes the place that the second one is to have.
      isOwn: () => {
        mkdirSync(join(root, "b.md/full"), { recursive: true });
        return true;
      },
    }));
    expect(() => writeOutputs(outputs)).toThrow(
      /^b\.md was not written: it is a folder; a\.ics was written before it$/u,
    );
    expect(namesIn(root)).toEqual(["a.ics", "b.md", "b.md/full", "c.md"]);
    expect(readFileSync(join(root, "c.md"), "utf8")).toBe("old");
  });
});

describe("a note in the place of an output", () => {
  test("stays a note, and nothing is written onto it, whatever the workspace file and --force say", async () => {
    const note = "---\ncompany: Acme\nrole: Engineer\napplied: 2026-11-02\n---\n\nmy own words\n";
    const root = makeFolder({ "followthrough.yaml": "report: {file: a.md}\n", "a.md": note });
    for (const argv of [["run"], ["run", "--force"], ["report", "--force"]]) {
      const { code, stderr } = await runCli([...argv, "--now", "2026-11-20"], { cwd: root });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("a.md was not written") as string });
    }
    expect(readFileSync(join(root, "a.md"), "utf8")).toBe(note);
    const { stdout } = await runCli(["agenda", "--now", "2026-11-20"], { cwd: root });
    expect(stdout).toContain("Acme · Engineer");
  });
});

describe("before an output is made", () => {
  const refuse =
    (root: string, path: string, isForced = false) =>
    () => {
      refuseOutput({ root, path, sources: NONE, isOwn, isForced });
    };

  test("is known that what stands there is not ours, and nothing is written", () => {
    const root = makeFolder({ "jobs.ics": "theirs", "folder/a": "", "mine.ics": "old" });
    expect(refuse(root, "jobs.ics")).toThrow("what stands there does not say that followthrough wrote it");
    expect(refuse(root, "folder")).toThrow("it is a folder");
    expect(refuse(root, "../jobs.ics")).toThrow(CannotWrite);
    for (const fine of ["mine.ics", "new.ics", "new/jobs.ics", "folder/a"]) expect(refuse(root, fine)).not.toThrow();
    expect(refuse(root, "jobs.ics", true)).not.toThrow();
    expect(namesIn(root)).toEqual(["folder", "folder/a", "jobs.ics", "mine.ics"]);
  });
});

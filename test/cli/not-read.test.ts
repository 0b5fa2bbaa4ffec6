import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const clock = "2026-11-27T09:00:00Z";
const NOTE = "---\ncompany: Acme\nrole: SRE\nstatus: applied\napplied: 2026-11-20\n---\n";
const FILES = {
  "acme.md": NOTE,
  "st marys.md": "# St Mary's\n\n3 Nov 2026 - sent application\n",
  "queens.md": "---\nhospital: Queen's\nrole: Nurse\n---\n",
  "people/ada.md": "---\nname: Ada\ncompany: Acme\nrole: CTO\n---\n",
  "README.md": "# Notes\n",
};

describe("a file that looks like a note and is none", () => {
  it("is named in a line of the run, below the number of the others", async () => {
    const tell = async (files: Readonly<Record<string, string>>): Promise<string> =>
      (await runCli(["run"], { cwd: makeFolder(files), clock })).stdout.split("\n")[1] ?? "";
    expect(await tell(FILES)).toBe("Not read: st marys.md (dated lines, but no company and role at the top)");
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`n${at}.md`, FILES["st marys.md"]]));
    expect(await tell({ ...many, "acme.md": NOTE })).toBe(
      "Not read: n0.md, n1.md, n2.md, n3.md and 3 more (dated lines, but no company and role at the top)",
    );
    expect(await tell({ "acme.md": NOTE, "README.md": "# Notes\n" })).toBe("");
    // Which files are notes is said; which bodies count, too.
    expect(await tell({ ...FILES, "followthrough.yaml": "notes: [acme.md]\n" })).toBe("");
    expect(await tell({ ...FILES, "followthrough.yaml": "body: false\n" })).toBe("");
  });

  it.each([
    ["st marys.md", "it has no front matter; begin it with the lines ---, company: NAME, role: NAME and ---"],
    [
      "queens.md",
      "its front matter has no company; add company: NAME, or say in followthrough.yaml which key holds it (hospital): fields: {KEY: company}",
    ],
    ["people/ada.md", "about a person; if it is one all the same, add type: application to its front matter"],
    ["README.md", "it has no front matter; begin it with the lines ---, company: NAME, role: NAME and ---"],
  ])("is explained: %s", async (path, why) => {
    const { stderr, code } = await runCli(["explain", path], { cwd: makeFolder(FILES), clock });
    expect({ stderr, code }).toEqual({ stderr: `${path} is not read as a note: ${why}\n`, code: 2 });
  });

  it("is one once what is said was done", async () => {
    const cwd = makeFolder({
      "a.md": `---\ncompany: Mary\nrole: Nurse\n---\n${FILES["st marys.md"]}`,
      "b.md": FILES["people/ada.md"].replace("---\n", "---\ntype: application\n"),
      "c.md": FILES["queens.md"],
      "followthrough.yaml": "fields: {hospital: company}\n",
    });
    expect((await runCli(["run"], { cwd, clock })).stdout).toMatch(/^3 notes · /u);
  });

  it("is told with its reason by check, of several that are named as briefly as can be", async () => {
    const { stderr } = await runCli(["check", "st marys.md", "people/ada.md", "README.md"], {
      cwd: makeFolder(FILES),
      clock,
    });
    expect(stderr).toBe(
      "Not checked: st marys.md (no note: it has no front matter; begin it with the lines ---, company: NAME, role: NAME and ---), " +
        "people/ada.md (no note: about a person), README.md (no note: it has no front matter)\n0 notes, nothing to mend\n",
    );
  });

  it.each(["st marys.md", "people/ada.md", "README.md"])("is told alike by check and explain: %s", async (path) => {
    const cwd = makeFolder({ ...FILES, "README.md": "# Jobs\n" });
    const explained = (await runCli(["explain", path], { cwd, clock })).stderr;
    const why = /is not read as a note: (.*)\n/u.exec(explained)?.[1] ?? "";
    expect(why).toContain("; ");
    expect((await runCli(["check", path], { cwd, clock })).stderr).toContain(
      `Not checked: ${path} (no note: ${why})\n`,
    );
  });

  it("is not taken for a note that is named nearly so, and a name that is no file is told as before", async () => {
    const cwd = makeFolder({ ...FILES, "acne.md": "# Skin\n" });
    expect((await runCli(["explain", "acne.md"], { cwd, clock })).stderr).toMatch(/^acne\.md is not read as a note/u);
    expect((await runCli(["explain", "acm3.md"], { cwd, clock })).stderr).toMatch(/^no note acm3\.md; give its path/u);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, NOTE, type Item } from "../workspace/make-folder.js";
import { runCli, type Outcome } from "./run-cli.js";

const THREE = "format: 1\nextends: [default]\nsettings: {max_follow_ups: 3}\n";
const WRONG = "format: 1\nrules: [{id: x, title: X, opens: tody}]\n";
const TODY = "x.opens: unknown name tody; did you mean today?\n";

/** Around a workspace in `jobs`; what `line` says is typed in `folder`. */
async function typeIn(folder: string, line: string, more: Readonly<Record<string, Item>> = {}) {
  const root = makeFolder({ "jobs/apps/acme.md": NOTE, "other/here": "", ...more });
  const outcome = await runCli(line.split(" "), { cwd: join(root, folder) });
  return { root, ...outcome };
}

function complaint({ code, stdout, stderr }: Outcome): string {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return stderr;
}

describe("--policy FILE", () => {
  it.each([
    [".", "policy --config jobs --policy mine.yaml"],
    [".", "policy --config jobs --policy ./mine.yaml"],
    ["other", "policy --config ../jobs --policy ../mine.yaml"],
    ["jobs/apps", "policy --config .. --policy ../../mine.yaml"],
  ])("is looked up from %s, where the person is: %s", async (folder, line) => {
    const { code, stdout } = await typeIn(folder, line, { "mine.yaml": THREE, "jobs/mine.yaml": WRONG });
    expect(code).toBe(0);
    expect(stdout).toMatch(/max_follow_ups +3 +\.\.\/mine\.yaml:3/u);
  });

  it("extends what lies beside it, and mistakes there are named from where the person is", async () => {
    const files = { "pol/mine.yaml": "format: 1\nextends: [base.yaml]\n", "pol/base.yaml": WRONG };
    const policies = [
      [".", "--config jobs --policy pol/mine.yaml", "pol/base.yaml"],
      ["other", "--config ../jobs --policy ../pol/mine.yaml", "../pol/base.yaml"],
      ["pol", "--config ../jobs --policy ./mine.yaml", "base.yaml"],
    ] as const;
    for (const [folder, flags, name] of policies)
      expect(complaint(await typeIn(folder, `check ${flags}`, files))).toBe(`${name}:2:34: ${TODY}`);
  });

  it("that is missing is named as it was typed, and one that cannot be read from where the person is", async () => {
    expect(complaint(await typeIn("other", "check --config ../jobs --policy nope.yaml"))).toMatch(
      /^--policy: no policy nope\.yaml: there is no such file/u,
    );
    expect(complaint(await typeIn("other", "check --config ../jobs --policy ../pol.yaml", { "pol.yaml": null }))).toBe(
      "../pol.yaml cannot be read: it is a folder\n",
    );
  });

  it("is taken by test and by init from there, too; init writes it down from its new file", async () => {
    const scenarios =
      "scenarios:\n  - name: three\n    note: |\n      ---\n      company: A\n      role: B\n      ---\n    at: {}\n";
    const tested = await typeIn("other", "test ../jobs/s.yaml --policy ./mine.yaml", {
      "jobs/s.yaml": scenarios,
      "other/mine.yaml": WRONG,
    });
    expect(complaint(tested)).toBe(`mine.yaml:2:34: ${TODY}`);
    const { root, code } = await typeIn("other", "init ../new --yes --policy mine.yaml", { "other/mine.yaml": THREE });
    expect(code).toBe(0);
    expect(readFileSync(join(root, "new/followthrough.yaml"), "utf8")).toContain("\npolicy: ../other/mine.yaml\n");
    expect(await runCli(["check"], { cwd: join(root, "new") })).toMatchObject({ code: 0 });
  });

  it("of a workspace file starts from that file, wherever the person is", async () => {
    const files = { "jobs/followthrough.yaml": "policy: mine.yaml\n", "jobs/mine.yaml": WRONG, "mine.yaml": THREE };
    expect(complaint(await typeIn(".", "check --config jobs", files))).toBe(`jobs/mine.yaml:2:34: ${TODY}`);
    expect(complaint(await typeIn("jobs/apps", "check", files))).toBe(`../mine.yaml:2:34: ${TODY}`);
  });
});

describe("a mistake in the workspace file", () => {
  it.each([
    [".", "check --config jobs", "jobs/followthrough.yaml:1:1: "],
    ["other", "check --config ../jobs", "../jobs/followthrough.yaml:1:1: "],
    ["jobs/apps", "check", "../followthrough.yaml:1:1: "],
    ["other", "init ../jobs --yes", "../jobs/followthrough.yaml:1:1: "],
  ])("is named from %s, where the person is: %s", async (folder, line, place) => {
    const told = await typeIn(folder, line, { "jobs/followthrough.yaml": "polici: default\n" });
    expect(complaint(told)).toBe(`${place}unknown key polici; did you mean policy?\n`);
  });

  it("of its name as well", async () => {
    const told = await typeIn("jobs/apps", "check", {
      "jobs/followthrough.yml": "policy: default\n",
      "jobs/.git": null,
    });
    expect(complaint(told)).toBe(
      "../followthrough.yml: this name is not read; rename the file to followthrough.yaml\n",
    );
  });
});

describe("--output FILE", () => {
  it.each([
    [".", "report --config jobs -o today.md", "today.md", "(jobs/apps/acme.md)"],
    ["other", "report --config ../jobs -o out/today.md", "other/out/today.md", "(../../jobs/apps/acme.md)"],
    ["jobs/apps", "report --config .. -o today.md", "jobs/apps/today.md", "(acme.md)"],
    ["jobs/apps", "report --config .. -o ../x/today.md", "jobs/x/today.md", "(../apps/acme.md)"],
    [".", "report --config jobs -o jobs/today.md", "jobs/today.md", "(apps/acme.md)"],
    ["other", "check --config ../jobs -o markdown=out/f.md", "other/out/f.md", "(../../jobs/apps/acme.md"],
  ])(
    "starts from %s, where the person is, and its links from where it stands: %s",
    async (folder, line, path, link) => {
      const note = NOTE.replace("role", "applied: 2026-02-30\nrole");
      const { root, stderr } = await typeIn(folder, line, { "jobs/apps/acme.md": note });
      expect(readFileSync(join(root, path), "utf8")).toContain(link);
      expect(stderr).toContain(`Wrote ${line.slice(line.search(/[^ =]+$/u))}\n`);
    },
  );

  it("remembers the calendar that stands where it goes", async () => {
    const { root } = await typeIn("other", "calendar --config ../jobs -o follow-ups.ics");
    const again = await runCli(["calendar", "--config", "../jobs", "-o", "follow-ups.ics"], {
      cwd: join(root, "other"),
    });
    expect(again).toMatchObject({ code: 0, stderr: "Unchanged: follow-ups.ics\n" });
    expect(existsSync(join(root, "jobs/follow-ups.ics"))).toBe(false);
  });

  it.each([
    ["other", "../jobs/apps/acme.md", "it is a note, the workspace file or another file that is read"],
    ["jobs/apps", "acme.md", "it is a note, the workspace file or another file that is read"],
    ["other", "../x.md", "it leads out of the workspace and of the folder that you are in"],
    ["jobs/apps", "../../x.md", "it leads out of the workspace and of the folder that you are in"],
    ["other", "out.md", "a link leads out of the workspace"],
  ])("typed in %s as %s is refused with the reason, named as it was typed", async (folder, path, reason) => {
    const config = folder === "other" ? "../jobs" : "..";
    const told = await typeIn(folder, `report --config ${config} -o ${path}`, {
      "other/out.md": { link: "../elsewhere.md" },
    });
    expect(complaint(told)).toContain(`${path} was not written: ${reason}`);
    expect(readFileSync(join(told.root, "jobs/apps/acme.md"), "utf8")).toBe(NOTE);
    expect(readdirSync(told.root).toSorted()).toEqual(["jobs", "other"]);
  });

  it("is no note of the workspace below the folder that the person is in, by a link either", async () => {
    const told = await typeIn(".", "report --config jobs -o out.md", { "out.md": { link: "jobs/apps/acme.md" } });
    expect(complaint(told)).toContain("out.md was not written: it is a note");
    expect(readFileSync(join(told.root, "jobs/apps/acme.md"), "utf8")).toBe(NOTE);
  });
});

describe("a file that cannot be written", () => {
  it("is named from where the person is, by run, report and calendar", async () => {
    const files = { "jobs/follow-ups.ics": null, "jobs/follow-ups.md": null };
    for (const [command, file] of [
      ["run", "ics"],
      ["calendar", "ics"],
      ["report", "md"],
    ]) {
      const told = await typeIn("other", `${command!} --config ../jobs`, files);
      expect(complaint(told)).toBe(`../jobs/follow-ups.${file!} was not written: it is a folder\n`);
    }
  });
});

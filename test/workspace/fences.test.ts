import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWorkspace, pinWorkspace, reopenWorkspace } from "../../src/workspace/index.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder, NOTE } from "./make-folder.js";

const POLICY = "format: 1\nname: Mine\nextends: [default]\n";
const SECRET = "root:x:0:0\n";

async function check(cwd: string, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await runCli(["check", "--format", "unix", ...argv], { cwd });
  // What is wrong with what steers it is said twice: in the format, and on standard error.
  if (code === 2 && stdout !== "") expect(stdout.split("\n")).toHaveLength(stderr.split("\n").length);
  return { code, said: code === 2 ? stderr : stdout + stderr };
}

describe("a policy that a workspace file names", () => {
  it("is not read outside of the folder, and nothing of it is said", async () => {
    const root = makeFolder({
      secret: SECRET,
      "in/acme.md": NOTE,
      "in/followthrough.yaml": "policy: [default, ../secret]\n",
    });
    expect(await check(join(root, "in"))).toEqual({
      code: 2,
      said: "followthrough.yaml:1:19: ../secret cannot be read: it lies outside of the folder; put it there\n",
    });
    const absolute = makeFolder({ "acme.md": NOTE, "followthrough.yaml": "policy: /etc/passwd\n" });
    expect((await check(absolute)).said).toBe(
      "followthrough.yaml:1:9: /etc/passwd cannot be read: it lies outside of the folder; put it there\n",
    );
  });

  it("is not read through a link that leads out, nor from git's own folder", async () => {
    const root = makeFolder({
      secret: SECRET,
      "in/.git/config": SECRET,
      "in/acme.md": NOTE,
      "in/p.yaml": { link: "../secret" },
      "in/followthrough.yaml": "policy: ./p.yaml\n",
      "in/git/followthrough.yaml": "policy: ../.git/config\n",
      "in/git/acme.md": NOTE,
    });
    expect((await check(join(root, "in"))).said).toBe(
      "followthrough.yaml:1:9: p.yaml cannot be read: a link leads out of the repository; put the file itself there\n",
    );
    expect((await check(join(root, "in/git"))).said).toContain("it lies in git's own folder; put it elsewhere");
  });

  it("may lie anywhere in the repository, and so may what it extends, by links as well", async () => {
    const root = makeFolder({
      ".git": null,
      "policies/base.yaml": POLICY,
      "policies/mine.yaml": "format: 1\nname: Mine\nextends: [../shared.yaml]\n",
      "shared.yaml": { link: "policies/base.yaml" },
      "jobs/acme.md": NOTE,
      "jobs/followthrough.yaml": "policy: ../policies/mine.yaml\n",
    });
    expect((await check(join(root, "jobs"))).code).toBe(0);
  });
});

describe("a policy that the person names", () => {
  it("may lie anywhere", async () => {
    const root = makeFolder({ "mine.yaml": POLICY, "in/acme.md": NOTE });
    expect((await check(join(root, "in"), "--policy", join(root, "mine.yaml"))).code).toBe(0);
  });

  it("extends what lies in its own folder or repository, and nothing else", async () => {
    const root = makeFolder({
      secret: SECRET,
      "other/mine.yaml": "format: 1\nname: Mine\nextends: [./base.yaml]\n",
      "other/base.yaml": POLICY,
      "other/bad.yaml": "format: 1\nname: Bad\nextends: [../secret]\n",
      "in/acme.md": NOTE,
    });
    expect((await check(join(root, "in"), "--policy", join(root, "other/mine.yaml"))).code).toBe(0);
    const { code, said } = await check(join(root, "in"), "--policy", join(root, "other/bad.yaml"));
    expect(said).toMatch(/bad\.yaml:3:11: .*secret cannot be read: it lies outside of the folder; put it there\n$/u);
    expect(code).toBe(2);
  });

  it("may be a scenario's, whose own are fenced", async () => {
    const scenarios = (policy: string) => `policy: ${policy}\nscenarios: [{name: x, note: "", at: {}}]\n`;
    const root = makeFolder({ secret: SECRET, "in/x.scenarios.yaml": scenarios("../secret") });
    const { code, stderr } = await runCli(["test", "x.scenarios.yaml"], { cwd: join(root, "in") });
    expect(stderr).toContain("../secret cannot be read: it lies outside of the folder; put it there");
    expect(code).toBe(2);
  });
});

describe("a workspace file", () => {
  it("is not read through a link that leads out", async () => {
    const root = makeFolder({
      "out.yaml": "me: {name: Somebody}\n",
      "in/acme.md": NOTE,
      "in/followthrough.yaml": { link: "../out.yaml" },
    });
    const message = "cannot be read: a link leads out of the folder; put the file itself there\n";
    expect(await check(join(root, "in"))).toEqual({ code: 2, said: `followthrough.yaml: ${message}` });
    expect(await check(root, "--config", "in")).toEqual({ code: 2, said: `in/followthrough.yaml: ${message}` });
  });

  it("that becomes such a link while it is served is refused as well", async () => {
    const root = makeFolder({ "out.yaml": "me: {name: Somebody}\n", "in/acme.md": NOTE, "in/followthrough.yaml": "" });
    const workspace = await openWorkspace({ cwd: join(root, "in") });
    const pin = pinWorkspace(workspace);
    rmSync(join(root, "in/followthrough.yaml"));
    symlinkSync("../out.yaml", join(root, "in/followthrough.yaml"));
    await expect(reopenWorkspace(pin, workspace)).rejects.toThrow("a link leads out of the folder");
  });

  it("below the one that counts is told once, with what to do, and its notes are not swallowed", async () => {
    const root = makeFolder({
      "own.md": NOTE,
      "followthrough.yaml": "policy: default\n",
      "jobs/followthrough.yaml": "policy: email-only\n",
      "jobs/acme.md": NOTE,
      "node_modules/x/followthrough.yaml": "",
    });
    const { code, said } = await check(root);
    const told = said.split("\n").filter((line) => line.includes("nested-workspace-file"));
    expect(told).toEqual([
      "jobs/followthrough.yaml:1:1: info: this folder is a workspace of its own, whose notes are not read here; run followthrough there, or followthrough people for both; to make one of them, move what the file says up and remove it [nested-workspace-file]",
    ]);
    expect(code).toBe(0);
    expect((await check(join(root, "jobs"))).said).not.toContain("nested-workspace-file");
  });

  it("below it is nothing to tell of where notes: names no notes there, or a setting says so", async () => {
    const items = { "jobs/acme.md": NOTE, "fixtures/followthrough.yaml": "" };
    const named = makeFolder({ ...items, "followthrough.yaml": "notes: ['jobs/**/*.md']\n" });
    expect((await check(named)).said).not.toContain("nested-workspace-file");
    const off = makeFolder({ ...items, "followthrough.yaml": "checks: {nested-workspace-file: off}\n" });
    expect((await check(off)).said).not.toContain("nested-workspace-file");
  });
});

describe("a linked folder", () => {
  it("is told of where there are no notes but in it", async () => {
    const root = makeFolder({ "elsewhere/globex.md": NOTE, "in/jobs": { link: "../elsewhere" } });
    const { code, said } = await check(join(root, "in"));
    expect(said).toMatch(
      /^no notes found in this folder \(no other markdown files, 1 linked folder outside of it not/u,
    );
    expect(code).toBe(2);
  });

  it("that leads out is told once, with what to do; one that stays is found under its own name", async () => {
    const root = makeFolder({
      "elsewhere/globex.md": NOTE,
      "elsewhere/more/initech.md": NOTE,
      "in/acme.md": NOTE,
      "in/same": { link: "." },
      "in/picture": { link: "../elsewhere/globex.md" },
      "in/gone": { link: "../gone" },
    });
    symlinkSync(join(root, "elsewhere"), join(root, "in/jobs"));
    symlinkSync("../elsewhere", join(root, "in/jobs.md"));
    const { code, said } = await check(join(root, "in"));
    const told = said.split("\n").filter((line) => !line.startsWith("acme.md") && line !== "");
    const why =
      "info: this linked folder leads out of the workspace and is not searched for notes; put the folder itself here, or run followthrough there [linked-folder]";
    expect(told).toEqual([`jobs:1:1: ${why}`, `jobs.md:1:1: ${why}`]);
    expect(code).toBe(0);
  });
});

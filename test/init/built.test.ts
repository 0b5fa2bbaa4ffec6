import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { IS_THOROUGH } from "../cases.js";
import { buildPackage } from "../dist/build-package.js";
import { makeFolder } from "../workspace/make-folder.js";
import { environmentIn, JO, readAll } from "./set-up.js";

/** A folder for the PATH with the built program in it, as an installation makes one. */
let bin: string;

beforeAll(() => {
  const { folder } = buildPackage();
  bin = mkdtempSync(join(tmpdir(), "bin-"));
  const program = join(bin, "followthrough");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${folder}/bin/followthrough.js" "$@"\n`);
  for (const path of [program, bin]) chmodSync(path, 0o755);
}, 180_000);

afterAll(() => {
  rmSync(bin, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly text: string;
}

function run(
  cwd: string,
  [program = "", ...argv]: readonly string[],
  options: { uid?: number; input?: string } = {},
): Run {
  const env = environmentIn(cwd, JO);
  const { status, stdout, stderr } = spawnSync(program, argv, {
    cwd,
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ""}` },
    encoding: "utf8",
    ...options,
  });
  return { code: status, text: stdout + stderr };
}

const NAMES = ["Bewerbungen für März", "it's [mine]", "jobs", "my jobs, 2026"];

describe("the built program, in an empty folder", () => {
  it.each(IS_THOROUGH ? NAMES : NAMES.slice(0, 1))(
    "is set up, checks, runs and lets a commit through, but not a broken note: %s",
    (name) => {
      const cwd = join(makeFolder({ [name]: null }), name);
      const fine = (...argv: string[]): Run => {
        const outcome = run(cwd, argv);
        expect(outcome.code, `${argv.join(" ")}\n${outcome.text}`).toBe(0);
        return outcome;
      };
      fine("git", "init", "--quiet");
      fine("followthrough", "init", "--yes");
      fine("followthrough", "check");
      fine("followthrough", "run");
      fine("git", "add", ".");
      fine("git", "commit", "--quiet", "-m", "Begin");
      expect(fine("git", "status", "--porcelain").text).toBe("");
      writeFileSync(join(cwd, "applications/acme.md"), "---\ncompany: Acme\nrole: SRE\napplied: 2026-02-30\n---\n");
      fine("git", "add", ".");
      const refused = run(cwd, ["git", "commit", "-m", "Add Acme"]);
      expect(refused.code).not.toBe(0);
      expect(refused.text).toContain("2026-02-30");
      writeFileSync(join(cwd, "applications/acme.md"), "---\ncompany: Acme\nrole: SRE\napplied: 2026-02-20\n---\n");
      fine("git", "add", ".");
      fine("git", "commit", "--quiet", "-m", "Add Acme");
    },
    60_000,
  );

  it("does the same in a folder of a repository", () => {
    const cwd = makeFolder({ "für mich, privat": null });
    const notes = join(cwd, "für mich, privat");
    expect(run(cwd, ["git", "init", "--quiet"]).code).toBe(0);
    expect(run(notes, ["followthrough", "init", "--yes"]).code).toBe(0);
    expect(run(cwd, ["git", "add", "."]).code).toBe(0);
    expect(run(cwd, ["git", "commit", "--quiet", "-m", "Begin"])).toMatchObject({ code: 0 });
    writeFileSync(join(notes, "applications/acme.md"), "---\ncompany: Acme\nrole: SRE\napplied: soon\n---\n");
    expect(run(notes, ["git", "add", "."]).code).toBe(0);
    expect(run(notes, ["git", "commit", "-m", "Add Acme"])).toMatchObject({
      code: 1,
      text: expect.stringContaining("für mich, privat/applications/acme.md") as string,
    });
  });

  it("asks on a real terminal, and takes what is typed ahead", () => {
    const cwd = makeFolder();
    // util-linux's script gives the program a terminal and types its own input into it.
    const { text } = run(cwd, ["script", "-qec", "followthrough init", "/dev/null"], {
      input: "Zoë Müller\nzoe@example.com\n\n-\nn\nn\n",
    });
    expect(text).toMatch(/Your name, as messages sign it \[Jo Doe, - for none\]: .*Your e-mail address/su);
    expect(readAll(cwd)["followthrough.yaml"]).toContain("name: Zoë Müller\n  email: zoe@example.com\n");
    expect(readdirSync(cwd)).toEqual(["followthrough.yaml"]);
  });

  it("writes nothing when the person at the terminal ends it (Ctrl+D)", () => {
    const cwd = makeFolder();
    const { code, text } = run(cwd, ["script", "-qec", "followthrough init", "/dev/null"], { input: "Jo\n\u0004" });
    expect(text).toContain("the questions were not answered; nothing was written");
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("says what it may not write, and leaves nothing behind", () => {
    const cwd = makeFolder();
    const locked = join(cwd, "locked");
    mkdirSync(join(locked, ".vscode"), { recursive: true });
    // Root may write anywhere, so that this is nobody's; the folder is, but for a part of it.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    for (const path of [cwd, locked]) chmodSync(path, uid === undefined ? 0o755 : 0o777);
    chmodSync(join(locked, ".vscode"), 0o555);
    const { code, text } = run(locked, ["followthrough", "init", "--yes"], { uid });
    expect({ code, text }).toEqual({ code: 2, text: ".vscode/tasks.json was not written: permission denied\n" });
    expect(readAll(locked)).toEqual({});
    expect(readdirSync(locked)).toEqual([".vscode"]);
  });
});

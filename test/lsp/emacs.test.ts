import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { requireProgram } from "../programs.js";
import { makeFolder } from "../workspace/make-folder.js";
import { NOW } from "./start-editor.js";

const emacs = requireProgram("emacs");
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const HUNT = fileOf("../../fixtures/ok/job-hunt");
const PROGRAM = fileOf("../../bin/followthrough.js");

interface Shown {
  readonly problem?: string;
  readonly diagnostic?: { readonly line: number; readonly column: number; readonly type: string };
  readonly statuses?: readonly string[];
}

describe.runIf(emacs)("Emacs, by eglot", () => {
  it("shows what is wrong, mends it, completes, renames and saves", async () => {
    const home = makeFolder({ hunt: null });
    const hunt = join(home, "hunt");
    cpSync(HUNT, hunt, { recursive: true });
    const out = join(home, "out.json");
    const child = spawn(emacs ?? "", ["--no-init-file", "--batch", "--load", fileOf("emacs.el")], {
      cwd: hunt,
      env: {
        ...{ PATH: process.env.PATH, HOME: home, TZ: "Europe/Berlin" },
        ...{ SERVER: JSON.stringify([process.execPath, PROGRAM, "lsp", "--now", NOW]), HUNT: hunt, OUT: out },
      },
      stdio: "ignore",
    });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    await once(child, "close");
    const shown = JSON.parse(readFileSync(out, "utf8")) as Shown; // The script's.
    expect(shown.problem).toBeUndefined();
    expect(shown.diagnostic).toEqual({ line: 3, column: 0, type: "eglot-note" });
    expect(shown.statuses).toEqual(["interviewing"]);
    const before = readFileSync(join(HUNT, "applications/acme.md"), "utf8");
    expect(before.split("Dorothy Vaughan")).toHaveLength(4);
    expect(readFileSync(join(hunt, "applications/acme.md"), "utf8")).toBe(
      before.replaceAll("Dorothy Vaughan", "Dorothy Johnson"),
    );
  }, 180_000);
});

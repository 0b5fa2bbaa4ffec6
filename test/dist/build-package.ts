import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** All that the build reads; it warms its code cache up on the job hunt. */
const PARTS = [".config", "bin", "fixtures/ok/job-hunt", "package.json", "src", "tsconfig.json"];

/** The program as it is installed, and how to call it in a process of its own. */
export interface BuiltPackage {
  readonly folder: string;
  readonly run: (argv: readonly string[], options: SpawnOptions) => Spawned;
  readonly remove: () => void;
}

export interface SpawnOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Spawned {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the sources as they are now, in a folder of their own: a `dist/` that lies about may be an old one. */
export function buildPackage(): BuiltPackage {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "followthrough-package-")));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  try {
    execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, stdio: "pipe" });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    run: (argv, { cwd, env = {} }) => {
      const program = join(folder, "bin/followthrough.js");
      const { PATH = "" } = process.env;
      const result = spawnSync(process.execPath, [program, ...argv], { cwd, env: { PATH, ...env }, encoding: "utf8" });
      return { code: result.status, stdout: result.stdout, stderr: result.stderr };
    },
    remove,
  };
}

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { identifyBuild } from "../../.config/identify-build.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** All that the build reads, and what it is to ship. */
const PARTS = [".config", "bin", "LICENSE", "package.json", "src", "tsconfig.json"];
/** In no folder called node_modules: what lies there the compiler takes for somebody else's and writes no types of. */
const CACHE = join(tmpdir(), `followthrough-builds-${userInfo().username}`);
/** What a build writes at its end (.config/write-assets.js), and takes away when it begins. */
const LAST_BUILT = "page/send.js";
/** In milliseconds. */
const LONGEST_BUILD = 180_000;
const KEPT_FOR = 3_600_000;

/** The program as it is installed, and how to call it in a process of its own. */
export interface BuiltPackage {
  readonly folder: string;
  readonly run: (argv: readonly string[], options: SpawnOptions) => Spawned;
}

export interface SpawnOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input has. */
  readonly input?: string;
}

export interface Spawned {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Builds the sources as they are now, or takes `dist/` where it is of just these: one that lies about may be an old one.
 * Once for the same sources, kept among the temporary files, by whoever asks first; the others wait for it.
 */
export function buildPackage(): BuiltPackage {
  const folder = join(CACHE, digestSources());
  while (!existsSync(folder)) {
    if (takeTurn(`${folder}.lock`)) build(folder);
    else pause(200);
  }
  return {
    folder,
    run: (argv, { cwd, env = {}, input }) => {
      const program = join(folder, "bin/followthrough.js");
      const { PATH = "" } = process.env;
      const result = spawnSync(process.execPath, [program, ...argv], {
        cwd,
        env: { PATH, ...env },
        input,
        encoding: "utf8",
      });
      return { code: result.status, stdout: result.stdout, stderr: result.stderr };
    },
  };
}

function digestSources(): string {
  const hash = createHash("sha256").update(ROOT);
  for (const part of PARTS) {
    const inside = statSync(join(ROOT, part)).isDirectory()
      ? readdirSync(join(ROOT, part), { recursive: true, encoding: "utf8" }).toSorted()
      : [""];
    for (const file of inside.map((name) => join(ROOT, part, name)))
      if (statSync(file).isFile()) hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** In a folder of its own, which takes its name when it is whole. */
function build(folder: string): void {
  const lock = `${folder}.lock`;
  const draft = `${folder}.draft`;
  try {
    if (existsSync(folder)) return;
    rmSync(draft, { recursive: true, force: true });
    for (const part of PARTS) cpSync(join(ROOT, part), join(draft, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(draft, "node_modules"), "junction");
    if (isBuilt()) cpSync(join(ROOT, "dist"), join(draft, "dist"), { recursive: true });
    else execFileSync("npm", ["run", "--silent", "build"], { cwd: draft, stdio: "pipe" });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(lock, { recursive: true, force: true });
  }
  removeOld(basename(folder));
}

/** Whether `dist/` is whole, and what the sources make as they are now: it bears their name. */
function isBuilt(): boolean {
  if (!existsSync(join(ROOT, "dist", LAST_BUILT))) return false;
  const chunks = readdirSync(join(ROOT, "dist"), { recursive: true, encoding: "utf8" });
  const build = identifyBuild(ROOT);
  return chunks.some((name) => /^chunks.*\.js$/u.test(name) && readFileSync(join(ROOT, "dist", name)).includes(build));
}

/** Whoever makes the folder of the lock builds; one that is left of a run that was ended does not count. */
function takeTurn(lock: string): boolean {
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const stats = statSync(lock, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > LONGEST_BUILD) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Builds of other sources that no run can still be using. */
function removeOld(current: string): void {
  for (const name of readdirSync(CACHE)) {
    const stats = statSync(join(CACHE, name), { throwIfNoEntry: false });
    const isOld = stats && Date.now() - stats.mtimeMs > KEPT_FOR;
    if (isOld && !name.startsWith(current)) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

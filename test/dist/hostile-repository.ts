import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect } from "vitest";
import { FINE } from "../cli/small-notes.js";
import { GIT_ENV, repositoryAt } from "../hooks/git-repository.js";
import { fillFolder, makeFolder, type Item } from "../workspace/make-folder.js";
import type { BuiltPackage } from "./build-package.js";

/** What nobody may read: it lies beside the clone. */
export const SECRET = "TOP-SECRET-4711";

const NOW = ["--now", "2026-11-13T09:00"];

/** In milliseconds: whatever takes longer hangs. */
const LONGEST = 10_000;

export interface Trap {
  /** The folder around everything: what lies outside of the clone, and the canary. */
  readonly outside: string;
  /** The cloned repository. */
  readonly clone: string;
  readonly fill: (items: Readonly<Record<string, Item>>) => void;
  readonly makePipe: (path: string) => void;
}

/** A repository whose files, settings and programs do what they can to be run, read from, or hung at. */
export function setTrap(): Trap {
  const outside = makeFolder({
    "secret.yaml": `${SECRET}\n`,
    "secret.md": FINE.replace("Acme", SECRET),
    "elsewhere/secret.md": FINE.replace("Acme", SECRET),
    home: null,
  });
  const clone = join(outside, "clone");
  const fill = (items: Readonly<Record<string, Item>>): void => {
    for (const path of Object.keys(items)) rmSync(join(clone, path), { recursive: true, force: true });
    fillFolder(clone, items);
  };
  const makePipe = (path: string): void => {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    rmSync(join(clone, path), { force: true });
    execFileSync("mkfifo", [join(clone, path)]);
  };
  const canary = `echo ran >> ${join(outside, "canary")}`;
  fillFolder(clone, {
    "applications/acme.md": FINE.replace("Acme", `"Acme\\n${canary} #"`),
    "applications/globex.md": FINE.replace("Acme", "Globex").replace("---\ncompany", "---\nstatus: aplied\ncompany"),
    "followthrough.yaml": "settings: {holidays: DE}\n",
    "x.scenarios.yaml": `policy: default\nscenarios: [{name: x, note: "---\\ncompany: A\\nrole: B\\n---\\n", at: {2026-11-10: {open: []}}}]\n`,
    "thesis.md": "# My thesis\n",
    "table.csv": `Company,Role,Notes\n"Hooli\n${canary}","=cmd|' /C ${canary}'!A0","\u001b]0;x\u0007\u202e"\n../../x,../..,\n`,
    ".gitattributes": "*.md filter=evil diff=evil\n",
    ".npmrc": "ignore-scripts=false\n",
    "package.json": JSON.stringify({ scripts: { prepare: canary }, main: "index.js" }),
    "index.js": `require("child_process").execSync(${JSON.stringify(canary)})`,
  });
  const repository = repositoryAt(clone);
  repository.git("init", "--quiet", "--initial-branch", "main");
  repository.git("add", ".");
  repository.git("commit", "--quiet", "-m", "first");
  fillFolder(clone, { "applications/globex.md": FINE.replace("Acme", "Globex") });
  repository.git("add", ".");

  const program = (path: string): void => {
    fillFolder(clone, { [path]: `#!/bin/sh\n${canary}\n` });
    chmodSync(join(clone, path), 0o755);
  };
  for (const name of ["git", "git.exe", "node", "sh", "followthrough", "tr"]) program(`node_modules/.bin/${name}`);
  for (const name of ["pre-commit", "post-index-change", "reference-transaction", "fsmonitor-watchman"])
    program(`.git/hooks/${name}`);
  for (const name of ["date-holidays", "temporal-polyfill", "yaml"])
    fillFolder(clone, { [`node_modules/${name}/index.js`]: readFileSync(join(clone, "index.js")) });
  appendFileSync(join(clone, ".git/config"), hostileSettings(canary, clone));
  makePipe("orders");
  makePipe("applications/pipe.md");
  makePipe("applications/more/.gitignore");
  fillFolder(clone, {
    ".gitignore": { link: "/dev/zero" },
    "applications/zero.md": { link: "/dev/zero" },
    "applications/out.md": { link: "../../secret.md" },
    "applications/passwords.md": { link: "/etc/passwd" },
    "applications/settings.md": { link: "../.git/config" },
    "applications/elsewhere": { link: "../../elsewhere" },
    "applications/round": { link: ".." },
  });
  return { outside, clone, fill, makePipe };
}

/** All that git's settings can name for git to run or to read, as far as it concerns what only reads. */
function hostileSettings(canary: string, clone: string): string {
  const run = JSON.stringify(`sh -c '${canary}'`);
  return `[core]
  fsmonitor = ${run}
  pager = ${run}
  editor = ${run}
  sshCommand = ${run}
  askPass = ${run}
  hooksPath = ${join(clone, ".git/hooks")}
  attributesFile = /dev/zero
  excludesFile = /dev/zero
[diff]
  external = ${run}
  orderFile = ${join(clone, "orders")}
[diff "evil"]
  textconv = ${run}
  command = ${run}
[filter "evil"]
  smudge = ${run}
  clean = ${run}
  process = ${run}
[alias]
  ls-files = ${JSON.stringify(`!${canary}`)}
[credential]
  helper = ${run}
[remote "origin"]
  url = ${JSON.stringify(`ext::sh -c '${canary}'`)}
  promisor = true
[protocol "ext"]
  allow = always
[extensions]
  partialClone = origin
`;
}

export interface Deed {
  readonly argv: readonly string[];
  /** What it may change: its outputs, or the notes that it is to write into. */
  readonly writes: readonly string[];
  /** Where it finds what an earlier one has kept for undo; a folder of its own, if there is none. */
  readonly state?: string;
}

/**
 * Runs a command in the clone as a person would who has the clone's programs on the PATH, too. It ends in time, starts
 * nothing, changes nothing but what it may, in git's folder and outside of the clone neither, and tells nobody's secrets.
 */
export function expectHarmless(built: BuiltPackage, { outside, clone }: Trap, { argv, writes, state }: Deed): string {
  const before = digestTree(outside);
  const path = ["node_modules/.bin", "", join(clone, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(built.folder, "bin/followthrough.js"), ...argv, ...(argv.includes("--now") ? [] : NOW)],
    {
      ...{ cwd: clone, encoding: "utf8", timeout: LONGEST, killSignal: "SIGKILL" },
      // What is kept of a run, and for undo, lies in the person's own folders, apart from all that is watched here.
      env: {
        ...{ ...GIT_ENV, PATH: path, HOME: join(outside, "home") },
        ...{ XDG_CACHE_HOME: makeFolder(), XDG_STATE_HOME: state ?? makeFolder() },
      },
    },
  );
  const said = stdout + stderr;
  expect({ signal, said }, "it ends").toEqual({ signal: null, said });
  expect([0, 1, 2], said).toContain(status);
  expect(existsSync(join(outside, "canary")), "nothing ran").toBe(false);
  const after = digestTree(outside);
  const mayChange = new Set(writes.map((name) => `clone/${name}`));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name) && !mayChange.has(name),
  );
  expect(changed, said).toEqual([]);
  for (const name of mayChange) expect(after.get(name) ?? "", name).not.toMatch(/^file 1[0-7]*[1357]|^link/u);
  expect(said).not.toContain(SECRET);
  expect(said).not.toContain("root:x:");
  // The lines of a CSV file end in both (RFC 4180 §2).
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  expect(said.replaceAll("\r\n", "\n")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/u);
  for (const name of writes) {
    const file = join(clone, name);
    if (!existsSync(file)) continue;
    expect(readFileSync(file, "utf8")).not.toContain(SECRET);
    expect(readFileSync(file, "utf8")).not.toContain("root:x:");
  }
  expect(said, "no stack trace").not.toMatch(/\n\s+at .*:\d+:\d+\)?\n/u);
  return said;
}

/** What every file, link and folder is: its kind, its mode, its content. */
function digestTree(root: string): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder))) {
      const name = `${folder}${entry}`;
      const path = join(root, name);
      const stats = lstatSync(path);
      const mode = stats.mode.toString(8);
      if (stats.isSymbolicLink()) digests.set(name, `link ${readlinkSync(path)}`);
      else if (stats.isFile()) digests.set(name, `file ${mode} ${digest(readFileSync(path))}`);
      else digests.set(name, mode);
      if (stats.isDirectory()) walk(`${name}/`);
    }
  };
  walk("");
  return digests;
}

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

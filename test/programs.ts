import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Program {
  /** What Debian calls it and what the tests need beside it; nothing where npm has it. */
  readonly packages: readonly string[];
  /** What to start when it is there: the program itself, or what it is a library of. */
  readonly find: () => string | undefined;
}

/** Debian's own: another one on the PATH does not see Debian's modules. */
const PYTHON = "/usr/bin/python3";

/** Other people's software that tests run. In CI, `.ci/run` installs the packages, which `.ci/debian-packages` lists. */
const PROGRAMS = {
  chromium: { packages: ["chromium"], find: () => findCommand("chromium") },
  "evolution-data-server": {
    packages: ["evolution-data-server", "gir1.2-ecal-2.0", "gir1.2-edataserver-1.2", "python3-gi", "dbus"],
    find: () => findCommand("dbus-run-session") && findPython("import gi; gi.require_version('ECal', '2.0')"),
  },
  dask: { packages: ["python3-distributed"], find: () => findPython("import distributed") },
  emacs: {
    packages: ["emacs-nox", "elpa-eglot", "elpa-markdown-mode"],
    find: () => findEmacs("eglot", "markdown-mode"),
  },
  fish: { packages: ["fish"], find: () => findCommand("fish") },
  khal: { packages: ["khal"], find: () => findCommand("khal") },
  // From npm, without its scripts, which write hooks into whatever repository they are in.
  lefthook: { packages: [], find: () => findCommand("lefthook") },
  libical: {
    packages: ["libical-dev", "gcc", "libc6-dev"],
    find: () => (existsSync("/usr/include/libical/ical.h") ? findCommand("cc") : undefined),
  },
  mandoc: { packages: ["mandoc"], find: () => findCommand("mandoc") },
  neovim: { packages: ["neovim"], find: () => findCommand("nvim") },
  "pre-commit": { packages: ["pre-commit"], find: () => findCommand("pre-commit") },
  "python-icalendar": { packages: ["python3-icalendar"], find: () => findPython("import icalendar") },
  radicale: { packages: ["radicale"], find: () => findCommand("radicale") },
  tmux: { packages: ["tmux"], find: () => findCommand("tmux") },
  vdirsyncer: { packages: ["vdirsyncer"], find: () => findCommand("vdirsyncer") },
  vobject: { packages: ["python3-vobject"], find: () => findPython("import vobject") },
  xmllint: { packages: ["libxml2-utils"], find: () => findCommand("xmllint") },
  zsh: { packages: ["zsh", "tmux"], find: () => findCommand("tmux") && findCommand("zsh") },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

/**
 * The executable to start, or undefined where the program is not installed: then the tests that need it are to be
 * skipped, and this says so by name. In CI (`CI=true`) it throws instead. To be called while tests are collected:
 *
 *     const khal = requireProgram("khal");
 *     describe.runIf(khal)("khal", …)
 */
export function requireProgram(name: ProgramName): string | undefined {
  const { packages, find } = PROGRAMS[name];
  const found = find();
  if (found !== undefined) return found;
  const how =
    packages.length > 0 ? `Debian: apt-get install ${packages.join(" ")}` : `npm install --ignore-scripts ${name}`;
  const missing = `${name} is not installed (${how})`;
  const { CI = "" } = process.env;
  if (CI !== "" && CI !== "false") throw new Error(`${missing}; CI runs every test`);
  console.warn(`Skipping the tests with ${name}: ${missing}`);
  return undefined;
}

export const PROGRAM_PACKAGES: readonly string[] = Object.values(PROGRAMS).flatMap(({ packages }) => packages);

function findCommand(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Python, where that works in it. */
function findPython(statement: string): string | undefined {
  return spawnSync(PYTHON, ["-c", statement]).status === 0 ? PYTHON : undefined;
}

/** Emacs, where it has those packages. */
function findEmacs(...packages: readonly string[]): string | undefined {
  const emacs = findCommand("emacs");
  const script = `(progn (package-initialize) ${packages.map((name) => `(require '${name})`).join(" ")})`;
  return emacs !== undefined && spawnSync(emacs, ["--no-init-file", "--batch", "--eval", script]).status === 0
    ? emacs
    : undefined;
}

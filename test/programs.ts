import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian's own: another one on the PATH does not see Debian's modules. */
const PYTHON = "/usr/bin/python3";

/**
 * Other people's software that tests run: Debian's package of it (`.ci/debian-packages` lists them for CI), and what to
 * start when it is there.
 */
const PROGRAMS = {
  chromium: { package: "chromium", find: () => command("chromium") },
  "evolution-data-server": {
    package: "evolution-data-server",
    find: () => file("/usr/libexec/evolution-calendar-factory") && command("dbus-run-session") && module("gi"),
  },
  icalendar: { package: "python3-icalendar", find: () => module("icalendar") },
  khal: { package: "khal", find: () => command("khal") },
  libical: { package: "libical-dev", find: () => file("/usr/include/libical/ical.h") && command("cc") },
  radicale: { package: "radicale", find: () => command("radicale") },
  vdirsyncer: { package: "vdirsyncer", find: () => command("vdirsyncer") },
  vobject: { package: "python3-vobject", find: () => module("vobject") },
  xmllint: { package: "libxml2-utils", find: () => command("xmllint") },
} as const;

export type ProgramName = keyof typeof PROGRAMS;

/**
 * The executable to start, or undefined where the program is not installed: then the tests that need it are to be
 * skipped, and this says so by name. In CI (`CI=true`) it throws instead. To be called while tests are collected:
 *
 *     const khal = requireProgram("khal");
 *     describe.runIf(khal)("khal", …)
 */
export function requireProgram(name: ProgramName): string | undefined {
  const { package: debianPackage, find } = PROGRAMS[name];
  const found = find();
  if (found !== undefined) return found;
  const missing = `${name} is not installed (Debian: apt-get install ${debianPackage})`;
  if (process.env.CI !== undefined && process.env.CI !== "false") throw new Error(`${missing}; CI needs all of them`);
  console.warn(`Skipped the tests with ${name}: ${missing}`);
  return undefined;
}

export const programPackages: readonly string[] = Object.values(PROGRAMS).map((program) => program.package);

function command(name: string): string | undefined {
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

function file(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** Python, where it has that module. */
function module(name: string): string | undefined {
  return spawnSync(PYTHON, ["-c", `import ${name}`]).status === 0 ? PYTHON : undefined;
}

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import nodeVersions from "../../.ci/node-versions.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { sample } from "../cases.js";
import { copyFixture } from "../cli/copy-fixture.js";
import { JOB_HUNT_NOW } from "../cli/job-hunt.js";
import { FINE } from "../cli/small-notes.js";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

let built: BuiltPackage;

beforeAll(() => {
  built = buildPackage();
}, 180_000);

const list = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();

/** Every command that does its work on a folder in which nothing is wrong, and needs nobody to end it. */
const COMMANDS: readonly (readonly string[])[] = [
  ["--version"],
  ["--help"],
  ["help", "check"],
  ["run", ...JOB_HUNT_NOW],
  ["check", ...JOB_HUNT_NOW],
  ...["json", "sarif", "github", "gitlab", "junit", "markdown"].map((format) => ["check", "--format", format]),
  ["agenda", "--forecast", ...JOB_HUNT_NOW],
  ["calendar", "--output", "-", ...JOB_HUNT_NOW],
  ["report", "--output", "-", ...JOB_HUNT_NOW],
  ["explain", "northwind", ...JOB_HUNT_NOW],
  ["explain", "--advice"],
  ["policy"],
  ["draft", "northwind", "voicemail", ...JOB_HUNT_NOW],
  ["completions", "bash"],
];

describe("the built program, on the Node that runs it", () => {
  it.each(sample(COMMANDS, 4).map((argv) => [argv.join(" "), argv]))(
    "writes nothing to standard error: %s",
    (_, argv) => {
      // What Node is going to take away fails here, before it prints a warning anywhere.
      const env = { NODE_OPTIONS: "--throw-deprecation --pending-deprecation" };
      const { code, stdout, stderr } = built.run(argv, { cwd: copyFixture("ok/job-hunt"), env });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).not.toBe("");
    },
  );

  it("is tried on the oldest Node that it allows, exactly, and on newer ones (.ci/try-nodes.js)", () => {
    const [oldest = "", ...newer] = nodeVersions;
    expect(packageJson.engines.node).toBe(`>=${oldest}`);
    expect(newer.length).toBeGreaterThan(3);
  });

  it("sets no flag of V8 and brings no compiled code, which another version could refuse", () => {
    const spy = join(makeFolder(), "spy.mjs");
    writeFileSync(
      spy,
      `import { syncBuiltinESMExports } from "node:module";
       import v8 from "node:v8";
       import vm from "node:vm";
       v8.setFlagsFromString = (flag) => { throw new Error("V8 is told " + flag); };
       vm.Script = class { constructor() { throw new Error("a script is compiled beside the modules"); } };
       syncBuiltinESMExports();
       if (process.execArgv.join() !== "--import," + ${JSON.stringify(spy)}) throw new Error("flags of its own");`,
    );
    for (const argv of [["--version"], ["check", ...JOB_HUNT_NOW], ["run", ...JOB_HUNT_NOW]]) {
      const program = join(built.folder, "bin/followthrough.js");
      const { PATH = "" } = process.env;
      const options = { cwd: copyFixture("ok/job-hunt"), env: { PATH }, encoding: "utf8" } as const;
      const { status, stderr } = spawnSync(process.execPath, ["--import", spy, program, ...argv], options);
      expect({ argv, status, stderr }).toEqual({ argv, status: 0, stderr: "" });
    }
    const shipped = ["bin", "dist"].flatMap((part) => list(join(built.folder, part)));
    expect(shipped.filter((name) => name.endsWith(".cache"))).toEqual([]);
  });

  it("reads a small part of its code to say its version, and only what it needs to check", () => {
    const version = readWithImports(join(built.folder, "dist/cli.js"));
    const check = readWithImports(join(built.folder, "dist/cli.js"), "check");
    expect(version.length).toBeLessThan(check.length / 10);
    const found = (text: string): string[] => PARTS.flatMap(([name, words]) => (text.includes(words) ? [name] : []));
    const all = list(join(built.folder, "dist/chunks")).map((name) => join(built.folder, "dist/chunks", name));
    expect(found(all.map((file) => readFileSync(file, "utf8")).join("\n"))).toEqual(PARTS.map(([name]) => name));
    expect(found(version)).toEqual([]);
    expect(found(check)).toEqual(["yaml", "the default policy"]);
  });
});

/** What is large, and a word of its own that minifying leaves as it is. */
const PARTS: readonly (readonly [string, string])[] = [
  ["yaml", "tag:yaml.org,2002"],
  ["the default policy", "doyle-2021"],
  ["markdown", "codeFencedFence"],
  ["watching", "awaitWriteFinish"],
  ["writing calendars", "X-WR-CALNAME"],
  ["reading calendars", "vcalendar"],
];

/** The text of a built file and of all that it imports before it runs; of the part of a command, too. */
function readWithImports(entry: string, command?: string): string {
  const chunks = join(dirname(entry), "chunks");
  const part = readdirSync(chunks).find((name) => command !== undefined && name.startsWith(`${command}-`));
  const open = [entry, ...(part === undefined ? [] : [join(chunks, part)])];
  const texts = new Map<string, string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    for (const [, target = ""] of text.matchAll(/\b(?:from|import) ?"(\.[^"]+)"/gu)) {
      const path = join(dirname(file), target);
      if (!texts.has(path)) open.push(path);
    }
  }
  return [...texts.values()].join("\n");
}

describe("what Node compiled", () => {
  /** From Node 22.1. */
  const isKept = "enableCompileCache" in module;

  type Environment = Readonly<Record<string, string>>;

  function readAgenda(env: Environment, cwd = makeFolder({ "acme.md": FINE })): string {
    const { code, stdout, stderr } = built.run(["agenda", "--no-cache", "--now", "2026-11-14"], { cwd, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return stdout;
  }

  it("is kept in the person's cache folder, for them alone, where Node can keep it", () => {
    const [home, cache] = [makeFolder(), makeFolder()];
    mkdirSync(join(home, ".cache"));
    const places: [Environment, string][] = [
      [{ HOME: home }, join(home, ".cache")],
      [{ HOME: makeFolder(), XDG_CACHE_HOME: cache }, cache],
    ];
    for (const [env, parent] of places) {
      const first = readAgenda(env);
      expect(readAgenda(env)).toBe(first);
      expect(readdirSync(parent)).toEqual(isKept ? ["followthrough"] : []);
      if (isKept) expect(statSync(join(parent, "followthrough")).mode & 0o777).toBe(0o700);
    }
  });

  it("never stands in the notes' folder", () => {
    const cwd = makeFolder({ "acme.md": FINE });
    const before = list(cwd);
    const places: Environment[] = [{ HOME: cwd }, { XDG_CACHE_HOME: cwd }, { XDG_CACHE_HOME: "." }, {}];
    for (const env of sample(places, 2)) readAgenda(env, cwd);
    expect(list(cwd)).toEqual(before);
  });

  it("is not missed where there is no place for it", () => {
    const expected = readAgenda({});
    const file = join(makeFolder({ file: "" }), "file");
    const open = join(makeFolder(), "followthrough");
    mkdirSync(open);
    chmodSync(open, 0o777);
    const homes = ["", "/nowhere/at/all", "/dev/null", file];
    const places = homes.map((HOME): Environment => ({ HOME, TMPDIR: "/nowhere" }));
    for (const env of [...sample(places, 4), { XDG_CACHE_HOME: file }, { XDG_CACHE_HOME: dirname(open) }])
      expect(readAgenda(env)).toBe(expected);
    expect(list(open), "V8 runs nothing that others could have put there").toEqual([]);
  });

  it("is kept elsewhere, or not at all, where the person has told Node so", () => {
    const [own, elsewhere] = [makeFolder(), makeFolder()];
    readAgenda({ XDG_CACHE_HOME: own, NODE_DISABLE_COMPILE_CACHE: "1" });
    readAgenda({ XDG_CACHE_HOME: own, NODE_COMPILE_CACHE: elsewhere });
    expect(list(own)).toEqual([]);
    expect(list(elsewhere).length > 0).toBe(isKept);
  });
});

describe("the system's zone", () => {
  it.each([
    undefined,
    "UTC",
    "Etc/UTC",
    "Europe/Berlin",
    "Asia/Kolkata",
    "europe/berlin",
    "",
    "CET-1CEST",
    ":/etc/localtime",
  ])("is what Intl has, without Intl in UTC: TZ=%s", (TZ) => {
    const module = JSON.stringify(join(built.folder, "bin/system-zone.js"));
    const script = `const { readZone } = await import(${module});
        console.log(String(readZone()) + " " + String(Intl.DateTimeFormat().resolvedOptions().timeZone));`;
    const env = { ...process.env, TZ };
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { env, encoding: "utf8" });
    const [zone, reported] = stdout.trimEnd().split(" ");
    expect(zone).toBe(reported);
    expect(zone).not.toBe("");
  });
});

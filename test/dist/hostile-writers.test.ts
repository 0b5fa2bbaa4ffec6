import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { FINE } from "../cli/small-notes.js";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";
import { expectHarmless, SECRET, setTrap, type Trap } from "./hostile-repository.js";

// What SECURITY.md promises of the commands that write into notes: whatever stands where a note, a table or a template should.

const ACME = "applications/acme.md";

/** All commands that write into a note that is there. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  done: ["done", ACME],
  log: ["log", ACME, "received reply"],
  snooze: ["snooze", ACME, "2w"],
  skip: ["skip", ACME, "first-follow-up"],
  "draft --write": ["draft", ACME, "--write"],
  "check --fix": ["check", ACME, "--fix"],
};

/** What stands in the place of a file that is to be read or written. */
const PLACES: Readonly<Record<string, (trap: Trap, path: string) => void>> = {
  "a link out of the folder": ({ fill, outside }, path) => {
    fill({ [path]: { link: join(outside, "secret.md") } });
  },
  "a link to a file of the system's": ({ fill }, path) => {
    fill({ [path]: { link: "/etc/passwd" } });
  },
  "a link into git's own folder": ({ fill, clone }, path) => {
    fill({ [path]: { link: join(clone, ".git/config") } });
  },
  "a link to a device": ({ fill }, path) => {
    fill({ [path]: { link: "/dev/zero" } });
  },
  "a link to nowhere": ({ fill }, path) => {
    fill({ [path]: { link: "../nowhere/x.md" } });
  },
  "a pipe": ({ makePipe }, path) => {
    makePipe(path);
  },
  "a folder": ({ fill }, path) => {
    fill({ [path]: null });
  },
};

/** For undo and import, where a developer's machine tries some of them. */
const UNDONE = sample(Object.keys(PLACES), 7, "undo");
const READ = sample(Object.entries(PLACES), 4, "read");

let built: BuiltPackage;
beforeAll(() => {
  built = buildPackage();
}, 300_000);

describe.each(Object.entries(PLACES))("where %s stands for a note", (place, lay) => {
  it.each(sample(Object.entries(WRITERS), 6, place))(
    "%s writes nothing",
    (_name, argv) => {
      const trap = setTrap();
      lay(trap, ACME);
      expectHarmless(built, trap, { argv, writes: [] });
    },
    60_000,
  );

  it.runIf(UNDONE.includes(place))(
    "undo writes nothing, though the last change was in that note, and another is taken back by its name",
    () => {
      const trap = setTrap();
      const state = makeFolder();
      expectHarmless(built, trap, {
        argv: ["log", "globex", "received reply"],
        writes: ["applications/globex.md"],
        state,
      });
      expectHarmless(built, trap, { argv: ["log", ACME, "received reply"], writes: [ACME], state });
      lay(trap, ACME);
      const said = expectHarmless(built, trap, { argv: ["undo"], writes: [], state });
      expect(said).toMatch(/acme\.md (?:is gone|cannot be read any more|has changed).*; nothing was taken back/u);
      const back = expectHarmless(built, trap, { argv: ["undo", "globex"], writes: ["applications/globex.md"], state });
      expect(back).toContain("Took back what log wrote");
    },
    60_000,
  );
});

describe.each(READ)("where %s stands for a table or a template", (name, lay) => {
  it("import reads nothing", () => {
    const trap = setTrap();
    lay(trap, "jobs.csv");
    for (const flag of ["--dry-run", "--yes"])
      expect(
        expectHarmless(built, trap, { argv: ["import", "jobs.csv", flag, "--map", "company=company"], writes: [] }),
      ).toContain("jobs.csv cannot be read: ");
  }, 60_000);

  it("new makes no note of it", () => {
    const templates = [["templates/application.md"], ["mine.md", "--template", "mine.md"]] as const;
    for (const [path, ...flags] of sample(templates, 2, name)) {
      const trap = setTrap();
      lay(trap, path);
      // Of a template that is no file there is none; who names one is told.
      const isFree = flags.length === 0 && (name === "a folder" || name === "a link to nowhere");
      const argv = ["new", "Initech", "SRE", "--file", "applications/initech.md", ...flags];
      const said = expectHarmless(built, trap, { argv, writes: isFree ? ["applications/initech.md"] : [] });
      if (!isFree) expect(said).toContain(`${path} cannot be read: `);
    }
  }, 60_000);
});

describe("a folder that is a link", () => {
  it("takes no note in, of new and of import", () => {
    const trap = setTrap();
    trap.fill({ inside: { link: ".git/hooks" } });
    const folders = [
      "applications/elsewhere",
      "inside",
      ".git/hooks",
      "../elsewhere",
      "applications/round/applications/elsewhere",
    ];
    for (const folder of sample(folders, 5)) {
      expectHarmless(built, trap, { argv: ["new", "Initech", "SRE", "--file", `${folder}/x.md`], writes: [] });
      expectHarmless(built, trap, { argv: ["import", "table.csv", "--yes", "--folder", folder], writes: [] });
    }
  }, 60_000);

  it("that took the place of the notes' own loses nothing to undo, even what is just as an import wrote it", () => {
    const trap = setTrap();
    const state = makeFolder();
    trap.fill({ fresh: null, "fresh.csv": "Company,Role\nHooli,Dev\nInitech,Dev\n" });
    const made = ["fresh/hooli-dev.md", "fresh/initech-dev.md"];
    const argv = ["import", "fresh.csv", "--yes", "--folder", "fresh"];
    expectHarmless(built, trap, { argv, writes: made, state });
    const stolen = join(trap.outside, "stolen");
    cpSync(join(trap.clone, "fresh"), stolen, { recursive: true });
    trap.fill({ fresh: { link: "../stolen" } });
    const said = expectHarmless(built, trap, { argv: ["undo"], writes: [], state });
    expect(said).toContain("fresh/hooli-dev.md cannot be read any more");
    expect(existsSync(join(stolen, "hooli-dev.md"))).toBe(true);
  }, 60_000);
});

describe("names and cells", () => {
  const NAME = "applications/a\u001b[2Jb\n\u202ec\u009b1m.md";

  it.each(sample(Object.entries(WRITERS), 3, "names"))(
    "with control characters are shown without them by %s",
    (_, argv) => {
      const trap = setTrap();
      trap.fill({ [NAME]: FINE.replace("Acme", "Umbrella") });
      expectHarmless(built, trap, { argv: argv.map((word) => (word === ACME ? "umbrella" : word)), writes: [NAME] });
    },
    60_000,
  );

  it("with control characters are shown without them by undo", () => {
    const trap = setTrap();
    const state = makeFolder();
    trap.fill({ [NAME]: FINE.replace("Acme", "Umbrella") });
    const before = readFileSync(join(trap.clone, NAME), "utf8");
    expectHarmless(built, trap, { argv: ["log", "umbrella", "received reply"], writes: [NAME], state });
    expectHarmless(built, trap, { argv: ["undo"], writes: [NAME], state });
    expect(readFileSync(join(trap.clone, NAME), "utf8")).toBe(before);
  }, 60_000);

  it("of a table lead to no file but notes in the folder", () => {
    const trap = setTrap();
    trap.fill({
      fresh: null,
      "a\u001bb\nc.csv": `Company,Role\n../../../${SECRET.toLowerCase()},x\n/etc/passwd,.git/config\n`,
    });
    const argv = ["import", "a\u001bb\nc.csv", "--yes", "--folder", "fresh", "--quiet"];
    const made = ["fresh/top-secret-4711-x.md", "fresh/etc-passwd-git-config.md"];
    expectHarmless(built, trap, { argv, writes: made });
    for (const path of made) expect(existsSync(join(trap.clone, path))).toBe(true);
  }, 60_000);
});

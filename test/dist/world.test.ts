import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { FINE } from "../cli/small-notes.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

let built: BuiltPackage;

beforeAll(() => {
  built = buildPackage();
}, 180_000);

/** A line of a stack trace, or of the source that Node shows above it. */
const STACK_TRACE = /^\s+at .*:\d+:\d+\)?$|^Node\.js v/mu;

interface Shell {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A line of a shell, in which `$FT` is the program, in a folder with one note. */
function sh(line: string, { cwd = makeFolder({ "acme.md": NOTE }), env = {} }: Shell = {}) {
  const { PATH = "" } = process.env;
  const result: SpawnSyncReturns<string> = spawnSync("bash", ["--norc", "--noprofile", "-c", line], {
    cwd,
    env: { PATH, TZ: "UTC", FT: join(built.folder, "bin/followthrough.js"), NODE: process.execPath, ...env },
    encoding: "utf8",
  });
  const { status: code, stdout, stderr } = result;
  expect(stdout + stderr).not.toMatch(STACK_TRACE);
  return { code, stdout, stderr, cwd };
}

const FULL = "standard output cannot be written: the disk is full\n";

/** Where the system has a device that is always full. */
describe.skipIf(!existsSync("/dev/full"))("a full disk below standard output", () => {
  it.each(
    sample(["--version", "help", "check --format json", "agenda", "policy", "report -o -", "completions bash"], 3),
  )("is told in one line by %s, which exits with 2", (line) => {
    expect(sh(`"$NODE" "$FT" ${line} > /dev/full`)).toMatchObject({ code: 2, stdout: "", stderr: FULL });
  });

  it("keeps run from nothing but telling: its files are written", () => {
    const { code, stderr, cwd } = sh('"$NODE" "$FT" run > /dev/full');
    expect({ code, stderr }).toEqual({ code: 2, stderr: FULL });
    expect(readdirSync(cwd).toSorted()).toEqual(["acme.md", "follow-ups.ics", "follow-ups.md"]);
  });

  it("below standard error leaves the exit code alone to tell", () => {
    expect(sh('"$NODE" "$FT" chek 2> /dev/full')).toMatchObject({ code: 2, stdout: "", stderr: "" });
    expect(sh('"$NODE" "$FT" report 2> /dev/full')).toMatchObject({ code: 2, stdout: "", stderr: "" });
    expect(sh('"$NODE" "$FT" chek > /dev/full 2>&1')).toMatchObject({ code: 2, stdout: "", stderr: "" });
  });
});

/** A disk of its own, of so many bytes, where the system lets anybody have one. */
const TINY = "mkdir tiny && exec unshare --user --map-root-user --mount bash --norc --noprofile -c";
const CAN_MOUNT = spawnSync("unshare", [
  ...["--user", "--map-root-user", "--mount"],
  ...["mount", "-t", "tmpfs", "tmpfs", "/mnt"],
]).status;

describe.skipIf(CAN_MOUNT !== 0)("a full disk below the workspace", () => {
  const inTiny = (line: string) =>
    sh(
      `${TINY} 'mount -t tmpfs -o size=12k tmpfs tiny && cp *.md tiny && cd tiny && { ${line}; code=$?; ls -A >&2; exit $code; }'`,
      {
        cwd: makeFolder({ "acme.md": FINE, "bad.md": NOTE.replace("role", "status: aplied\nrole") }),
      },
    );

  it.each(
    sample(
      [
        ["run", "follow-ups.ics was not written: the disk is full"],
        ["calendar", "follow-ups.ics was not written: the disk is full"],
        ["check -o sarif=f.sarif", "f.sarif was not written: the disk is full"],
        ["init --yes", "followthrough.yaml was not written: the disk is full"],
      ],
      3,
    ),
  )("is told by %s, which leaves nothing half written and nothing over", (line, message) => {
    const { code, stderr } = inTiny(`head -c 2000 /dev/zero > filled; "$NODE" "$FT" ${line}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\nacme.md\nbad.md\nfilled\n` });
  });

  it("is told by check --fix of the note that it left as it was", () => {
    const { code, stdout, stderr } = inTiny(
      'head -c 2000 /dev/zero > filled; "$NODE" "$FT" check --fix; grep status bad.md',
    );
    expect(stderr).toBe("bad.md was not written: the disk is full\nacme.md\nbad.md\nfilled\n");
    expect(stdout).toContain("\nstatus: aplied\n");
    expect(code).toBe(0);
  });

  it("is told where it is read-only", () => {
    const { code, stderr } = inTiny('mount -o remount,ro "$PWD"; "$NODE" "$FT" run');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "follow-ups.ics was not written: the disk is read-only\nacme.md\nbad.md\n",
    });
  });
});

describe("closed streams", () => {
  it.each(
    sample(
      [
        ["check >&-", 0],
        ["run >&-", 0],
        ["run 2>&-", 0],
        ["chek 2>&-", 2],
        ["check >&- 2>&-", 0],
        ["check <&- >&- 2>&-", 0],
        ["chek <&- >&- 2>&-", 2],
      ],
      3,
    ),
  )("are no matter: %s", (line, code) => {
    const outcome = sh(`"$NODE" "$FT" ${line}`);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(/^(?:1 note, nothing to mend\n)?$/u);
  });

  it.each(sample(["agenda --format json", "check --format sarif", "report -o -", "calendar -o -"], 3))(
    "are no matter where the reader of %s has seen enough in the middle",
    (line) => {
      const notes = Object.fromEntries(
        Array.from({ length: 200 }, (_, at) => [`n${at}.md`, FINE.replace("Acme", `N${at}`)]),
      );
      const { code, stderr } = sh(`"$NODE" "$FT" ${line} | head -c 10 > read; echo "\${PIPESTATUS[0]}" >&2`, {
        cwd: makeFolder(notes),
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "0\n" });
    },
  );

  it("are no matter where the reader of what goes wrong is gone", () => {
    const { stdout } = sh('"$NODE" "$FT" chek 2>&1 >&- | true; echo "${PIPESTATUS[0]}"');
    expect(stdout).toBe("2\n");
  });

  it("leave --stdin with an empty note, and init with its defaults", () => {
    const asked = sh('"$NODE" "$FT" check --stdin --stdin-filename new.md <&-');
    expect(asked).toMatchObject({ code: 0, stdout: "" });
    expect(asked.stderr).toContain("new.md is no note of this workspace, and is not checked");
    expect(sh('"$NODE" "$FT" init --dry-run <&-')).toMatchObject({ code: 0, stderr: "" });
  });

  it("that are open for writing only cannot be read, which is told", () => {
    expect(sh('"$NODE" "$FT" check --stdin --stdin-filename new.md 0> written')).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "standard input cannot be read: it is closed\n",
    });
  });
});

describe("a folder that is gone", () => {
  const GONE = "the folder that you are in cannot be used: it does not exist; change into another one\n";
  const inGone = (line: string) => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, "gone"));
    return sh(`cd gone && rmdir "$PWD" && "$NODE" "$FT" ${line}`, { cwd });
  };

  it.each(
    sample(
      ["check", "run", "agenda", "init --yes", "serve --port 0", "test a.yaml", "explain x", "draft x", "policy"],
      3,
    ),
  )("is told in one line by %s", (line) => {
    expect(inGone(line)).toMatchObject({ code: 2, stdout: "", stderr: GONE });
  });

  it("is no matter to what needs none", () => {
    for (const line of sample(["--version", "--help", "check --help", "help run", "completions zsh"], 2))
      expect(inGone(line), line).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("an environment that is bare or odd", () => {
  let found: ReturnType<typeof sh> | undefined;
  /** What it says in a usual one; asked once. */
  const askUsual = () => (found ??= sh('"$NODE" "$FT" run --now 2026-11-12', { cwd: makeFolder({ "acme.md": FINE }) }));

  it.each(
    sample(
      [
        ["nothing in it", 'env -i "$NODE" "$FT"'],
        ["no HOME", 'env -u HOME "$NODE" "$FT"'],
        ["a HOME that is not there", 'env HOME=/nonexistent/home "$NODE" "$FT"'],
        ["no TMPDIR", 'env -u TMPDIR "$NODE" "$FT"'],
        ["a TMPDIR that is not there", 'env TMPDIR=/nonexistent/tmp "$NODE" "$FT"'],
        ["a TMPDIR that is a file", 'env TMPDIR="$FT" "$NODE" "$FT"'],
        ["no PATH", 'env -u PATH "$NODE" "$FT"'],
        ["another language", 'env LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 "$NODE" "$FT"'],
        ["a language that is none", 'env LANG=xx LC_ALL=$\'\\xff\' "$NODE" "$FT"'],
        ["a terminal of one column", 'env COLUMNS=1 LINES=1 "$NODE" "$FT"'],
        ["a terminal of a million columns", 'env COLUMNS=1000000 "$NODE" "$FT"'],
        ["columns that are no number", 'env COLUMNS=wide TERM=none "$NODE" "$FT"'],
      ],
      3,
    ),
  )("changes nothing: %s", (_what, program) => {
    const usual = askUsual();
    expect(usual).toMatchObject({ code: 0, stderr: "" });
    const config = { "followthrough.yaml": "me: {timezone: UTC}\n" };
    const cwd = makeFolder({ "acme.md": FINE, ...config });
    const { code, stdout, stderr } = sh(`${program} run --now 2026-11-12`, { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: usual.stdout, stderr: "" });
    expect(sh(`${program} init --yes --dry-run`, { cwd })).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("arguments that no shell completes", () => {
  const LONG = 'x=$(head -c 100000 /dev/zero | tr "\\0" a);';

  it.each(
    sample(
      [
        "$x",
        "check $x",
        "check --$x",
        "check --config $x",
        "check --policy ./$x.yaml",
        "check -o sarif=$x",
        "check --format $x",
        "agenda --now $x",
        "explain $x",
        "draft $x",
        "test $x",
        "init --yes $x",
        "report -o $x.md",
        'check "${x//a/[}"',
        'check "${x//a/(}"',
        'check "${x:0:50000}/${x:0:50000}"',
        'explain "${x:0:50000} ${x:0:50000}"',
      ],
      3,
    ),
  )("of 100 kB are told in a line that is not as long, with exit code 2: %s", (line) => {
    const { code, stdout, stderr, cwd } = sh(`${LONG} "$NODE" "$FT" ${line}`);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr.length).toBeLessThan(2500);
    expect(readdirSync(cwd)).toEqual(["acme.md"]);
  });

  it.each(
    sample(
      ["check $'a\\xffb.md'", "check --config $'a\\xffb'", "explain $'\\xff'", "test $'\\xc3'", "$'\\xed\\xa0\\x80'"],
      3,
    ),
  )("in no encoding are told with exit code 2: %s", (line) => {
    const { code, stdout, stderr } = sh(`"$NODE" "$FT" ${line}`);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
  });
});

describe("few open files", () => {
  it.each(sample(["check", "run", "agenda", "check --fix", "init --yes --dry-run"], 3))(
    "are enough for %s on more notes than files may be open",
    (line) => {
      const notes = Object.fromEntries(
        Array.from({ length: 150 }, (_, at) => [`a/n${at}.md`, FINE.replace("Acme", `N${at}`)]),
      );
      const outcome = sh(`ulimit -n 64; "$NODE" "$FT" ${line}`, { cwd: makeFolder(notes) });
      expect(outcome).toMatchObject({ code: 0 });
      expect(outcome.stdout + outcome.stderr).not.toMatch(/cannot be read|files open/u);
    },
  );
});

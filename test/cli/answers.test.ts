import { chmodSync, chownSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { cases } from "../cases.js";
import { sample } from "../cases.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { copyFixture } from "./copy-fixture.js";
import { runCli, type Outcome } from "./run-cli.js";

/** Only a build keeps answers: without its name, one program could not be told from the next. */
beforeEach(() => {
  vi.stubGlobal("BUILD_ID", "one build");
  return () => void vi.unstubAllGlobals();
});

interface Person {
  readonly cwd: string;
  readonly home: string;
  readonly run: (argv: readonly string[], clock?: string) => Promise<Outcome>;
  /** The paths of what is kept. */
  readonly kept: () => readonly string[];
}

function makePerson(cwd: string): Person {
  const home = makeFolder();
  const answers = join(home, ".cache/followthrough/answers");
  return {
    ...{ cwd, home },
    run: (argv, clock) => runCli(argv, { cwd, env: { HOME: home }, ...(clock !== undefined && { clock }) }),
    kept: () => readdirSync(answers).map((name) => join(answers, name)),
  };
}

const COMMANDS = [
  ["run"],
  ["check"],
  ["agenda"],
  ["stats"],
  ["agenda", "--format", "line"],
  ["check", "--format", "json"],
  ["agenda", "--format", "json"],
];

describe("an answer that is kept", () => {
  it.each(sample(COMMANDS, 2))("is what the command says again, while nothing changes: %s %s %s", async (...argv) => {
    const { run, kept } = makePerson(copyFixture("ok/job-hunt"));
    const first = await run(argv);
    expect(kept()).toHaveLength(1);
    const [path] = kept();
    const stored = readFileSync(path!);
    const again = await run(argv);
    const anew = await run([...argv, "--no-cache"]);
    expect(again).toEqual(anew);
    expect(again.code).toBe(first.code);
    // It came from there: what was kept was not made again.
    expect(readFileSync(path!)).toEqual(stored);
  });

  it("is no longer given when a note, the workspace file, an output, a folder or an ignore file changes, or the clock its day", async () => {
    const met = NOTE.replace("role", "interviews: [{date: 2026-11-05, promised_by: 2026-11-13}]\nrole");
    const cwd = makeFolder({ "applications/globex.md": met, "followthrough.yaml": "me: {timezone: Europe/Berlin}\n" });
    const { run } = makePerson(cwd);
    const note = join(cwd, "applications/new.md");
    const changes: readonly (() => void)[] = [
      () => {
        writeFileSync(note, NOTE);
      },
      () => {
        writeFileSync(note, NOTE.replace("Acme", "Hooli"));
      },
      () => {
        renameSync(note, join(cwd, "applications/newer.md"));
      },
      () => {
        writeFileSync(join(cwd, "followthrough.yaml"), "me: {timezone: America/New_York}\n");
      },
      () => {
        writeFileSync(join(cwd, "follow-ups.md"), "somebody else's\n");
      },
      () => {
        rmSync(join(cwd, "follow-ups.md"));
      },
      () => {
        writeFileSync(join(cwd, "applications/.gitignore"), "newer.md\n");
      },
      () => {
        rmSync(join(cwd, "applications/newer.md"));
      },
    ];
    for (const change of changes) {
      await run(["run"]);
      change();
      const outcome = await run(["run", "--no-cache"].slice(0, 1));
      const anew = await run(["agenda", "--no-cache"]);
      expect(await run(["agenda"])).toEqual(anew);
      expect(outcome.code).toBe((await run(["run", "--no-cache"])).code);
    }
    const today = await run(["agenda"]);
    const later = await run(["agenda"], "2026-12-24T08:00:00Z");
    expect(later.stdout).not.toBe(today.stdout);
    expect(later).toEqual(await run(["agenda", "--no-cache"], "2026-12-24T08:00:00Z"));
    expect(await run(["agenda"])).toEqual(today);
  });

  it("is given for a --now whenever it is asked again, and for another one never", async () => {
    const { run } = makePerson(copyFixture("ok/job-hunt"));
    const [one, other] = [
      ["agenda", "--now", "2026-11-21"],
      ["agenda", "--now", "2026-12-01"],
    ];
    const first = await run(one);
    expect(await run(one, "2027-01-01T00:00:00Z")).toEqual(first);
    expect((await run(other)).stdout).not.toBe(first.stdout);
  });

  it("is no answer of another build, another folder, terminal or colour", async () => {
    const { cwd, home, run, kept } = makePerson(copyFixture("ok/job-hunt"));
    const first = await run(["check"]);
    vi.stubGlobal("BUILD_ID", "another build");
    await run(["check"]);
    expect(kept()).toHaveLength(2);
    const env = { HOME: home };
    const colour = await runCli(["check"], { cwd, env: { ...env, FORCE_COLOR: "1" } });
    expect(colour.stdout).not.toBe(first.stdout);
    expect(await runCli(["check"], { cwd, env: { ...env, NO_COLOR: "1" } })).toEqual(first);
    const narrow = await runCli(["check"], { cwd, env, isTTY: true, columns: 60 });
    expect(narrow.stdout).not.toBe(first.stdout);
  });

  it("changes no byte that is printed, whatever becomes of it: flipped bits, cut ends, an empty file", async () => {
    const { run, kept } = makePerson(copyFixture("err/log-lines"));
    const anew = await run(["check", "--no-cache"]);
    await run(["check"]);
    const [path] = kept();
    const whole = readFileSync(path!);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), fc.boolean(), async (bit, isCut) => {
        const bytes = Buffer.from(whole);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        writeFileSync(path!, isCut ? whole.subarray(0, bit >> 3) : bytes);
        expect(await run(["check"])).toEqual(anew);
      }),
      { numRuns: Number(process.env.FLIPS ?? cases(120)) },
    );
  }, 600_000);

  it("is not believed when it is somebody else's, or open to others", async () => {
    const cwd = copyFixture("ok/job-hunt");
    const { run, kept } = makePerson(cwd);
    const anew = await run(["check"]);
    const [path] = kept();
    chmodSync(path!, 0o644);
    const before = readFileSync(path!);
    expect(await run(["check"])).toEqual(anew);
    expect(readFileSync(path!)).toEqual(before);
    if (process.getuid?.() !== 0) return;
    chmodSync(path!, 0o600);
    chownSync(path!, 12_345, 12_345);
    expect(await run(["check"])).toEqual(anew);
  });

  it("is not kept with the notes, and without a home", async () => {
    const cwd = makeFolder({ "acme.md": NOTE });
    await runCli(["check"], { cwd, env: { HOME: cwd } });
    expect(readdirSync(cwd)).toEqual(["acme.md"]);
    await runCli(["check"], { cwd });
  });

  it.each([
    ["check", "--fix"],
    ["check", "--stdin", "--stdin-filename", "acme.md"],
    ["check", "acme.md"],
    ["check", "-o", "json=x"],
    ["report"],
    ["calendar"],
  ])("is not kept of what writes, or reads something else: %s %s", async (...argv) => {
    const { home, run } = makePerson(makeFolder({ "acme.md": NOTE }));
    await run(argv);
    expect(readdirSync(home)).toEqual([]);
  });
});

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { FINE } from "./small-notes.js";
import { NOW, PROGRAM, startWatch, type Watching } from "./start-watch.js";

const CONFIG = "me: {timezone: UTC}\n";
const DONE = FINE.replace("thank-you]", "thank-you, 2026-11-13 sent follow-up]");
const ZETA = FINE.replace("Acme", "Zeta");

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A folder with one note that is watched, from when it has said what is due. */
async function watchOne(): Promise<{ readonly cwd: string; readonly watch: Watching }> {
  const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
  const watch = await startWatch(cwd);
  await watch.rest(100);
  return { cwd, watch };
}

describe("watch tells one change of what an editor saves in steps", () => {
  type Save = (path: string, folder: string) => void | Promise<void>;
  it.each<[string, Save]>([
    [
      "Vim: the old one is moved away, a new one written, the old one removed",
      (path, folder) => {
        writeFileSync(join(folder, "4913"), "");
        rmSync(join(folder, "4913"));
        writeFileSync(join(folder, ".acme.md.swp"), "b0VIM");
        renameSync(path, `${path}~`);
        writeFileSync(path, DONE);
        rmSync(`${path}~`);
        rmSync(join(folder, ".acme.md.swp"));
      },
    ],
    [
      "Vim on a slow disk",
      async (path) => {
        renameSync(path, `${path}~`);
        await wait(150);
        writeFileSync(path, DONE);
        await wait(150);
        rmSync(`${path}~`);
      },
    ],
    [
      "Emacs: a lock that leads nowhere, a copy of what is not saved yet, a backup",
      async (path, folder) => {
        symlinkSync("ada@desk.example:4242", join(folder, ".#acme.md"));
        writeFileSync(join(folder, "#acme.md#"), FINE.slice(0, 40));
        await wait(100);
        renameSync(path, `${path}~`);
        writeFileSync(path, DONE);
        rmSync(join(folder, "#acme.md#"));
        rmSync(join(folder, ".#acme.md"));
      },
    ],
    [
      "VS Code: emptied and written, 50 ms later",
      async (path) => {
        writeFileSync(path, "");
        await wait(50);
        writeFileSync(path, DONE);
      },
    ],
    [
      "a text that comes in halves",
      async (path) => {
        writeFileSync(path, DONE.slice(0, 30));
        await wait(50);
        writeFileSync(path, DONE.slice(0, 90));
        await wait(50);
        writeFileSync(path, DONE);
      },
    ],
    [
      "a new file that takes its place, with a name of its own before",
      (path) => {
        writeFileSync(`${path}.tmp-4242-1731600000`, DONE);
        renameSync(`${path}.tmp-4242-1731600000`, path);
      },
    ],
  ])("%s", async (_, save) => {
    const { cwd, watch } = await watchOne();
    await save(join(cwd, "acme.md"), cwd);
    const told = await watch.hear("second time");
    expect(told.trim().split("\n").length, told).toBe(3);
    expect(told).toContain("Acme · Engineer  Follow up, first time   no longer due\n");
    expect(await watch.rest(1200)).toBe("");
  });
});

describe.skipIf(spawnSync("git", ["--version"]).status !== 0)("watch in a repository", () => {
  it("takes another branch with hundreds of notes for one change, and goes back", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": `${CONFIG}checks: {same-application: off}\n` });
    const git = (...args: readonly string[]): void => {
      const own = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"];
      execFileSync("git", [...own, ...args], { cwd, stdio: "ignore" });
    };
    git("init", "-b", "main");
    writeFileSync(join(cwd, ".gitignore"), "follow-ups.*\n");
    git("add", ".");
    git("commit", "-m", "one");
    git("checkout", "-b", "many");
    mkdirSync(join(cwd, "many"));
    for (let at = 0; at < 400; at++) writeFileSync(join(cwd, `many/n${at}.md`), FINE.replace("Acme", `Company ${at}`));
    git("add", ".");
    git("commit", "-m", "many");
    git("checkout", "main");
    const watch = await startWatch(cwd);
    await watch.rest(100);

    git("checkout", "many");
    await watch.hear("more: followthrough agenda");
    while (!readCalendar(cwd).includes("Company 399")) await watch.rest(200);
    git("checkout", "main");
    let told = "";
    while (readCalendar(cwd).includes("Company ")) told += await watch.rest(200);
    told += await watch.rest(500);
    expect(told).toContain("no longer due");
    expect(told.split("\n").length).toBeLessThan(80);
    expect(await watch.stop()).toBe(0);
    const { stdout } = spawnSync(process.execPath, [PROGRAM, "run", "--now", NOW], { cwd, encoding: "utf8" });
    expect(stdout).toContain("Unchanged: follow-ups.ics and follow-ups.md");
  }, 60_000);
});

describe("watch of a folder that does not stay", () => {
  it("says once that it is gone, and goes on when it is back", async () => {
    const { cwd, watch } = await watchOne();
    renameSync(cwd, `${cwd}-away`);
    expect(await watch.hear("before holds", "stderr")).toContain("until that is mended, what was read before holds");
    expect(await watch.rest(2500)).toBe("");
    writeFileSync(join(`${cwd}-away`, "zeta.md"), ZETA);
    renameSync(`${cwd}-away`, cwd);
    await watch.hear("the notes can be read again", "stderr");
    await watch.hear("Zeta");
    writeFileSync(join(cwd, "acme.md"), DONE);
    await watch.hear("second time");
    expect(await watch.stop()).toBe(0);
  }, 30_000);

  it("says once that it is removed, writes nothing there, and goes on with another one in its place", async () => {
    const { cwd, watch } = await watchOne();
    rmSync(cwd, { recursive: true });
    await watch.hear("before holds", "stderr");
    await watch.rest(1500);
    expect(existsSync(cwd)).toBe(false);
    mkdirSync(cwd);
    writeFileSync(join(cwd, "followthrough.yaml"), CONFIG);
    writeFileSync(join(cwd, "zeta.md"), ZETA);
    await watch.hear("Zeta");
    expect(await watch.stop()).toBe(0);
  }, 30_000);
});

/** As root of a space of its own, somebody may have fewer watchers than there are files. */
const FEW = ["unshare", "--user", "--map-root-user", "sh", "-c"];
const LIMIT = "echo 5 > /proc/sys/user/max_inotify_watches";
const canLimit = process.platform === "linux" && spawnSync(FEW[0]!, [...FEW.slice(1), LIMIT]).status === 0;

it.skipIf(!canLimit)(
  "watch looks at the files where the system has no more watchers to give",
  async () => {
    const names = Array.from({ length: 20 }, (_, at) => `n${at}.md`);
    const notes = Object.fromEntries(names.map((name, at) => [name, DONE.replace("Acme", `Company ${at}`)]));
    const cwd = makeFolder({ ...notes, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd, { before: [...FEW, `${LIMIT} && exec "$@"`, "watch"] });
    writeFileSync(join(cwd, "n19.md"), ZETA);
    await watch.hear("Zeta");
    await watch.rest(100);
    expect(watch.all().split("changes are looked for every 5 seconds").length - 1, "told once").toBe(1);
    expect(await watch.stop()).toBe(0);
  },
  30_000,
);

describe("watch ends at once", () => {
  it("whatever is under way on a thousand notes, and leaves each file whole", async () => {
    const names = Array.from({ length: 1000 }, (_, at) => `n${at}.md`);
    const cwd = makeFolder(Object.fromEntries(names.map((name, at) => [name, FINE.replace("Acme", `Company ${at}`)])));
    const watch = await startWatch(cwd);
    const [before, report] = [readCalendar(cwd), readFileSync(join(cwd, "follow-ups.md"), "utf8")];
    writeFileSync(join(cwd, "n0.md"), DONE);
    await watch.hear("second time");
    // Both files are being made.
    await watch.rest(700);
    const start = performance.now();
    expect(await watch.stop()).toBe(0);
    // A machine that has much else to do takes longer; before, it was several seconds.
    expect(performance.now() - start).toBeLessThan(1500);
    expect([before === readCalendar(cwd), report === readFileSync(join(cwd, "follow-ups.md"), "utf8")]).toEqual([
      true,
      true,
    ]);
    expect(await watch.rest(0)).toContain(
      "calendar and report do not say yet what the notes say: followthrough run writes them",
    );
  }, 120_000);
});

function readCalendar(cwd: string): string {
  return readFileSync(join(cwd, "follow-ups.ics"), "utf8");
}

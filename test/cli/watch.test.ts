import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_THOROUGH } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { FINE } from "./small-notes.js";
import { NOW, PROGRAM, startWatch } from "./start-watch.js";

const MANY = IS_THOROUGH ? 1000 : 300;
const CONFIG = "me: {timezone: UTC}\n";

/** As editors save: a new file takes the place of the old one. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

const ZETA = FINE.replace("Acme", "Zeta");
const DONE = FINE.replace("thank-you]", "thank-you, 2026-11-13 sent follow-up]");

describe("followthrough watch", () => {
  it("says what is due, then what came and what went, and ends with whole outputs", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd);
    const agenda = await watch.hear("Acme · Engineer");
    expect(agenda).toMatch(/^1 note · policy default · Sat 14 Nov 2026\n\nToday\n {2}Acme · Engineer {2}Follow up/u);

    writeFileSync(join(cwd, "zeta.md"), ZETA);
    expect(await watch.hear("Zeta")).toMatch(
      /^\n09:00\n {2}Zeta · Engineer {2}Follow up, first time {2}by e-mail.*\n$/u,
    );

    replace(join(cwd, "acme.md"), DONE);
    const done = await watch.hear("no longer due");
    expect(done).toContain("Acme · Engineer  Follow up, first time   no longer due\n");
    expect(done).toContain("Acme · Engineer  Follow up, second time");

    rmSync(join(cwd, "zeta.md"));
    expect(await watch.hear("Zeta")).toContain("Zeta · Engineer  Follow up, first time  no longer due\n");

    writeFileSync(join(cwd, "zeta.md"), ZETA);
    expect(await watch.stop()).toBe(0);
    const outputs = ["follow-ups.ics", "follow-ups.md"].map((name) => readFileSync(join(cwd, name), "utf8"));
    expect(outputs[0]).toMatch(/END:VCALENDAR\r\n$/u);
    expect(outputs[1]).toMatch(/ -->\n$/u);
    // Nobody is kept waiting for them on a computer that has much else to do: then it is said.
    if ((await watch.rest(0)).includes("followthrough run writes them")) return;
    const { status } = spawnSync(process.execPath, [PROGRAM, "run", "--now", NOW], { cwd });
    expect(status).toBe(0);
    expect(["follow-ups.ics", "follow-ups.md"].map((name) => readFileSync(join(cwd, name), "utf8"))).toEqual(outputs);
    expect(outputs[0]).toContain("Zeta");
  });

  it("says nothing of what changes nothing, and leaves the outputs' bytes alone", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd);
    await watch.rest(100);
    const before = statSync(join(cwd, "follow-ups.md")).mtimeMs;
    replace(join(cwd, "acme.md"), `${FINE}\nA line for myself.\n`);
    replace(join(cwd, "acme.md"), FINE);
    expect(await watch.rest(1200)).toBe("");
    expect(statSync(join(cwd, "follow-ups.md")).mtimeMs).toBe(before);
  });

  it("does not tell of a file that is half written or gone for a moment only", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd);
    await watch.rest(100);
    writeFileSync(join(cwd, "acme.md"), FINE.slice(0, 60));
    await watch.rest(150);
    writeFileSync(join(cwd, "acme.md"), FINE);
    await watch.rest(100);
    rmSync(join(cwd, "acme.md"));
    await watch.rest(150);
    writeFileSync(join(cwd, "acme.md"), FINE);
    expect(await watch.rest(1500)).toBe("");
  });

  it("tells a new finding once, wherever it moves to, and when it is gone", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd);
    await watch.rest(100);
    const broken = FINE.replace("role", "applied: 2026-02-30\nrole");
    writeFileSync(join(cwd, "acme.md"), broken);
    expect(await watch.hear("invalid-date")).toContain("  acme.md:3:10  error: ");
    writeFileSync(join(cwd, "acme.md"), broken.replace("company", "# mine\ncompany"));
    expect(await watch.rest(900)).toBe("");
    writeFileSync(join(cwd, "acme.md"), FINE);
    expect(await watch.hear("no longer")).toBe("\n09:00\n  no longer: invalid-date in acme.md\n");
  });

  it("says once that the workspace file or a policy is broken, and goes on with what held", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd);
    await watch.rest(100);
    replace(join(cwd, "followthrough.yaml"), `${CONFIG}calender: {name: Jobs}\n`);
    expect(await watch.hear("before holds\n", "stderr")).toBe(
      "followthrough.yaml:2:1: unknown key calender; did you mean calendar?\nuntil that is mended, what was read before holds\n",
    );
    writeFileSync(join(cwd, "zeta.md"), ZETA);
    expect(await watch.rest(900)).toBe("");
    replace(join(cwd, "followthrough.yaml"), CONFIG);
    await watch.hear("the notes can be read again", "stderr");
    await watch.hear("Zeta · Engineer");
    expect(await watch.stop()).toBe(0);
  });

  it("counts what is too much to list, of thousands of files at once", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": `${CONFIG}checks: {same-application: off}\n` });
    const watch = await startWatch(cwd);
    await watch.rest(100);
    mkdirSync(join(cwd, "many"));
    for (let at = 0; at < MANY; at++) writeFileSync(join(cwd, `many/n${at}.md`), FINE.replace("Acme", `Company ${at}`));
    await watch.hear("more: followthrough agenda");
    let text = "";
    for (let last = "-"; last !== ""; text += last) last = await watch.rest(1500);
    expect(text.split("\n").length).toBeLessThan(80);
    while (!readFileSync(join(cwd, "follow-ups.ics"), "utf8").includes(`Company ${MANY - 1}`)) await watch.rest(200);
    expect(await watch.stop()).toBe(0);
  }, 60_000);

  it("refuses to start over another program's file, as run does, and where there is no note", () => {
    const cwd = makeFolder({ "acme.md": FINE, "follow-ups.ics": "BEGIN:VCALENDAR\n" });
    const start = (folder: string) =>
      spawnSync(process.execPath, [PROGRAM, "watch"], { cwd: folder, encoding: "utf8", timeout: 20_000 });
    expect(start(cwd)).toMatchObject({ status: 2, stdout: "" });
    expect(start(makeFolder())).toMatchObject({ status: 2, stdout: "" });
  });

  it("tells once that an output cannot be written, and writes it once it can", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const watch = await startWatch(cwd);
    await watch.rest(100);
    writeFileSync(join(cwd, "follow-ups.ics"), "somebody else's\n");
    writeFileSync(join(cwd, "zeta.md"), ZETA);
    expect(await watch.hear("follow-ups.ics", "stderr")).toMatch(/^warning: .*no calendar of followthrough's/u);
    replace(join(cwd, "zeta.md"), ZETA.replace("Zeta", "Eta"));
    expect(await watch.rest(1200)).not.toContain("warning");
    rmSync(join(cwd, "follow-ups.ics"));
    replace(join(cwd, "zeta.md"), ZETA);
    await watch.rest(1200);
    expect(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).toContain("Zeta");
  });
});

describe.skipIf(process.platform === "win32")("watch --notify", () => {
  const FAKE = '#!/bin/sh\nfor word; do printf "<%s>\\n" "$word"; done >> "$NOTIFIED"\n';

  it("gives the text of a notification as data to the desktop's own program, never the workspace's", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG, "bin/notify-send": "#!/bin/sh\nfalse\n" });
    const programs = makeFolder({ "notify-send": FAKE });
    const notified = join(programs, "notified");
    for (const file of [join(cwd, "bin/notify-send"), join(programs, "notify-send")]) chmodSync(file, 0o755);
    const env = { PATH: `${join(cwd, "bin")}:${programs}:/usr/bin:/bin`, NOTIFIED: notified };
    const watch = await startWatch(cwd, { argv: ["--now", NOW, "--notify"], env });
    writeFileSync(join(cwd, "zeta.md"), FINE.replace("Acme", '"$(touch x) <b>; `id`"'));
    await watch.hear("touch x");
    await watch.rest(500);
    expect(readFileSync(notified, "utf8")).toBe(
      "<--app-name=followthrough>\n<-->\n<followthrough>\n<$(touch x) &lt;b&gt;; `id` · Engineer: Follow up, first time>\n",
    );
    replace(join(cwd, "zeta.md"), DONE);
    await watch.hear("no longer due");
    await watch.rest(300);
    expect(readFileSync(notified, "utf8").split("<followthrough>").length - 1, "only what is due").toBe(1);
  });

  it("says once that there is none, or that it fails, and goes on", async () => {
    const cwd = makeFolder({ "acme.md": FINE, "followthrough.yaml": CONFIG });
    const programs = makeFolder({ "notify-send": "#!/bin/sh\nexit 3\n" });
    chmodSync(join(programs, "notify-send"), 0o755);
    const none = spawnSync(process.execPath, [PROGRAM, "watch", "--notify"], {
      ...{ cwd, encoding: "utf8", timeout: 3000, killSignal: "SIGINT", env: { PATH: makeFolder() } },
    });
    expect(none.stderr).toContain(
      "warning: no notification is shown: none of osascript, notify-send, powershell is installed\n",
    );
    const watch = await startWatch(cwd, { argv: ["--now", NOW, "--notify"], env: { PATH: programs } });
    writeFileSync(join(cwd, "zeta.md"), ZETA);
    expect(await watch.hear("notification", "stderr")).toBe(
      "warning: no notification is shown: notify-send failed with exit code 3\n",
    );
    writeFileSync(join(cwd, "eta.md"), FINE.replace("Acme", "Eta"));
    await watch.hear("Eta");
    expect(await watch.rest(500)).toBe("");
    expect(await watch.stop()).toBe(0);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { main, type Io } from "../../src/cli/main.js";
import { makeFolder } from "../workspace/make-folder.js";
import { WORLD } from "./run-cli.js";
import { FINE } from "./small-notes.js";

/** `followthrough watch` in this process, by a clock that is set, and by timers that run twenty times as fast. */
async function startWatch(cwd: string, clock: string) {
  const state = { clock: Date.parse(clock), stdout: "", stderr: "" };
  let signal: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (signal = resolve));
  const sink = (name: "stdout" | "stderr"): Io["stdout"] => ({ isTTY: false, write: (text) => (state[name] += text) });
  const ended = main(["watch"], {
    ...WORLD,
    ...{ cwd, env: {}, stdout: sink("stdout"), stderr: sink("stderr") },
    now: () => state.clock,
    zone: () => "Europe/Berlin",
    later: (milliseconds, callback) => WORLD.later(milliseconds / 20, callback),
    untilStopped: () => stopped,
  });
  const stop = async (): Promise<number> => {
    signal();
    return ended;
  };
  onTestFinished(async () => {
    await stop();
  });
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));
  while (!state.stderr.includes("Ctrl+C")) await rest();
  state.stdout = "";
  return {
    stop,
    /** What it says once the clock shows this. */
    at: async (moment: string): Promise<string> => {
      state.clock = Date.parse(moment);
      await rest();
      const text = state.stdout;
      state.stdout = "";
      return text;
    },
  };
}

it("tells what a new day brings, as it begins or as the computer wakes, each once", async () => {
  const cwd = makeFolder({ "acme.md": FINE });
  const watch = await startWatch(cwd, "2026-11-10T22:59:00Z");
  expect(await watch.at("2026-11-10T22:59:50Z")).toBe("");
  const midnight = await watch.at("2026-11-10T23:00:05Z");
  expect(midnight).toMatch(
    /^\nWed 11 Nov 2026 00:00\n {2}Acme · Engineer {2}Follow up, first time {2}by e-mail, until/u,
  );
  expect(midnight.split("\n").length).toBe(4);
  expect(await watch.at("2026-11-11T14:00:00Z")).toBe("");
  // It slept for more than a week.
  expect(await watch.at("2026-11-20T07:30:00Z")).toMatch(/^\nFri 20 Nov 2026 08:30\n.*overdue since Wed 18 Nov\n$/u);
  // Somebody sets the clock back: what was due then is due now, too.
  expect(await watch.at("2026-11-19T07:30:00Z")).toBe("");
  writeFileSync(join(cwd, "zeta.md"), FINE.replace("Acme", "Zeta"));
  expect(await watch.at("2026-11-19T07:31:00Z")).toContain("Thu 19 Nov 2026 08:31\n  Zeta");
  expect(await watch.stop()).toBe(0);
});

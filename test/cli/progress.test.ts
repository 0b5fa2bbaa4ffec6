import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";
import { main } from "../../src/cli/main.js";
import { WORLD } from "./run-cli.js";

/** Checks 60 notes with a clock that goes on by so many milliseconds whenever somebody looks at it. */
async function checkSlowly(step: number, isTTY: boolean, argv: readonly string[] = []): Promise<string> {
  const cwd = makeFolder(
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`n${at}.md`, NOTE.replace("Acme", `Acme ${at}`)])),
  );
  let time = Date.parse("2026-11-21T08:00:00Z");
  let told = "";
  const stdout = { isTTY: false, write: () => undefined };
  const stderr = { isTTY, write: (text: string) => void (told += text) };
  const now = (): number => (time += step);
  await main(["check", ...argv], { ...WORLD, cwd, env: {}, stdout, stderr, now, zone: () => "UTC" });
  return told;
}

describe("how far the work is", () => {
  it("is told on a terminal once it has taken a second, and taken away when it is done", async () => {
    const told = await checkSlowly(600, true);
    expect(told).toContain("\r\u001B[KReading notes: 24 of 60");
    expect(told).toContain("\r\u001B[KEvaluating notes: 24 of 60");
    expect(told.endsWith("of 60\r\u001B[K60 notes, nothing to mend\n")).toBe(true);
  });

  it("is not told of what is quick, in a pipe, or where only results are wanted", async () => {
    expect(await checkSlowly(1, true)).toBe("60 notes, nothing to mend\n");
    expect(await checkSlowly(600, false)).toBe("60 notes, nothing to mend\n");
    expect(await checkSlowly(600, true, ["-q"])).toBe("");
  });

  it("is told ten times a second at most", () => {
    let time = 0;
    let told = 0;
    const stderr = { isTTY: true, write: () => (told += 1) };
    const progress = createProgress({ stderr, now: () => time }, false);
    for (time = 1000; time < 2000; time += 10) progress.tell("Reading notes", time, 2000);
    expect(told).toBeLessThanOrEqual(10);
  });
});

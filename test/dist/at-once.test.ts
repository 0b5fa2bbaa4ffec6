import { spawn } from "node:child_process";
import { text as readStream } from "node:stream/consumers";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { IS_THOROUGH } from "../cases.js";
import { makeFolder } from "../workspace/make-folder.js";
import { buildPackage } from "./build-package.js";

/** TWICE=200 tries as often. */
const TIMES = Number(process.env.TWICE ?? (IS_THOROUGH ? 40 : 6));

const ACME = `---
company: Acme
role: Engineer
contacts:
  - {name: Ada Lovelace, email: ada@acme.example}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - {date: 2026-11-20 14:00, with: [Ada Lovelace, Grace Hopper]}
---
`;

test("of two commands at once on one note, both entries are written, or one is refused and says so", async () => {
  const program = join(buildPackage().folder, "bin/followthrough.js");
  const [cwd, state] = [makeFolder({ "acme.md": ACME }), makeFolder()];
  const run = async (key: string): Promise<{ code: number | null; stderr: string }> => {
    const argv = [program, "done", "acme", key, "--now", "2026-11-21T09:00"];
    const env = { ...process.env, XDG_STATE_HOME: state };
    const child = spawn(process.execPath, argv, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const stderr = await readStream(child.stderr);
    return { code: await ended, stderr };
  };
  let [both, refused] = [0, 0];
  for (let time = 0; time < TIMES; time++) {
    writeFileSync(join(cwd, "acme.md"), ACME);
    const outcomes = await Promise.all(["thank-you/1/ada-lovelace", "thank-you/1/grace-hopper"].map(run));
    const written = readFileSync(join(cwd, "acme.md"), "utf8");
    const entries = ["Ada Lovelace", "Grace Hopper"].map((name) => written.includes(`sent thank-you to ${name}`));
    expect(entries).toEqual(outcomes.map(({ code }) => code === 0));
    for (const { code, stderr } of outcomes)
      if (code !== 0) expect(stderr).toMatch(/acme\.md was not written: it has changed since it was read/u);
    if (entries.includes(false)) refused++;
    else both++;
  }
  if (process.env.TWICE !== undefined) process.stdout.write(`both ${both}, one refused ${refused}\n`);
  expect(both + refused).toBe(TIMES);
  expect(readdirSync(cwd)).toEqual(["acme.md"]);
}, 3_600_000);

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepOutputs } from "../../../src/cli/watch/keep-outputs.js";
import { openPolicy, openSession, type Snapshot } from "../../../src/session/index.js";
import { Instant } from "../../../src/time/index.js";
import { makeFolder } from "../../workspace/make-folder.js";
import { FINE } from "../small-notes.js";
import { makeTimers } from "./timers.js";

/** A folder whose note can be given another company, and what keeps its outputs up with that. */
async function setUp() {
  const cwd = makeFolder({ "acme.md": FINE });
  const options = { cwd, zone: () => "UTC" };
  const session = await openSession(await openPolicy(options), options);
  const now = Instant.from("2026-11-14T09:00:00Z").toZonedDateTimeISO("UTC");
  const timers = makeTimers();
  const state = { failures: [] as boolean[], isHeld: false, held: [] as (() => void)[] };
  const outputs = keepOutputs(timers, {
    flags: {},
    isForced: false,
    onWarning: () => undefined,
    onFailure: (error) => state.failures.push(error !== undefined),
    pause: () => (state.isHeld ? new Promise<void>((resolve) => state.held.push(resolve)) : Promise.resolve()),
  });
  return {
    ...{ cwd, timers, state, outputs },
    say: async (company: string): Promise<Snapshot> => {
      await session.setText("acme.md", FINE.replace("Acme", company));
      return session.current(now);
    },
    read: () => {
      const [calendar, report] = ["follow-ups.ics", "follow-ups.md"].map((name) => join(cwd, name));
      if (!existsSync(calendar!)) return undefined;
      const companies = [calendar, report].map(
        (file) => /([A-Z]\w*) · Engineer/u.exec(readFileSync(file!, "utf8"))?.[1],
      );
      expect(companies[0], "both say the same").toBe(companies[1]);
      return companies[0];
    },
  };
}

/** Files are read and written meanwhile. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("calendar and report", () => {
  it("are written at once the first time, and later once it has been quiet", async () => {
    const { timers, outputs, say, read } = await setUp();
    const delivered = await outputs.write(await say("Acme"));
    expect(delivered.map(({ path, outcome }) => [path, outcome])).toEqual([
      ["follow-ups.ics", "written"],
      ["follow-ups.md", "written"],
    ]);
    outputs.renew(await say("Eta"));
    await timers.pass(400);
    outputs.renew(await say("Zeta"));
    await timers.pass(400);
    await settle();
    expect([read(), outputs.areBehind()]).toEqual(["Acme", true]);
    await timers.pass(600);
    await settle();
    expect([read(), outputs.areBehind(), timers.count()]).toEqual(["Zeta", false, 0]);
  });

  it("are written after a while where changes never pause", async () => {
    const { timers, outputs, say, read } = await setUp();
    for (let at = 0; read() === undefined; at++) {
      expect(at).toBeLessThan(30);
      outputs.renew(await say(`Company${at}`));
      await timers.pass(250);
      await settle();
    }
  });

  it("are made less often where changes never pause and making them takes long", async () => {
    const { timers, state, outputs, say, read } = await setUp();
    state.isHeld = true;
    const written = outputs.write(await say("Acme"));
    await settle();
    await timers.pass(4000);
    state.isHeld = false;
    for (const goOn of state.held) goOn();
    await written;
    let waited = 0;
    for (; read() === "Acme"; waited += 250) {
      expect(waited).toBeLessThan(20_000);
      outputs.renew(await say(`Company${waited}`));
      await timers.pass(250);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(waited).toBeGreaterThan(11_000);
  });

  it("are written at the end where they are behind, each once", async () => {
    const { timers, outputs, say, read } = await setUp();
    outputs.renew(await say("Eta"));
    await outputs.close();
    expect([read(), outputs.areBehind(), timers.count()]).toEqual(["Eta", false, 0]);
  });

  it("are left alone where nobody waits for them any more", async () => {
    const { timers, outputs, say, read } = await setUp();
    outputs.renew(await say("Eta"));
    outputs.abandon();
    await timers.pass(10_000);
    await settle();
    expect([read(), outputs.areBehind()]).toEqual([undefined, true]);
  });

  it("are behind while they are made, and neither is written before both are", async () => {
    const { state, outputs, say, read } = await setUp();
    state.isHeld = true;
    const written = outputs.write(await say("Acme"));
    await settle();
    expect([read(), outputs.areBehind(), state.held.length]).toEqual([undefined, true, 1]);
    state.isHeld = false;
    for (const goOn of state.held) goOn();
    await written;
    expect([read(), outputs.areBehind()]).toEqual(["Acme", false]);
  });

  it("are tried again with the next change where they could not be written", async () => {
    const { cwd, timers, state, outputs, say, read } = await setUp();
    writeFileSync(join(cwd, "follow-ups.ics"), "somebody else's\n");
    await expect(outputs.write(await say("Acme"))).rejects.toThrow("no calendar of followthrough's");
    outputs.renew(await say("Eta"));
    await timers.pass(500);
    await settle();
    rmSync(join(cwd, "follow-ups.ics"));
    outputs.renew(await say("Zeta"));
    await timers.pass(500);
    await settle();
    expect([read(), state.failures]).toEqual(["Zeta", [true, false]]);
  });
});

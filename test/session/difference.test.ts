import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareSnapshots, openPolicy, openSession, type Snapshot } from "../../src/session/index.js";
import { Instant } from "../../src/time/index.js";
import { FINE } from "../cli/small-notes.js";
import { makeFolder } from "../workspace/make-folder.js";

/** What changes, in words: `+` what came, `-` what went. */
function describeChanges(before: Snapshot, after: Snapshot): readonly string[] {
  const { actions, findings } = compareSnapshots(before, after);
  return [
    ...actions.added.map(({ application, key, state }) => `+ ${application.company} ${key} ${state}`),
    ...actions.gone.map(({ application, key, state }) => `- ${application.company} ${key} ${state}`),
    ...findings.added.map(({ file, check }) => `+ ${check} in ${file}`),
    ...findings.gone.map(({ file, check }) => `- ${check} in ${file}`),
  ].toSorted();
}

async function open(notes: Readonly<Record<string, string>>) {
  const cwd = makeFolder(notes);
  const options = { cwd, zone: () => "UTC" };
  const session = await openSession(await openPolicy(options), options);
  const look = (day: string): Snapshot => session.current(Instant.from(`${day}T09:00:00Z`).toZonedDateTimeISO("UTC"));
  return {
    look,
    /** What a note's other text changes; undefined: it is gone. */
    change: async (path: string, text: string | undefined, day = "2026-11-14"): Promise<readonly string[]> => {
      const before = look(day);
      if (text === undefined) rmSync(join(cwd, path));
      else writeFileSync(join(cwd, path), text);
      await session.refresh([path]);
      return describeChanges(before, look(day));
    },
  };
}

const OTHER = FINE.replace("Acme", "Zeta").replace("Engineer", "Analyst");
const BROKEN = FINE.replace("role", "applied: 2026-02-30\nrole");
const DONE = FINE.replace("thank-you]", "thank-you, 2026-11-13 sent follow-up]");

describe("between two moments of a job hunt", () => {
  it("an action has come and gone with its note", async () => {
    const { change } = await open({ "acme.md": FINE });
    expect(await change("zeta.md", OTHER)).toEqual(["+ Zeta first-follow-up/1 open"]);
    expect(await change("zeta.md", undefined)).toEqual(["- Zeta first-follow-up/1 open"]);
  });

  it("what was done gives way to what comes next", async () => {
    const { change } = await open({ "acme.md": FINE });
    expect(await change("acme.md", DONE)).toEqual([
      "+ Acme second-follow-up/1/1 upcoming",
      "- Acme first-follow-up/1 open",
    ]);
  });

  it("nothing has changed by a text that says the same", async () => {
    const { change } = await open({ "acme.md": FINE });
    expect(await change("acme.md", `${FINE}\nMore.\n`)).toEqual([]);
  });

  it("what has another name from now on is told by it, and nothing is said to be gone", async () => {
    const { change } = await open({ "acme.md": FINE });
    expect(await change("acme.md", FINE.replace("company: Acme", "company: ACME Ltd"))).toEqual([
      "+ ACME Ltd first-follow-up/1 open",
    ]);
  });

  it("a finding stays the same one wherever the text moves it, and goes when it is mended", async () => {
    const { change } = await open({ "acme.md": FINE });
    expect(await change("acme.md", BROKEN)).toEqual(["+ invalid-date in acme.md"]);
    expect(await change("acme.md", BROKEN.replace("company", "# mine\n# and more\ncompany"))).toEqual([]);
    expect(await change("acme.md", FINE)).toEqual(["- invalid-date in acme.md"]);
  });

  it("one of two findings of a kind comes and goes by itself", async () => {
    const twice = BROKEN.replace("log: [2026-11-02", "deadline: 2026-02-31\nlog: [2026-11-02");
    const { change } = await open({ "acme.md": BROKEN });
    expect(await change("acme.md", twice)).toEqual(["+ invalid-date in acme.md"]);
    expect(await change("acme.md", twice.replace("applied: 2026-02-30\n", ""))).toEqual(["- invalid-date in acme.md"]);
  });

  it("a window has opened and closed with the days", async () => {
    const { look } = await open({ "acme.md": FINE });
    const [early, due, late] = [look("2026-11-10"), look("2026-11-14"), look("2026-11-20")];
    expect(describeChanges(early, due)).toEqual(["+ Acme first-follow-up/1 open"]);
    expect(describeChanges(due, late)).toEqual(["+ Acme first-follow-up/1 overdue"]);
    expect(describeChanges(late, due)).toEqual(["+ Acme first-follow-up/1 open"]);
  });
});

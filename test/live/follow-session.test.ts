import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { followSession } from "../../src/live/index.js";
import { openPolicyIn, openSession } from "../../src/session/index.js";
import { Instant } from "../../src/time/index.js";
import { openWorkspace } from "../../src/workspace/index.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";

const readNow = (zone: string) => Instant.from("2026-11-14T09:00:00Z").toZonedDateTimeISO(zone);

async function follow(cwd: string, isReadTwice: boolean) {
  const timers: { readonly milliseconds: number; readonly callback: () => void }[] = [];
  let changes = 0;
  let onChange = (): void => undefined;
  const workspace = await openWorkspace({ cwd });
  const followed = await followSession({
    workspace,
    open: async () => {
      const options = { cwd, zone: () => "UTC" };
      return openSession(await openPolicyIn(workspace, options), options);
    },
    onChange: () => {
      changes++;
      onChange();
    },
    onTrouble: () => undefined,
    isOutput: () => false,
    later: (milliseconds, callback) => {
      const timer = { milliseconds, callback };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    isReadTwice,
  });
  onTestFinished(() => followed.close());
  await followed.current(readNow);
  return {
    followed,
    timers,
    countChanges: () => changes,
    changed: () => new Promise<void>((resolve) => (onChange = resolve)),
  };
}

function replace(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

it("reads what has changed once more, where it is asked to, after the watcher's silence", async () => {
  const cwd = makeFolder({ "acme.md": NOTE });
  const { followed, timers, countChanges, changed } = await follow(cwd, true);
  const first = changed();
  replace(join(cwd, "acme.md"), NOTE.replace("Acme", "Eta"));
  await first;
  expect((await followed.current(readNow)).notes[0]!.text).toContain("Eta");
  const again = timers.filter(({ milliseconds }) => milliseconds === 150);
  expect(again.length).toBe(1);
  const before = countChanges();
  writeFileSync(join(cwd, "acme.md"), NOTE.replace("Acme", "Zeta"));
  again[0]!.callback();
  expect(countChanges()).toBeGreaterThan(before);
  expect((await followed.current(readNow)).notes[0]!.text).toContain("Zeta");
});

it("reads it once, where it is not asked to", async () => {
  const cwd = makeFolder({ "acme.md": NOTE });
  const { timers, changed } = await follow(cwd, false);
  const first = changed();
  replace(join(cwd, "acme.md"), NOTE.replace("Acme", "Eta"));
  await first;
  expect(timers.filter(({ milliseconds }) => milliseconds === 150)).toEqual([]);
});

it("finds what nobody has told of when it is to look again", async () => {
  const cwd = makeFolder({ "acme.md": NOTE });
  const { followed } = await follow(cwd, false);
  writeFileSync(join(cwd, "eta.md"), NOTE.replace("Acme", "Eta"));
  followed.lookAgain();
  expect((await followed.current(readNow)).notes.map(({ path }) => path)).toEqual(["acme.md", "eta.md"]);
});

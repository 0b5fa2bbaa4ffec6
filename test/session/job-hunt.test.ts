import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPolicy, openSession, planChange } from "../../src/session/index.js";
import { day, moment } from "../output/builders.js";
import { makeFolder, NOTE } from "../workspace/make-folder.js";

test("a policy that is a markdown file, and so found among the notes, counts anew when it changes", async () => {
  const policy = (days: number): string =>
    `format: 1\nname: Mine\nextends: [default]\nsettings: {reply_grace: ${days} days}\n`;
  const cwd = makeFolder({ "followthrough.yaml": "policy: ./own.md\n", "own.md": policy(3), "acme.md": NOTE });
  const options = { cwd, zone: () => "UTC" };
  const session = await openSession(await openPolicy(options), options);
  writeFileSync(join(cwd, "own.md"), policy(5));
  expect(await session.refresh(["own.md"])).toEqual({ notes: new Set(), isPolicyChanged: true });
});

test("a note that was gone in the editor is there again once it has a text", async () => {
  const cwd = makeFolder({ "acme.md": NOTE, "globex.md": NOTE });
  const options = { cwd, zone: () => "UTC" };
  const session = await openSession(await openPolicy(options), options);
  expect((await session.setText("acme.md", undefined)).notes).toEqual(new Set(["acme.md"]));
  expect((await session.setText("acme.md", NOTE)).notes).toEqual(new Set(["acme.md"]));
});

test("a text of what git ignores is no note, whatever is typed into it, until git ignores it no more", async () => {
  const cwd = makeFolder({ "acme.md": NOTE, ".gitignore": "drafts\n", "drafts/new.md": NOTE });
  const options = { cwd, zone: () => "UTC" };
  const session = await openSession(await openPolicy(options), options);
  for (const text of ["# A page\n", NOTE, `${NOTE}x`])
    expect((await session.setText("drafts/new.md", text)).notes).toEqual(new Set());
  writeFileSync(join(cwd, ".gitignore"), "");
  expect((await session.refresh([".gitignore"])).notes).toEqual(new Set(["drafts/new.md"]));
});

test("a change that alters no byte of a note is refused, not told as written", async () => {
  const cwd = makeFolder({ "acme.md": "---\ncompany: Acme\nrole: Cook\nsnooze_until: 2026-12-01\n---\n" });
  const options = { cwd, zone: () => "UTC" };
  const session = await openSession(await openPolicy(options), options);
  const snapshot = session.current(moment("2026-11-21T09:00"));
  const snoozeTo = (date: string) =>
    planChange({ session, snapshot }, "acme.md", [{ field: "snooze_until", date: day(date) }]);
  expect(await snoozeTo("2026-12-01")).toEqual({ ok: false, reason: "it says so already" });
  expect(await snoozeTo("2026-12-02")).toMatchObject({ ok: true });
});

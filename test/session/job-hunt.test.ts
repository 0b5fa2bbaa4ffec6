import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPolicy, openSession } from "../../src/session/index.js";
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

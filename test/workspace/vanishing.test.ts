import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DISK, type Files } from "../../src/workspace/files/disk.js";
import { findNotes, openWorkspace } from "../../src/workspace/index.js";
import { makeFolder, NOTE } from "./make-folder.js";

/** The disk, on which something goes the moment it has been listed. */
async function readWhile(root: string, vanish: (folder: string) => void) {
  const files: Files = {
    ...DISK,
    list: (folder) => {
      const entries = DISK.list(folder);
      vanish(folder);
      return entries;
    },
  };
  return findNotes(await openWorkspace({ cwd: root, files }));
}

describe("what vanishes while a workspace is read", () => {
  it("is told where it stood, and the rest is read: a note", async () => {
    const root = makeFolder({ "acme.md": NOTE, "beta.md": NOTE });
    const { notes, findings } = await readWhile(root, () => {
      rmSync(join(root, "beta.md"), { force: true });
    });
    expect(notes.map(({ path }) => path)).toEqual(["acme.md"]);
    expect(findings).toMatchObject([{ file: "beta.md", message: "this file cannot be read: it does not exist" }]);
  });

  it("likewise a folder", async () => {
    const root = makeFolder({ "acme.md": NOTE, "apps/beta.md": NOTE });
    const { notes, findings } = await readWhile(root, (folder) => {
      if (folder === root || folder === `${root}/`) rmSync(join(root, "apps"), { recursive: true, force: true });
    });
    expect(notes.map(({ path }) => path)).toEqual(["acme.md"]);
    expect(findings).toMatchObject([{ file: "apps", message: "this folder cannot be read: it does not exist" }]);
  });

  it("likewise what a link leads to", async () => {
    const root = makeFolder({ "acme.md": NOTE, "link.md": { link: ".hidden/beta.md" }, ".hidden/beta.md": NOTE });
    const { notes, findings } = await readWhile(root, () => {
      rmSync(join(root, ".hidden"), { recursive: true, force: true });
    });
    expect(notes.map(({ path }) => path)).toEqual(["acme.md"]);
    expect(findings).toMatchObject([
      { file: "link.md", message: "this link cannot be read: what it leads to does not exist; mend it or remove it" },
    ]);
  });

  it("is all there was: no clean run", async () => {
    const root = makeFolder({ "acme.md": NOTE });
    const reading = readWhile(root, () => {
      rmSync(join(root, "acme.md"), { force: true });
    });
    await expect(reading).rejects.toThrow(/^no notes found in this folder .*\n.*\nacme\.md: this file cannot be read/u);
  });
});

import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { CannotRead, CannotWrite, readOutput } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

const read = (root: string, path: string, sources: ReadonlySet<string> = new Set()) =>
  readOutput({ root, path, sources });

test("what an output held before can be read; of one that was never written, there is nothing, and nothing is made", () => {
  const root = makeFolder({ "jobs.ics": "BEGIN", "link.ics": { link: "jobs.ics" }, "dangling.ics": { link: "gone" } });
  expect(read(root, "jobs.ics")).toBe("BEGIN");
  expect(read(root, "link.ics")).toBe("BEGIN");
  expect(read(root, "dangling.ics")).toBeUndefined();
  expect(read(root, "out/jobs.ics")).toBeUndefined();
  expect(readdirSync(root).toSorted()).toEqual(["dangling.ics", "jobs.ics", "link.ics"]);
});

test("what is no file is told", () => {
  const root = makeFolder({ folder: null });
  expect(() => read(root, "folder")).toThrow(CannotRead);
  expect(() => read(root, "folder")).toThrow("folder cannot be read: it is a folder");
});

test("what is no output is not read: a note, or a file out of the workspace", () => {
  const root = makeFolder({ "inside/acme.md": "", "secret.txt": "", "inside/link.ics": { link: "../secret.txt" } });
  const workspace = `${root}/inside`;
  expect(() => read(workspace, "acme.md", new Set(["acme.md"]))).toThrow(CannotWrite);
  expect(() => read(workspace, "../secret.txt")).toThrow(CannotWrite);
  expect(() => read(workspace, "link.ics")).toThrow(CannotWrite);
});

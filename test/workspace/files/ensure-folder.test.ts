import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureFolder } from "../../../src/workspace/files/index.js";
import { makeFolder } from "../make-folder.js";

describe("making a folder", () => {
  it("makes those above it, too, and all of them private where that is asked", () => {
    const root = makeFolder();
    ensureFolder(join(root, "a/b/c"), 0o700);
    expect(statSync(join(root, "a")).mode & 0o777).toBe(0o700);
    expect(statSync(join(root, "a/b/c")).mode & 0o777).toBe(0o700);
    ensureFolder(join(root, "a/b/c"), 0o700);
  });

  it("says what is in the way", () => {
    const root = makeFolder();
    writeFileSync(join(root, "file"), "");
    expect(() => {
      ensureFolder(join(root, "file"));
    }).toThrow(/EEXIST/u);
    expect(() => {
      ensureFolder(join(root, "file/below/it"));
    }).toThrow(/ENOTDIR/u);
  });

  it.runIf(existsSync("/proc/self"))("ends where no folder can be made", () => {
    expect(() => {
      ensureFolder("/proc/self/followthrough/undo");
    }).toThrow(/ENOENT/u);
  });
});

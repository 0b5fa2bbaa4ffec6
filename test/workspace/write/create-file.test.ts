import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CannotWrite, createFile } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

const links = vi.hoisted(() => ({ isRefused: false }));

vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (links.isRefused) throw Object.assign(new Error("no links"), { code: "EPERM", syscall: "link" });
    fs.linkSync(from, to);
  };
  return { ...fs, linkSync };
});

afterEach(() => {
  links.isRefused = false;
});

describe.each([
  ["with hard links", false],
  ["without them, as on exFAT", true],
])("a file made on a file system %s", (_, isRefused) => {
  const make = (root: string, path: string): void => {
    links.isRefused = isRefused;
    createFile({ base: root, path, content: "new\n", name: path });
  };

  it("is made whole, with its folders, and nothing is left beside it", () => {
    const root = makeFolder();
    make(root, "jobs/new/acme.md");
    expect(readFileSync(join(root, "jobs/new/acme.md"), "utf8")).toBe("new\n");
    expect(readdirSync(join(root, "jobs/new"))).toEqual(["acme.md"]);
  });

  it("is written over no other", () => {
    const root = makeFolder();
    writeFileSync(join(root, "acme.md"), "theirs\n");
    expect(() => {
      make(root, "acme.md");
    }).toThrow(new CannotWrite("acme.md", "another program has just made it; run the command again"));
    expect(readFileSync(join(root, "acme.md"), "utf8")).toBe("theirs\n");
    expect(readdirSync(root)).toEqual(["acme.md"]);
  });

  it("leaves no folder where it cannot be made", () => {
    const root = makeFolder();
    expect(() => {
      make(root, `jobs/${"x".repeat(300)}.md`);
    }).toThrow("its name is too long");
    expect(readdirSync(root)).toEqual([]);
  });
});

import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestText } from "../../../src/text/index.js";
import { KeptChanges, takeBack } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

interface Store {
  readonly root: string;
  readonly home: string;
  readonly kept: KeptChanges;
}

function open(files: Readonly<Record<string, string>> = { "a.md": "after" }): Store {
  const [root, home] = [makeFolder(files), makeFolder()];
  const kept = KeptChanges.open({ env: { XDG_STATE_HOME: home }, root });
  if (typeof kept === "string") throw new Error(kept);
  return { root, home, kept };
}

const change = (before: string | undefined, after: string, path = "a.md") => ({
  command: "done",
  files: [{ path, before, after: digestText(after) }],
});

const read = (root: string, path = "a.md"): string => readFileSync(join(root, path), "utf8");

describe("the store of changes", () => {
  it("gives the note back what it held", () => {
    const { root, kept } = open();
    kept.keep(change("\uFEFFbefore\r\n", "after")).close(["a.md"]);
    const last = takeBack(kept, root);
    expect(last?.free).toEqual([{ path: "a.md", now: "after", before: "\uFEFFbefore\r\n", state: "written" }]);
    last?.takeBack();
    expect(read(root)).toBe("\uFEFFbefore\r\n");
    expect(kept.list()).toEqual([]);
  });

  it("removes what a change has made but for what was edited, made read-only or is gone since", () => {
    const { root, kept } = open({ "a.md": "after", "b.md": "mine", "c.md": "after", "e.md": "after" });
    chmodSync(join(root, "c.md"), 0o444);
    const files = ["a.md", "b.md", "c.md", "d.md"].flatMap((path) => change(undefined, "after", path).files);
    kept.keep({ command: "import", files }).close(["a.md", "b.md", "c.md", "d.md"]);
    const last = takeBack(kept, root);
    const shown = (of: "free" | "left" | "blocked") => last?.[of].map(({ path, state }) => `${path} ${state}`);
    expect([shown("free"), shown("left"), shown("blocked")]).toEqual([
      ["a.md written"],
      ["b.md changed", "c.md read-only", "d.md gone"],
      [],
    ]);
    expect(last?.takeBack().restored.map(({ path }) => path)).toEqual(["a.md"]);
    expect(readdirSync(root).toSorted()).toEqual(["b.md", "c.md", "e.md"]);
    expect(kept.list()).toEqual([]);
  });

  it("takes one note of several back by its path, and knows the others still", () => {
    const { root, kept } = open({ "a.md": "after", "b.md": "after", "c.md": "after" });
    const paths = ["a.md", "b.md", "c.md"];
    const files = paths.flatMap((path) => change(undefined, "after", path).files);
    kept.keep({ command: "import", files }).close(paths);
    takeBack(kept, root, "b.md")?.takeBack();
    expect(readdirSync(root)).toEqual(["a.md", "c.md"]);
    takeBack(kept, root)?.takeBack();
    expect(readdirSync(root)).toEqual([]);
    expect(kept.list()).toEqual([]);
  });

  it("keeps no change that it would not read again", () => {
    const { kept } = open();
    expect(() => kept.keep(change("x".repeat(64 * 1024 * 1024), "after"))).toThrow("larger than 64 MiB together");
    expect(kept.list()).toEqual([]);
  });

  it("counts what a killed run has written, and passes over what it has not", () => {
    const { root, kept } = open();
    kept.keep(change("before", "after"));
    kept.keep(change("after", "never written"));
    expect(takeBack(kept, root)?.free[0]?.before).toBe("before");
  });

  it("tells of a note that has changed since, or is gone", () => {
    const { root, kept } = open({ "a.md": "else" });
    kept.keep(change("before", "after")).close(["a.md"]);
    expect(takeBack(kept, root)?.blocked[0]?.state).toBe("changed");
    const gone = open({});
    gone.kept.keep(change("before", "after")).close(["a.md"]);
    expect(takeBack(gone.kept, gone.root)?.blocked[0]?.state).toBe("gone");
  });

  it("removes what a change has made, if its bytes are as written", () => {
    const { root, kept } = open();
    kept.keep(change(undefined, "after")).close(["a.md"]);
    const last = takeBack(kept, root);
    writeFileSync(join(root, "a.md"), "more");
    expect(last?.takeBack().failures.map(({ reason }) => reason)).toEqual([
      "it has changed since it was read; run the command again",
    ]);
    writeFileSync(join(root, "a.md"), "after");
    takeBack(kept, root)?.takeBack();
    expect(readdirSync(root)).toEqual([]);
  });

  it("leaves a note alone that has changed elsewhere since a run was killed: nobody knows who wrote the lines", () => {
    const { root, kept } = open({ "a.md": "mine\nafter\n" });
    const [file] = change("before\n", "after\n").files;
    const entry = kept.keep({
      command: "done",
      files: [{ ...file!, lines: { replaced: "before\n", written: "after\n" } }],
    });
    expect(takeBack(kept, root)).toBeUndefined();
    entry.close(["a.md"]);
    expect(takeBack(kept, root)?.free[0]).toMatchObject({ state: "edited", before: "mine\nbefore\n" });
  });

  it("keeps of several notes those that were written", () => {
    const { root, kept } = open({ "a.md": "after", "b.md": "else" });
    const files = [...change("before", "after").files, ...change("before", "after", "b.md").files];
    kept.keep({ command: "check --fix", files }).close(["a.md"]);
    expect(takeBack(kept, root)?.free.map(({ path }) => path)).toEqual(["a.md"]);
    kept.keep({ command: "check --fix", files }).close([]);
    expect(kept.list()).toHaveLength(1);
  });

  it("keeps the last fifty, by workspace", () => {
    const { root, home, kept } = open();
    for (let count = 0; count < 53; count++) kept.keep(change("before", String(count))).close(["a.md"]);
    expect(kept.list()).toHaveLength(50);
    expect(kept.list()[0]?.files[0]?.after).toBe(digestText("52"));
    const other = KeptChanges.open({ env: { XDG_STATE_HOME: home }, root: makeFolder() });
    expect(typeof other === "object" && other.list()).toEqual([]);
    expect(takeBack(kept, root, "b.md")).toBeUndefined();
  });

  it("passes over what it has not written itself", () => {
    const { root, home, kept } = open();
    kept.keep(change("before", "after")).close(["a.md"]);
    const folder = join(home, "followthrough/undo", readdirSync(join(home, "followthrough/undo"))[0]!);
    writeFileSync(join(folder, "00000002.json"), "{", { mode: 0o600 });
    writeFileSync(join(folder, "00000003.json"), '{"command": 1, "files": []}', { mode: 0o600 });
    writeFileSync(join(folder, "00000004.json"), JSON.stringify(change("x", "after")), { mode: 0o644 });
    symlinkSync(join(folder, "00000001.json"), join(folder, "00000005.json"));
    mkdirSync(join(folder, "00000006.json"));
    expect(kept.list().map(({ id }) => id)).toEqual(["00000001.json"]);
    expect(kept.listUnreadable("00000004.json")).toEqual(
      ["00000006.json", "00000005.json"].map((name) => join(folder, name)),
    );
    expect(takeBack(kept, root)?.free[0]?.before).toBe("before");
  });

  it("never reads or writes outside of the workspace", () => {
    const outside = makeFolder({ "a.md": "after" });
    const { root, kept } = open({});
    symlinkSync(join(outside, "a.md"), join(root, "a.md"));
    kept.keep(change("before", "after")).close(["a.md"]);
    kept.keep(change("before", "after", "../a.md")).close(["../a.md"]);
    const last = takeBack(kept, root);
    expect(last?.blocked[0]?.state).toBe("gone");
    expect(takeBack(kept, root, "a.md")?.blocked[0]?.state).toBe("unreadable");
    expect(read(outside)).toBe("after");
  });
});

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walkFolder } from "../../../src/workspace/find/walk-folder.js";
import { fillFolder, makeFolder, type Item } from "../make-folder.js";

async function listFiles(root: string): Promise<readonly string[]> {
  const wanted = { isWanted: (path: string) => path.endsWith(".md"), mayHoldNotes: () => true };
  return (await walkFolder(root, wanted)).files.map((file) => file.path);
}

describe("what git ignores is left out:", () => {
  test("by nested .gitignore files, the deeper one having the last word", async () => {
    const root = makeFolder({
      ".git": null,
      ".gitignore": "*.md\n!keep.md\nold/\n",
      "a.md": "",
      "keep.md": "",
      "jobs/.gitignore": "!*.md\n/secret.md\r\n",
      "jobs/a.md": "",
      "jobs/secret.md": "",
      "jobs/deep/secret.md": "",
      "jobs/old/a.md": "",
      "old/keep.md": "",
    });
    expect(await listFiles(root)).toEqual(["jobs/a.md", "jobs/deep/secret.md", "keep.md"]);
  });

  test("by no rule that could take for ever, or that no pattern can be made of", async () => {
    const deep = `${"a/".repeat(60)}note.md`;
    const root = makeFolder({
      ".gitignore": `${"a/**/".repeat(8)}b\n${"*a".repeat(8_000)}\nleft.md\n`,
      [deep]: "",
      "left.md": "",
    });
    expect(await listFiles(root)).toEqual([deep]);
  });

  test("a folder that a deeper file brings back is read", async () => {
    const root = makeFolder({
      ".git": null,
      ".gitignore": "drafts/\n",
      "jobs/.gitignore": "!drafts/\n",
      "jobs/drafts/a.md": "",
      "drafts/a.md": "",
    });
    expect(await listFiles(root)).toEqual(["jobs/drafts/a.md"]);
  });

  test("by the rules of the folders above the workspace and of .git/info/exclude", async () => {
    const root = makeFolder({
      ".git/info/exclude": "private.md\n",
      ".gitignore": "/jobs/old\n",
      "jobs/a.md": "",
      "jobs/old/a.md": "",
      "jobs/sub/private.md": "",
    });
    expect(await listFiles(join(root, "jobs"))).toEqual(["a.md"]);
  });

  test("by info/exclude of the repository that a worktree belongs to", async () => {
    const root = makeFolder({
      "main/.git/info/exclude": "private.md\n",
      "main/.git/worktrees/tree/commondir": "../..\n",
      "tree/.git": "gitdir: ../main/.git/worktrees/tree\n",
      "tree/a.md": "",
      "tree/private.md": "",
    });
    expect(await listFiles(join(root, "tree"))).toEqual(["a.md"]);
  });

  test("but a workspace that is itself ignored is read by its own rules", async () => {
    const root = makeFolder({
      ".git": null,
      ".gitignore": "/jobs/\n",
      "jobs/.gitignore": "b.md\n",
      "jobs/a.md": "",
      "jobs/b.md": "",
    });
    expect(await listFiles(join(root, "jobs"))).toEqual(["a.md"]);
  });

  test("by .gitignore also where there is no repository", async () => {
    expect(await listFiles(makeFolder({ ".gitignore": "b.md\n", "a.md": "", "b.md": "" }))).toEqual(["a.md"]);
  });

  test("in folders whose names mean something in a pattern", async () => {
    const names = ["[ab]", "!x", "#x", "a b ", "*", "?", "x\\y"];
    const items = names.map((name): [string, Item][] => [
      [`${name}/.gitignore`, "b.md\n/c.md\n\\!d.md\n"],
      ...["a", "b", "sub/b", "c", "sub/c", "!d"].map((file): [string, Item] => [`${name}/${file}.md`, ""]),
    ]);
    const root = makeFolder(Object.fromEntries([...items.flat(), [".git", null], ["a/b.md", ""]]));
    const expected = [...names.flatMap((name) => [`${name}/a.md`, `${name}/sub/c.md`]), "a/b.md"];
    expect(await listFiles(root)).toEqual(expected.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

test("git itself agrees, whatever the rules", async (context) => {
  if (!hasGit()) context.skip("git is not installed");
  const wild = fc.constantFrom("a", "b", "c.md", "*.md", "*", "**", "[a-b]", "?");
  const rule = fc
    .tuple(
      fc.constantFrom("", "", "!"),
      fc.constantFrom("", "/"),
      fc.array(wild, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
      fc.constantFrom("", "", "/", " "),
    )
    .map((parts) => parts.join(""));
  const rules = fc.array(rule, { maxLength: 3 }).map((lines) => lines.join("\n"));
  const folders = ["", "a/", "b/", "a/b/", "a/a/", "b/a/"];
  const files = folders.flatMap((folder) => ["c.md", "d.md"].map((file) => folder + file));

  const root = makeFolder(Object.fromEntries(files.map((file) => [file, ""])));
  execFileSync("git", ["init", "--quiet", root], { stdio: "ignore" });
  await fc.assert(
    fc.asyncProperty(fc.array(rules, { minLength: folders.length, maxLength: folders.length }), async (contents) => {
      fillFolder(
        root,
        Object.fromEntries(folders.map((folder, index) => [`${folder}.gitignore`, contents[index] ?? ""])),
      );
      const args = ["-C", root, "-c", "core.excludesFile=", "ls-files", "--others", "--exclude-standard", "-z"];
      const kept = execFileSync("git", args, { encoding: "utf8" }).split("\0");
      expect(await listFiles(root)).toEqual(kept.filter((path) => path.endsWith(".md")).toSorted());
    }),
    { numRuns: 60 },
  );
});

function hasGit(): boolean {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

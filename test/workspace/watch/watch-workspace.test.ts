import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, test } from "vitest";
import { openWorkspace, watchWorkspace } from "../../../src/workspace/index.js";
import { explainWatchFailure } from "../../../src/workspace/watch/watch-failure.js";
import { WORLD } from "../../cli/run-cli.js";
import { fillFolder, makeFolder, NOTE, type Item } from "../make-folder.js";

/** A workspace that is followed; `noticed` waits for the next change that is. */
async function follow(items: Readonly<Record<string, Item>>) {
  const root = makeFolder(items);
  let [changes, seen] = [0, 0];
  let wake: () => void = () => undefined;
  const asked: string[] = [];
  const watch = await watchWorkspace(await openWorkspace({ cwd: root, configPath: root }), {
    onChange: () => {
      changes++;
      wake();
    },
    onTrouble: ({ reason }) => {
      throw new Error(reason);
    },
    later: WORLD.later,
    isOutput: (path) => {
      asked.push(path);
      return path === "follow-ups.ics" || path === "follow-ups.md";
    },
  });
  onTestFinished(() => watch.close());
  return {
    root,
    watch,
    /** What the system told of, relative to the workspace, outputs included. */
    asked,
    count: () => changes,
    noticed: async () => {
      while (changes === seen) await new Promise<void>((resolve) => (wake = resolve));
      seen = changes;
    },
  };
}

describe("a change is noticed", () => {
  test.each<[string, (root: string) => void]>([
    [
      "a new note",
      (root) => {
        fillFolder(root, { "globex.md": NOTE });
      },
    ],
    [
      "a new note in a new folder",
      (root) => {
        fillFolder(root, { "2026/11/globex.md": NOTE });
      },
    ],
    [
      "another content",
      (root) => {
        writeFileSync(join(root, "jobs/acme.md"), `${NOTE}more`);
      },
    ],
    [
      "a note that is gone",
      (root) => {
        rmSync(join(root, "jobs/acme.md"));
      },
    ],
    [
      "a folder that is gone",
      (root) => {
        rmSync(join(root, "jobs"), { recursive: true });
      },
    ],
    [
      "a note with another name",
      (root) => {
        renameSync(join(root, "jobs/acme.md"), join(root, "jobs/acme-2.md"));
      },
    ],
    [
      "a note that an editor replaces by a new file",
      (root) => {
        writeFileSync(join(root, "jobs/.acme.md.swp"), `${NOTE}more`);
        renameSync(join(root, "jobs/.acme.md.swp"), join(root, "jobs/acme.md"));
      },
    ],
    [
      "a workspace file",
      (root) => {
        writeFileSync(join(root, "followthrough.yaml"), "policy: default\n");
      },
    ],
    [
      "a policy",
      (root) => {
        writeFileSync(join(root, "mine.yaml"), "format: 1\n");
      },
    ],
    [
      "what git ignores",
      (root) => {
        writeFileSync(join(root, "jobs/.gitignore"), "acme.md\n");
      },
    ],
    [
      "a link to a note",
      (root) => {
        symlinkSync("acme.md", join(root, "jobs/link.md"));
      },
    ],
  ])("%s", async (_, change) => {
    const { root, noticed } = await follow({ "jobs/acme.md": NOTE });
    change(root);
    await noticed();
  });

  it("in files that the workspace names, whatever they are called", async () => {
    const config = "notes: 'jobs/*.txt'\npolicy: [default, house.rules]\n";
    const { root, noticed } = await follow({ "jobs/acme.txt": NOTE, "house.rules": "", "followthrough.yaml": config });
    writeFileSync(join(root, "jobs/acme.txt"), `${NOTE}more`);
    await noticed();
    writeFileSync(join(root, "house.rules"), "format: 1\n");
    await noticed();
  });
});

describe("a change is not noticed", () => {
  it("where no note is looked for, nor of the outputs themselves", async () => {
    const { root, asked, count, noticed } = await follow({
      "acme.md": NOTE,
      ".obsidian/workspace.md": NOTE,
      "node_modules/package/README.md": NOTE,
      "attachments/photo.jpg": "",
      ".gitignore": "build/\n",
      "build/out.md": NOTE,
      elsewhere: { link: "../.." },
    });
    fillFolder(root, {
      ".obsidian/workspace.md": `${NOTE}more`,
      ".git/index": "",
      "node_modules/package/README.md": "more",
      "attachments/photo.jpg": "more",
      "build/out.md": "more",
      ".followthrough-0a1b.tmp": "",
      "follow-ups.ics": "BEGIN:VCALENDAR",
      "follow-ups.md": "# Follow-ups",
    });
    fillFolder(root, { "last.md": NOTE });
    await noticed();
    expect(["follow-ups.ics", "follow-ups.md", "last.md"]).toEqual(expect.arrayContaining(asked));
    expect(count()).toBe(1);
  });

  it("once nobody follows any more", async () => {
    const { root, watch, count } = await follow({ "acme.md": NOTE });
    await watch.close();
    rmSync(root, { recursive: true });
    mkdirSync(root);
    expect(existsSync(root)).toBe(true);
    expect(count()).toBe(0);
  });
});

test.each([
  ["ENOSPC", "the system watches as many files as it may (fs.inotify.max_user_watches)"],
  ["EMFILE", "the system has as many watchers as it may (fs.inotify.max_user_instances)"],
  ["EACCES", "permission denied"],
])("%s is explained", (code, words) => {
  expect(explainWatchFailure(Object.assign(new Error(), { code, syscall: "watch" }))).toBe(words);
});

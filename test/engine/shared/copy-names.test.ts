import { describe, expect, it } from "vitest";
import { listOriginals } from "../../../src/engine/index.js";

describe("a copy's name tells the name of its original", () => {
  it.each([
    ["Dropbox", "one (conflicted copy 2026-11-02).md"],
    ["Dropbox, of a person", "one (Jo's conflicted copy 2026-11-02).md"],
    ["Dropbox, a second one", "one (Jo’s conflicted copy 2026-11-02 (1)).md"],
    ["Dropbox in German", "one (In Konflikt stehende Kopie von Jo 2026-11-02).md"],
    ["Dropbox in French", "one (Copie en conflit de Jo 2026-11-02).md"],
    ["Dropbox, of two spellings", "one (Case Conflict 1).md"],
    ["Nextcloud", "one (conflicted copy 2026-11-02 101112).md"],
    ["Nextcloud, with the person", "one (conflicted copy Jo 2026-11-02 101112).md"],
    ["Nextcloud, of two spellings", "one (case clash from 2026-11-02 101112).md"],
    ["ownCloud, in former times", "one_conflict-20261102-101112.md"],
    ["Obsidian Sync", "one (Conflicted copy Jos Phone 202611021011).md"],
    ["Syncthing", "one.sync-conflict-20261102-101112-ABCDEFG.md"],
    ["Syncthing, in former times", "one.sync-conflict-20261102-101112.md"],
    ["Seafile", "one (SFConflict jo@example.com 2026-11-02-10-11-12).md"],
    ["Synology Drive", "one_Andy-PC_Jan-03-0901-2013_CaseConflict_1.md"],
    ["Resilio", "one.Conflict.md"],
    ["rclone", "one.conflict1.md"],
    ["pCloud", "one [conflicted].md"],
    ["git", "one.md.orig"],
    ["git, when a merge was broken off", "one_REMOTE_4711.md"],
  ])("%s", (_, name) => {
    for (const folder of ["", "jobs/2026/", "jobs (old)/"])
      expect(listOriginals(`${folder}${name}`)[0]).toEqual({ path: `${folder}one.md`, isUncertain: false });
  });

  it.each([
    ["iCloud and Finder", "one 2.md"],
    ["Finder", "one copy.md"],
    ["Finder, in German", "one Kopie 2.md"],
    ["Windows", "one - Copy (2).md"],
    ["Google Drive and browsers", "one (1).md"],
    ["OneDrive", "one-DESKTOP-4F2A.md"],
    ["others", "one (DESKTOP-QRI9EIH conflict 2023-04-02).md"],
  ])("though people may have chosen it: %s", (_, name) => {
    expect(listOriginals(name)[0]).toEqual({ path: "one.md", isUncertain: true });
  });

  it.each([
    "one.md",
    "2.md",
    "copy.md",
    "one-two.md",
    "one-2027.md",
    "one (Berlin).md",
    "sync-conflict.md",
    "a/ 2/one.md",
  ])("but not of %s", (path) => {
    expect(listOriginals(path)).toEqual([]);
  });

  it("of a copy's copy, too", () => {
    expect(listOriginals("one (conflicted copy 2026-11-02).sync-conflict-20261103-101112-ABCDEFG.md")).toEqual([
      { path: "one (conflicted copy 2026-11-02).md", isUncertain: false },
      { path: "one.md", isUncertain: false },
    ]);
  });
});

import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InvalidInput } from "../../../src/diagnostics/index.js";
import { findConfig, placeConfig } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

describe("the workspace is", () => {
  test("the folder itself, if followthrough.yaml stands in it", () => {
    const root = makeFolder({ "followthrough.yaml": "" });
    expect(findConfig(root)).toEqual({ root, configFile: "followthrough.yaml" });
  });

  test("the nearest folder above with the file", () => {
    const root = makeFolder({
      ".git": null,
      "followthrough.yaml": "",
      "jobs/followthrough.yaml": "",
      "jobs/2026/may": null,
    });
    expect(findConfig(join(root, "jobs/2026/may"))).toEqual({
      root: join(root, "jobs"),
      configFile: "followthrough.yaml",
    });
  });

  test("the folder itself, if the repository has no such file", () => {
    const root = makeFolder({ "followthrough.yaml": "", "repository/.git": null, "repository/jobs": null });
    const jobs = join(root, "repository/jobs");
    expect(findConfig(jobs)).toEqual({ root: jobs });
  });

  test("found at the repository's root, but not above it, also where .git is a file (a worktree)", () => {
    const root = makeFolder({ "followthrough.yaml": "", "tree/.git": "gitdir: elsewhere\n", "tree/jobs": null });
    expect(findConfig(join(root, "tree/jobs"))).toEqual({ root: join(root, "tree/jobs") });
  });

  test("found above it without any repository, as far as the folders are the person's own", () => {
    const root = makeFolder({ "followthrough.yaml": "", "a/b": null });
    expect(findConfig(join(root, "a/b"))).toEqual({ root, configFile: "followthrough.yaml" });
  });

  test("never decided by a file in a folder that everybody writes to", () => {
    const root = makeFolder({ "followthrough.yaml": "", "a/b": null });
    chmodSync(root, 0o1777);
    expect(findConfig(join(root, "a/b"))).toEqual({ root: join(root, "a/b") });
  });
});

test("a file by nearly the right name is told, as it would change nothing otherwise", () => {
  const root = makeFolder({ "followthrough.yml": "policy: prompt\n" });
  expect(() => findConfig(root)).toThrow(
    "followthrough.yml: this name is not read; rename the file to followthrough.yaml",
  );
  expect(() => findConfig(root)).toThrow(InvalidInput);
});

describe("--config names", () => {
  test("a file under any name", () => {
    const root = makeFolder({ "jobs/mine.yaml": "" });
    expect(placeConfig(root, "jobs/mine.yaml")).toEqual({ root: join(root, "jobs"), configFile: "mine.yaml" });
  });

  test("a folder with followthrough.yaml, or without", () => {
    const root = makeFolder({ "with/followthrough.yaml": "", without: null });
    expect(placeConfig(root, "with/")).toEqual({ root: join(root, "with"), configFile: "followthrough.yaml" });
    expect(placeConfig(root, join(root, "without"))).toEqual({ root: join(root, "without") });
  });

  test("nothing, by mistake", () => {
    const message = "jobs.yaml: it does not exist; --config takes a workspace's folder or its followthrough.yaml";
    expect(() => placeConfig(makeFolder(), "jobs.yaml")).toThrow(message);
  });
});

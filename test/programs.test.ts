import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PROGRAM_PACKAGES, requireProgram } from "./programs.js";

describe("a program that tests need", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it("is installed in CI", () => {
    const listed = readFileSync(".ci/debian-packages", "utf8").trimEnd().split("\n");
    expect(listed).toEqual([...new Set(PROGRAM_PACKAGES)].toSorted());
  });

  it("fails the tests when it is missing in CI", () => {
    vi.stubEnv("PATH", "");
    vi.stubEnv("CI", "true");
    expect(() => requireProgram("khal")).toThrow("khal is not installed (Debian: apt-get install khal)");
  });

  it.each(["", "false", undefined])("is skipped by name where a developer has not installed it (CI is %j)", (CI) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    vi.stubEnv("PATH", "");
    vi.stubEnv("CI", CI);
    expect(requireProgram("khal")).toBeUndefined();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Skipping the tests with khal: /u));
  });
});

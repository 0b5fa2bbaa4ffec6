import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIMITS, sayLimit } from "../src/workspace/files/limits.js";
import { MOST_TIME } from "../src/workspace/git/guard.js";
import { STALE_AFTER } from "../src/workspace/write/temporary.js";

const page = readFileSync("SECURITY.md", "utf8").replaceAll(/\s+/gu, " ");

describe("SECURITY.md", () => {
  it("states the limits that the program has", () => {
    expect(page).toContain(
      `A note may have ${sayLimit(LIMITS.note)}; the workspace file, a policy, a scenario file or a file that git ignores by ${sayLimit(LIMITS.source)}; an earlier output ${sayLimit(LIMITS.output)}, a table to import ${sayLimit(LIMITS.table)}.`,
    );
    expect(page).toContain(`Git has ${MOST_TIME / 1000} seconds for an answer`);
    expect(page).toContain("or after an hour where that cannot be known");
    expect(STALE_AFTER).toBe(3_600_000);
  });

  it("names tests that there are", () => {
    const named = page.match(/test\/[\w/-]+\.test\.ts/gu) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });
});

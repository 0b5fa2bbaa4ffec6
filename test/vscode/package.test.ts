import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../src/vscode/manifest.json" with { type: "json" };

const FOLDER = "build/vsix";
const VSIX = "build/followthrough.vsix";
const isPacked = existsSync(VSIX);
const MEGABYTE = 1_000_000;

/** Of `npm run vsix`, which is not part of each test run. */
describe.runIf(isPacked)("the packed extension", () => {
  const files = isPacked
    ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
        .map((file) => file.replaceAll("\\", "/"))
        .filter((file) => statSync(join(FOLDER, file)).isFile())
    : [];

  it("holds what its manifest names, the server, and a licence of everything that is bundled", () => {
    const named = [
      manifest.main,
      manifest.icon,
      ...manifest.contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ];
    const needed = [
      ...named.map((file) => file.replace(/^\.\//u, "")),
      ...["LICENSE.txt", "README.md", "NOTICES.txt", "package.json"],
      ...["server/bin/followthrough.js", "server/dist/cli.js", "server/dist/NOTICES.txt", "server/package.json"],
    ];
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
    const notices = readFileSync(join(FOLDER, "NOTICES.txt"), "utf8");
    for (const name of ["vscode-languageclient", "vscode-jsonrpc"]) expect(notices).toContain(name);
  });

  it("holds no sources, maps, types or tests", () => {
    expect(files.filter((file) => /\.(?:map|ts|test\.js)$|(?:^|\/)(?:test|src)\//u.test(file))).toEqual([]);
  });

  it("is small", () => {
    expect(statSync(VSIX).size).toBeLessThan(3 * MEGABYTE);
    expect(files.length).toBeLessThan(300);
    expect(files.length).toBeGreaterThan(50);
  });
});

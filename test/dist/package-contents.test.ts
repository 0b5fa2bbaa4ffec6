import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import picomatch from "picomatch";
import { expect, it } from "vitest";
import { buildPackage } from "./build-package.js";

/** Of a clone, which the built one is not: npm packs them wherever they stand. */
const BESIDE = ["README.md", "LICENSE"];

it("the package holds what its page says, all of it and nothing else", () => {
  const { folder } = buildPackage();
  const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    ...{ cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  });
  const [{ files }] = JSON.parse(said) as [{ files: readonly { readonly path: string }[] }];
  const paths = files.map(({ path }) => path);
  const page = readFileSync("docs/explanation/package.md", "utf8");
  const cells = Array.from(page.matchAll(/^\| (?<files>`.*?`) \|/gmu), ({ groups }) => groups!.files!);
  const globs = cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/gu), ([, glob]) => glob!));
  expect(globs.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !globs.some((glob) => picomatch(glob)(path)))).toEqual([]);
  expect(globs.filter((glob) => !BESIDE.includes(glob) && !paths.some((path) => picomatch(glob)(path)))).toEqual([]);
}, 300_000);

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Tells one build of the program from another one: of all that it is built from. */
export function identifyBuild(root = "."): string {
  const hash = createHash("sha256");
  const inside = ["src", ".config"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      // What tsup makes of its configuration lies beside it while it builds.
      .filter((entry) => entry.isFile() && !entry.name.includes(".bundled_"))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  // A copy of the sources may come without the lock file.
  const beside = ["package.json", "tsconfig.json", "package-lock.json"].map((name) => join(root, name));
  for (const path of [...inside.toSorted(), ...beside.filter((path) => existsSync(path))])
    hash.update(`${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

// Brings other versions of Node: npm has them as packages with the plain binary in them.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs versions of Node beside each other.
 * @param {string} folder
 * @param {readonly string[]} versions as npm understands them: 20.19.0, or 24 for its newest
 * @returns {string[]} the binaries, in the same order
 */
export function installNodes(folder, versions) {
  mkdirSync(folder, { recursive: true });
  const wanted = versions.map((version) => `node-${version}@npm:node-${process.platform}-${process.arch}@${version}`);
  const flags = ["--no-audit", "--no-fund", "--silent", "--prefix", folder];
  const { status } = spawnSync("npm", ["install", ...flags, ...wanted], { stdio: "inherit" });
  if (status !== 0) throw new Error(`npm cannot install Node ${versions.join(", ")}`);
  return versions.map((version) => join(folder, "node_modules", `node-${version}`, "bin/node"));
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installNodes } from "../../.ci/install-nodes.js";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/followthrough-nodes", import.meta.url));

/**
 * The versions of Node to measure on.
 * @param {readonly string[]} [wanted] versions, which npm installs once, or paths of binaries; without it, the running one
 * @returns {{ name: string, binary: string }[]}
 */
export function findNodes(wanted = [process.execPath]) {
  return wanted.map((one) => {
    const folder = join(CACHE, one);
    const known = join(folder, "node_modules", `node-${one}`, "bin/node");
    const binary = one.includes("/") ? one : existsSync(known) ? known : installNodes(folder, [one])[0];
    const { status, stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${binary} does not start`);
    return { name: stdout.trim().slice(1), binary };
  });
}

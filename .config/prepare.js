// npm run prepare: builds the package, also where npm installs it from git for a whole machine (`npm install --global`).
// npm then passes "global" on to the install that should fetch the build's own packages, which so never arrive.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const isGlobal = (name) => /^npm_config_(?:global|location|prefix|local_prefix)$/iu.test(name);

function run(command, args, env) {
  const { status } = spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync("node_modules/tsup")) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isGlobal(name)));
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], env);
}
run(process.execPath, [".config/build.js"], process.env);

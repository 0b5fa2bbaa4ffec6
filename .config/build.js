// npm run build: the bundles, then what ships beside them.
import { spawnSync } from "node:child_process";

for (const args of [
  ["node_modules/tsup/dist/cli-default.js", "--config", ".config/tsup.config.ts", "--clean", "--silent"],
  [".config/write-assets.js"],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// npm run playground: the playground's page in build/playground, for any web server, or to open as it is. PLAYGROUND_FOLDER says
// where else.
import { spawnSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";

const FOLDER = process.env.PLAYGROUND_FOLDER ?? "build/playground";
rmSync(FOLDER, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ["node_modules/tsup/dist/cli-default.js", "--config", ".config/playground.config.ts"],
  { stdio: "inherit" },
);
if (status !== 0) process.exit(status ?? 1);
for (const file of ["index.html", "playground.css"]) copyFileSync(`src/playground/${file}`, `${FOLDER}/${file}`);
console.log(`${FOLDER}/index.html`);

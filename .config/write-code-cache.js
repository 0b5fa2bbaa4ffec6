// Runs the command line on the job hunt and keeps what V8 compiled on the way (bin/load-compiled.js).
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { loadCompiled } = createRequire(import.meta.url)("../bin/load-compiled.js");
const file = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const sink = { write() {}, isTTY: false };
const never = () => {
  throw new Error("nothing that warms the cache up needs this");
};
const io = {
  cwd: process.cwd(),
  stdout: sink,
  stderr: sink,
  readStdin: never,
  env: {},
  now: () => 0,
  zone: () => "UTC",
  later: never,
  untilStopped: never,
  addresses: never,
  readAsset: never,
  readShipped: never,
};

rmSync(`${file}.cache`, { force: true });
const { exports, script } = loadCompiled(file);
for (const command of [["check"]]) {
  const code = await exports.main([...command, "--config", "fixtures/ok/job-hunt", "--now", "2026-11-21T09:00"], io);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
}
writeFileSync(`${file}.cache`, script.createCachedData());

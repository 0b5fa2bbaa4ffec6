// npm run bench: what the program costs, as ratios within one run. Needs a build (npm run build).
// npm run bench -- --serve: the server under load instead (serve.js).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateNotes } from "./generate-notes.js";
import { measure } from "./measure.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "bin/followthrough.js");
const script = (name) => join(root, "test/bench", name);
if (process.argv.includes("--serve")) {
  await import("./serve.js");
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), "followthrough-bench-"));

try {
  const jobHunt = join(root, "fixtures/ok/job-hunt");
  compare("the job hunt", 15, "node -e 1", {
    "node -e 1": ["-e", "1"],
    check: [program, "check", "--config", jobHunt, "--now", "2026-11-21T09:00"],
  });
  const [hook, hunt] = ["hook", "hunt"].map((name) => join(folder, name));
  generateNotes(hook, 200);
  compare("200 notes of 1 kB, as in a commit hook", 11, "node -e 1", {
    "node -e 1": ["-e", "1"],
    check: [program, "check", "--config", hook, "--now", "2026-11-21T09:00"],
    "markdownlint-cli2": [join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"), `${hook}/*.md`],
  });
  generateNotes(hunt, 2000);
  compare("2,000 notes of 1 kB", 5, "gray-matter", {
    "only reading": [script("read-only.js"), hunt],
    "gray-matter": [script("gray-matter.js"), hunt],
    check: [program, "check", "--config", hunt, "--now", "2026-11-21T09:00"],
  });
} finally {
  rmSync(folder, { recursive: true });
}

function compare(title, rounds, base, commands) {
  const medians = measure(commands, rounds);
  console.log(title);
  for (const [name, time] of Object.entries(medians)) {
    const ratio = (time / medians[base]).toFixed(2);
    console.log(`  ${name.padEnd(18)} ${time.toFixed(0).padStart(6)} ms  ${ratio} × ${base}`);
  }
}

// npm run release -- VERSION [--dry-run]: version, changelog, tarball, VS Code extension, commit and tag, all made in a
// checkout of their own. Nothing is pushed or published: .github/workflows/release.yml does that when the tag is pushed.
import { parser } from "keep-a-changelog";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const RESULTS = join(ROOT, "build/release");
const USAGE = "npm run release -- VERSION [--dry-run], where VERSION is three numbers such as 0.2.0";

const words = process.argv.slice(2);
const isDry = words.includes("--dry-run");
const [version, ...rest] = words.filter((word) => word !== "--dry-run");
if (!/^\d+\.\d+\.\d+$/u.test(version ?? "") || rest.length > 0) fail(`expected a version: ${USAGE}`);

const current = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
if (!isLater(version, current)) fail(`${version} is not later than ${current}, which package.json has`);
const changes = releaseChangelog(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8"));
if (read("git", ["status", "--porcelain"]) !== "") fail("something is not committed: commit it, or put it away");

const checkout = mkdtempSync(join(tmpdir(), "followthrough-release-"));
try {
  run("git", ["worktree", "add", "--quiet", "--force", "--detach", checkout, "HEAD"], ROOT);
  symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
  run("npm", ["version", version, "--no-git-tag-version"]);
  writeFileSync(join(checkout, "CHANGELOG.md"), changes);
  // Packing builds, too (prepare).
  run("npm", ["pack", "--silent"]);
  run("npm", ["run", "--silent", "vsix"]);
  mkdirSync(RESULTS, { recursive: true });
  keep(`followthrough-${version}.tgz`);
  keep("build/followthrough.vsix", `followthrough-${version}.vsix`);
  if (isDry) run("git", ["--no-pager", "diff", "--stat"]);
  else {
    run("git", ["commit", "--quiet", "--all", "--message", `Release ${version}`]);
    run("git", ["tag", "--annotate", `v${version}`, "--message", `followthrough ${version}`]);
  }
} finally {
  spawnSync("git", ["worktree", "remove", "--force", checkout], { cwd: ROOT });
  rmSync(checkout, { recursive: true, force: true });
}
if (isDry) console.log(`Nothing is committed or tagged; without --dry-run, v${version} would be.`);
else {
  run("git", ["merge", "--quiet", "--ff-only", `v${version}`], ROOT);
  console.log(`Look at the commit and its tag, then publish both: git push --follow-tags`);
}

/** What was unreleased is the version's, as of today. */
function releaseChangelog(text) {
  const changelog = parser(text);
  changelog.format = "markdownlint";
  const unreleased = changelog.releases.find((release) => release.version === undefined);
  if (!unreleased || unreleased.isEmpty()) fail("CHANGELOG.md has nothing below ## Unreleased: say what is new");
  unreleased.setVersion(version);
  unreleased.setDate(new Date());
  return changelog.toString();
}

function isLater(version, other) {
  const parts = other.split(".").map(Number);
  const [difference = 0] = version
    .split(".")
    .map((part, at) => Number(part) - parts[at])
    .filter((part) => part !== 0);
  return difference > 0;
}

function keep(path, name = basename(path)) {
  copyFileSync(join(checkout, path), join(RESULTS, name));
  console.log(`build/release/${name}`);
}

function run(program, args, cwd = checkout) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: "inherit" });
  if (status !== 0) throw error ?? new Error(`${program} ${args[0]} has failed`);
}

function read(program, args) {
  return spawnSync(program, args, { cwd: ROOT, encoding: "utf8" }).stdout.trim();
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

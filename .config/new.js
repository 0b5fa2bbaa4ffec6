// npm run new check ID: a check of the default policy that works, with its scenarios and its line in the reference.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";

const ROOT = new URL("../", import.meta.url);
const POLICY = "src/policy/builtin/default.yaml";
const USAGE = "npm run new check ID, where ID is lower-case words with hyphens, such as reference-unnamed";

const [kind, id, ...rest] = process.argv.slice(2);
if (kind !== "check" || rest.length > 0) fail(`expected a check and its id: ${USAGE}`);
if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id ?? "")) fail(`expected an id, not ${JSON.stringify(id ?? "")}: ${USAGE}`);
addCheck(id);

/** The check comes last in the policy, its scenarios get a file of their own, and the reference is written anew. */
function addCheck(id) {
  const scenarios = `src/policy/builtin/scenarios/default.${id}.scenarios.yaml`;
  const taken = findId(id);
  if (taken) fail(`${taken} has a rule or check ${id} already: choose another id`);
  const policy = read(POLICY);
  const checks = parseDocument(policy).get("checks", true);
  const [, end] = checks.items.at(-1).range;
  write(POLICY, `${policy.slice(0, end).trimEnd()}\n\n${fill("check.yaml", id)}${policy.slice(end)}`);
  write(scenarios, fill("check.scenarios.yaml", id));
  if (!updateReference()) {
    write(POLICY, policy);
    rmSync(new URL(scenarios, ROOT));
    fail("the check was taken out again, as the program refuses it: see above");
  }
  console.log(fill("check.next.txt", id));
}

/** The file of the first rule or check, of a policy or of the program, that has the id. */
function findId(id) {
  const files = readdirSync(new URL("src", ROOT), { recursive: true }).filter((file) => /\.(?:ts|yaml)$/u.test(file));
  const isThere = (text) => text.includes(`"${id}": {`) || text.includes(`- id: ${id}\n`);
  return files.map((file) => `src/${file}`).find((file) => isThere(read(file)));
}

/** The tests of the reference load the policy first, so that what cannot be loaded fails here. */
function updateReference() {
  const vitest = new URL("node_modules/vitest/vitest.mjs", ROOT).pathname;
  const args = ["run", "--config", ".config/vitest.config.ts", "test/cli/checks-reference.test.ts"];
  const env = { ...process.env, UPDATE: "1" };
  const { status, stdout } = spawnSync(process.execPath, [vitest, ...args], { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) console.error(stdout);
  return status === 0;
}

/** A template beside this file, with the id and, from it, a title in its places. */
function fill(template, id) {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return read(`.config/new/${template}`).replaceAll("{ID}", id).replaceAll("{TITLE}", title);
}

function read(path) {
  return readFileSync(new URL(path, ROOT), "utf8");
}

function write(path, text) {
  writeFileSync(new URL(path, ROOT), text);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

import actionValidator from "@action-validator/core";
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { copyFixture } from "../cli/copy-fixture.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

/** The workflow that docs/how-to/publish.md gives people to publish their feed with. */
const WORKFLOW = /<!-- workflow: publish -->\n```yaml\n(?<text>.*?)```/su.exec(
  readFileSync("docs/how-to/publish.md", "utf8"),
)!.groups!.text!;

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: { readonly publish: { readonly steps: readonly Step[] } };
}

const FEED = "3b0f9a";
const NOTE = "applications/northwind.md";

let built: BuiltPackage;
/** The static host: what it answers, and what was last published there. */
let host: Server;
let answer: { status: number; body: string };
/** A repository's checkout and what runs in it. */
let checkout: string;
let bin: string;

/** Runs the steps that are scripts, as a runner does: bash that ends with the first failure. Installing is the test's. */
async function runSteps(): Promise<{ readonly failed?: string; readonly log: string }> {
  const { env, jobs } = parse(WORKFLOW) as Workflow;
  let log = "";
  for (const step of jobs.publish.steps) {
    if (step.run === undefined || step.name === "Install") continue;
    const { code, output } = await runScript(step.run, resolveValues({ ...env, ...step.env }));
    log += output;
    if (code !== 0) return { failed: step.name, log };
  }
  return { log };
}

/** What GitHub would put in for `${{ … }}`. */
function resolveValues(env: Readonly<Record<string, string>>): Record<string, string> {
  const { port } = host.address() as AddressInfo;
  const values: Readonly<Record<string, string>> = {
    "secrets.FEED_NAME": FEED,
    "vars.FOLLOWTHROUGH": "github:NAME/REPOSITORY",
    "steps.pages.outputs.base_url": `http://127.0.0.1:${port}`,
  };
  const resolve = (text: string): string =>
    text.replace(/\$\{\{ *([\w.]+) *\}\}/gu, (_, name: string) => {
      expect(Object.keys(values)).toContain(name);
      return values[name]!;
    });
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, resolve(value)]));
}

function runScript(script: string, env: Record<string, string>): Promise<{ code: number; output: string }> {
  const PATH = `${bin}:${process.env.PATH ?? ""}`;
  const options = { cwd: checkout, env: { ...env, PATH, HOME: bin } };
  return new Promise((resolve) => {
    execFile("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

const readSite = (): string => readFileSync(join(checkout, `site/${FEED}.ics`), "utf8");

beforeAll(() => {
  built = buildPackage();
}, 180_000);

beforeEach(async () => {
  checkout = copyFixture("ok/readme");
  bin = mkdtempSync(join(tmpdir(), "publishing-"));
  const program = join(bin, "followthrough");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${built.folder}/bin/followthrough.js" "$@"\n`);
  chmodSync(program, 0o755);
  answer = { status: 404, body: "<p>There isn't a site here.</p>" };
  host = createServer((request, response) => {
    expect(request.url).toBe(`/${FEED}.ics`);
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  await new Promise((resolve) => host.close(resolve));
  for (const folder of [checkout, bin]) rmSync(folder, { recursive: true, force: true });
});

describe("the workflow that publishes the feed", () => {
  it("is one that GitHub understands", () => {
    expect(actionValidator.validateWorkflow(WORKFLOW).errors).toEqual([]);
  });

  it("is told when it is not", () => {
    const broken = WORKFLOW.replace("runs-on:", "run-on:");
    expect(actionValidator.validateWorkflow(broken).errors).not.toEqual([]);
  });

  it("publishes a feed that gives nothing of the notes away, and no other file", async () => {
    const { failed, log } = await runSteps();
    expect(failed, log).toBeUndefined();
    const feed = readSite();
    expect(feed).toContain("BEGIN:VEVENT");
    for (const text of ["Northwind", "Analyst", "Mary", "mary@northwind.example", "northwind"])
      expect(feed).not.toContain(text);
  });

  it("remembers what subscribers have, so that what did not change keeps its bytes", async () => {
    await runSteps();
    const first = readSite();
    rmSync(join(checkout, "site"), { recursive: true });
    answer = { status: 200, body: first };
    await runSteps();
    expect(readSite()).toBe(first);
    const note = join(checkout, NOTE);
    writeFileSync(note, readFileSync(note, "utf8").replace("2026-11-13 ", "2031-11-13 "));
    rmSync(join(checkout, "site"), { recursive: true });
    await runSteps();
    expect(readSite()).not.toBe(first);
    const sequences = (feed: string) =>
      new Set(Array.from(feed.matchAll(/^SEQUENCE:(\d+)/gmu), ([, one]) => Number(one)));
    expect(Math.max(...sequences(readSite()))).toBeGreaterThan(Math.max(...sequences(first)));
  });

  it.each([
    ["the host is out of order", 503, "Service Unavailable"],
    ["something else stands there", 200, "<!doctype html><title>Not a calendar</title>"],
  ])("publishes nothing when %s", async (_what, status, body) => {
    answer = { status, body };
    const { failed, log } = await runSteps();
    expect(failed, log).toBeDefined();
    expect(log).toMatch(/not publish|--force/u);
    if (existsSync(join(checkout, `site/${FEED}.ics`))) expect(readSite()).toBe(body);
  });

  it("publishes nothing when the policy is wrong", async () => {
    mkdirSync(join(checkout, "site"));
    writeFileSync(join(checkout, "followthrough.yaml"), "policy: nope\n");
    const { failed, log } = await runSteps();
    expect(failed).toBeDefined();
    expect(log).toContain("followthrough.yaml:1:9");
    expect(existsSync(join(checkout, `site/${FEED}.ics`))).toBe(false);
  });
});

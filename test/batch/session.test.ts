import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sample } from "../cases.js";
import { runCli } from "../cli/run-cli.js";
import { copyFixture } from "../cli/copy-fixture.js";
import { judgeLines } from "./judge-lines.js";

const NOW = "2026-11-21T09:00";

interface Agenda {
  readonly actions: readonly { readonly application: { readonly path: string }; readonly projected: boolean }[];
  readonly appointments: readonly { readonly application: { readonly path: string } }[];
}

interface Findings {
  readonly findings: readonly { readonly file: string; readonly check: string; readonly because: unknown }[];
}

const FIXTURES = [
  ...["ok/demo", "ok/feed", "ok/job-hunt", "ok/own-words", "ok/readme"],
  ...sample(
    readdirSync("fixtures/ok/vaults", { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    6,
  ).map(({ name }) => `ok/vaults/${name}`),
];

/** What is told of notes beside each other: of two lines each judged by itself nobody can tell it. */
const SHARED = new Set(["same-application", "conflicted-copy", "duplicate-id"]);

/** Everything that `agenda` and `check` print of a folder. */
async function ask(cwd: string): Promise<Agenda & Findings> {
  const [agenda, check] = await Promise.all(
    ["agenda", "check"].map((name) => runCli([name, "--format", "json", "--now", NOW], { cwd })),
  );
  const { actions, appointments } = JSON.parse(agenda!.stdout) as Agenda;
  return { actions, appointments, findings: (JSON.parse(check!.stdout) as Findings).findings };
}

/** Paths of what the folder's search found to be notes. */
async function listNotes(cwd: string): Promise<readonly string[]> {
  const { stdout } = await runCli(["export", "--format", "json", "--now", NOW], { cwd });
  const { applications } = JSON.parse(stdout) as { applications: readonly { path: string }[] };
  return [...new Set(applications.map(({ path }) => path))];
}

const without = (key: string, items: readonly object[]): readonly object[] =>
  items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)));

let compared = 0;

describe("batch says of each note what the folder's session says of it", () => {
  it.each(FIXTURES)("in %s, all of them together", async (fixture) => {
    const cwd = copyFixture(fixture);
    const paths = await listNotes(cwd);
    const folder = await ask(cwd);
    const config = join(cwd, "followthrough.yaml");
    const policies = Object.fromEntries(
      readdirSync(cwd)
        .filter((name) => /\.ya?ml$/u.test(name) && name !== "followthrough.yaml")
        .map((name) => [name, readFileSync(join(cwd, name), "utf8")]),
    );
    const person = { person: "jo", ...(existsSync(config) && { config: readFileSync(config, "utf8") }), policies };
    const notes = paths.map((path) => ({ path, text: readFileSync(join(cwd, path), "utf8") }));
    const options = { now: NOW, zone: "Europe/Berlin", forecast: true };
    const together = await judgeLines([person, ...notes], { ...options, together: true });
    expect(together.map(({ path }) => path)).toEqual(paths);
    const own = (path: string | null) => ({
      path,
      actions: without(
        "because",
        folder.actions.filter(({ application }) => application.path === path),
      ),
      findings: without(
        "because",
        folder.findings.filter(({ file }) => file === path),
      ),
      events: folder.appointments.filter(({ application }) => application.path === path),
    });
    expect(together.map(({ path, actions, findings, events }) => ({ path, actions, findings, events }))).toEqual(
      together.map(({ path }) => own(path)),
    );
    // One by one they say the same, where nothing is told of two of them.
    const concerned = new Set(folder.findings.filter(({ check }) => SHARED.has(check)).map(({ file }) => file));
    const alone = await judgeLines([person, ...notes], options);
    const rest = (answers: typeof alone) => answers.filter(({ path }) => !concerned.has(path ?? ""));
    expect(rest(alone)).toEqual(rest(together));
    compared += rest(alone).length;
  });

  it("which are dozens of notes", () => {
    expect(compared).toBeGreaterThan(30);
  });
});

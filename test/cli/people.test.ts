import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const note = (company: string): string =>
  `---\ncompany: ${company}\nrole: Analyst\nstatus: interviewing\ninterviews:\n  - {date: 2026-11-10, promised_by: 2026-11-17}\nlog: [2026-11-10 sent thank-you]\n---\n`;

function makeClients(more: Readonly<Record<string, string>> = {}): string {
  return makeFolder({
    "followthrough.yaml": "me: {name: Cora Coach, timezone: Europe/Berlin}\n",
    "own.md": note("Coaching Ltd"),
    "clients/jo/followthrough.yaml": "me: {name: Jo Doe, timezone: Europe/Berlin}\n",
    "clients/jo/acme.md": note("Acme"),
    "clients/jo/deeper/sam/followthrough.yaml": "policy: prompt\nme: {timezone: Australia/Sydney}\n",
    "clients/jo/deeper/sam/globex.md": note("Globex"),
    "clients/node_modules/x/followthrough.yaml": "",
    "clients/.old/followthrough.yaml": "",
    ...more,
  });
}

interface PeopleJson {
  readonly people: readonly {
    readonly name: string;
    readonly folder: string;
    readonly agenda: {
      readonly zone: string;
      readonly actions: readonly { readonly application: { readonly company: string } }[];
    };
  }[];
}

async function listPeople(cwd: string, ...argv: readonly string[]): Promise<PeopleJson["people"]> {
  const { stdout } = await runCli(["people", ...argv, "--format", "json"], { cwd });
  return (JSON.parse(stdout) as PeopleJson).people;
}

describe("followthrough people", () => {
  it("finds every workspace, each with its own people, zone and notes", async () => {
    const people = await listPeople(makeClients());
    const told = people.map(({ name, folder, agenda }) => [
      ...[name, folder, agenda.zone],
      ...new Set(agenda.actions.map(({ application }) => application.company)),
    ]);
    expect(told).toEqual([
      ["Cora Coach", ".", "Europe/Berlin", "Coaching Ltd"],
      ["Jo Doe", "clients/jo", "Europe/Berlin", "Acme"],
      ["sam", "clients/jo/deeper/sam", "Australia/Sydney", "Globex"],
    ]);
  });

  it("shows one agenda by person", async () => {
    const { code, stdout, stderr } = await runCli(["people", "clients"], { cwd: makeClients() });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Jo Doe · clients\/jo · Europe\/Berlin\n {2}Today\n {4}Acme · Analyst/u);
    expect(stdout).toMatch(/^sam · clients\/jo\/deeper\/sam · Australia\/Sydney\n/mu);
    expect(stdout).not.toContain("Coaching");
  });

  it("shows one person, by words of a name or a folder, and says who there is", async () => {
    const cwd = makeClients();
    expect((await listPeople(cwd, "--only", "doe")).map(({ name }) => name)).toEqual(["Jo Doe"]);
    expect((await listPeople(cwd, "--only", "sam")).map(({ name }) => name)).toEqual(["sam"]);
    const { code, stderr } = await runCli(["people", "--only", "zoe"], { cwd });
    expect(stderr).toBe("--only: nobody is called zoe; there are Cora Coach, Jo Doe, sam\n");
    expect(code).toBe(2);
  });

  it("goes on behind a workspace that cannot be read, and says so", async () => {
    const cwd = makeClients({ "clients/amy/followthrough.yaml": "policy: [nonsense\n" });
    const { code, stdout, stderr } = await runCli(["people"], { cwd });
    expect(stderr).toMatch(/^clients\/amy\/followthrough\.yaml:/u);
    expect(stdout).toContain("Jo Doe");
    expect(code).toBe(2);
  });

  it("says how to make a workspace where there is none", async () => {
    const { code, stderr } = await runCli(["people"], { cwd: makeFolder({ "a.md": note("Acme") }) });
    expect(stderr).toBe(". has no folder with a followthrough.yaml; followthrough init makes one for each person\n");
    expect(code).toBe(2);
  });
});

describe("a workspace below another", () => {
  it("is not swallowed by the outer one's run", async () => {
    const cwd = makeClients();
    const { code } = await runCli(["run"], { cwd });
    expect(code).toBe(0);
    const report = readFileSync(join(cwd, "follow-ups.md"), "utf8");
    expect(report).toContain("Coaching Ltd");
    expect(report).not.toMatch(/Acme|Globex/u);
    expect(readFileSync(join(cwd, "follow-ups.ics"), "utf8")).not.toMatch(/Acme|Globex/u);
    expect(existsSync(join(cwd, "clients/jo/follow-ups.md"))).toBe(false);
    expect((await runCli(["explain", "clients/jo/acme.md"], { cwd })).stderr).not.toContain("ignored by git");
  });
});

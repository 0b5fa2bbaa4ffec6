import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { InvalidInput, NoNotes, openHunt, type HuntOptions } from "../../src/index.js";
import { copyFixture } from "../cli/copy-fixture.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";

const NOW = "2026-11-16";
const AT = { now: NOW, zone: "UTC" };

async function print(cwd: string, ...argv: string[]): Promise<string> {
  const { stdout } = await runCli([...argv, "--now", NOW], { cwd });
  return stdout;
}

describe("an open job hunt", () => {
  it("says what the commands say, byte for byte", async () => {
    for (const name of ["ok/readme", "ok/demo", "ok/job-hunt"]) {
      const folder = copyFixture(name);
      const hunt = await openHunt({ folder, ...AT });
      expect(hunt.formatAgenda()).toBe(await print(folder, "agenda"));
      expect(await hunt.formatCalendar()).toBe(await print(folder, "calendar", "--output", "-"));
      expect(hunt.formatReport()).toBe(await print(folder, "report", "--output", "-"));
      const { findings } = JSON.parse(await print(folder, "check", "--format", "json")) as { findings: unknown[] };
      expect(hunt.findings).toHaveLength(findings.length);
      const told = hunt.findings.map(({ check, line = null, column = null }) => ({ check, line, column }));
      expect(findings).toMatchObject(told);
      const { actions } = JSON.parse(await print(folder, "agenda", "--format", "json")) as { actions: unknown[] };
      expect(hunt.actions.length + hunt.forecast.length).toBe(actions.length);
      const { overdue, open } = hunt.agenda;
      for (const action of [...overdue, ...open]) expect(hunt.actions).toContain(action);
    }
  });

  it("takes the folder and the moment in any of their forms", async () => {
    const folder = copyFixture("ok/readme");
    const expected = (await openHunt({ folder, ...AT })).formatAgenda();
    const midnight = "2026-11-15T23:00:00Z";
    const forms: Pick<HuntOptions, "folder" | "now">[] = [
      { folder: pathToFileURL(folder), now: midnight },
      { folder: join(folder, "applications"), now: new Date(midnight) },
      { folder, now: { epochMilliseconds: Date.parse(midnight) } },
    ];
    for (const form of forms) {
      const hunt = await openHunt({ ...form, zone: "America/New_York" });
      expect(hunt.formatAgenda(), "the workspace names the zone").toBe(expected);
    }
  });

  it("follows what changes, and looks at other moments", async () => {
    const folder = copyFixture("ok/readme");
    const hunt = await openHunt({ folder, ...AT });
    const path = "applications/northwind.md";
    const text = readFileSync(join(folder, path), "utf8");
    const due = hunt.actions.filter(({ application }) => application.path === path);
    expect(due).not.toEqual([]);
    const { actions } = await hunt.plan({ path, text: text.replace("interviewing", "rejected") });
    expect(actions.gone.length).toBeGreaterThan(0);
    expect([...(await hunt.setText(path, undefined)).notes]).toEqual([path]);
    expect(hunt.actions.filter(({ application }) => application.path === path)).toEqual([]);
    await hunt.release(path);
    expect(hunt.actions.map(({ uid }) => uid)).toEqual(expect.arrayContaining(due.map(({ uid }) => uid)));
    expect((await hunt.refresh()).notes.size).toBe(0);
    const [before] = hunt.actions;
    expect(hunt.at("2027-03-01").actions).not.toEqual(hunt.actions);
    expect(hunt.at(NOW).actions.map(({ uid }) => uid)).toContain(before!.uid);
    expect((await hunt.planFixes("applications/hooli.md")).fixed).toBeGreaterThan(0);
  });

  it("writes nothing, whatever it is asked", async () => {
    const folder = copyFixture("ok/readme");
    const list = () =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .toSorted()
        .map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`);
    const before = list();
    const hunt = await openHunt({ folder, ...AT });
    const path = "applications/northwind.md";
    hunt.formatAgenda();
    hunt.formatReport();
    await hunt.formatCalendar();
    await hunt.plan({ path, text: "" });
    await hunt.planFixes("applications/hooli.md");
    await hunt.setText(path, "---\ncompany: Northwind\nrole: SRE\n---\n");
    await hunt.refresh();
    expect(list()).toEqual(before);
  });

  it("refuses with a message for people", async () => {
    const folder = copyFixture("ok/readme");
    const refuse = (options: Partial<HuntOptions>) => openHunt({ folder, ...AT, ...options });
    await expect(refuse({ policy: "defualt" })).rejects.toThrow(/^policy: .*default/u);
    await expect(refuse({ zone: "Berlin" })).rejects.toThrow(
      "zone: Berlin is no time zone; did you mean Europe/Berlin?",
    );
    await expect(refuse({ now: "2026-02-30" })).rejects.toThrow(InvalidInput);
    await expect(refuse({ now: new Date(NaN) })).rejects.toThrow(InvalidInput);
    await expect(refuse({ folder: makeFolder() })).rejects.toThrow(NoNotes);
  });
});

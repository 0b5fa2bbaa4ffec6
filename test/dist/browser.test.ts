import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as core from "../../src/core.js";
import { openBrowser, openVisit, type Visit } from "../page/open-browser.js";
import { requireProgram } from "../programs.js";
import { buildPackage, type BuiltPackage } from "./build-package.js";

const chromium = requireProgram("chromium");

const SITE = "http://followthrough.example/";

let built: BuiltPackage;
/** The bundle's files: what the page loads at first and what it may load later. */
const files = new Map<string, string>();

beforeAll(async () => {
  built = buildPackage();
  const { outputFiles, warnings } = await build({
    entryPoints: { app: join(built.folder, "dist/core.js") },
    ...{ bundle: true, platform: "browser", format: "esm", splitting: true, write: false },
    ...{ outdir: "/", logLevel: "silent" },
  });
  // That a chunk imports another one which is loaded for others' sake is nothing to warn of.
  expect(warnings.map(({ id, text }) => [id, text]).filter(([id]) => id !== "ignored-bare-import")).toEqual([]);
  for (const { path, text } of outputFiles) files.set(basename(path), text);
}, 180_000);

/** Everything that a person sees of one note, as data: run in the browser and here. */
async function tell(
  { evaluate, explainAction, formatAgendaJson, formatFindingsJson, runScenarios }: typeof core,
  { text, path, scenarios }: { readonly text: string; readonly path: string; readonly scenarios: string },
): Promise<unknown> {
  const me = { name: "Jo Doe", email: "jo@example.com", phone: "+49 30 555 0100" };
  const policy = [
    "default",
    { name: "mine", text: "format: 1\nname: Mine\nsettings: {reply_grace: {default: 3 days, about: patience}}" },
  ];
  const note = await evaluate(text, { policy, now: "2026-11-21T09:00", zone: "Europe/Berlin", path, me });
  const { evaluation, findings, actions, forecast, wait, status, circumstances } = note;
  const results = await runScenarios({ name: "prompt.scenarios.yaml", text: scenarios });
  return JSON.parse(
    JSON.stringify({
      agenda: note.formatAgenda(),
      agendaData: formatAgendaJson(evaluation),
      calendar: await note.formatCalendar(),
      hidden: await note.formatCalendar({ private: true, secret: "a secret" }),
      report: note.formatReport(),
      findings,
      findingsData: formatFindingsJson(findings, () => undefined),
      actions: [...actions, ...forecast].map(({ uid, title, state, opens, closes }) => [
        ...[uid, title, state, String(opens), String(closes)],
      ]),
      drafts: actions.map((action) => note.writeDraft(action)),
      why: actions.map((action) => explainAction(action, circumstances)?.parts.length),
      status,
      since: String(wait?.since),
      scenarios: results.map(({ name, differences }) => [name, differences]),
    }),
  ) as unknown;
}

const NOTES = ["demo", "readme", "job-hunt"].flatMap((hunt) =>
  readdirSync(`fixtures/ok/${hunt}/applications`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      path: `${hunt}/${name}`,
      text: readFileSync(`fixtures/ok/${hunt}/applications/${name}`, "utf8"),
    })),
);
const ABROAD = {
  path: "abroad.md",
  text: `---\ncompany: Acme\nrole: Engineer\ncountry: DE\napplied: 2026-11-02\n---\n`,
};
const scenarios = readFileSync("src/policy/builtin/scenarios/prompt.scenarios.yaml", "utf8");

describe("followthrough/core", () => {
  it("imports nothing of Node's, and no package", () => {
    const chunks = new Map<string, string>();
    const open = ["core.js"];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const text = readFileSync(join(built.folder, "dist", file), "utf8");
      chunks.set(file, text);
      const targets = Array.from(text.matchAll(/(?:\bfrom|\bimport\(?) ?"(\.[^"]+)"/gu), ([, target]) =>
        join(file, "..", target!),
      );
      open.push(...targets.filter((target) => !chunks.has(target)));
    }
    expect(chunks.size).toBeGreaterThan(20);
    const packages = [...chunks.values()].flatMap((text) =>
      Array.from(text.matchAll(/(?:\bfrom|\bimport\(?) ?"((?:node:)?[a-z][\w/@-]*)"/gu), ([, name]) => name),
    );
    expect(packages).toEqual([]);
  });

  describe.runIf(chromium)("in Chromium", () => {
    let browser: Browser;
    let visit: Visit;
    beforeAll(async () => {
      browser = await openBrowser(chromium!);
      visit = await openVisit(browser, { timezoneId: "Pacific/Auckland" });
      await visit.page.route(`${SITE}**`, async (route) => {
        const name = basename(new URL(route.request().url()).pathname);
        const body = files.get(name) ?? "<!doctype html><title>A page</title>";
        await route.fulfill({ body, contentType: files.has(name) ? "text/javascript" : "text/html" });
      });
      await visit.page.goto(SITE);
    });
    afterAll(async () => {
      await visit.close();
      await browser.close();
    });

    const tellThere = (note: (typeof NOTES)[number]): Promise<unknown> =>
      visit.page.evaluate(
        `(async () => (${tell.toString()})(await import("${SITE}app.js"), ${JSON.stringify({ ...note, scenarios })}))()`,
      );
    const tellHere = async (note: (typeof NOTES)[number]): Promise<unknown> => {
      const module = (await import(pathToFileURL(join(built.folder, "dist/core.js")).href)) as typeof core;
      return tell(module, { ...note, scenarios });
    };

    it("says what it says in Node, byte for byte, of every note", async () => {
      expect(NOTES.length).toBeGreaterThan(15);
      for (const note of NOTES) {
        const there = await tellThere(note);
        expect(there).toEqual(await tellHere(note));
        expect(there).toMatchObject({ calendar: expect.stringMatching(/^BEGIN:VCALENDAR\r\n/u) as unknown });
      }
      expect(visit.complaints).toEqual([]);
    });

    it("loads the holidays when a country is named, and not before", async () => {
      const holidays = [...files]
        .filter(([, text]) => text.includes("Tag der Deutschen Einheit"))
        .map(([name]) => name);
      expect(holidays).toHaveLength(1);
      await tellThere(NOTES[0]!);
      expect(visit.requested).not.toContain(`${SITE}${holidays[0]}`);
      expect(await tellThere(ABROAD)).toEqual(await tellHere(ABROAD));
      expect(visit.requested).toContain(`${SITE}${holidays[0]}`);
    });
  });
});

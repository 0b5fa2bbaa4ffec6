import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFragment, type State } from "../../src/playground/state.js";
import { findBarriers } from "../page/find-barriers.js";
import { openBrowser, openVisit, type Visit } from "../page/open-browser.js";
import { requireProgram } from "../programs.js";

const chromium = requireProgram("chromium");
const FOLDER = "build/playground";
const FROM_DISK = pathToFileURL(resolve(FOLDER, "index.html")).href;
const PHONE = { viewport: { width: 390, height: 844 } };

const STATE: State = {
  note: "---\ncompany: Acme\nrole: Engineer\ncontacts: [{name: Ada Lovelace, email: ada@acme.example}]\ninterviews:\n  - {date: 2026-11-12 14:00, with: Ada Lovelace}\n---\n",
  builtins: ["default"],
  policy: "",
  now: "2026-11-13T09:00",
  zone: "Europe/Berlin",
};

let browser: Browser;
let server: Server;
/** The same page from a web server. */
let site: string;

/** The page with a state, once something is shown. */
async function open(state?: State, options: BrowserContextOptions = {}, from = FROM_DISK): Promise<Visit> {
  const visit = await openVisit(browser, { timezoneId: "Europe/Berlin", ...options });
  await visit.page.goto(state ? `${from}#${await writeFragment(state)}` : from);
  await visit.page.locator("#panel-agenda > *").first().waitFor();
  return visit;
}

const panel = (page: Page, id: string) => page.locator(`#panel-${id}`);

async function choose(page: Page, id: string): Promise<string> {
  await page.locator(`#tab-${id}`).click();
  return panel(page, id).innerText();
}

describe.runIf(chromium)("the playground", () => {
  beforeAll(async () => {
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "playground"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const types = new Map([
      ["html", "text/html"],
      ["css", "text/css"],
      ["js", "text/javascript"],
    ]);
    server = createServer((request, response) => {
      const name = request.url === "/" ? "index.html" : (request.url ?? "").slice(1);
      response.setHeader("content-type", types.get(name.split(".").at(-1) ?? "") ?? "text/plain");
      response.end(readFileSync(`${FOLDER}/${name}`));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser(chromium!);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it("shows an example at first, from a folder, and asks for nothing but its own files", async () => {
    const { page, requested, complaints, close } = await open();
    expect(await panel(page, "agenda").innerText()).toContain("Thank Grace Hopper for the interview");
    expect(await choose(page, "explanation")).toContain("interviews[0].date");
    expect(await choose(page, "calendar")).toContain("Thank Grace Hopper at Acme for the interview");
    expect(await choose(page, "report")).toContain("# Follow-ups, Sat 21 Nov 2026");
    expect(await choose(page, "findings")).toBe("Nothing is wrong with the note.");
    expect(requested.filter((address) => !address.startsWith("file:") && !address.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("shows each of its examples without a problem", async () => {
    const { page, complaints, close } = await open();
    const titles = await page.locator("#example option").allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    const shown = new Set<string>();
    for (const label of titles) {
      const before = page.url();
      if (label !== titles[0]) {
        await page.selectOption("#example", { label });
        await page.waitForURL((url) => url.href !== before);
      }
      shown.add(await panel(page, "agenda").innerText());
      expect(await choose(page, "findings")).not.toContain("error");
      await page.locator("#tab-agenda").click();
    }
    expect(shown.size).toBe(titles.length);
    expect(complaints).toEqual([]);
    await close();
  });

  it("follows what is typed, and leads from a finding to its place and its fix", async () => {
    const { page, close } = await open(STATE);
    expect(await panel(page, "agenda").innerText()).toContain("Thank Ada Lovelace");
    const note = page.locator("#note .cm-content");
    await note.getByText("role: Engineer").click();
    await page.keyboard.press("End");
    await page.keyboard.type("\nstatsu: rejected");
    await expect.poll(() => choose(page, "findings")).toContain("statsu");
    await panel(page, "findings").locator("button.place").first().click();
    expect(await page.evaluate("getSelection().toString()")).toContain("statsu");
    await page.keyboard.type("status");
    await expect.poll(() => choose(page, "agenda")).not.toContain("Thank Ada Lovelace");
    await close();
  });

  it("lets a policy be written over the built-in one, and says where it is wrong", async () => {
    const { page, close } = await open({ ...STATE, now: "2026-11-28T09:00" });
    const before = await panel(page, "agenda").innerText();
    await page.locator("#policy .cm-content").click();
    await page.keyboard.insertText("format: 1\nname: Mine\nsettings:\n  reply_grace: {default: soon}\n");
    await expect.poll(() => choose(page, "findings")).toContain("policy.yaml:4");
    expect(await choose(page, "agenda")).toContain("Nothing is evaluated");
    await page.keyboard.press("Tab");
    await page.locator("#policy .cm-content").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await expect.poll(() => choose(page, "agenda")).toBe(before);
    await close();
  });

  it("puts its state into the address, and shows it to whoever opens that", async () => {
    const { page, close } = await open(STATE);
    await page.locator("#builtins").getByText("applications").click();
    const before = page.url();
    await page.waitForURL((url) => url.href !== before);
    const shown = await panel(page, "agenda").innerText();
    const other = await openVisit(browser, { timezoneId: "America/New_York" });
    await other.page.goto(page.url());
    await expect.poll(() => panel(other.page, "agenda").innerText()).toBe(shown);
    expect(await other.page.locator("#zone").inputValue()).toBe("Europe/Berlin");
    expect(await other.page.getByLabel("applications").isChecked()).toBe(true);
    await other.close();
    await close();
  });

  it("says of a link that is cut off that it is", async () => {
    const visit = await openVisit(browser);
    await visit.page.goto(`${FROM_DISK}#d.abc`);
    await expect.poll(() => visit.page.locator("#told").innerText()).toContain("not whole");
    await visit.close();
  });

  it("runs nothing that a stranger's link holds, and sends nothing anywhere", async () => {
    const evil = `<img src=https://evil.example/x onerror=alert(1)><script>alert(2)</script>[a](javascript:alert(3))`;
    const note = STATE.note.replace("Acme", JSON.stringify(evil)).replace("Ada Lovelace", JSON.stringify(evil));
    const visit = await open(
      {
        ...STATE,
        note: `${note}\n${evil}\n`,
        policy: `# ${evil}`,
        zone: evil.slice(0, 20),
        builtins: [evil, "default"],
      },
      {},
      site,
    );
    expect(await choose(visit.page, "findings")).toContain("is no time zone");
    await visit.page.selectOption("#zone", "Europe/Berlin");
    await expect.poll(() => choose(visit.page, "agenda")).toContain("hank ");
    for (const id of ["explanation", "calendar", "findings", "report"]) await choose(visit.page, id);
    expect(visit.requested.filter((address) => !address.startsWith(site) && !address.startsWith("data:"))).toEqual([]);
    expect(visit.complaints.filter((one) => one.startsWith("dialog"))).toEqual([]);
    expect(await visit.page.locator("#panels img, #panels script").count()).toBe(0);
    await visit.close();
  });

  it("knows the holidays of a country, which it loads when one is named", async () => {
    const quiet = await open(STATE, {}, site);
    expect(quiet.requested.some((address) => address.endsWith("holidays.js"))).toBe(false);
    await quiet.close();
    const note = STATE.note.replace("role:", "country: DE\nrole:");
    const { page, requested, complaints, close } = await open({ ...STATE, note }, {}, site);
    expect(requested.some((address) => address.endsWith("holidays.js"))).toBe(true);
    expect(await choose(page, "findings")).not.toContain("error");
    expect(await choose(page, "calendar")).toContain("Thank Ada Lovelace");
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" as const }],
    ["on a phone", PHONE],
  ])("can be used by everybody: %s", async (_, options) => {
    const { page, close } = await open({ ...STATE, note: STATE.note.replace("role", "rol") }, options);
    for (const id of ["agenda", "explanation", "calendar", "findings", "report"]) {
      await choose(page, id);
      expect(await findBarriers(page)).toEqual([]);
    }
    expect(await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.locator("#tab-report").focus();
    await page.keyboard.press("Home");
    expect(await page.locator("#tab-agenda").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowRight");
    expect(await panel(page, "explanation").isVisible()).toBe(true);
    await close();
  });
});

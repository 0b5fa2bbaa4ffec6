import fc from "fast-check";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_FILES, writePage, type PageOptions, type Report } from "../../src/output/index.js";
import { requireProgram } from "../programs.js";
import { anyText } from "../output/hostile-texts.js";
import { findDangers } from "./dangers.js";
import { HOSTILE_MARKUP, HOSTILE_REPORT, reportOf } from "./hostile-report.js";
import { openBrowser, openVisit, type Visit } from "./open-browser.js";
import { NEWCOMER, REPORT, sampleReport } from "./sample-report.js";
import { servePage, type PageServer } from "./serve-page.js";
import type { Tag } from "./tags.js";

const chromium = requireProgram("chromium");

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

interface Setting extends BrowserContextOptions {
  readonly report?: Report;
  readonly deeds?: PageOptions["deeds"];
}

/** Asked every five seconds. */
const A_LOOK_LATER = 5_500;

describe.runIf(chromium)("the page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium!);
  });
  afterAll(async () => {
    await browser.close();
  });

  async function withPage(
    { report = REPORT, deeds, ...options }: Setting,
    look: (visit: Visit, server: PageServer) => Promise<void>,
  ): Promise<void> {
    const server = await servePage(report, { deeds });
    const visit = await openVisit(browser, options);
    try {
      await visit.page.clock.install({ time: new Date("2026-11-21T13:05:00Z") });
      await visit.page.goto(server.url);
      await look(visit, server);
    } finally {
      await visit.close();
      await server.stop();
    }
  }

  describe.each([
    { name: "light", ...DESKTOP, colorScheme: "light" },
    { name: "on a phone, dark", ...PHONE, colorScheme: "dark" },
  ] as const)("$name", ({ name: _, ...options }) => {
    it("fits the window, asks for its own files only and complains of nothing", async () => {
      await withPage(options, async ({ page, requested, complaints }, server) => {
        expect(await page.locator("h1").innerText()).toContain("Follow-ups");
        const { width } = options.viewport;
        expect(await page.evaluate<number[]>("[document.documentElement.scrollWidth, innerWidth]")).toEqual([
          width,
          width,
        ]);
        expect(requested.filter((url) => !url.startsWith("data:")).toSorted()).toEqual(
          ["", ...Object.keys(PAGE_FILES)].map((name) => server.url + name).toSorted(),
        );
        expect(server.requests.filter((line) => !line.endsWith(" 200"))).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });
  });

  it("reads without scripts, and shows nothing that needs them", async () => {
    await withPage({ javaScriptEnabled: false }, async ({ page, complaints }) => {
      expect(await page.locator(".today .entry").first().innerText()).toContain("overdue since Mon 16 Nov");
      for (const needy of ["#find", "#status", "#due", ".deeds", ".more"])
        expect(await page.locator(`${needy}:visible`).count()).toBe(0);
      expect(await page.locator("#count").innerText()).toBe("2 applications, 2 due");
      expect(complaints).toEqual([]);
    });
  });

  it("runs nothing of a note and loads nothing for it", async () => {
    await withPage({ report: HOSTILE_REPORT }, async ({ page, requested, complaints }, server) => {
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      for (const link of await page.locator("main a:visible, main span:visible").all())
        await link.hover({ force: true });
      expect(await page.evaluate("globalThis.hacked")).toBe(undefined);
      expect(page.frames()).toHaveLength(1);
      expect(requested.filter((url) => !url.startsWith(server.url))).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.locator("main script, main iframe, main img, main form, main style").count()).toBe(0);
    });
  });

  describe("narrowed to some applications", () => {
    const shown = (page: Page) => page.locator(".entry:visible, .card:visible").count();
    const count = (page: Page) => page.locator("#count").innerText();

    it("by a text, by status, to what is due, and says how many", async () => {
      await withPage(DESKTOP, async ({ page }) => {
        const all = await shown(page);
        expect(await count(page)).toBe("2 applications, 2 due");
        await page.keyboard.press("Tab");
        await page.getByRole("searchbox", { name: "Find" }).focus();
        await page.keyboard.type("müller werk");
        await page.clock.runFor(200);
        expect(await count(page)).toBe("1 of 2 applications, 1 due");
        expect(await page.locator(".card:visible .note").allInnerTexts()).toEqual(["Müller & Söhne"]);
        expect(await page.locator(".today .entry:visible .note").allInnerTexts()).toEqual([
          "Müller & Söhne · Werkstattleitung",
        ]);
        await page.getByRole("searchbox", { name: "Find" }).fill("");
        await page.clock.runFor(200);
        expect(await shown(page)).toBe(all);
        await page.getByLabel("Status", { exact: true }).selectOption("offer");
        expect(await count(page)).toBe("0 of 2 applications, 0 due");
        await page.getByLabel("Status", { exact: true }).selectOption("");
        await page.getByLabel("Only due").check();
        expect(await page.locator(".ahead .entry:visible").count()).toBe(0);
      });
    });

    it("stays so when the page is loaded again, and when the notes change", async () => {
      await withPage(DESKTOP, async ({ page }, server) => {
        await page.getByRole("searchbox", { name: "Find" }).fill("hillside");
        await page.clock.runFor(200);
        await page.reload();
        expect(await page.getByRole("searchbox", { name: "Find" }).inputValue()).toBe("hillside");
        expect(await count(page)).toBe("1 of 2 applications, 1 due");
        server.report = sampleReport("Follow-ups, Sun 22 Nov 2026");
        await page.clock.runFor(A_LOOK_LATER);
        await expect.poll(() => page.title()).toContain("Sun 22 Nov 2026");
        expect(await page.locator(".card:visible").count()).toBe(1);
      });
    });
  });

  it("shows the rest of what is cut, from where it was cut", async () => {
    await withPage(DESKTOP, async ({ page }) => {
      const things = page.locator(".ahead .entry:visible");
      expect(await things.count()).toBe(8);
      await page.getByRole("button", { name: "Show all days" }).press("Enter");
      expect(await things.count()).toBe(12);
      expect(await page.evaluate<string>("document.activeElement.localName")).toBe("summary");
    });
  });

  it("opens what is folded away for a link that leads there", async () => {
    await withPage(DESKTOP, async ({ page }) => {
      await page.locator(".why summary").first().click();
      await page.getByRole("link", { name: "C1" }).click();
      expect(await page.locator("#advice-c1").isVisible()).toBe(true);
      await page.getByRole("link", { name: "Subscribe", exact: true }).first().click();
      expect(await page.locator("#subscribe p").first().isVisible()).toBe(true);
    });
  });

  it("lets the keyboard reach the report, its links and what scrolls", async () => {
    await withPage(DESKTOP, async ({ page }) => {
      const reached: string[] = [];
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        reached.push(
          await page.evaluate<string>(
            "document.activeElement.className || document.activeElement.textContent.slice(0, 40)",
          ),
        );
      }
      expect(reached.slice(0, 2)).toEqual(["skip", "Today"]);
      expect(reached).toEqual(expect.arrayContaining(["Board", "contact", "board", "Subscribe to this calendar"]));
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    });
  });

  it("says how to subscribe when asked", async () => {
    await withPage(PHONE, async ({ page }, { url }) => {
      await page.getByText("Subscribe to this calendar").click();
      const link = page.getByRole("link", { name: "Open in the calendar" });
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute("href")).toBe(`${url.replace("http", "webcal")}follow-ups.ics`);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(375);
    });
  });

  it("follows the notes: shows what changed, and the reader stays where they are", async () => {
    await withPage({ viewport: { width: 1280, height: 300 } }, async ({ page, complaints }, server) => {
      const entry = page.locator(".today .entry", { hasText: "Müller & Söhne" });
      await entry.locator(".why summary").click();
      const link = page.getByRole("link", { name: "juergen@mueller.example" });
      await link.focus();
      await page.evaluate("getSelection().selectAllChildren(document.querySelector('.today .entry .deed'))");
      await page.evaluate("document.getElementById('board').scrollIntoView({ behavior: 'instant' })");
      const top = () =>
        page.evaluate<number>("Math.round(document.getElementById('board').getBoundingClientRect().top)");
      const before = await top();

      server.report = sampleReport("Follow-ups, Sun 22 Nov 2026", [NEWCOMER]);
      await page.clock.runFor(A_LOOK_LATER);
      await page.getByText("call them").waitFor();

      expect(await page.title()).toContain("Sun 22 Nov 2026");
      expect(await page.locator("h1").innerText()).toContain("Sun\u00A022\u00A0Nov");
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
      expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("juergen@mueller.example");
      expect(await page.evaluate<string>("getSelection().toString()")).toContain("overdue since Mon 16 Nov");
      expect(await entry.locator(".why").getAttribute("open")).not.toBe(null);
      expect(complaints).toEqual([]);
    });
  });

  it("lets the focus go on to what comes next where what had it is gone", async () => {
    await withPage({ ...DESKTOP, deeds: { token: "t" } }, async ({ page }, server) => {
      await page.locator(".today [data-deed=draft]").first().focus();
      server.report = sampleReport("Follow-ups, Sun 22 Nov 2026", [], 1);
      await page.clock.runFor(A_LOOK_LATER);
      await expect.poll(() => page.locator(".today .entry").count()).toBe(1);
      expect(await page.evaluate<string>("document.activeElement.dataset.deed")).toBe("done");
    });
  });

  it("asks whether there is anything new, and otherwise leaves the page alone", async () => {
    await withPage({}, async ({ page }, server) => {
      await page.evaluate("void (document.querySelector('main').kept = true)");
      for (let looks = 0; looks < 2; looks += 1) {
        const answer = page.waitForResponse(server.url);
        await page.clock.runFor(A_LOOK_LATER);
        await answer;
      }
      await expect
        .poll(() => server.requests.filter((line) => line.startsWith("GET / ")))
        .toEqual(["GET / 200", "GET / 304", "GET / 304"]);
      expect(await page.evaluate<boolean>("document.querySelector('main').kept")).toBe(true);
    });
  });

  it("says since when it was not reached, and that it is back", async () => {
    await withPage({ timezoneId: "Europe/Berlin", locale: "en-GB" }, async ({ page }, server) => {
      const status = page.locator("#reached");
      expect(await status.textContent()).toBe("");
      await page.route(server.url, (route) => route.abort("connectionrefused"));
      await page.clock.runFor(A_LOOK_LATER);
      await expect.poll(() => status.textContent()).toBe("Not reachable since 14:05. This is what it said then.");
      expect(await page.locator(".today").isVisible()).toBe(true);
      await page.unroute(server.url);
      await page.clock.runFor(A_LOOK_LATER);
      await expect.poll(() => status.textContent()).toBe("");
    });
  });

  it("prints on paper what is for paper: dark on light, without what is to be clicked", async () => {
    await withPage({ deeds: { token: "t" }, colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const pressed of ["nav", ".filters", ".deeds", ".more"])
        expect(await page.locator(`${pressed}:visible`).count()).toBe(0);
      expect(await page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor")).toBe(
        "rgb(255, 255, 255)",
      );
    });
  });

  it("is parsed to nothing that runs, loads or sends, whatever the report says", async () => {
    const { page, close } = await openVisit(browser);
    const texts = fc.array(fc.oneof(anyText, fc.constantFrom(...HOSTILE_MARKUP, "<", '"', "&")), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const report = reportOf(list.map((text) => text.slice(0, 1_000)));
        const html = await writePage(report, { title: report.title, feedPath: "follow-ups.ics", links: [] });
        const tags = await page.evaluate<
          Tag[]
        >(`[...new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html")
          .querySelectorAll("*")].map((one) => ({ name: one.localName,
            attributes: Object.fromEntries([...one.attributes].map((own) => [own.name, own.value])) }))`);
        expect(findDangers(tags)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    await close();
  });
});

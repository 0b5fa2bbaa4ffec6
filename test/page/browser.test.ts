import fc from "fast-check";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePage, type Report } from "../../src/output/index.js";
import { requireProgram } from "../programs.js";
import { anyText } from "../output/hostile-texts.js";
import { findDangers } from "./dangers.js";
import { HOSTILE_MARKUP, HOSTILE_REPORT, reportOf } from "./hostile-report.js";
import { openBrowser, openVisit, type Visit } from "./open-browser.js";
import { REPORT, sampleReport, WITHOUT_DIAGRAMS } from "./sample-report.js";
import { servePage, type PageServer } from "./serve-page.js";
import type { Tag } from "./tags.js";

const chromium = requireProgram("chromium");

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Drawing is what takes time. */
const DRAWN = { report: REPORT, diagrams: 2 };

interface Setting extends BrowserContextOptions {
  readonly report?: Report;
  readonly diagrams?: number;
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
    { report = WITHOUT_DIAGRAMS, diagrams = 0, ...options }: Setting,
    look: (visit: Visit, server: PageServer) => Promise<void>,
  ): Promise<void> {
    const server = await servePage(report);
    const visit = await openVisit(browser, options);
    try {
      await visit.page.clock.install({ time: new Date("2026-11-21T13:05:00Z") });
      await visit.page.goto(server.url);
      if (options.javaScriptEnabled !== false)
        await expect.poll(() => visit.page.locator("figure img:visible").count(), { timeout: 20_000 }).toBe(diagrams);
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
    it("draws the diagrams, fits the window, asks for its own files only and complains of nothing", async () => {
      await withPage({ ...DRAWN, ...options }, async ({ page, requested, complaints }, server) => {
        const pictures = page.locator(`figure img.in-${options.colorScheme}`);
        expect(await pictures.count()).toBe(2);
        for (const picture of await pictures.all()) {
          expect(await picture.isVisible()).toBe(true);
          const source = decodeURIComponent((await picture.getAttribute("src"))!);
          expect(source).toMatch(/^data:image\/svg\+xml;charset=utf-8,<svg .*<\/svg>$/su);
        }
        const [timeline, funnel] = await pictures.all();
        expect(await timeline!.getAttribute("src")).toContain("Thank%20Grace");
        expect(await funnel!.getAttribute("src")).toContain("Interviewed");
        expect(
          await page.evaluate<boolean[]>("[...document.images].map((i) => i.complete && i.naturalWidth > 300)"),
        ).toEqual([true, true, true, true]);
        expect(await page.locator(`figure img:not(.in-${options.colorScheme})`).first().isVisible()).toBe(false);

        const { width } = options.viewport;
        expect(await page.evaluate<number[]>("[document.documentElement.scrollWidth, innerWidth]")).toEqual([
          width,
          width,
        ]);
        expect(requested.filter((url) => !url.startsWith("data:")).toSorted()).toEqual(
          ["", "diagrams.html", "diagrams.js", "freshness.js", "mermaid.js", "page.css", "page.js", "pictures.js"].map(
            (name) => server.url + name,
          ),
        );
        expect(server.requests.filter((line) => !line.endsWith(" 200"))).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });
  });

  it("reads without scripts", async () => {
    await withPage({ report: REPORT, javaScriptEnabled: false }, async ({ page, complaints }) => {
      expect(await page.locator("pre.mermaid").first().innerText()).toMatch(/^gantt\n/u);
      expect(await page.locator(".today .entry").first().innerText()).toContain("overdue since Mon 16 Nov");
      expect(complaints).toEqual([]);
    });
  });

  it("runs nothing of a note and loads nothing for it, also not in a diagram", async () => {
    await withPage({ report: HOSTILE_REPORT, diagrams: 2 }, async ({ page, requested, complaints }, server) => {
      for (const link of await page.locator("main a, main span").all()) await link.hover({ force: true });
      expect(await page.locator("section > pre.mermaid").count()).toBe(2);
      for (const frame of page.frames()) expect(await frame.evaluate("globalThis.hacked")).toBe(undefined);
      expect(page.frames()).toHaveLength(2);
      expect(requested.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:image/svg+xml"))).toEqual(
        [],
      );
      // Mermaid does try: the frame's policy is what refuses its images and handlers, and says so in the console.
      expect(
        complaints.filter((line) => !line.includes("violates the following Content Security Policy directive")),
      ).toEqual([]);
      expect(await page.locator("main script, main iframe, main img[src^=http], main form, main style").count()).toBe(
        0,
      );
    });
  });

  it("keeps the frame that draws away from the page and from the network", async () => {
    await withPage(DRAWN, async ({ page }, server) => {
      const frame = page.frames().find((one) => one.url().endsWith("diagrams.html"))!;
      expect(await frame.evaluate("origin")).toBe("null");
      expect(
        await frame.evaluate("(() => { try { return parent.document.title; } catch { return 'kept out'; } })()"),
      ).toBe("kept out");
      expect(await frame.evaluate(`fetch("${server.url}").then(() => "read", () => "kept out")`)).toBe("kept out");
    });
  });

  it("lets the keyboard reach the report, its links and what scrolls", async () => {
    await withPage(DESKTOP, async ({ page }) => {
      const reached: string[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press("Tab");
        reached.push(
          await page.evaluate<string>(
            "document.activeElement.className || document.activeElement.textContent.slice(0, 40)",
          ),
        );
      }
      expect(reached.slice(0, 2)).toEqual(["skip", "Subscribe to this calendar"]);
      expect(reached).toEqual(expect.arrayContaining(["Today", "contact", "wide"]));
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
    await withPage({ ...DRAWN, viewport: { width: 1280, height: 500 } }, async ({ page, complaints }, server) => {
      await page.evaluate("void (document.querySelector('figure').kept = true)");
      const link = page.getByRole("link", { name: "juergen@mueller.example" });
      await link.focus();
      await page.evaluate("document.getElementById('applications').scrollIntoView({ behavior: 'instant' })");
      const top = () =>
        page.evaluate<number>("Math.round(document.getElementById('applications').getBoundingClientRect().top)");
      const before = await top();

      const more = { name: { kind: "note-link", text: "Initech", path: "i.md" }, content: ["call them"] } as const;
      server.report = sampleReport("Follow-ups, Sun 22 Nov 2026", [more]);
      await page.clock.runFor(A_LOOK_LATER);
      await page.getByText("Call them").or(page.getByText("call them")).waitFor();

      expect(await page.title()).toContain("Sun 22 Nov 2026");
      expect(await page.locator("h1").innerText()).toContain("Sun\u00A022\u00A0Nov");
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
      expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("juergen@mueller.example");
      expect(await page.evaluate<boolean>("document.querySelector('figure').kept")).toBe(true);
      expect(complaints).toEqual([]);
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
      const status = page.getByRole("status");
      expect(await status.innerText()).toBe("");
      await page.route(server.url, (route) => route.abort("connectionrefused"));
      await page.clock.runFor(A_LOOK_LATER);
      await expect.poll(() => status.innerText()).toBe("Not reachable since 14:05. This is what it said then.");
      expect(await page.locator(".today").isVisible()).toBe(true);
      await page.unroute(server.url);
      await page.clock.runFor(A_LOOK_LATER);
      await expect.poll(() => status.innerText()).toBe("");
    });
  });

  it("prints on paper what is for paper: dark on light, without what is to be clicked", async () => {
    await withPage({ ...DRAWN, colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.locator("figure img.in-light").first().isVisible()).toBe(true);
      expect(await page.locator("figure img.in-dark").first().isVisible()).toBe(false);
      expect(await page.locator("nav").isVisible()).toBe(false);
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

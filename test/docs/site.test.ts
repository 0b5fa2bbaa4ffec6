import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findBarriers } from "../page/find-barriers.js";
import { openBrowser, openVisit, type Visit } from "../page/open-browser.js";
import { requireProgram } from "../programs.js";
import { serveSite, type SiteServer } from "./serve-site.js";

const chromium = requireProgram("chromium");

/** Where the site stands on its server: not at the root, as on the hosts of repositories. */
const BASE = "/followthrough/";
const FOLDER = "build/site";
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let browser: Browser;
let server: SiteServer;

/** A page of the site, where nothing but this computer can be reached. */
async function open(path: string, options: BrowserContextOptions = DESKTOP): Promise<Visit> {
  const visit = await openVisit(browser, options);
  await visit.page.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    (route) => route.abort("internetdisconnected"),
  );
  await visit.page.goto(server.url + path);
  return visit;
}

/** It asked for its own files only, found them all and complained of nothing. */
function expectQuiet({ requested, complaints }: Visit): void {
  expect(requested.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"))).toEqual([]);
  expect(complaints).toEqual([]);
}

/** Every page as it was made, by its path on the site. */
function readPages(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  return new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
}

/** What a page links to that the site does not have: a file, or a place in a page. */
function findDeadLinks(pages: ReadonlyMap<string, string>): readonly string[] {
  return [...pages].flatMap(([page, text]) =>
    Array.from(text.matchAll(/<a\b[^>]*? href="(?<href>[^"]*)"/gu), ({ groups }) => groups!.href!)
      .filter((href) => !/^[a-z]+:/u.test(href))
      .filter((href) => {
        const [path = "", anchor] = href.replaceAll("&amp;", "&").split("#");
        const named = path.startsWith(BASE) ? path.slice(BASE.length) : join(dirname(page), path);
        if (path.startsWith("/") && !path.startsWith(BASE)) return true;
        const target = path === "" ? page : named.replace(/(?<=^|\/)\.?$/u, "index.html");
        if (!existsSync(join(FOLDER, target))) return true;
        return anchor ? !pages.get(target)?.includes(` id="${decodeURI(anchor)}"`) : false;
      })
      .map((href) => `${page}: ${href}`),
  );
}

describe.runIf(chromium)("the site of the docs", () => {
  beforeAll(async () => {
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "docs", "--", "--base", BASE], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    server = await serveSite(FOLDER, BASE);
    browser = await openBrowser(chromium!);
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  vi.setConfig({ testTimeout: 120_000 });

  it("has every page of the docs, and no link that leads nowhere", () => {
    const pages = readPages();
    const docs = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    for (const name of docs)
      expect(pages.keys()).toContain(
        name.replace(/(?:README)?\.md$/u, (end) => (end === ".md" ? ".html" : "index.html")),
      );
    expect(findDeadLinks(pages)).toEqual([]);
    expect(findDeadLinks(new Map([["x.html", `<a href="${BASE}index.html#nowhere">`]]))).toHaveLength(1);
  });

  it("shows templates and words in angle brackets as they are written", async () => {
    const { page, close } = await open("reference/policy.html");
    const text = await page.locator("main").innerText();
    expect(text).toContain("{{application.company}}");
    expect(text).toContain("optional<Interview>");
    expect(text).not.toContain("<a id=");
    await close();
  });

  it.each([
    { question: "done", page: "how-to/done.html", answer: "followthrough done NOTE" },
    { question: "country", page: "explanation/working-days.html", answer: "country: US" },
    { question: "library", page: "reference/library.html", answer: "import { openHunt }" },
    { question: "uninstall", page: "how-to/install.html", answer: "npm uninstall --global followthrough" },
    { question: "update", page: "how-to/install.html", answer: "git pull && npm ci" },
  ])("answers $question in two clicks", async ({ question, page: path, answer }) => {
    const visit = await open("");
    const { page, close } = visit;
    await page.locator("#local-search button").click();
    await page.locator("#localsearch-input").fill(question);
    const results = page.locator("#localsearch-list a.result");
    await results.first().waitFor();
    const first = await results.evaluateAll((links) =>
      links.slice(0, 5).map((link) => (link as unknown as { href: string }).href),
    );
    const found = first.find((href) => href.startsWith(server.url + path) || href.endsWith(path));
    expect(found, first.join("\n")).toBeTruthy();
    await results.nth(first.indexOf(found!)).click();
    await page.waitForURL(found!);
    await page.getByText(answer).first().waitFor();
    expectQuiet(visit);
    await close();
  });

  it.each(["light", "dark"] as const)("is readable by everybody, %s", async (colorScheme) => {
    for (const path of ["", "reference/policy.html", "playground/"])
      for (const device of [DESKTOP, PHONE]) {
        const visit = await open(path, { ...device, colorScheme });
        const { page, close } = visit;
        const [shade] = await page.evaluate<number[]>(
          "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)",
        );
        expect(shade! < 128 ? "dark" : "light", path).toBe(colorScheme);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), path).toBe(device.viewport.width);
        expect(await findBarriers(page), path).toEqual([]);
        expectQuiet(visit);
        await close();
      }
  });

  it("leads to the playground, and from there back", async () => {
    for (const from of ["how-to/policy.html", "reference/policy.html", "tutorial/a-week.html"]) {
      const visit = await open(from);
      const { page, close } = visit;
      await page.locator("main").getByRole("link", { name: "playground" }).first().click();
      await page.waitForURL(`${server.url}playground/`);
      await page.locator("#panel-agenda > *").first().waitFor();
      await page.getByRole("link", { name: "Documentation" }).click();
      await page.waitForURL(server.url);
      expectQuiet(visit);
      await close();
    }
  });

  it("says nothing of a page that it does not have but that, and where it begins", async () => {
    const { page, close } = await open("404.html");
    expect(await page.getByRole("link", { name: /home/iu }).getAttribute("href")).toBe(BASE);
    await close();
  });
});

describe("markdown on the site", () => {
  interface Rendering {
    readonly setUpMarkdown: (md: unknown, base: string) => void;
  }

  it("is text, whatever it holds", async () => {
    const { createMarkdownRenderer } = await import("vitepress");
    const { setUpMarkdown } = (await import(resolve(".config/docs/markdown.js"))) as Rendering;
    const md = await createMarkdownRenderer("docs", {
      attrs: { disable: true },
      config: (it) => {
        setUpMarkdown(it, "/");
      },
    });
    const show = (text: string): string =>
      md.render(text, { relativePath: "how-to/done.md", path: "", cleanUrls: false });
    expect(show("{{ constructor }} and `{{ x }}`")).toBe(
      "<p>&#123;&#123; constructor }} and <code v-pre>{{ x }}</code></p>\n",
    );
    expect(show("an <angle> word")).toBe("<p>an &lt;angle&gt; word</p>\n");
    expect(show("<script>alert(1)</script>")).not.toContain("<script");
    expect(show("<img src=x onerror=alert(1)>")).not.toContain("<img");
    expect(show("# Of {name}\n")).toContain("Of {name}");
    expect(show("a :tada: {.red}")).toBe("<p>a :tada: {.red}</p>\n");
    expect(show('<a id="x"></a>y<br>z <!-- why -->')).toBe('<p><a id="x"></a>y<br>z </p>\n');
    expect(show("[far](https://example.com/a/)")).toContain('href="https://example.com/a/"');
    expect(show("[source](../../src/core/none.ts) and [why](why.md#x)")).toBe(
      '<p>source and <a href="/how-to/why.html#x">why</a></p>\n',
    );
  });
});

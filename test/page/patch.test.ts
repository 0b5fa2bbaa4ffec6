import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { requireProgram } from "../programs.js";
import { openBrowser, openVisit, type Visit } from "./open-browser.js";
import { REPORT } from "./sample-report.js";
import { servePage, type PageServer } from "./serve-page.js";

const chromium = requireProgram("chromium");

/**
 * Trees from numbers, patched one into the next, many times over: what is shown must be what was sent last, with what a
 * script has added still there, and an element of the same key must stay the same one.
 */
const TRY = `async (seed) => {
  const { patch } = await import("./patch.js");
  let state = seed;
  const random = (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  const grow = (depth) => {
    const element = document.createElement(["ul", "li", "p"][random(3)]);
    if (random(2)) element.className = "c" + random(3);
    if (random(3) === 0) element.title = "t" + random(2);
    const keys = new Set();
    for (let children = random(5); children > 0; children -= 1) {
      if (depth === 0 || random(4) === 0) {
        if (element.lastChild?.nodeType !== 3) element.append("text " + random(3));
        continue;
      }
      const child = grow(depth - 1);
      const key = "k" + random(6);
      if (random(2) && !keys.has(key)) child.dataset.key = key;
      keys.add(key);
      element.append(child);
    }
    return element;
  };
  const makeRoot = () => {
    const root = document.createElement("main");
    root.append(...Array.from({ length: 4 }, () => grow(3)));
    return root;
  };
  const problems = [];
  let was = makeRoot();
  const shown = was.cloneNode(true);
  for (let round = 0; round < 60; round += 1) {
    const fresh = makeRoot();
    const keyed = shown.querySelector(":scope > [data-key]");
    const own = document.createElement("form");
    own.setAttribute("data-own", "");
    const home = [...shown.querySelectorAll("*")][random(shown.querySelectorAll("*").length)] ?? shown;
    if (!home.closest("[data-own]")) home.append(own);
    const copy = fresh.cloneNode(true);
    patch(shown, was, fresh, () => false);
    if (!fresh.isEqualNode(copy)) problems.push(round + ": what was sent has changed");
    if (home.isConnected && home.contains(own) === false) problems.push(round + ": what a script added is gone");
    const bare = shown.cloneNode(true);
    for (const one of bare.querySelectorAll("[data-own]")) one.remove();
    bare.normalize();
    if (!bare.isEqualNode(fresh)) problems.push(round + ": " + bare.outerHTML + " is not " + fresh.outerHTML);
    was = fresh;
  }
  return problems;
}`;

describe.runIf(chromium)("patching what is shown, in Chromium", () => {
  let browser: Browser;
  let server: PageServer;
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(chromium!);
    server = await servePage(REPORT);
    visit = await openVisit(browser);
    page = visit.page;
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("makes it what was sent last, and keeps what a script has added", async () => {
    for (let seed = 1; seed <= 50; seed += 1)
      expect(await page.evaluate<string[]>(`(${TRY})(${seed})`), `seed ${seed}`).toEqual([]);
  });

  it("keeps the elements themselves, whatever their order", async () => {
    const order = await page.evaluate<readonly [string, boolean]>(`import("./patch.js").then(({ patch }) => {
      const make = (keys) => {
        const list = document.createElement("ul");
        for (const key of keys) {
          const item = document.createElement("li");
          item.dataset.key = key;
          item.append(key);
          list.append(item);
        }
        return list;
      };
      const was = make(["a", "b", "c"]);
      const shown = was.cloneNode(true);
      const [a, , c] = shown.children;
      patch(shown, was, make(["d", "c", "a"]), () => false);
      return [shown.textContent, shown.children[1] === c && shown.children[2] === a];
    })`);
    expect(order).toEqual(["dca", true]);
  });

  it("leaves alone what did not change where it was sent, opened or hidden meanwhile", async () => {
    const kept = await page.evaluate<readonly unknown[]>(`import("./patch.js").then(({ patch }) => {
      const make = (text) => {
        const details = document.createElement("details");
        const row = document.createElement("p");
        row.append("row");
        details.append(text, row);
        const root = document.createElement("div");
        root.append(details);
        return root;
      };
      const was = make("one");
      const shown = was.cloneNode(true);
      shown.firstChild.open = true;
      shown.querySelector("p").hidden = true;
      patch(shown, was, make("two"), () => false);
      return [shown.firstChild.open, shown.querySelector("p").hidden, shown.textContent];
    })`);
    expect(kept).toEqual([true, true, "tworow"]);
  });
});

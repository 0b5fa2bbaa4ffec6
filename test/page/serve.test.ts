import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { runServer } from "../cli/run-server.js";
import { requireProgram } from "../programs.js";
import { makeFolder } from "../workspace/make-folder.js";
import { openBrowser, openVisit } from "./open-browser.js";

const chromium = requireProgram("chromium");

const RUN = "globalThis.hacked=1;alert(1)";

/** A note that wants to run in the page: in every field that the report shows. */
const HOSTILE_NOTE = `---
company: '<script>${RUN}</script><img src=x onerror="${RUN}">'
role: '[x](javascript:${RUN}) </pre></td><svg onload=${RUN}>'
contacts: [{name: '<b onclick=${RUN}>Mary</b>', email: 'mary"onmouseover="${RUN}@x.example', phone: 'javascript:${RUN}'}]
interviews: [{date: 2026-11-05, promised_by: 2026-11-13}]
---
`;
/** The same with an interview to come, which the timeline shows. */
const HOSTILE_INTERVIEW = HOSTILE_NOTE.replace(
  "2026-11-13}",
  `2026-11-13}, {date: 2026-11-24 10:00, kind: '"]; click A "javascript:${RUN}"'}`,
);

const NOTES = Object.fromEntries(
  ["Acme", "Hooli", "Initech", "Northwind", "Umbrella"].map((company) => [
    `${company.toLowerCase()}.md`,
    `---
company: ${company}
role: Analyst
applied: 2026-10-20
contacts: [{name: Mary Poe, email: mary@poe.example}]
interviews: [{date: 2026-11-05, with: Mary Poe, promised_by: 2026-11-13}]
---
`,
  ]),
);

describe.runIf(chromium)("what followthrough serves, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium!);
  });
  afterAll(async () => {
    await browser.close();
  });

  it("is up to date, and no note runs in it", async () => {
    const cwd = makeFolder({ ...NOTES, "hostile.md": HOSTILE_NOTE, "interview.md": HOSTILE_INTERVIEW });
    const server = await runServer([], cwd);
    const url = server.addresses.get("Page")!;
    const { page, requested, complaints, close } = await openVisit(browser);
    try {
      await page.goto(url);
      await page.locator(".today .note", { hasText: "Northwind · Analyst" }).waitFor();
      expect(await page.locator(".card").count()).toBe(7);
      expect(await page.locator(".today").innerText()).toContain("<script>");

      writeFileSync(join(cwd, "new.md"), NOTES["acme.md"]!.replace("Acme", "Umlaut & Söhne"));
      await page.locator(".today .note", { hasText: "Umlaut & Söhne · Analyst" }).waitFor();

      for (const frame of page.frames()) expect(await frame.evaluate("globalThis.hacked")).toBe(undefined);
      expect(requested.filter((asked) => !asked.startsWith(url))).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  it("is found below a secret path, too, and what is done there is written", async () => {
    const server = await runServer(["--token", "correct-horse-battery-staple"], makeFolder(NOTES));
    const { page, complaints, close } = await openVisit(browser);
    try {
      const url = server.addresses.get("Page")!;
      expect(new URL(url).pathname).not.toBe("/");
      await page.goto(url);
      await page.locator(".card").first().waitFor();
      await page.locator(".today [data-deed=done]").first().click();
      await page.locator("#told .message:not(.error)").waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });
});

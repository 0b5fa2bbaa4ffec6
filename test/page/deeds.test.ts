import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runServer, type RunningServer } from "../cli/run-server.js";
import { readNotes } from "../diary/read-diary.js";
import { requireProgram } from "../programs.js";
import { makeFolder } from "../workspace/make-folder.js";
import { findBarriers } from "./find-barriers.js";
import { openBrowser, openVisit, type Visit } from "./open-browser.js";

const chromium = requireProgram("chromium");

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** However busy the machine is. */
const SOON = { timeout: 10_000 };

function noteOf(company: string, promised: string): string {
  return `---
company: ${company}
role: Analyst
status: interviewing
contacts: [{name: Mary Poe, email: mary@northwind.example, phone: +49 40 5555 0123}]
interviews: [{date: 2026-11-05 14:00, with: [Mary Poe], promised_by: ${promised}}]
log:
  - 2026-11-05 sent thank-you to Mary Poe by email
---
`;
}

const NOTES = {
  "hooli.md": noteOf("Hooli", "2026-11-12"),
  "northwind.md": noteOf("Northwind", "2026-11-12"),
  "umbrella.md": noteOf("Umbrella", "2026-11-27"),
};

/** What is pressed and is smaller than 24 px either way (WCAG 2.2, 2.5.8), or than 44 where it does something at once. */
const LIST_SMALL = `[...document.querySelectorAll("a, button, summary, input, select, label")]
  .filter((one) => one.checkVisibility() && !one.matches(".skip"))
  .map((one) => [one, one.getBoundingClientRect(), one.matches(".entries button, button.main, .card > .deeds > button") ? 36 : 24])
  .filter(([one, { width, height }, least]) => width < 24 || height < least || (one.matches(".main") && height < 44))
  .map(([one, { width, height }]) => one.outerHTML.slice(0, 60) + " " + width + " " + height)`;

interface Here {
  readonly page: Page;
  readonly visit: Visit;
  readonly cwd: string;
  readonly server: RunningServer;
  readonly note: (name: string) => string;
  /** Another page of the same server. */
  readonly another: () => Promise<Page>;
}

describe.runIf(chromium)("what is done on the page of followthrough serve, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium!);
  });
  afterAll(async () => {
    await browser.close();
  });

  interface Setting extends BrowserContextOptions {
    readonly notes?: Readonly<Record<string, string>>;
    readonly argv?: readonly string[];
    readonly clock?: string;
  }

  async function withServer(
    { notes = NOTES, argv = [], ...options }: Setting,
    look: (here: Here) => Promise<void>,
  ): Promise<void> {
    const [cwd, HOME] = [makeFolder(notes), makeFolder()];
    const server = await runServer(argv, cwd, { env: { HOME } });
    const visit = await openVisit(browser, { ...DESKTOP, ...options });
    visit.page.setDefaultTimeout(SOON.timeout);
    const url = server.addresses.get("Page")!;
    const another = async (): Promise<Page> => {
      const page = await visit.page.context().newPage();
      await page.goto(url);
      return page;
    };
    try {
      await visit.page.goto(url);
      const note = (name: string): string => readFileSync(join(cwd, name), "utf8");
      await look({ page: visit.page, visit, cwd, server, note, another });
      expect(visit.complaints.filter((line) => !line.includes("Failed to load resource"))).toEqual([]);
    } finally {
      await visit.close();
    }
  }

  const entry = (page: Page, company: string) => page.locator(".today .entry", { hasText: `${company} · Analyst` });
  const message = (page: Page) => page.locator("#told .message");
  const focused = (page: Page) =>
    page.evaluate<string>(
      `(() => {
        const { className, textContent } = document.activeElement;
        const note = document.activeElement.closest(".entry")?.querySelector(".note").textContent ?? "";
        return [className.includes("message") ? "the message" : textContent.slice(0, 30), note].filter(Boolean).join(", ");
      })()`,
    );
  /** By keyboard alone, until this has the focus. */
  const tabTo = async (page: Page, target: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page)) === target) return;
    }
    throw new Error(`${target} cannot be reached by keyboard`);
  };

  it("an action is done by keyboard alone, taken back, and done again", async () => {
    await withServer({}, async ({ page, note }) => {
      const before = note("hooli.md");
      await tabTo(page, "Done, Hooli · Analyst");
      await page.keyboard.press("Enter");
      await message(page).waitFor();
      expect(await message(page).innerText()).toContain(
        "Hooli · Analyst: Follow up, first time. Done today, by e-mail.",
      );
      expect(await message(page).innerText()).toContain("log: 2026-11-21 sent follow-up to Mary Poe by email");
      expect(await message(page).innerText()).toContain("Next, if nobody answers: Follow up, second time");
      expect(note("hooli.md")).toContain("  - 2026-11-21 sent follow-up to Mary Poe by email\n");
      await expect.poll(() => entry(page, "Hooli").count(), SOON).toBe(0);
      expect(await focused(page)).toBe("the message");

      await tabTo(page, "Undo");
      await page.keyboard.press("Enter");
      await expect.poll(() => entry(page, "Hooli").count(), SOON).toBe(1);
      expect(note("hooli.md")).toBe(before);
      expect(await focused(page)).toBe("the message");

      await page.keyboard.press("Escape");
      expect(await message(page).count()).toBe(0);
      expect(await focused(page)).toMatch(/^Done, (?:Hooli|Northwind) · Analyst$/u);
    });
  });

  it("the focus goes on to the next action once the message is dismissed", async () => {
    await withServer({}, async ({ page }) => {
      await tabTo(page, "Done, Hooli · Analyst");
      await page.keyboard.press("Enter");
      await expect.poll(() => entry(page, "Hooli").count(), SOON).toBe(0);
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("Done, Northwind · Analyst");
    });
  });

  it("a note is snoozed: for a week, until a day", async () => {
    await withServer({}, async ({ page, note }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Snooze" }).click();
      expect(await focused(page)).toBe("1 day, Hooli · Analyst");
      await page.getByRole("button", { name: "1 week" }).click();
      await message(page).waitFor();
      expect(note("hooli.md")).toContain("snooze_until: 2026-11-28\n");
      await expect.poll(() => entry(page, "Hooli").count(), SOON).toBe(0);

      await entry(page, "Northwind").getByRole("button", { name: "Snooze" }).click();
      await page.getByLabel("Or until").fill("2026-12-04");
      await page.keyboard.press("Enter");
      await expect.poll(() => note("northwind.md")).toContain("snooze_until: 2026-12-04\n");
    });
  });

  it("a step is skipped for good", async () => {
    await withServer({}, async ({ page, note }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Snooze" }).click();
      await page.getByRole("button", { name: "Never: skip this step" }).click();
      await message(page).waitFor();
      expect(note("hooli.md")).toContain("skip:\n  - first-follow-up\n");
    });
  });

  it("what happened is told in words, by enter; what was understood is said back", async () => {
    await withServer({}, async ({ page, note }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Log" }).click();
      await page.keyboard.type("received reply, promised 27 Nov");
      await page.keyboard.press("Enter");
      await message(page).waitFor();
      expect(await message(page).locator(".said").innerText()).toContain("Hooli · Analyst");
      expect(note("hooli.md")).toContain("2026-11-21 received reply, promised 2026-11-27");
      expect(await page.locator("form").count()).toBe(0);
    });
  });

  it("what may mean several things is asked, and nothing typed is lost", async () => {
    await withServer({}, async ({ page, note }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Log" }).click();
      const words = page.getByLabel("What happened?");
      await words.fill("blorb the gnash");
      await page.keyboard.press("Enter");
      const problem = page.getByRole("alert");
      await expect.poll(() => problem.innerText(), SOON).not.toBe("");
      expect(await words.inputValue()).toBe("blorb the gnash");
      expect(note("hooli.md")).toBe(NOTES["hooli.md"]);

      await words.fill("received reply, promised 02/01/2027");
      await page.keyboard.press("Enter");
      await problem.locator("button").first().waitFor();
      const choices = await problem.locator("button").allInnerTexts();
      expect(choices.length).toBeGreaterThan(1);
      await problem.getByRole("button", { name: "Sat 2 Jan 2027" }).click();
      await message(page).waitFor();
      expect(note("hooli.md")).toMatch(/2026-11-21 received reply, promised 2027-01-02/u);
    });
  });

  it("an application that nothing is due of takes a word from the board", async () => {
    await withServer({}, async ({ page, note }) => {
      const card = page.locator(".card", { hasText: "Umbrella" });
      await card.getByRole("button", { name: "Log" }).click();
      await card.getByLabel("What happened?").fill("received rejection");
      await page.keyboard.press("Enter");
      await message(page).waitFor();
      expect(note("umbrella.md")).toContain("2026-11-21 received rejection");
      await expect.poll(() => page.locator(".column", { hasText: "Closed" }).locator(".card").count(), SOON).toBe(1);
    });
  });

  it("a draft opens below: to read, to copy, to open in the mail program", async () => {
    await withServer({}, async ({ page, note }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Draft" }).click();
      const draft = entry(page, "Hooli").locator("form");
      const text = draft.getByRole("region", { name: "Text of the draft" });
      await text.waitFor();
      expect(await draft.locator("dd").first().innerText()).toBe("Mary Poe <mary@northwind.example>");
      expect(await text.innerText()).toContain("Mary Poe");
      const href = await draft.getByRole("link", { name: "Open in mail" }).getAttribute("href");
      expect(href).toMatch(/^mailto:mary@northwind\.example\?subject=/u);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await draft.getByRole("button", { name: "Copy" }).click();
      expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(await text.innerText());
      expect(note("hooli.md")).toBe(NOTES["hooli.md"]);
    });
  });

  it("a second tab learns that it is done already", async () => {
    await withServer({}, async ({ page, note, another }) => {
      const other = await another();
      await entry(page, "Hooli").getByRole("button", { name: "Done" }).click();
      await message(page).waitFor();
      await entry(other, "Hooli").getByRole("button", { name: "Done" }).click();
      await message(other).waitFor();
      expect(await message(other).innerText()).toContain("is not open any more for Hooli · Analyst");
      await expect.poll(() => entry(other, "Hooli").count(), SOON).toBe(0);
      expect(note("hooli.md").match(/2026-11-21/gu)).toHaveLength(1);
      expect(await focused(other)).toBe("the message");
    });
  });

  it("a note that an editor has changed meanwhile is read again before it is written", async () => {
    await withServer({}, async ({ page, cwd, note }) => {
      const edited = NOTES["hooli.md"].replace("role: Analyst", "role: Analyst # by hand");
      writeFileSync(join(cwd, "hooli.md"), edited);
      await entry(page, "Hooli").getByRole("button", { name: "Done" }).click();
      await message(page).waitFor();
      expect(note("hooli.md")).toContain("role: Analyst # by hand\n");
      expect(note("hooli.md")).toContain("2026-11-21 sent follow-up");
    });
  });

  it("a note that is gone is said to be gone", async () => {
    await withServer({}, async ({ page, cwd }) => {
      rmSync(join(cwd, "hooli.md"));
      await entry(page, "Hooli").getByRole("button", { name: "Done" }).click();
      await message(page).waitFor();
      expect(await message(page).getAttribute("class")).toContain("error");
      await expect.poll(() => entry(page, "Hooli").count(), SOON).toBe(0);
    });
  });

  it("a form that is being filled in stays while the notes change, and after a restart it is sent all the same", async () => {
    await withServer({}, async ({ page, cwd, server, note }) => {
      await entry(page, "Northwind").getByRole("button", { name: "Log" }).click();
      await page.keyboard.type("received rejection");
      await entry(page, "Hooli").locator(".why summary").click();
      const words = page.getByLabel("What happened?");
      await words.focus();
      await words.selectText();

      writeFileSync(join(cwd, "acme.md"), noteOf("Acme", "2026-11-12"));
      writeFileSync(join(cwd, "hooli.md"), NOTES["hooli.md"].replace("Mary Poe, email", "Mary Pope, email"));
      await entry(page, "Acme").waitFor(SOON);
      expect(await words.inputValue()).toBe("received rejection");
      expect(await page.evaluate<string>("document.activeElement.localName")).toBe("input");
      expect(await page.evaluate<number>("document.activeElement.selectionEnd")).toBe("received rejection".length);
      expect(await entry(page, "Hooli").locator(".why").getAttribute("open")).not.toBe(null);

      await server.stop();
      await page.keyboard.press("Enter");
      const problem = page.getByRole("alert");
      await expect.poll(() => problem.innerText(), SOON).toContain("followthrough does not answer");
      expect(await words.inputValue()).toBe("received rejection");

      await runServer(["--port", String(server.port)], cwd);
      await words.press("Enter");
      await message(page).waitFor();
      expect(note("northwind.md")).toContain("2026-11-21 received rejection");
    });
  });

  it("what is being written about an action that is gone stays until it is sent or closed", async () => {
    await withServer({}, async ({ page, cwd }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Log" }).click();
      await page.keyboard.type("half a tho");
      writeFileSync(join(cwd, "hooli.md"), NOTES["hooli.md"].replace("---\n", "---\nsnooze_until: 2026-12-01\n"));
      await page.getByText("this is no longer listed").waitFor(SOON);
      expect(await page.getByLabel("What happened?").inputValue()).toBe("half a tho");
      await page.keyboard.press("Escape");
      expect(await entry(page, "Hooli").count()).toBe(0);
      expect(await focused(page)).toBe("Done, Northwind · Analyst");
    });
  });

  it("the second click of a double click does nothing, whatever has moved into its place by then", async () => {
    await withServer({}, async ({ page, note }) => {
      const posts: string[] = [];
      page.on("request", (request) => request.method() === "POST" && posts.push(request.postData() ?? ""));
      const done = entry(page, "Hooli").getByRole("button", { name: "Done" });
      const box = (await done.boundingBox())!;
      await page.mouse.move(box.x + 8, box.y + 8);
      await page.mouse.down();
      await page.mouse.up();
      await entry(page, "Hooli").waitFor({ state: "detached" });
      expect(await entry(page, "Northwind").getByRole("button", { name: "Done" }).boundingBox()).toEqual(box);
      await page.mouse.down();
      await page.mouse.up();
      await page.keyboard.press("Escape");

      const snooze = entry(page, "Northwind").getByRole("button", { name: "Snooze" });
      await snooze.dblclick();
      await page.getByRole("button", { name: "1 week" }).dblclick();
      await message(page).waitFor();
      await entry(page, "Northwind").waitFor({ state: "detached" });
      expect(posts).toHaveLength(2);
      expect(note("northwind.md")).toContain("snooze_until: 2026-11-28\n");
      expect(note("northwind.md")).not.toContain("2026-11-21 sent");
    });
  });

  it("what was taken back is said in words", async () => {
    await withServer({}, async ({ page }) => {
      await entry(page, "Hooli").getByRole("button", { name: "Done" }).click();
      await page.getByRole("button", { name: "Undo" }).click();
      await expect
        .poll(() => message(page).locator(".said").innerText(), SOON)
        .toBe("Took back what done wrote into hooli.md.");
      expect(await message(page).locator(".written").allInnerTexts()).toEqual([
        "removed: 2026-11-21 sent follow-up to Mary Poe by email",
      ]);
    });
  });

  it("however long a word is, nothing is wider than a phone, and whatever is pressed can be hit with a finger", async () => {
    const long = (letter: string): string => letter.repeat(3000);
    const hostile = `---
company: ${"x".repeat(10_000)}
role: ${long("r")}
link: https://example.com/${long("l")}
contacts: [{name: ${long("M")}, title: ${long("t")}, email: ${long("e")}@example.com, phone: "+${long("1")}"}]
interviews:
  - {date: 2026-11-05 14:00, with: [${long("M")}], promised_by: 2026-11-12}
  - {date: 2026-11-25 14:00, kind: ${long("k")}, place: ${long("p")}, link: "https://example.com/${long("j")}"}
log:
  - "2026-11-05 sent thank-you: ${long("y")}"
---
- [ ] ${long("z")} 📅 2026-11-20
- [ ] ${long("w")} 📅 2026-11-28
`;
    await withServer(
      { ...PHONE, notes: { "acme.md": noteOf("Acme", "2026-11-12"), "long.md": hostile } },
      async ({ page }) => {
        const expectCalm = async (): Promise<void> => {
          expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(PHONE.viewport.width);
          expect(await page.evaluate<unknown>(LIST_SMALL)).toEqual([]);
        };
        await expectCalm();
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        await page.getByLabel("What follows if nobody answers").check();
        await expectCalm();
        for (const deed of ["Snooze", "Draft", "Log"])
          await entry(page, "Acme").getByRole("button", { name: deed }).click();
        await entry(page, "Acme").locator("pre").waitFor();
        await page.locator(".card", { hasText: "xxxx" }).getByRole("button", { name: "Log" }).click();
        await page.keyboard.type("received reply");
        await page.keyboard.press("Enter");
        await message(page).waitFor();
        await expectCalm();
      },
    );
  });

  it("a page of another origin can do nothing", async () => {
    await withServer({}, async ({ page, note, server, another }) => {
      const token = await page.locator("meta[name=followthrough-token]").getAttribute("content");
      const evil = createServer((_, response) => response.setHeader("content-type", "text/html").end("<p>evil"));
      await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
      const other = await another();
      try {
        await other.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
        const deed = JSON.stringify({ deed: "done", note: "hooli.md", action: "first-follow-up/1" });
        const forge = (options: string) =>
          other.evaluate<string>(
            `fetch("http://127.0.0.1:${server.port}/deeds", { method: "POST", body: ${JSON.stringify(deed)}, ${options} })
              .then((response) => response.type + " " + response.status, () => "refused")`,
          );
        const json = `"content-type": "application/json"`;
        expect(await forge(`headers: { ${json}, "x-followthrough-token": "${token}" }`)).toBe("refused");
        expect(await forge(`mode: "no-cors", headers: { "content-type": "text/plain" }`)).toBe("refused");
        expect(await forge(`mode: "no-cors", credentials: "include"`)).toBe("refused");
        expect(note("hooli.md")).toBe(NOTES["hooli.md"]);
      } finally {
        await new Promise((resolve) => evil.close(resolve));
      }
    });
  });

  it("a page for reading only has no buttons", async () => {
    await withServer({ argv: ["--read-only"] }, async ({ page }) => {
      await entry(page, "Hooli").waitFor();
      expect(await page.locator("[data-deed]").count()).toBe(0);
      expect(await entry(page, "Hooli").locator(".why").count()).toBe(1);
    });
  });

  describe.each([
    { name: "light", colorScheme: "light", ...DESKTOP },
    { name: "dark", colorScheme: "dark", ...DESKTOP },
    { name: "on a phone", colorScheme: "light", ...PHONE },
    { name: "in the dark on a phone", colorScheme: "dark", ...PHONE },
    { name: "twice as large", viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    { name: "in forced colours, still", forcedColors: "active", reducedMotion: "reduce", ...DESKTOP },
  ] as const)("$name", ({ name: _, ...options }) => {
    it("axe finds no barrier: closed, with everything open, with what went wrong, with what was done", async () => {
      await withServer({ ...options, bypassCSP: true }, async ({ page }) => {
        expect(await findBarriers(page)).toEqual([]);
        for (const deed of ["Snooze", "Draft", "Log"])
          await entry(page, "Hooli").getByRole("button", { name: deed }).click();
        await entry(page, "Hooli").locator("pre").waitFor();
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        await page.getByLabel("What happened?").fill("blorb the gnash");
        await page.getByLabel("What happened?").press("Enter");
        await page.getByRole("alert").locator("p").waitFor();
        await page.getByLabel("What follows if nobody answers").check();
        expect(await findBarriers(page)).toEqual([]);
        await entry(page, "Northwind").getByRole("button", { name: "Done" }).click();
        await message(page).waitFor();
        expect(await findBarriers(page)).toEqual([]);
        const { width } = options.viewport;
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
      });
    });
  });

  it("twelve applications fit two screens, and a phone's first one shows what is for today", async () => {
    const notes = readNotes();
    const clock = ["--now", "2026-11-06T08:00"];
    await withServer({ notes, argv: clock }, async ({ page }) => {
      expect(await page.locator(".card").count()).toBe(12);
      expect(await page.evaluate<number>("document.documentElement.scrollHeight")).toBeLessThanOrEqual(1600);
    });
    await withServer({ notes, argv: clock, ...PHONE }, async ({ page }) => {
      const boxes = await Promise.all((await page.locator(".today .entry").all()).map((one) => one.boundingBox()));
      expect(boxes.filter((box) => box && box.y + box.height <= 844).length).toBeGreaterThanOrEqual(4);
    });
  });
});

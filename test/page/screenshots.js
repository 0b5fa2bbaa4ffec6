// node test/page/screenshots.js FOLDER [URL]: pictures of the page as people see it, to look at, and how high it is.
// Without a URL, of the job hunt as the built `followthrough serve` shows it.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [folder, given] = process.argv.slice(2);
if (folder === undefined) throw new Error("name a folder for the pictures: node test/page/screenshots.js FOLDER [URL]");
mkdirSync(folder, { recursive: true });

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const VIEWS = {
  light: { ...DESKTOP, colorScheme: "light" },
  dark: { ...DESKTOP, colorScheme: "dark" },
  "forced-colours": { ...DESKTOP, forcedColors: "active" },
  // Twice as large: half as many pixels of the page's own.
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  phone: { ...PHONE, colorScheme: "light" },
  "phone-dark": { ...PHONE, colorScheme: "dark" },
};

/** What a press writes goes into a copy. */
const copy = mkdtempSync(join(tmpdir(), "followthrough-pictures-"));
const server = given === undefined ? await startServer() : { url: given, stop() {} };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const [name, view] of Object.entries(VIEWS)) {
    const context = await browser.newContext(view);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true });
    console.log(`${name}: ${await page.evaluate("document.documentElement.scrollHeight")} px high`);
    await doFirst(page, folder, name);
    await open(page, folder, name);
    if (name === "light" || name === "dark") await page.pdf({ path: join(folder, `${name}.pdf`), format: "A4" });
    await context.close();
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(copy, { recursive: true, force: true });
}

/** With what was said of it. */
async function doFirst(page, folder, name) {
  await page.locator(".today [data-deed=done]").first().click();
  await page.locator("#told .message").waitFor();
  await page.screenshot({ path: join(folder, `${name}-done.png`) });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Took back").waitFor();
  await page.getByRole("button", { name: "Dismiss" }).click();
}

/** With forms open, reasons shown, and all that is folded away. */
async function open(page, folder, name) {
  for (const deed of ["snooze", "draft", "log"]) await page.locator(`.today [data-deed=${deed}]`).first().click();
  await page.locator(".today .why summary").first().click();
  await page.locator(".ahead summary").first().click();
  await page.screenshot({ path: join(folder, `${name}-forms.png`), fullPage: true });
  for (const details of await page.locator(".folded > details > summary").all()) await details.click();
  await page.screenshot({ path: join(folder, `${name}-open.png`), fullPage: true });
}

/** The address is the first one that it prints. */
function startServer() {
  mkdirSync(join(copy, "home"));
  cpSync("fixtures/ok/job-hunt", join(copy, "notes"), { recursive: true });
  const workspace = ["--config", join(copy, "notes"), "--now", "2026-11-21T09:00"];
  const child = spawn(process.execPath, ["bin/followthrough.js", "serve", ...workspace, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, HOME: join(copy, "home") },
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
      const [url] = /http:\/\/\S+\/(?=\s)/u.exec(printed) ?? [];
      if (url) resolve({ url, stop: () => child.kill("SIGTERM") });
    });
    child.on("exit", (code) => reject(new Error(`followthrough serve ended with ${code}: ${printed}`)));
  });
}

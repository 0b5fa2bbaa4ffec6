// node test/page/screenshots.js FOLDER [URL]: pictures of the report's page as people see it, to look at. Without a
// URL, of the job hunt as the built `followthrough serve` shows it.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [folder, given] = process.argv.slice(2);
if (folder === undefined) throw new Error("name a folder for the pictures: node test/page/screenshots.js FOLDER [URL]");
mkdirSync(folder, { recursive: true });

const VIEWS = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 375, height: 812 }, colorScheme: "light", deviceScaleFactor: 2, isMobile: true },
  "phone-dark": { viewport: { width: 375, height: 812 }, colorScheme: "dark", deviceScaleFactor: 2, isMobile: true },
};

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
    await page.locator("section > pre.mermaid").first().waitFor({ state: "detached", timeout: 20_000 });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true });
    await page.click(".subscribe summary");
    await page.screenshot({ path: join(folder, `${name}-subscribe.png`) });
    if (name === "light" || name === "dark") await page.pdf({ path: join(folder, `${name}.pdf`), format: "A4" });
    await context.close();
  }
} finally {
  await browser.close();
  server.stop();
}

/** The address is the first one that it prints. */
function startServer() {
  const workspace = ["--config", "fixtures/ok/job-hunt", "--now", "2026-11-21T09:00"];
  const child = spawn(process.execPath, ["bin/followthrough.js", "serve", ...workspace, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
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

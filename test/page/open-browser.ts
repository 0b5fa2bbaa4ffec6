import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** None of the browser's own traffic, so that every request is the page's. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-sandbox",
];

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

/** A page in a window of its own, and what it did. */
export interface Visit {
  readonly page: Page;
  /** Every address that it, or a frame in it, asked for; without those that its Content-Security-Policy refused. */
  readonly requested: readonly string[];
  /** What it wrote to the console, errors of scripts, and dialogs. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openVisit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp") requested.splice(requested.indexOf(request.url()), 1);
  });
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, requested, complaints, close: () => context.close() };
}

// node test/bench/page.js [NOTES]: the page of the built `followthrough serve` over many notes: how large it is, how long a
// browser takes until its buttons work, and how long its longest task takes when a note has changed or the page is filtered.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { generateNotes } from "./generate-notes.js";

const count = Number(process.argv[2] ?? 3000);
const folder = mkdtempSync(join(tmpdir(), "followthrough-page-"));
generateNotes(folder, count);
const serve = ["bin/followthrough.js", "serve", "--config", folder, "--port", "0", "--now", "2026-11-21T09:00"];
const server = spawn(process.execPath, serve, { stdio: ["ignore", "pipe", "inherit"] });
const url = await new Promise((resolve) => {
  server.stdout.setEncoding("utf8").on("data", (text) => {
    const [found] = /http:\/\/\S+\/(?=\s)/u.exec(text) ?? [];
    if (found) resolve(found);
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const html = await (await fetch(url)).text();
  console.log(`${count} notes: ${kilo(html.length)}, ${kilo(gzipSync(html).length)} as it is sent`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(
    "window.tasks = []; new PerformanceObserver((list) => list.getEntries().forEach((one) => tasks.push(one.duration))).observe({ entryTypes: ['longtask'] })",
  );
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const { ready, nodes } = await page.evaluate(
    "({ ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd, nodes: document.querySelectorAll('*').length })",
  );
  console.log(`interactive after ${Math.round(ready)} ms, ${nodes} elements; ${await takeTasks(page)}`);
  writeFileSync(join(folder, "new.md"), "---\ncompany: Newcomer\nrole: Analyst\nstatus: applied\n---\n");
  await page.locator(".card", { hasText: "Newcomer" }).waitFor({ state: "attached", timeout: 20_000 });
  await page.waitForTimeout(500);
  console.log(`fresh parts put in; ${await takeTasks(page)}`);
  for (const text of ["c", "company 12", ""]) {
    await page.fill("#find", text);
    await page.waitForTimeout(1_000);
    console.log(`filtered by "${text}": ${await page.innerText("#count")}; ${await takeTasks(page)}`);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function takeTasks(page) {
  const tasks = await page.evaluate("tasks.splice(0)");
  return tasks.length === 0
    ? "no task over 50 ms"
    : `longest task ${Math.round(Math.max(...tasks))} ms of ${tasks.length}`;
}

function kilo(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

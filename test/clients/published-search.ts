import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../workspace/make-folder.js";
import { exportWithMeaning } from "./meant-events.js";
import type { ReadEvent } from "./read-event.js";

const FILES = {
  "followthrough.yaml": `me: {timezone: Europe/Berlin}
calendar: {name: "Jo’s search", forecast: false}
`,
  "acme.md": `---
company: Acme
role: Engineer
contacts: [{name: Ada Lovelace, email: ada@acme.example}]
interviews: [{date: 2026-10-21 14:00, with: Ada Lovelace}]
---
`,
  "hooli.md": `---
company: Hooli 🙂
role: 検索エンジニア; "backend"
timezone: America/New_York
contacts: [{name: Grace Hopper, phone: +1 212 555 0100}]
interviews: [{date: 2026-10-19 14:00, with: Grace Hopper, promised_by: 2026-10-24}]
log: [2026-10-19 sent thank-you]
---
`,
};

/** A calendar on the web, as a program that subscribes to it sees it, and the person who changes what it says. */
export interface PublishedSearch {
  readonly url: string;
  /** What it says now: Acme is to be thanked and, later, asked; Hooli is to be called. */
  readonly meant: () => readonly ReadEvent[];
  /** Hooli’s role has another name, and so has the event. */
  readonly retitle: () => Promise<void>;
  /** The thank-you to Acme is sent: its event goes. */
  readonly finish: () => Promise<void>;
  /** A minute later, nothing has changed. */
  readonly rebuild: () => Promise<void>;
}

export async function publishSearch(): Promise<PublishedSearch> {
  const root = makeFolder(FILES);
  let minutes = 0;
  let meant: readonly ReadEvent[] = [];
  const rebuild = async (): Promise<void> => {
    const now = `2026-10-22T09:${String(minutes++).padStart(2, "0")}`;
    const built = await exportWithMeaning(() => runCli(["calendar", "--quiet", "--now", now], { cwd: root }));
    if (built.written.code !== 0) throw new Error(built.written.stderr);
    meant = built.meant;
  };
  const edit = (file: keyof typeof FILES, from: string, to: string): Promise<void> => {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    return rebuild();
  };
  await rebuild();
  return {
    url: await serve(() => readFileSync(join(root, "follow-ups.ics"))),
    meant: () => meant,
    retitle: () => edit("hooli.md", "検索エンジニア", "首席検索エンジニア"),
    finish: () => edit("acme.md", "\n---\n", "\nlog: [2026-10-21 sent thank-you]\n---\n"),
    rebuild,
  };
}

/** Serves a calendar for one test, as any static hosting would; its address. */
export async function serve(calendar: () => string | Uint8Array): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/calendar; charset=utf-8");
    response.end(calendar());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return `http://127.0.0.1:${port}/follow-ups.ics`;
}

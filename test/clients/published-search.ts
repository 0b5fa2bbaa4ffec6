import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../workspace/make-folder.js";
import { exportWithMeaning } from "./meant-events.js";
import type { ReadEvent } from "./read-event.js";
import { serveWorkspace } from "./serve.js";

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
  "initech.md": `---
company: Initech
role: SRE
contacts: [{name: Milton, title: Facilities, email: milton@initech.example}]
interviews: [{date: 2026-10-28 14:00, kind: onsite, with: Milton, place: "Basement; room 3"}]
skip: [thank-you]
---
`,
};

const RESCHEDULED = '2026-11-04 14:15, kind: onsite, with: Milton, place: "Tower, top floor"';

/** A calendar on the web, as a program that subscribes to it sees it, and the person who changes what it says. */
export interface PublishedSearch {
  readonly url: string;
  /** What it says now: Acme is to be thanked and, later, asked; Hooli is to be called; Initech is to be visited. */
  readonly meant: () => readonly ReadEvent[];
  /** Hooli’s role has another name, and so has the event. */
  readonly retitle: () => Promise<void>;
  /** Initech's interview is put off by a week and a quarter of an hour, to another place. */
  readonly reschedule: () => Promise<void>;
  /** The thank-you to Acme is sent: its event goes. */
  readonly finish: () => Promise<void>;
  /** A minute later, nothing has changed. */
  readonly rebuild: () => Promise<void>;
}

/** Published by `followthrough serve`. */
export async function publishSearch(): Promise<PublishedSearch> {
  const root = makeFolder(FILES);
  const clock = { time: Date.parse("2026-10-22T07:00:00Z") };
  const { written: url, meant: first } = await exportWithMeaning(() => serveWorkspace(root, () => clock.time));
  let meant: readonly ReadEvent[] = first;
  const read = async (): Promise<string> => (await fetch(url)).text();
  const rebuild = async (): Promise<void> => {
    clock.time += 60_000;
    await read();
  };
  const edit = async (file: keyof typeof FILES, from: string, to: string): Promise<void> => {
    const path = join(root, file);
    const before = await read();
    ({ meant } = await exportWithMeaning(async () => {
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
      while ((await read()) === before) await new Promise((resolve) => setTimeout(resolve, 50));
    }));
    await rebuild();
  };
  return {
    url,
    meant: () => meant,
    retitle: () => edit("hooli.md", "検索エンジニア", "首席検索エンジニア"),
    reschedule: () =>
      edit("initech.md", '2026-10-28 14:00, kind: onsite, with: Milton, place: "Basement; room 3"', RESCHEDULED),
    finish: () => edit("acme.md", "\n---\n", "\nlog: [2026-10-21 sent thank-you]\n---\n"),
    rebuild,
  };
}

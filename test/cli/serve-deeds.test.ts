import { chmodSync, linkSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runServer, type RunningServer } from "./run-server.js";
import { openPage, send, type OpenPage } from "./serve-deeds.js";

const NORTHWIND = `---
company: Northwind
role: Analyst
status: interviewing
contacts: [{name: Mary Poe, email: mary@northwind.example}]
interviews: [{date: 2026-11-05 14:00, with: [Mary Poe], promised_by: 2026-11-12}]
log:
  - 2026-11-05 sent thank-you to Mary Poe by email
---
`;

interface Started {
  readonly cwd: string;
  readonly home: string;
  readonly note: () => string;
  readonly server: RunningServer;
  readonly page: OpenPage;
}

async function start(argv: readonly string[] = [], config = ""): Promise<Started> {
  const [cwd, HOME] = [makeFolder({ "northwind.md": NORTHWIND, "followthrough.yaml": config }), makeFolder()];
  const server = await runServer(argv, cwd, { env: { HOME } });
  await server.hear("ends it");
  server.takeStderr();
  const note = (): string => readFileSync(join(cwd, "northwind.md"), "utf8");
  return { cwd, home: HOME, note, server, page: await openPage(server.port) };
}

const DONE = { deed: "done", note: "northwind.md", action: "first-follow-up/1" };

describe("on the page", () => {
  it("an action is done: it is written, told in the words of the command line, and what is served is new", async () => {
    const { note, server, page } = await start();
    const answer = await send(page, DONE);
    expect(answer).toMatchInlineSnapshot(`
      {
        "content": {
          "next": "Next, if nobody answers: Follow up, second time, Mon 30 Nov, by e-mail.",
          "said": [
            "Northwind · Analyst: Follow up, first time. Done today, by e-mail.",
          ],
          "undo": "00000001",
          "written": [
            "log: 2026-11-21 sent follow-up to Mary Poe by email",
          ],
        },
        "status": 200,
      }
    `);
    expect(note()).toContain("  - 2026-11-21 sent follow-up to Mary Poe by email\n");
    expect(server.takeStderr()).toMatchInlineSnapshot(`
      "Northwind · Analyst: Follow up, first time. Done today, by e-mail.
        + log: 2026-11-21 sent follow-up to Mary Poe by email           northwind.md:9
      3 events, 2 changed
      "
    `);
    expect((await server.get("/")).body.toString()).toContain("second");
    expect(await send(page, DONE)).toMatchInlineSnapshot(`
      {
        "content": {
          "reason": "first-follow-up/1 is not open any more for Northwind · Analyst. Next, if nobody answers: Follow up, second time, Mon 30 Nov, by e-mail.",
        },
        "status": 409,
      }
    `);
    expect(await send(page, { deed: "undo", change: answer.content.undo })).toMatchInlineSnapshot(`
      {
        "content": {
          "said": [
            "Took back what done wrote into northwind.md.",
          ],
          "written": [
            "removed: 2026-11-21 sent follow-up to Mary Poe by email",
          ],
        },
        "status": 200,
      }
    `);
    expect(note()).toBe(NORTHWIND);
    expect(await send(page, { deed: "undo", change: answer.content.undo })).toMatchInlineSnapshot(`
      {
        "content": {
          "reason": "this was taken back already, or is not kept any more",
        },
        "status": 409,
      }
    `);
  });

  it("a reminder is done once, though the next one has its key from then on", async () => {
    const note = `---
company: Initech
role: Analyst
status: applied
applied: 2026-11-10
follow_up_on: [2026-11-19, 2026-11-20]
next_action: Call them
---

- [ ] Send it 📅 2026-11-18
- [ ] Send it 📅 2026-11-20
`;
    const { cwd, server } = await start([], "");
    writeFileSync(join(cwd, "initech.md"), note);
    const page = await openPage(server.port);
    const read = async (): Promise<string> => (await server.get("/")).body.toString();
    await expect.poll(read, { timeout: 10_000 }).toContain("Initech");
    const html = await read();
    expect(html).toContain('data-action="own-reminder" data-rule="own-reminder" data-day="2026-11-19"');
    const twice = async (action: string, day: string): Promise<readonly unknown[]> => {
      const deed = { deed: "done", note: "initech.md", action, day };
      const [first, second] = await Promise.all([send(page, deed), send(page, deed)]);
      expect(first.status).toBe(200);
      return [second.status, second.content.reason];
    };
    expect(await twice("own-reminder", "2026-11-19")).toEqual([
      409,
      "what was noted for 2026-11-19 is not open any more for Initech · Analyst. Next: Send it, today.",
    ]);
    expect((await twice("own-reminder/send-it", "2026-11-18"))[0]).toBe(409);
    const after = readFileSync(join(cwd, "initech.md"), "utf8");
    expect(after).toContain("follow_up_on: [2026-11-20]\n");
    expect(after).toContain("- [ ] Send it 📅 2026-11-20\n");
  });

  it("of two tasks that ask for the same on the same day, one is done however often it is asked for", async () => {
    const { cwd, server } = await start();
    const tasks = "- [ ] Send it 📅 2026-11-20\n- [ ] Send it 📅 2026-11-20\n";
    const note = `---\ncompany: Initech\nrole: Analyst\nstatus: applied\napplied: 2026-11-10\n---\n\n${tasks}`;
    writeFileSync(join(cwd, "initech.md"), note);
    const page = await openPage(server.port);
    const read = async (): Promise<string> => (await server.get("/")).body.toString();
    const first = 'data-action="own-reminder/send-it" data-rule="own-reminder" data-day="2026-11-20" data-alike="2"';
    await expect.poll(read, { timeout: 10_000 }).toContain(first);
    const only = { deed: "done", note: "initech.md", action: "own-reminder/send-it", day: "2026-11-20" };
    const one = { ...only, alike: 2 };
    const answers = await Promise.all([send(page, one), send(page, one)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    expect(readFileSync(join(cwd, "initech.md"), "utf8").match(/\[x\]/gu)).toHaveLength(1);
    // What the page says by now.
    expect(await read()).not.toContain("data-alike");
    expect((await send(page, only)).status).toBe(200);
    expect(readFileSync(join(cwd, "initech.md"), "utf8").match(/\[x\]/gu)).toHaveLength(2);
  });

  it("what is sent again under the same name is done once, and answered alike; with other words it is another deed", async () => {
    const { note, page } = await start();
    const deed = { deed: "log", note: "northwind.md", words: "received reply", once: "a" };
    const [first, second] = await Promise.all([send(page, deed), send(page, deed)]);
    expect(second).toEqual(first);
    expect(await send(page, deed)).toEqual(first);
    expect(note().match(/received reply/gu)).toHaveLength(1);
    expect((await send(page, { ...deed, words: "received offer" })).status).toBe(200);
    expect(note()).toContain("received offer");
  });

  it("what was refused is tried again under the same name", async () => {
    const { cwd, note, page } = await start();
    chmodSync(join(cwd, "northwind.md"), 0o444);
    expect((await send(page, { ...DONE, once: "a" })).status).toBe(409);
    chmodSync(join(cwd, "northwind.md"), 0o644);
    expect((await send(page, { ...DONE, once: "a" })).status).toBe(200);
    expect(note()).toContain("2026-11-21 sent follow-up");
  });

  it("a note that cannot be written is said to be so, and is as it was", async () => {
    const { cwd, note, page } = await start();
    chmodSync(join(cwd, "northwind.md"), 0o444);
    const { status, content } = await send(page, DONE);
    expect(status).toBe(409);
    expect(content.reason).toMatch(/^northwind.md was not written: it is read-only; /u);
    expect(note()).toBe(NORTHWIND);
    chmodSync(join(cwd, "northwind.md"), 0o644);
    expect((await send(page, DONE)).status).toBe(200);
  });

  it("what else came of writing is said on the page, too", async () => {
    const { cwd, home, server, page } = await start();
    linkSync(join(cwd, "northwind.md"), join(home, "backup.md"));
    writeFileSync(join(home, ".local"), "a file, where undo keeps its changes");
    const { content } = await send(page, DONE);
    expect(content.said).toEqual([
      "Northwind · Analyst: Follow up, first time. Done today, by e-mail.",
      "northwind.md is parted from its other names (hard links): they keep what it held",
      expect.stringMatching(/^undo cannot take this back: /u),
    ]);
    expect(content.undo).toBeNull();
    expect(server.takeStderr()).toContain("they keep what it held\nundo cannot take this back: ");
  });

  it("a message is drafted, and nothing is written", async () => {
    const { page, note } = await start();
    expect(await send(page, { deed: "draft", note: "northwind.md", action: "first-follow-up/1" }))
      .toMatchInlineSnapshot(`
      {
        "content": {
          "draft": {
            "body": "Dear Mary Poe,

      Thank you again for talking with me on Thursday, 5 November about the Analyst position at Northwind. I am still very interested in it.

      You mentioned that there might be news by Thursday, 12 November. When you have a moment, I would be glad to hear where you are in the process.

      If there is anything else you need from me, I will gladly send it. Thank you for your time.

      Kind regards,",
            "mailto": "mailto:mary@northwind.example?subject=Checking%20in%20re%3A%20Analyst&body=Dear%20Mary%20Poe%2C%0D%0A%0D%0AThank%20you%20again%20for%20talking%20with%20me%20on%20Thursday%2C%205%20November%20about%20the%20Analyst%20position%20at%20Northwind.%20I%20am%20still%20very%20interested%20in%20it.%0D%0A%0D%0AYou%20mentioned%20that%20there%20might%20be%20news%20by%20Thursday%2C%2012%20November.%20When%20you%20have%20a%20moment%2C%20I%20would%20be%20glad%20to%20hear%20where%20you%20are%20in%20the%20process.%0D%0A%0D%0AIf%20there%20is%20anything%20else%20you%20need%20from%20me%2C%20I%20will%20gladly%20send%20it.%20Thank%20you%20for%20your%20time.%0D%0A%0D%0AKind%20regards%2C",
            "missing": [
              "add something you talked about that helps them to remember you, and note it as connection in the interview",
              "send it as a reply to your last e-mail with them, so that they have all of it at hand",
              "add your name: me.name in followthrough.yaml",
              "add your phone number: me.phone in followthrough.yaml",
              "add your e-mail address: me.email in followthrough.yaml",
            ],
            "subject": "Checking in re: Analyst",
            "to": [
              {
                "email": "mary@northwind.example",
                "name": "Mary Poe",
                "phone": null,
              },
            ],
          },
        },
        "status": 200,
      }
    `);
    expect(note()).toBe(NORTHWIND);
  });

  it("a note rests, and something is told of it", async () => {
    const { page, note } = await start();
    expect(await send(page, { deed: "snooze", note: "northwind.md", until: "2w" })).toMatchInlineSnapshot(`
      {
        "content": {
          "next": "The note is snoozed until Sat 5 Dec.",
          "said": [
            "Northwind · Analyst: snoozed until Sat 5 Dec.",
          ],
          "undo": "00000001",
          "written": [
            "snooze_until: 2026-12-05",
          ],
        },
        "status": 200,
      }
    `);
    expect(await send(page, { deed: "snooze", note: "northwind.md", until: "off" })).toMatchInlineSnapshot(`
      {
        "content": {
          "next": "Next: Follow up, first time, today, by e-mail.",
          "said": [
            "Northwind · Analyst: no longer snoozed.",
          ],
          "undo": "00000002",
          "written": [
            "removed: snooze_until: 2026-12-05",
          ],
        },
        "status": 200,
      }
    `);
    expect(await send(page, { deed: "log", note: "northwind.md", words: "received reply they answer by fri" }))
      .toMatchInlineSnapshot(`
      {
        "content": {
          "next": "Next, if nobody answers: Follow up, first time, Mon 30 Nov, by e-mail.",
          "said": [
            "Northwind · Analyst: received reply (today, Sat 21 Nov); they answer by Fri 27 Nov.",
          ],
          "undo": "00000003",
          "written": [
            "log: 2026-11-21 received reply, promised 2026-11-27",
          ],
        },
        "status": 200,
      }
    `);
    expect(await send(page, { deed: "log", note: "northwind.md", words: "blub" })).toMatchInlineSnapshot(`
      {
        "content": {
          "choices": [],
          "reason": "blub is not understood; say what was sent or received, as in: sent thank-you to Ada by email, received reply, interview "thu 14:00", status withdrawn",
        },
        "status": 422,
      }
    `);
    expect(await send(page, { deed: "undo", change: "00000002" })).toMatchInlineSnapshot(`
      {
        "content": {
          "reason": "log has written into the same note since; take that back first",
        },
        "status": 409,
      }
    `);
    expect(await send(page, { deed: "skip", note: "northwind.md", rule: "second-follow-up" })).toMatchInlineSnapshot(`
      {
        "content": {
          "next": "Next, if nobody answers: Follow up, first time, Mon 30 Nov, by e-mail.",
          "said": [
            "Northwind · Analyst: second-follow-up is skipped.",
          ],
          "undo": "00000004",
          "written": [
            "skip:",
            "- second-follow-up",
          ],
        },
        "status": 200,
      }
    `);
    expect(note()).toMatchInlineSnapshot(`
      "---
      company: Northwind
      role: Analyst
      status: interviewing
      contacts: [{name: Mary Poe, email: mary@northwind.example}]
      interviews: [{date: 2026-11-05 14:00, with: [Mary Poe], promised_by: 2026-11-12}]
      log:
        - 2026-11-05 sent thank-you to Mary Poe by email
        - 2026-11-21 received reply, promised 2026-11-27
      skip:
        - second-follow-up
      ---
      "
    `);
  });
});

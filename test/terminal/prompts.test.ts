import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildPackage } from "../dist/build-package.js";
import { requireProgram } from "../programs.js";
import { openTerminal, type Terminal } from "./open-terminal.js";

const NOW = "2026-11-16T09:00";
const UNANSWERED = "the question was not answered; nothing was written";
const MAIL = `From: Ada Lovelace <ada@acme.example>
Date: Mon, 16 Nov 2026 08:40:00 +0100
Subject: Your application

We would like to invite you to a video interview on Thursday, 19 November 2026 at 14:00.
`;

const tmux = requireProgram("tmux");

function open(): Promise<Terminal> {
  const note = (company: string): string => `---\ncompany: ${company}\nrole: Engineer\nstatus: applied\n---\n`;
  const files = { "acme.md": note("Acme"), "hooli.md": note("Hooli"), "mail.txt": MAIL };
  return openTerminal({ program: buildPackage().folder, files });
}

/** The terminal is as it was before the question, and the shell has its keys and its cursor again. */
async function expectAsBefore(terminal: Terminal): Promise<void> {
  expect(terminal.isCursorShown()).toBe(true);
  terminal.type("echo here-$((1+1))");
  terminal.press("Enter");
  await terminal.see("\nhere-2");
  await terminal.ended();
}

describe.runIf(tmux)("a question in a real terminal", () => {
  const cases: readonly (readonly [command: string, question: string, typed: string, key: string, left: string])[] = [
    ["log", "Which application?", "", "C-c", "■  Which application?\n│  Acme · Engineer\n│\n"],
    ["log", "Which application?", "", "C-d", "■  Which application?\n│  Acme · Engineer\n│\n"],
    ["log", "Which application?", "j", "C-d", "■  Which application?\n│  Hooli · Engineer\n│\n"],
    ["log acme", "What happened", "", "C-d", "■  What happened with Acme · Engineer?\n│\n"],
    ["log acme", "What happened", "called", "C-c", "■  What happened with Acme · Engineer?\n│  called\n│\n"],
    ["log acme", "What happened", "", "Escape", "■  What happened with Acme · Engineer?\n│\n"],
    ["skip acme", "Which rule", "", "C-d", "■  Which rule or check?\n│\n"],
    ["log acme --paste <mail.txt", "Write that?", "", "C-c", "■  Write that?\n│  Yes\n│\n"],
    ["log acme --paste <mail.txt", "Write that?", "", "C-d", "■  Write that?\n│  Yes\n│\n"],
    ["init jobs", "Your name", "", "C-c", "Your name, as messages sign it (none): ^C\n"],
    ["init jobs", "Your name", "", "C-d", "Your name, as messages sign it (none):\n"],
  ];

  it("ends by Ctrl-C, Ctrl-D and Escape alike: nothing is written, the exit code is 2, nothing is left over", async () => {
    const terminal = await open();
    for (const [command, question, typed, key, left] of cases) {
      await terminal.begin(`followthrough ${command}`, NOW);
      await terminal.see(question);
      await terminal.atRest();
      terminal.type(typed);
      await terminal.atRest();
      terminal.press(key);
      expect(await terminal.ended(), `${command}, ${key}`).toBe(2);
      const said = command.startsWith("init") ? "the questions were not answered; nothing was written" : UNANSWERED;
      expect(terminal.screen()).toContain(`${left}${said}\n$`);
      await expectAsBefore(terminal);
    }
    expect(readdirSync(terminal.home).filter((name) => !name.startsWith("."))).toEqual([
      "acme.md",
      "hooli.md",
      "mail.txt",
    ]);
  }, 120_000);

  it("deletes by Ctrl-D where something is typed", async () => {
    const terminal = await open();
    await terminal.begin("followthrough log acme", NOW);
    await terminal.see("What happened");
    terminal.type("rejecteed");
    terminal.press("Left", "Left", "C-d", "Enter");
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain("Acme · Engineer: received rejection (today, Mon 16 Nov), status rejected.");
  }, 60_000);

  it("keeps its place when the window becomes narrow", async () => {
    const terminal = await open();
    await terminal.begin("followthrough log", NOW);
    await terminal.see("Which application?");
    await terminal.atRest();
    terminal.resize(40);
    await terminal.atRest();
    terminal.press("Down");
    await terminal.see("● Hooli");
    terminal.press("Enter");
    await terminal.see("What happened");
    terminal.type("they called and left a voicemail on my phone");
    const screen = await terminal.atRest();
    expect(screen.split("Which application?")).toHaveLength(2);
    expect(screen.split("What happened")).toHaveLength(2);
    terminal.press("Enter");
    expect(await terminal.ended()).toBe(0);
    await expectAsBefore(terminal);
  }, 60_000);

  it("is asked beside an e-mail in a pipe, and of no other command in a pipe", async () => {
    const terminal = await open();
    await terminal.begin("cat mail.txt | followthrough log acme --paste", NOW);
    await terminal.see("Write that?");
    terminal.press("Enter");
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain("date: 2026-11-19 14:00, kind: video");
    await terminal.begin("echo acme | followthrough log", NOW);
    expect(await terminal.ended()).toBe(2);
    expect(terminal.screen()).toContain("log takes a note and what happened");
  }, 60_000);

  it("says what to do where an e-mail is to be pasted, and asks then", async () => {
    const terminal = await open();
    await terminal.begin("followthrough log acme --paste", NOW);
    await terminal.see("Paste the e-mail, then press Enter and Ctrl-D.");
    terminal.type(MAIL);
    terminal.press("C-d");
    await terminal.see("Write that?");
    terminal.type("n");
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain("Nothing was written");
  }, 60_000);
});

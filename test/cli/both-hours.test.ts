import { describe, expect, it } from "vitest";
import { makeFolder } from "../workspace/make-folder.js";
import { runCli } from "./run-cli.js";

const NOTES = {
  "sydney.md": `---
company: Opal
role: Engineer
timezone: Australia/Sydney
contacts: [{name: Ada Lovelace, phone: 555-0100}]
interviews: [{date: 2026-11-02 14:00, with: Ada Lovelace, promised_by: 2026-11-06}]
log: [2026-11-02 sent thank-you]
---
`,
  "sydney-by-mail.md": `---
company: Reef
role: Engineer
timezone: Australia/Sydney
phone_heavy: true
contacts: [{name: Grace Hopper, email: grace@reef.example, phone: 555-0101}]
interviews: [{date: 2026-11-02 14:00, with: Grace Hopper, promised_by: 2026-11-06}]
log: [2026-11-02 sent thank-you]
---
`,
  "tokyo.md": `---
company: Hikari
role: Engineer
timezone: Asia/Tokyo
contacts: [{name: Misaki Tanaka, phone: 555-0102}]
interviews: [{date: 2026-11-02 14:00, with: Misaki Tanaka, promised_by: 2026-11-06}]
log: [2026-11-02 sent thank-you]
---
`,
  "berlin.md": `---
company: Papierboot
role: Engineer
country: DE
contacts: [{name: Anneliese Vogt, email: vogt@papierboot.example}]
interviews: [{date: 2026-11-03 14:00, with: Anneliese Vogt, promised_by: 2026-12-23}]
log: [2026-11-03 sent thank-you]
---
`,
};

const NOW = ["--now", "2026-11-09T08:00"];

/** What a command prints of these notes to somebody in Berlin, on one line with single blanks. */
async function say(...argv: readonly string[]): Promise<string> {
  const cwd = makeFolder(NOTES);
  const { stdout } = await runCli([...argv, ...NOW], { cwd, columns: 200 });
  return stdout.replace(/\r?\n /gu, "").replace(/\s+/gu, " ");
}

describe("a call that shares no hours with the person", () => {
  it("is said to be outside of them in the agenda, for programs too", async () => {
    const agenda = await say("agenda");
    expect(agenda).toContain("by phone, today 23:30–01:30 your time, outside your hours, until Mon 16 Nov");
    expect(agenda).toMatch(/Reef · Engineer Follow up, first time by e-mail, until/u);
    expect(await say("agenda", "--format", "json")).toContain('"outside_my_hours": true');
  });

  it("likewise in the report", async () => {
    expect(await say("report", "--output", "-")).toContain("23:30–01:30 your time, outside your hours");
  });

  it("stands in the calendar where it is, says so, and wakes nobody", async () => {
    const cwd = makeFolder(NOTES);
    const { stdout } = await runCli(["calendar", "--output", "-", ...NOW], { cwd });
    const events = stdout
      .replace(/\r\n /gu, "")
      .split("BEGIN:VEVENT")
      .map((event) => event.replaceAll("\r\n", "\n"));
    const eventOf = (company: string): string =>
      events.find((one) => one.includes(`SUMMARY:Follow up with ${company} about`)) ?? "no event";
    expect(eventOf("Opal")).toContain("DTSTART:20261109T223000Z");
    expect(eventOf("Opal")).toContain(
      String.raw`They can be called: Mon 9 Nov 2026 23:30–01:30 (09:30–11:30 in Australia/Sydney). That is outside your hours\; no better time lies within both.`,
    );
    expect(eventOf("Opal")).not.toContain("VALARM");
    expect(eventOf("Hikari")).toContain("DTSTART:20261110T060000Z\nDTEND:20261110T070000Z");
    expect(eventOf("Hikari")).toContain("BEGIN:VALARM");
  });

  it("is explained by both people's hours", async () => {
    const why = await say("explain", "sydney.md");
    expect(why).toContain("07:00-22:00 settings.my_hours, policy default");
    expect(why).toContain("outside your hours → today 23:30–01:30 your time");
  });
});

describe("what is done instead, or in part", () => {
  it("names my_hours where they decided on the channel", async () => {
    const why = await say("explain", "sydney-by-mail.md");
    expect(why).toContain("not by phone never within both your hours by e-mail grace@reef.example");
    expect(why).toContain("07:00-22:00 settings.my_hours, policy default");
  });

  it("or on a part of the employer's hours", async () => {
    const why = await say("explain", "tokyo.md");
    expect(why).toContain("07:00-22:00 settings.my_hours, policy default");
    expect(why).not.toContain("outside your hours");
  });

  it("and not where they had no say", async () => {
    expect(await say("explain", "berlin.md")).not.toContain("my_hours");
  });
});

describe("an opening on a holiday of the employer's country", () => {
  it("is explained by the holiday and the note's line", async () => {
    expect(await say("explain", "berlin.md")).toContain(
      "a holiday in the employer's country (Christmas Day) → Mon 28 Dec line 4 country",
    );
  });

  it("and reported so", async () => {
    expect(await say("report", "--output", "-")).toContain(
      "that is a holiday in the employer's country (Christmas Day), so Mon 28 Dec",
    );
  });

  it("counts for the note alone: the next one goes by its own country", async () => {
    const { stdout } = await runCli(["agenda", "--now", "2026-12-24"], {
      cwd: makeFolder({ ...NOTES, "elsewhere.md": NOTES["berlin.md"].replace("country: DE\n", "") }),
    });
    expect(stdout).toMatch(/by e-mail, from Fri 25 Dec/u);
    expect(stdout).toMatch(/by e-mail, from Mon 28 Dec/u);
  });
});

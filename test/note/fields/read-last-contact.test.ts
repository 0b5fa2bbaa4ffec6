import { describe, expect, it } from "vitest";
import { PlainDate } from "../../../src/time/index.js";
import { changeNote } from "../../../src/note/index.js";
import { readLines } from "../read.js";

function logOf(yaml: string): string[] {
  return readLines(yaml).log.map(({ date, direction, kind }) => `${date.toString()} ${direction} ${kind}`);
}

describe("the last contact", () => {
  it("is something received, at its field's place", () => {
    const { log } = readLines("applied: 2026-10-02\nlast_contact: 2026-11-05");
    expect(log).toMatchObject([
      { direction: "received", kind: "contact", origins: { self: { path: "last_contact" } } },
    ]);
  });

  it("stands among the log by its day", () => {
    expect(logOf("log: [2026-11-02 sent thank-you, 2026-11-09 sent follow-up]\nLetzter Kontakt: 2026-11-05")).toEqual([
      "2026-11-02 sent thank-you",
      "2026-11-05 received contact",
      "2026-11-09 sent follow-up",
    ]);
  });

  it.each([
    ["something received that day", "log: [2026-11-05 received reply]", 1],
    ["something sent that day", "log: [2026-11-05 sent follow-up]", 1],
    ["the day of applying", "applied: 2026-11-05", 0],
    ["an interview of that day", "interviews: [2026-11-05 14:00]", 0],
    ["a rejection before it", "log: [2026-11-02 received rejection]", 1],
    ["an ended application", "status: ghosted", 0],
  ])("adds nothing to %s", (_, yaml, entries) => {
    expect(logOf(`${yaml}\nlast_contact: 2026-11-05`)).toHaveLength(entries);
  });

  it("gives way to what is logged of its day", () => {
    const text = "---\ncompany: Acme\nrole: SRE\nlast_contact: 2026-11-05\nlog:\n  - 2026-11-02 sent note\n---\n";
    const date = PlainDate.from("2026-11-05");
    const entry = { date, direction: "received", kind: "reply", left_message: false } as const;
    const changed = changeNote({ path: "acme.md", text }, { entry }, { zone: "UTC" });
    expect(changed).toMatchObject({ ok: true });
  });
});

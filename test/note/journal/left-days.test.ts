import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

function told(body: string, front = ""): readonly string[] {
  return readBody(`## Log\n${body}`, { front }).findings.map(({ check, message }) => `${check} ${message}`);
}

describe("a later day that a line names, of which nothing is read", () => {
  it("is told, and the line is read besides", () => {
    const { application, findings } = readBody("## Log\n- 23 Nov 2026: received reply: trial shift 2 Dec 2026, 7:00\n");
    expect(factsOf(application!)).toEqual(["2026-11-23 received reply"]);
    expect(application!.unread.map(({ line, date }) => [line, date?.toString()])).toEqual([[6, "2026-11-23"]]);
    expect(findings.map(({ message }) => message)).toEqual([
      "Log: Wed 2 Dec 2026 in this line is not read: a remark may stay; if something is due then, say interview set for Wed 2 Dec 2026, they answer by Wed 2 Dec 2026 or respond by Wed 2 Dec 2026",
    ]);
  });

  it("is told once", () => {
    expect(
      told("- 2026-11-23 received reply: trial 2026-12-02\n- 2026-11-24 received reply: trial 2026-12-03\n"),
    ).toEqual([expect.stringContaining("Wed 2 Dec 2026 in this line is not read, and so of 2 lines: ")]);
  });

  it.each([
    ["that a fact of the line has", "- 2026-11-23 they emailed, decision by 2 Dec 2026"],
    [
      "that a fact of another line has",
      "- 2026-11-23 received reply: trial 2 Dec 2026\n- 2026-11-24 interview set for 2 Dec 2026",
    ],
    ["of an offer", "- 2026-11-23 got an offer, respond by 2 Dec 2026"],
    ["before the line's own", "- 2026-11-23 received reply, to mine of 2 Nov 2026"],
    ["without its year", "- 2026-11-23 received reply: trial 2 Dec"],
  ])("is not told: one %s", (_, body) => {
    expect(told(`${body}\n`)).toEqual([]);
  });

  it("is not told: one that the front matter has, and one of an application that is over", () => {
    const line = "- 2026-11-23 received reply: trial 2 Dec 2026\n";
    expect(told(line, "interviews: [{date: 2026-12-02, with: Ann Poe}]\n").join(" ")).not.toContain(
      "in this line is not read",
    );
    expect(told(line, "status: rejected\n")).toEqual([]);
  });
});

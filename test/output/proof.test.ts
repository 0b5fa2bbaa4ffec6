import { describe, expect, it } from "vitest";
import { formatProofMarkdown, listProof } from "../../src/output/index.js";
import { situationOf } from "../facts/read-facts.js";
import { day } from "./builders.js";

const NOVEMBER = { from: day("2026-11-01"), to: day("2026-11-30") };

const write = (...notes: readonly string[]) =>
  formatProofMarkdown(
    listProof(
      notes.map((lines) => ({ situation: situationOf(lines, "2026-11-21T09:00") })),
      NOVEMBER,
    ),
    NOVEMBER,
  );

describe("the proof of search", () => {
  it("counts applying once, where the log tells of it, too, be it on another day", () => {
    const proof = write("applied: 2026-11-02\nlog: [2026-11-03 sent application by email]");
    expect(proof).toContain("Applications: 1. Interviews: 0. Other contacts: 0.");
    expect(proof).toContain("| 2026-11-03 | Acme | Engineer | application | email | no answer yet |");
  });

  it("counts what the note tells twice once, and what went to two people twice", () => {
    const line = "2026-11-04 sent thank-you to Ada by email";
    expect(write(`log: [${line}, ${line}]`)).toContain("Other contacts: 1.");
    expect(write(`log: [${line}, ${line.replace("Ada", "Grace")}]`)).toContain("Other contacts: 2.");
  });

  it("takes what they wrote before a reply of the same day for no answer to it", () => {
    expect(write("log: [2026-11-04 received invitation, 2026-11-04 sent reply by email]")).toContain(
      "| reply | email | no answer yet |",
    );
    expect(write("log: [2026-11-04 sent application, 2026-11-04 received reply]")).toContain("| reply 2026-11-04 |");
  });
});

import { describe, expect, it } from "vitest";
import { findOutcome } from "../../src/facts/index.js";
import { situationOf } from "./read-facts.js";

describe("what has ended an application", () => {
  it.each<[string | undefined, string, string]>([
    ["withdrawal", "log: [2026-11-10 sent withdrawal]", "the person's own decision"],
    ["withdrawal", "log: [2026-11-10 sent withdrawal, 2026-11-12 received rejection]", "which came before theirs"],
    ["rejection", "log: [2026-11-10 received rejection]", "their answer"],
    ["acceptance", "log: [2026-11-10 received offer, 2026-11-12 sent acceptance]", "the offer is taken"],
    [undefined, "log: [2026-11-10 sent withdrawal, 2026-11-12 received invitation]", "it was taken back"],
    [undefined, "log: [2026-11-10 received rejection, 2026-11-12 received reply]", "something follows the rejection"],
    [undefined, "log: [2026-11-10 sent acceptance]", "there is no offer to take"],
    [undefined, "log: [2026-11-10 received offer]", "an offer ends nothing"],
  ])("is %s with %j: %s", (kind, lines) => {
    expect(findOutcome(situationOf(lines, "2026-11-20"))?.kind).toBe(kind);
  });
});

import { describe, expect, it } from "vitest";
import { evaluateNote } from "../../src/engine/index.js";
import { readNote } from "../../src/note/index.js";
import { clock, evaluate, policyOf } from "./evaluate.js";

const NOTE = `---
company: Acme
role: Engineer
applied: 2026-10-20
interviews:
  - date: 2026-11-02 14:00
    promised_by: 2026-11-09
    with: Ada Lovelace
  - {date: 2026-11-04 10:00, kind: phone}
  - 2026-11-05
log:
  - 2026-11-06 sent follow-up by email
---
`;

/** The text at which a check of this kind points, for each of its findings. */
async function pointsAt(at: string, each = "", note = NOTE): Promise<string[]> {
  const policy = await policyOf(`
checks:
  - id: check
    ${each}
    assert: 'false'
    message: found
    ${at === "" ? "" : `at: ${at}`}
`);
  const { application } = readNote({ path: "acme.md", text: note }, { zone: "UTC" });
  const { findings } = evaluateNote(application!, { policy, me: { timezone: "UTC" }, now: clock("2026-11-20", "UTC") });
  return findings.map(({ range }) => note.slice(range!.start, range!.end));
}

const EACH_INTERVIEW = "each: {interview: application.interviews}";

describe("a finding points", () => {
  it("at its fact", async () => {
    expect(await pointsAt("application.applied")).toEqual(["2026-10-20"]);
    expect((await pointsAt("interview.promised_by", EACH_INTERVIEW))[0]).toBe("2026-11-09");
    expect(await pointsAt("entry.kind", "each: {entry: application.log}")).toEqual(["follow-up"]);
    expect(await pointsAt("wait.since")).toEqual(["2026-11-05"]);
  });

  it("at what the fact stands in, where the note does not state it", async () => {
    expect((await pointsAt("interview.promised_by", EACH_INTERVIEW)).slice(1)).toEqual([
      "{date: 2026-11-04 10:00, kind: phone}",
      "2026-11-05",
    ]);
  });

  it("at the whole of what it names", async () => {
    expect((await pointsAt("interview", EACH_INTERVIEW))[1]).toBe("{date: 2026-11-04 10:00, kind: phone}");
    expect(await pointsAt("entry", "each: {entry: application.log}")).toEqual(["2026-11-06 sent follow-up by email"]);
  });

  it("at the nearest fact of the wait, where the one that is missing has no place", async () => {
    const silent = NOTE.replace("    promised_by: 2026-11-09\n", "");
    expect(await pointsAt("wait.promised_by", "", silent)).toEqual(["2026-11-05"]);
  });

  it("at some key that exists, where it names a fact of the note that is missing or names none", async () => {
    for (const at of ["application.country", "application.status", "application", "", "today"]) {
      const [place] = await pointsAt(at);
      expect(NOTE).toContain(place);
      expect(place!.length).toBeGreaterThan(0);
    }
  });

  it("within the note, on one that says next to nothing", async () => {
    expect(await pointsAt("wait.since", "", "---\ncompany: Acme\n---\n")).toHaveLength(1);
  });
});

describe("the findings of a note", () => {
  it("stand in the order of their places, the reader's among the policy's", async () => {
    const policy = await policyOf(`
checks:
  - {id: late, assert: "false", message: late, at: application.log}
  - {id: early, assert: "false", message: early, at: application.company}
`);
    const text = NOTE.replace("applied: 2026-10-20", "applied: 2026-10-32");
    const { application, findings } = readNote({ path: "acme.md", text }, { zone: "UTC" });
    const now = clock("2026-11-20", "UTC");
    const evaluation = evaluateNote(application!, { policy, me: { timezone: "UTC" }, now }, findings);
    expect(evaluation.findings.map(({ check }) => check)).toEqual(["early", "invalid-date", "late"]);
  });

  it("have the check's severity, a warning where it names none", async () => {
    const policy = await policyOf(`
checks:
  - {id: stern, assert: "false", message: A, severity: error}
  - {id: mild, assert: "false", message: B}
`);
    const { application } = readNote({ path: "acme.md", text: NOTE }, { zone: "UTC" });
    const now = clock("2026-11-20", "UTC");
    const { findings } = evaluateNote(application!, { policy, me: { timezone: "UTC" }, now });
    expect(findings.map(({ check, severity }) => `${check} ${severity}`)).toEqual(["mild warning", "stern error"]);
  });

  it("have the check's advice", () => {
    const { findings } = evaluate("interviews: [{date: 2026-11-02, promised_by: 2026-11-09}]", "2026-11-20");
    expect(findings.map(({ check, advice }) => [check, advice])).toEqual([["interviewer-unknown", ["A5"]]]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INPUT_CHECKS } from "../../src/cli/input-checks.js";
import { parseArguments } from "../../src/cli/arguments/parse-arguments.js";
import { COMMANDS } from "../../src/cli/table.js";
import { UsageError } from "../../src/cli/command.js";
import { evaluateNote, suppress } from "../../src/engine/index.js";
import { type Finding, InvalidInput } from "../../src/diagnostics/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { runScenarios } from "../../src/scenario/index.js";
import { readConfig } from "../../src/workspace/index.js";
import { cases } from "../cases.js";
import { BERLIN, clock, DEFAULT_POLICY } from "../engine/evaluate.js";
import { loadFiles } from "../policy/load-files.js";
import { ALIAS, damaged, expectShowable, expectWholeLetters } from "./hostile.js";

await loadMarkdown();
const circumstances = { policy: DEFAULT_POLICY, me: { timezone: BERLIN }, now: clock("2026-11-21") };

const NOTE = `---
company: Acme
role: Engineer
statsu: interveiwing
status: simmering
timezone: Europe/Berln
country: Germny
applied: 2026-02-30
contacts:
  - {name: Ada Lovelace, emial: ada, email: ada}
  - {name: Ada Lovelace}
interviews:
  - {date: 2026-11-02 14:00, with: [Adda Lovelace, Grace], went: baddly, minutes: long, promised_by: 2026-10-09}
  - date: 2026-11-05 25:00
    cancelled: perhaps
log:
  - 2026-11-03 snet thank-yuo to Ada Lovelase by emial, promissed 2026-11-9
  - 2026-11-04: received reply
  - {date: 2026-11-05, sent: folow-up, from: Ada}
  - sent note on 2026-11-06
skip: [thank-yuo]
# followthrough-ignore unkown-key: why
id: one
---
<!-- followthrough-ignore draft-to-long: why -->
## Draft: follow-up to Ada Lovelace

Dear Adda,

I demand an answer by tomorrow, Ms Lovelase.
`;

const POLICY = `format: 1
name: mine
extends: [defualt]
settings: {reply_grase: 2 dyas, workdays: FREQ=WEKLY, holidays: Germny}
rules:
  - id: thank-yuo
    off: true
  - id: mine
    title: "Write {{aplication.company}}"
    when: 'today.weekday() && application.compny == wait.snice'
    opens: tody + dys(2)
    draft: folow-up
    advice: [C99]
    unkown: 1
checks:
  - {id: mine, assert: "x", message: "{{y", severity: wraning}
drafts: {own: {paragraphs: [{text: "Dear {{to.nmae}}"}]}}
`;

const SCENARIOS = `policy: defualt
zone: Europe/Berln
scenarios:
  - name: waits
    note: |
      ---
      company: Acme
      role: Engineer
      ---
    settings: {reply_grase: 1 dya}
    at:
      2026-11-31: {opne: [first-folow-up]}
    windows: {first: [2026-11-11, 2026-11-18]}
    forecast: [2026-11-11 first]
`;

const CONFIG = `polcy: default
settings: {max: 3}
me: {name: Jo, emial: jo, email: jo, timezone: Europe/Berln}
notes: ["applications/**/*.md"]
calendar: {file: ../x.ics, fiel: y, review: FREQ=WEKLY}
serve: {host: "a b", port: high, url: example}
fields: {Firma: compny}
statuses: {talks: interviewin}
checks: {reply-date-unknown: warnin}
`;

/** What a policy's own sentence shows of a note may be as long as a sentence. */
const LONGEST_VALUE = 160;
const OF_POLICY: ReadonlySet<string> = new Set(DEFAULT_POLICY.checks.map(({ id }) => id));

/** The error that tells all that is wrong; undefined where nothing is. */
async function problemsOf(read: () => unknown): Promise<InvalidInput | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

function expectSound(text: string, findings: readonly Finding[]): void {
  for (const { check, message, range, fix } of findings) {
    expectShowable(message, OF_POLICY.has(check) ? LONGEST_VALUE : undefined);
    if (range) expectWholeLetters(text, range);
    if (fix) expectShowable(fix.title);
    for (const edit of fix?.edits ?? []) expectWholeLetters(text, edit.range);
  }
}

function expectErrorSound(error: InvalidInput | undefined): void {
  if (!error) return;
  for (const line of error.message.split("\n")) expectShowable(line);
  for (const finding of error.findings) {
    expect(finding.severity).toBe("error");
    expect(Object.keys(INPUT_CHECKS)).toContain(finding.check);
    expectSound(error.texts.get(finding.file) ?? "", [finding]);
  }
}

describe("whatever was typed, what is told is one short line of whole letters at a place between letters", () => {
  it("of a note", () => {
    fc.assert(
      fc.property(damaged(NOTE, [ALIAS]), (text) => {
        const { application, findings, ignores } = readNote({ path: "acme.md", text }, { zone: BERLIN });
        expectSound(text, findings);
        const all = application
          ? evaluateNote(application, circumstances, findings)
          : suppress(findings, { file: "acme.md", ignores, policy: DEFAULT_POLICY });
        expectSound(text, [...all.findings, ...all.suppressed.map(({ finding }) => finding)]);
      }),
      { numRuns: cases(2000) },
    );
  }, 120_000);

  it("of a policy", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(POLICY), async (text) => {
        for (const fitting of [text, text.replace("defualt", "default")]) {
          const files = { "mine.yaml": fitting };
          const error = await problemsOf(() => loadFiles(files, ["mine.yaml"]));
          expectErrorSound(error);
        }
      }),
      { numRuns: cases(400) },
    );
  }, 120_000);

  it("of scenarios", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(SCENARIOS), async (text) => {
        for (const fitting of [text, text.replace("defualt", "default").replace("Berln", "Berlin")]) {
          const file = { name: "mine.scenarios.yaml", text: fitting };
          const error = await problemsOf(() => runScenarios(file));
          expectErrorSound(error);
        }
      }),
      { numRuns: cases(400) },
    );
  }, 120_000);

  it("of a workspace file", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(CONFIG, [ALIAS]), async (text) => {
        const error = await problemsOf(() => readConfig(text, "followthrough.yaml"));
        expectErrorSound(error);
      }),
      { numRuns: cases(1000) },
    );
  }, 60_000);

  it("of a command line", () => {
    const lines = [
      "agend",
      "check --fromat json",
      "check --format jsno",
      "help chekc",
      "run x",
      "--max-warnings few",
      "-x",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...lines).chain((line) => damaged(line)),
        (line) => {
          try {
            parseArguments(line.split(" "), COMMANDS);
          } catch (error) {
            if (!(error instanceof UsageError)) throw error;
            expectShowable(error.message);
          }
        },
      ),
      { numRuns: cases(1000) },
    );
  });
});

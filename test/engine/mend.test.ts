import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { applyFixes, evaluateNote, mendText, suppress, type Circumstances } from "../../src/engine/index.js";
import type { Finding } from "../../src/diagnostics/index.js";
import { decodeNote, loadMarkdown, readNote } from "../../src/note/index.js";
import { LineIndex } from "../../src/text/index.js";
import { cases, sample } from "../cases.js";
import { BERLIN, clock, policyOf } from "./evaluate.js";
import { anySlips } from "./near-misses.js";

let circumstances: Circumstances;
beforeAll(async () => {
  await loadMarkdown();
  circumstances = { policy: await policyOf("default"), me: { timezone: BERLIN }, now: clock("2026-11-21") };
});

/** All that is to be said of a note with this text. */
function findingsIn(text: string): readonly Finding[] {
  const { application, findings, ignores } = readNote({ path: "acme.md", text }, { zone: BERLIN });
  return application
    ? evaluateNote(application, circumstances, findings).findings
    : suppress(findings, { file: "acme.md", ignores, policy: circumstances.policy }).findings;
}

function countErrors(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { check, severity } of findings) if (severity === "error") counts[check] = (counts[check] ?? 0) + 1;
  return counts;
}

function expectSoundMending(text: string): void {
  const seen = new Map<string, readonly Finding[]>();
  const find = (one: string): readonly Finding[] => {
    const findings = seen.get(one) ?? findingsIn(one);
    seen.set(one, findings);
    return findings;
  };
  const { text: mended, fixed } = mendText(text, find);
  expect(mendText(mended, find)).toEqual({ text: mended, fixed: 0 });
  expect(mended === text).toBe(fixed === 0);
  const [before, after] = [countErrors(find(text)), countErrors(find(mended))];
  for (const [check, count] of Object.entries(after)) expect(count, check).toBeLessThanOrEqual(before[check] ?? 0);
  if (find(text).every(({ fix }) => !fix)) expect(mended).toBe(text);
  expect([...mended.matchAll(/\r\n?|\n/gu)].map(([end]) => end).slice(-3)).toEqual(
    [...text.matchAll(/\r\n?|\n/gu)].map(([end]) => end).slice(-3),
  );
  expect(mended.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
}

/** What stands between the edits, in order. */
function outside(text: string, findings: readonly Finding[]): readonly string[] {
  const { edits } = applyFixes(text, findings);
  return [
    ...edits.map(({ range }, index) => text.slice(edits[index - 1]?.range.end ?? 0, range.start)),
    text.slice(edits.at(-1)?.range.end ?? 0),
  ];
}

const notes = ["ok", "err"].flatMap((kind) =>
  readdirSync(`fixtures/${kind}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.endsWith("follow-ups.md"))
    .map((file) => join("fixtures", kind, file)),
);

describe("mending", () => {
  it.each(sample(notes, 4))("is done at once, does no harm, and leaves alone what is sound: %s", (file) => {
    const { text, findings } = decodeNote({ path: file, bytes: readFileSync(file) });
    if (findings.length === 0) expectSoundMending(text);
  });

  it("is done at once, does no harm, and leaves alone what is sound, whatever slips a note has", () => {
    fc.assert(fc.property(anySlips, expectSoundMending), { numRuns: cases(1000) });
  }, 300_000);

  it("finds something to mend in most of these notes", () => {
    const texts = fc.sample(anySlips, { numRuns: 200, seed: 5 });
    expect(texts.filter((text) => mendText(text, findingsIn).fixed > 0).length).toBeGreaterThan(100);
  });

  it("changes nothing outside of the edits", () => {
    fc.assert(
      fc.property(anySlips, (text) => {
        const findings = findingsIn(text);
        const { text: after, edits } = applyFixes(text, findings);
        let at = 0;
        for (const [index, piece] of outside(text, findings).entries()) {
          expect(after.slice(at, at + piece.length)).toBe(piece);
          at += piece.length + (edits[index]?.text.length ?? 0);
        }
        expect(at).toBe(after.length);
      }),
      { numRuns: cases(300) },
    );
  });
});

describe("fixes that touch", () => {
  const finding = (start: number, end: number, text: string): Finding => ({
    check: "x",
    severity: "info",
    message: "",
    file: "acme.md",
    range: { start, end },
    fix: { title: "", edits: [{ range: { start, end }, text }] },
  });

  it("wait for one another", () => {
    const findings = [finding(0, 2, "A"), finding(1, 3, "B"), finding(4, 5, "C")];
    expect(applyFixes("abcdef", findings)).toMatchObject({ text: "AcdCf", fixed: [findings[0], findings[2]] });
  });

  it("are made together where they are the same", () => {
    const findings = [finding(0, 2, "A"), finding(0, 2, "A")];
    expect(applyFixes("abc", findings)).toMatchObject({ text: "Ac", fixed: findings });
  });

  it("are taken back one by one where they do harm, and the others stay", () => {
    const bad = finding(4, 5, "!");
    const find = (text: string): readonly Finding[] => [
      ...(text.startsWith("ab") ? [finding(0, 2, "AB")] : []),
      ...(text.includes("!") ? [{ ...bad, severity: "error", fix: undefined } as unknown as Finding] : [bad]),
      ...(text.endsWith("z") ? [finding(text.length - 1, text.length, "Z")] : []),
    ];
    expect(mendText("abcdefz", find)).toEqual({ text: "ABcdefZ", fixed: 2 });
  });

  it("end, even where each makes the next", () => {
    const find = (text: string): readonly Finding[] => [{ ...finding(0, 1, text === "a" ? "b" : "a"), check: text }];
    expect(["a", "b"]).toContain(mendText("a", find).text);
  });
});

describe("an ignore comment", () => {
  it("above the line of a finding takes out what that check finds there, and nothing else", () => {
    fc.assert(
      fc.property(anySlips, fc.nat(), (text, pick) => {
        const findings = findingsIn(text).filter(({ range }) => isOnOwnLine(text, range?.start ?? 0));
        const chosen = findings[pick % Math.max(1, findings.length)];
        if (!chosen) return;
        const { line } = new LineIndex(text).pointAt(chosen.range!.start);
        const lines = text.split("\n");
        const end = text.includes("\r\n") ? "\r" : "";
        const comment = `# followthrough-ignore ${chosen.check}: as I see it${end}`;
        const ignored = [...lines.slice(0, line - 1), comment, ...lines.slice(line - 1)].join("\n");
        const expected = describeAll(text).filter((one) => one !== `${line} ${chosen.check}`);
        const moved = describeAll(ignored).map((one) =>
          one.replace(/^\d+/u, (at) => String(Number(at) > line ? Number(at) - 1 : at)),
        );
        expect(moved.toSorted()).toEqual(expected);
      }),
      { numRuns: cases(500) },
    );
  });

  function describeAll(text: string): readonly string[] {
    const index = new LineIndex(text);
    return findingsIn(text)
      .map(({ check, range }) => `${index.pointAt(range!.start).line} ${check}`)
      .toSorted();
  }

  /** A line of the front matter's own: above one of a block scalar, a comment would be text. */
  function isOnOwnLine(text: string, at: number): boolean {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1).split(/\r?\n/u, 1)[0] ?? "";
    return /^(?:[\w-]+:| {2}- )/u.test(line) && text.indexOf("\n---", 4) > at;
  }
});

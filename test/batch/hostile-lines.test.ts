import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeLines, NOTE } from "./judge-lines.js";

const GOOD = { path: "good.md", text: NOTE };
const MIB = 1024 * 1024;

/** Each line that is wrong is answered by why, and the good one behind it is judged. */
async function expectRefused(line: object | string, reason: RegExp | string): Promise<void> {
  const [refused, good, ...more] = await judgeLines([line, "\n", GOOD]);
  expect(more).toEqual([]);
  expect(refused?.error).toMatch(reason);
  expect(refused?.line).toBe(1);
  expect(good?.actions.length).toBeGreaterThan(0);
}

describe("a line that cannot be judged", () => {
  it.each([
    ["no JSON", "nonsense", "the line is no JSON; expected an object"],
    ["half a line", '{"path": "a.md", "te', "the line is no JSON"],
    ["a list", "[1]", "the line holds a list; expected an object"],
    ["null", "null", "the line holds nothing; expected an object"],
    ["nothing known", "{}", "the line has neither path and text nor a person"],
    ["no path", '{"text": ""}', "the line has no path"],
    ["no text", '{"path": "a.md"}', "the line has no text"],
    ["a number as its text", '{"path": "a.md", "text": 1}', "text holds a number; expected a text"],
    ["a list as its person", '{"path": "a.md", "text": "", "person": []}', "person holds a list"],
    ["a path without end", JSON.stringify({ path: "a".repeat(1001), text: "" }), "path holds 1001 characters"],
    ["no zone", '{"path": "a.md", "text": "", "zone": "Europe/Berln"}', "did you mean Europe/Berlin"],
    ["no clock", '{"path": "a.md", "text": "", "now": "2026-02-30"}', "now: 2026-02-30 is no date"],
    ["policies that are a list", '{"person": "jo", "policies": []}', "policies holds a list"],
    ["a policy that is a list", '{"person": "jo", "policies": {"a.yaml": []}}', "a.yaml holds a list"],
    ["prototype keys alone", '{"__proto__": {"path": "a.md", "text": ""}}', "neither path and text nor a person"],
    ["a constructor", '{"constructor": {"path": "a.md"}, "toString": 1}', "neither path and text nor a person"],
  ])("has %s", async (_, line, reason) => {
    await expectRefused(line, reason);
  });

  it("is not encoded in UTF-8", async () => {
    const line = new Uint8Array([...new TextEncoder().encode('{"path": "a.md", "text": "'), 0xff, 0x22, 0x7d]);
    await expectRefused(line, "the line is not encoded in UTF-8");
  });

  it("is longer than any note could be, and is not held", async () => {
    await expectRefused("x".repeat(32 * MIB + 1), "the line is larger than 32 MiB");
  });

  it("has a note or a policy that is larger than the program reads of one", async () => {
    await expectRefused({ path: "a.md", text: "x".repeat(16 * MIB + 1) }, "text is larger than 16 MiB");
    await expectRefused({ person: "jo", config: "#".repeat(MIB + 1) }, "config is larger than 1 MiB");
  });

  it("nests lists by the million, or holds as many values", async () => {
    const deep = "[".repeat(4 * MIB);
    await expectRefused(`{"path": "a.md", "text": "", "x": ${deep}`, "more than 32 levels");
    await expectRefused(`{"path": "a.md", "text": "", "x": [${"1,".repeat(MIB)}1]}`, "more than 10000 values");
    await expectRefused(`{"path": "a.md", "x": "${"\\".repeat(MIB)}`, "the line is no JSON");
  });
});

describe("a line that looks strange", () => {
  it("is judged by what it says: blanks, a byte-order mark, CRLF, members that nobody knows, no last line break", async () => {
    const text = JSON.stringify({ ...GOOD, extra: { deep: [[[1]]] }, __proto__: 1 });
    const answers = await judgeLines([`\uFEFF${text}\r\n`, " \t\r\n", `  ${text}`]);
    expect(answers.map(({ path }) => path)).toEqual(["good.md", "good.md"]);
  });

  it("gives the answer no line break and no command of a terminal's", async () => {
    const line = { path: "a\u2028\u009b\n.md", text: NOTE.replace("Acme", "Ac\u202eme"), person: "j\u0085o" };
    const { evaluateLines } = await import("../../src/index.js");
    const given = [`${JSON.stringify(line)}\n`];
    for await (const answer of evaluateLines(given, { now: "2026-11-12", zone: "UTC" })) {
      expect(answer).toMatch(/^[^\p{Cc}\u2028-\u202e]+\n$/u);
      expect(JSON.parse(answer)).toMatchObject({ path: line.path, person: line.person });
    }
  });

  it("counts half a character as U+FFFD, as a file does", async () => {
    const [answer] = await judgeLines([
      `{"path": "a.md", "text": ${JSON.stringify(NOTE).replace("Acme", "\\ud800")}}\n`,
    ]);
    expect(answer?.actions).toMatchObject([{ rule: "thank-you" }, { rule: "first-follow-up" }].slice(-1));
    await expectRefused('{"path": "\\ud800", "text": ""}', "path holds 1 characters");
  });

  it("says the same wherever the bytes are cut", async () => {
    const lines = [{ person: "jö" }, { path: "ä.md", text: NOTE }, { path: "b.md", text: "" }];
    const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const whole = await judgeLines([bytes]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const parts = ends.slice(1).map((end, at) => bytes.slice(ends[at], end));
        expect(await judgeLines(parts)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it("of any JSON at all gets an answer, and no more than one", async () => {
    const member = fc.oneof(
      fc.constantFrom("path", "text", "person", "config", "policies", "now", "__proto__"),
      fc.string(),
    );
    const value = fc.oneof(fc.constantFrom("a.md", NOTE, "policy: constructor\n", "2026-11-12", {}), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(member, value), async (line) => {
        const answers = await judgeLines([line, { person: "jo" }, GOOD]);
        expect(answers.length).toBeLessThanOrEqual(2);
        expect(answers.at(-1)).toMatchObject({ path: "good.md", person: "jo" });
      }),
      { numRuns: 200 },
    );
  });
});

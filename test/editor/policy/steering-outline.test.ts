import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSteering, outlineSteering } from "../../../src/editor/policy/index.js";
import { POLICY_TEXTS } from "../../../src/policy/index.js";

const POLICY = `format: 1
settings:
  patience:
    default: 2 days
rules:
  - id: nudge
    title: Write again
    opens: today
  - title: unfinished
`;

describe("the outline of a policy", () => {
  it("has its parts, and what has a name in each", () => {
    const shown = outlineSteering(POLICY).map(({ name, children }) => [
      name,
      children.map(
        (child) => `${child.kind} ${child.name}: ${POLICY.slice(child.selectionRange.start, child.selectionRange.end)}`,
      ),
    ]);
    expect(shown).toEqual([
      ["format", []],
      ["settings", ["setting patience: patience"]],
      ["rules", ["rule nudge: nudge"]],
    ]);
  });

  it("has scenarios by their names", () => {
    const text = "scenarios:\n  - name: one\n    note: x\n  - name: two\n";
    expect(outlineSteering(text)[0]?.children.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "scenario one",
      "scenario two",
    ]);
  });

  it("folds what takes more than one line", () => {
    const firstLines = foldSteering(POLICY).map(({ start, end }) => [
      POLICY.slice(start).split("\n")[0],
      POLICY.slice(start, end).split("\n").length,
    ]);
    expect(firstLines).toEqual([
      ["settings:", 3],
      ["patience:", 2],
      ["rules:", 5],
      ["id: nudge", 3],
    ]);
  });

  it("lies within the text, each part within its own, wherever it is cut", () => {
    const text = POLICY_TEXTS.default!.text;
    let parts = 0;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), (at, cut) => {
        const left = text.slice(0, at) + text.slice(at + cut);
        for (const { range, selectionRange, children } of outlineSteering(left))
          for (const part of [{ range, selectionRange }, ...children]) {
            parts++;
            expect(part.range.start).toBeLessThanOrEqual(part.selectionRange.start);
            expect(part.selectionRange.end).toBeLessThanOrEqual(part.range.end);
            expect(part.range.end).toBeLessThanOrEqual(left.length);
          }
        for (const { start, end } of foldSteering(left)) expect(start).toBeLessThan(end);
      }),
      { numRuns: 30 },
    );
    expect(parts).toBeGreaterThan(100);
  });
});

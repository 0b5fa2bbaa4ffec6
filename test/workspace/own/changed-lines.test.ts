import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedLines, takeLinesBack } from "../../../src/workspace/own/index.js";

const BEFORE = "---\nlog:\n  - 1 sent\n---\nText.\n";
const AFTER = "---\nlog:\n  - 1 sent\n  - 2 sent\n---\nText.\n";

describe("the lines that a change has written", () => {
  it("are whole lines, from the first that differs to the last one", () => {
    expect(changedLines(BEFORE, AFTER)).toEqual({ replaced: "", written: "  - 2 sent\n" });
    expect(changedLines("a\r\nb\r\nc", "a\r\nB\r\nc")).toEqual({ replaced: "b\r\n", written: "B\r\n" });
  });

  it.each([
    ["below", `${AFTER}More.\n`, `${BEFORE}More.\n`],
    ["above", `\uFEFF${AFTER.replace("log", "tags: x\nlog")}`, `\uFEFF${BEFORE.replace("log", "tags: x\nlog")}`],
    ["in the line before", AFTER.replace("1 sent", "1 got"), BEFORE.replace("1 sent", "1 got")],
    ["in them", AFTER.replace("2 sent", "2 got"), undefined],
    ["with one more of them", `${AFTER}  - 2 sent\n`, undefined],
    ["with all line breaks", AFTER.replaceAll("\n", "\r\n"), undefined],
    ["within a longer line", AFTER.replace("2 sent", "2 sent it"), undefined],
  ])("are taken back, and edits %s stay, or nothing is", (_, now, back) => {
    expect(takeLinesBack(now, changedLines(BEFORE, AFTER))).toBe(back);
  });

  it("stay where none was written, or two lines would become one", () => {
    expect(takeLinesBack(`${BEFORE}More.\n`, changedLines(AFTER, BEFORE))).toBeUndefined();
    expect(takeLinesBack("end\nnew\nmore", changedLines("end", "end\nnew\n"))).toBeUndefined();
    expect(takeLinesBack("end\nnew\n", changedLines("end", "end\nnew\n"))).toBe("end");
  });

  it("leave what was there before, and what stands around it", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "\n", "\r\n", "\r", " "), { maxLength: 12 })
      .map((all) => all.join(""));
    let taken = 0;
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, isAbove) => {
        const lines = changedLines(before, after);
        const back = takeLinesBack(after, lines);
        if (back === undefined) return;
        taken++;
        expect(back).toBe(before);
        const edited = takeLinesBack(isAbove ? `X\n${after}` : `${after}\nX`, lines);
        if (isAbove) expect(edited).toBe(`X\n${before}`);
        else if (edited !== undefined) expect(edited.endsWith("X")).toBe(true);
      }),
    );
    expect(taken).toBeGreaterThan(10);
  });
});

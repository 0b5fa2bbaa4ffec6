import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/output/words/index.js";

describe("CSV", () => {
  it.each([
    ["plain words", "plain words"],
    ["a, b", '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\r\nlines", "two lines"],
    ["=1+1", "'=1+1"],
    ["+49 40 555", "'+49 40 555"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'=1"],
    ["\uFF1D1", "'\uFF1D1"],
    ["a;=1", '"a;\'=1"'],
    ["a; -1", '"a; \'-1"'],
    ["a = b", "a = b"],
    ["\u001B[31mred", "[31mred"],
  ])("of %j is %j", (text, cell) => {
    expect(toCsv(["h"], [[text]])).toBe(`h\r\n${cell}\r\n`);
  });

  it("can be read back whatever it holds, and holds no formula however it is parted", () => {
    const sign = fc.constantFrom(...Array.from("=+-@,;\"' ab\n\t\uFF0B"));
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (rows) => {
        const csv = toCsv(["a", "b"], rows);
        expect(readCsv(csv)).toHaveLength(rows.length + 1);
        for (const row of readCsv(csv)) expect(row).toHaveLength(2);
        for (const cell of [...readCsv(csv).flat(), ...csv.split(/[;\r\n]/u)])
          expect(cell).not.toMatch(/^[\s"]*[=+\-@\uFF0B]/u);
      }),
    );
  });
});

/** RFC 4180 as it is written, to read by. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text;
  while (rest !== "") {
    const [all, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest) ?? [];
    if (all === undefined) throw new Error(`no CSV: ${rest}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    rest = rest.slice(all.length);
    if (end === "\r\n" && rest !== "") rows.push([]);
  }
  return rows;
}

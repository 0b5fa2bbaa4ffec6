import { describe, expect, it } from "vitest";
import { readCell } from "../../../src/note/table/index.js";
import { expectLinear } from "../growth.js";

describe("a cell", () => {
  it.each([
    ["Acme", "Acme"],
    ["**Acme**", "Acme"],
    ["***Acme***", "Acme"],
    ["`SRE`", "SRE"],
    ["_applied_", "applied"],
    ["snake_case_role", "snake_case_role"],
    ["C++ \\* Rust", "C++ * Rust"],
    ["AT&amp;T", "AT&T"],
    ["a \\| b", "a | b"],
    ["one<br>two<br/>three", "one\ntwo\nthree"],
    ['<span style="color: red">late</span>', "late"],
    ["==urgent==", "urgent"],
    ["Acme <!-- a friend works there -->", "Acme"],
    ["✅ applied", "✅ applied"],
    ["-", ""],
    ["—", ""],
    ["N/A", ""],
    ["TBD", ""],
    ["", ""],
    ["1 - 2", "1 - 2"],
  ])("%j says %j", (raw, text) => {
    expect(readCell(raw)).toEqual({ text, url: undefined, isStruck: false });
  });

  it("shows a link's text, and knows where it leads", () => {
    expect(readCell('[SRE](https://acme.example/1 "the job")')).toMatchObject({
      text: "SRE",
      url: "https://acme.example/1",
    });
    expect(readCell("**[SRE](<https://acme.example/1>)**")).toMatchObject({
      text: "SRE",
      url: "https://acme.example/1",
    });
    expect(readCell("<https://acme.example/1>")).toMatchObject({
      text: "https://acme.example/1",
      url: "https://acme.example/1",
    });
    expect(readCell("![logo](logo.png) Acme")).toMatchObject({ text: "logo Acme", url: undefined });
  });

  it("is struck out where all of it is", () => {
    expect(readCell("~~Acme~~")).toMatchObject({ text: "Acme", isStruck: true });
    expect(readCell("~~Acme~~ Acme Corp")).toMatchObject({ isStruck: false });
  });

  it("is read in a time that grows with its length", () => {
    const signs = ["[", "](", "![](", "**", "<", "&", "\\", "~~", "`", "(", "<br", "_"];
    for (const sign of signs) expectLinear((count) => readCell(sign.repeat(count)), 200_000);
  });
});

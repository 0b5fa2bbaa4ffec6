import { Environment, ParseError, TypeError } from "@marcbachmann/cel-js";
import { describe, expect, it } from "vitest";
import { quoteLibrary, readCall, readOperator } from "../../../src/expression/flaws/library-words.js";

/** What the library itself says of an expression, without its place. */
function summaryOf(source: string): string {
  try {
    const { error } = new Environment().registerVariable("n", "int").parse(source).check();
    if (error instanceof TypeError) return error.summary;
  } catch (error) {
    if (error instanceof ParseError) return error.summary;
  }
  throw new Error(`${source} is right`);
}

describe("the words of cel-js, which alone say what an error is about", () => {
  it.each([
    ["n + 'a'", "int + string"],
    ["!n", "!int"],
  ])("%s has an operator that does not fit: %s", (source, operator) => {
    expect(readOperator(summaryOf(source))).toBe(operator);
  });

  it.each([
    ["size(n)", "size(int)"],
    ["n.size()", "int.size()"],
  ])("%s has a call that does not fit: %s", (source, call) => {
    expect(readCall(summaryOf(source))).toBe(call);
  });

  it.each([
    ["1 $ 2", "unexpected character: $"],
    ["1 2", "unexpected character: '2'"],
  ])("%s cannot be read", (source, words) => {
    expect(quoteLibrary(summaryOf(source))).toBe(words);
  });
});

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readExpected } from "../../../src/yaml/schema/library-words.js";

function expectedBy(schema: v.GenericSchema, input: unknown): string | null | undefined {
  return v.safeParse(schema, input).issues?.[0].expected;
}

describe("what valibot expected, which it says only in words of its own", () => {
  it.each<[string, v.GenericSchema, string, readonly string[]]>([
    ["a text", v.string(), "a text", []],
    ["a number", v.number(), "a number", []],
    ["a boolean", v.boolean(), "true or false", []],
    ["a list", v.array(v.string()), "a list", []],
    ["a mapping", v.object({ a: v.string() }), "a mapping (key: value)", []],
    ["a record", v.record(v.string(), v.string()), "a mapping (key: value)", []],
    ["one of a few words", v.picklist(["one", "two (2)"]), "one or two 2", ["one"]],
    ["a literal", v.literal("none"), "none", ["none"]],
    ["this or that", v.union([v.string(), v.array(v.string())]), "a text or a list", []],
  ])("is read: %s", (_, schema, phrase, words) => {
    const expected = expectedBy(schema, null);
    expect(expected).toBeTypeOf("string");
    expect(readExpected(expected ?? null)).toEqual({ phrase, words });
  });
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isDenied, readWords } from "../../../../src/note/words/index.js";
import { contextOf } from "../scenarios.js";

const CONTEXT = contextOf({ theme: "log", isDone: false });

/** The lines below a heading of the file. */
function linesOf(heading: string): readonly string[] {
  const [, section = ""] = readFileSync("test/note/words/silence/remarks.txt", "utf8").split(`[${heading}]\n`);
  return (
    section
      .split("\n[")[0]
      ?.split("\n")
      .filter((line) => line !== "") ?? []
  );
}

/** How many lines that tell nothing may be told nevertheless. */
const MOST_TOLD = 3;

it("leaves remarks alone that tell nothing of the application", () => {
  const remarks = linesOf("nothing");
  expect(remarks.length).toBeGreaterThanOrEqual(60);
  expect(remarks.filter((line) => readWords(line, CONTEXT))).toEqual([]);
  const told = remarks.filter((line) => !isDenied(line, CONTEXT));
  expect(told.length, told.join("\n")).toBeLessThanOrEqual(MOST_TOLD);
});

it.each(linesOf("something"))("is told, or read: %s", (line) => {
  expect(isDenied(line, CONTEXT) && !readWords(line, CONTEXT)).toBe(false);
});

import { expect, it } from "vitest";
import { headingAnchor } from "../../src/text/index.js";

// As GitHub's own headings have them.
it.each([
  ["Advice C1", "advice-c1"],
  ["When to let go", "when-to-let-go"],
  ["Advice X,1;", "advice-x1"],
  ["A & B", "a--b"],
  ["snake_case and kebab-case", "snake_case-and-kebab-case"],
  ["Später für Müller", "später-für-müller"],
  ["助言 1", "助言-1"],
])("the heading %j is linked to as #%s", (title, anchor) => {
  expect(headingAnchor(title)).toBe(anchor);
});

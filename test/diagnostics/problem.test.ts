import { describe, expect, it } from "vitest";
import { formatProblem, InvalidInput, problemAt } from "../../src/diagnostics/index.js";

describe("a problem", () => {
  it("is told with its place, as compilers do", () => {
    expect(formatProblem({ file: "a.yaml", line: 4, column: 12, message: "unknown key" })).toBe(
      "a.yaml:4:12: unknown key",
    );
  });

  it("is told of the file where it has no place", () => {
    expect(formatProblem({ file: "a.yaml", message: "it is empty" })).toBe("a.yaml: it is empty");
  });

  it("at an offset has that offset's line and column", () => {
    expect(formatProblem(problemAt("a.yaml", "a: 1\nb: x", 8, "no number"))).toBe("a.yaml:2:4: no number");
  });

  it("comes together with all the others", () => {
    const problems = [
      { file: "a.yaml", line: 1, message: "one" },
      { file: "b.yaml", message: "two" },
    ];
    expect(new InvalidInput(problems).message).toBe("a.yaml:1:1: one\nb.yaml: two");
  });
});

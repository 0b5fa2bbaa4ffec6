import { describe, expect, it } from "vitest";
import { compareFindings, findingAt, formatFinding, InvalidInput } from "../../src/diagnostics/index.js";

const TEXT = "a: 1\nb: x";
const PLACE = { file: "a.yaml", text: TEXT, range: { start: 8, end: 9 } };

describe("a finding", () => {
  it("is told with its place, as compilers do", () => {
    expect(formatFinding(findingAt(PLACE, "invalid-value", "no number"), TEXT)).toBe("a.yaml:2:4: no number");
  });

  it("is told of the file where it has no place, or where the text is not known", () => {
    expect(formatFinding(findingAt({ file: "a.yaml" }, "invalid-value", "it is empty"))).toBe("a.yaml: it is empty");
    expect(formatFinding(findingAt(PLACE, "invalid-value", "no number"))).toBe("a.yaml: no number");
  });

  it("stands where its place and its code say, whatever its wording", () => {
    const [first, second] = ["zero", "one"].map((message) => findingAt(PLACE, "invalid-value", message));
    expect(compareFindings(first!, second!)).toBe(0);
    expect(compareFindings(first!, findingAt(PLACE, "unknown-key", "a"))).toBeLessThan(0);
  });
});

describe("what is wrong with what steers the program", () => {
  const error = new InvalidInput(
    [findingAt(PLACE, "invalid-value", "no\nnumber"), findingAt({ file: "b.yaml" }, "unreadable-file", "gone")],
    new Map([["a.yaml", TEXT]]),
  );

  it("comes together, a line each", () => {
    expect(error.message.split("\n")).toEqual(["a.yaml:2:4: no number", "b.yaml: gone"]);
  });

  it("can be told by other names", () => {
    const renamed = error.rename((file) => `jobs/${file}`);
    expect(renamed.message.split("\n")).toEqual(["jobs/a.yaml:2:4: no number", "jobs/b.yaml: gone"]);
    expect(renamed.findings.map(({ check }) => check)).toEqual(["invalid-value", "unreadable-file"]);
    expect(renamed.cause).toBe(error);
  });

  it("points between whole letters", () => {
    const text = "a: 👍";
    const half = findingAt({ file: "a.yaml", text, range: { start: 4, end: 5 } }, "invalid-value", "x");
    const { findings } = new InvalidInput([half], new Map([["a.yaml", text]]));
    expect(findings[0]?.range).toEqual({ start: 3, end: 5 });
  });
});

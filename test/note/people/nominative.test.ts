import { describe, expect, it } from "vitest";
import { nominative } from "../../../src/note/people/index.js";
import { factsOf } from "../../facts/read-facts.js";

describe("the name of somebody whom a German sentence names", () => {
  it.each([
    ["Herrn Lorenz", "Herr Lorenz"],
    ["Herrn Dr. Anders", "Herr Dr. Anders"],
    ["Herr Lorenz", "Herr Lorenz"],
    ["Herrnhut", "Herrnhut"],
    ["Ada Herrn", "Ada Herrn"],
  ])("%s is %s", (written, name) => {
    expect(nominative(written)).toBe(name);
  });

  it("means one person, however it is bent", () => {
    const { interviews, log } = factsOf(
      "interviews: [{date: 2026-11-02, with: Herr Lorenz}, {date: 2026-11-04, with: Herrn Lorenz}]\nlog: [2026-11-05 sent thank-you to Herrn Lorenz]",
    );
    expect(interviews.flatMap((one) => one.with.map(({ key }) => key))).toEqual(["herr-lorenz", "herr-lorenz"]);
    expect(log.map(({ contact }) => contact?.name)).toEqual(["Herr Lorenz"]);
  });
});

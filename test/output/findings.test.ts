import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFindingsJson, formatStylish } from "../../src/output/index.js";
import { finding } from "./builders.js";
import { anyText } from "./hostile-texts.js";
import { jobSearch, locate } from "./job-search.js";

const PLAIN = { color: false };

describe("findings for a person", () => {
  it("are nothing where there are none", () => {
    expect(formatStylish([], locate, PLAIN)).toBe("");
  });

  it("are grouped by file and sorted by place, whatever order they come in", () => {
    const reversed = jobSearch.findings.toReversed();
    expect(formatStylish(reversed, locate, PLAIN)).toBe(formatStylish(jobSearch.findings, locate, PLAIN));
  });

  it("are told whole when they are long, without moving the others", () => {
    const long = "x".repeat(200);
    const text = formatStylish([finding("a.md", long), finding("a.md", "short", { check: "other" })], locate, PLAIN);
    expect(text).toContain(`  ${long}  invalid-date\n`);
    expect(text).toContain("  short  other\n");
  });

  it("say the same with colours as without", () => {
    const colored = formatStylish(jobSearch.findings, locate, { color: true });
    expect(colored).toContain("\u001B[31merror");
    // eslint-disable-next-line no-control-regex -- the control sequences are what is taken away
    expect(colored.replace(/\u001B\[\d+m/gu, "")).toBe(formatStylish(jobSearch.findings, locate, PLAIN));
  });

  it("take one line each and carry no control character", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (file, message, check) => {
        const text = formatStylish([finding(file, message, { check })], locate, PLAIN);
        // eslint-disable-next-line no-control-regex -- control characters are what this is about
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u);
        expect(text.split("\n")).toHaveLength(5);
      }),
    );
  });
});

describe("findings for programs", () => {
  it("are an empty list where there are none", () => {
    const summary = { errors: 0, warnings: 0, infos: 0, suppressed: 0 };
    const nothing = { version: 1, findings: [], suppressed: [], summary };
    expect(JSON.parse(formatFindingsJson([], locate))).toEqual(nothing);
  });
});

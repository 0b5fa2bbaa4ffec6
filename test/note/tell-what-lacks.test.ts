import { describe, expect, it } from "vitest";
import { looksLikeNote, tellWhatLacks } from "../../src/note/index.js";

describe("what a file lacks to be a note", () => {
  const say = (text: string, fields = {}): string => {
    const { lack, mend } = tellWhatLacks(text, fields);
    return `${lack}; ${mend}`;
  };

  it("is a front matter, a company, or one of the fields beside it", () => {
    expect(say("# St Mary's\n")).toBe(
      "it has no front matter; begin it with the lines ---, company: NAME, role: NAME and ---",
    );
    expect(say("---\nhospital: Queen's\nward: A\nrole: x\n---\n")).toBe(
      "its front matter has no company; add company: NAME, or say in followthrough.yaml which key holds it (hospital, ward): fields: {KEY: company}",
    );
    expect(say("---\nrole: Nurse\n---\n")).toBe("its front matter has no company; add company: NAME");
    const noRole =
      "its front matter has a company, and none of role, status, applied, interviews or log; add role: NAME";
    expect(say("---\ncompany: Acme\n---\n")).toBe(noRole);
    expect(say("---\nhospital: Acme\n---\n", { hospital: "company" })).toBe(noRole);
  });

  it("names few of many keys, and echoes them as data", () => {
    const keys = Array.from({ length: 300 }, (_, at) => `k${at}: x`).join("\n");
    expect(say(`---\n"\u001B[31mred": x\n${keys}\n---\n`)).toMatch(
      /^[ -~]*k4 and 29\d more\): fields: \{KEY: company\}$/u,
    );
  });
});

it("a file looks like a note by a key of an application, or by a dated line that tells of applying", () => {
  expect(looksLikeNote("---\nrole: Nurse\n---\n")).toBe(true);
  expect(looksLikeNote("3 Nov 2026 sent application\n")).toBe(true);
  expect(looksLikeNote("---\ntitle: A book\n---\n# Read\n")).toBe(false);
});

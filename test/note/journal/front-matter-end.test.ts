import { describe, expect, it } from "vitest";
import { loadMarkdown, readNote } from "../../../src/note/index.js";
import { factsOf } from "./read.js";

await loadMarkdown();

function read(text: string): { readonly facts: readonly string[]; readonly checks: readonly string[] } {
  const { application, findings } = readNote({ path: "a.md", text }, { zone: "UTC" });
  return { facts: factsOf(application!), checks: findings.map(({ check }) => check) };
}

const LOG = "## Log\n- 2026-10-03 rejected\n";
const REJECTED = ["2026-10-03 received rejection"];

describe("a body", () => {
  it("begins behind the dots that close the front matter, whoever reads it", () => {
    const front = "---\ncompany: Acme\nrole: SRE\n...\n";
    expect(read(front + LOG)).toEqual({ facts: REJECTED, checks: [] });
    // HTML takes the markdown parser; a rule at the start of what it is given is no front matter.
    const parsed = `\n---\n<div></div>\n\n${LOG}\n---\n`;
    expect(read(front + parsed)).toEqual({ facts: REJECTED, checks: [] });
    expect(read((front + parsed).replaceAll("\n", "\r\n"))).toEqual({ facts: REJECTED, checks: [] });
  });

  it("behind a front matter that is never closed is read where nothing goes on in it", () => {
    const front = "---\ncompany: Acme\nrole: SRE\ncontacts: Ada <ada@acme.example>\n";
    expect(read(`${front}\n${LOG}`)).toEqual({ facts: REJECTED, checks: ["front-matter-unclosed"] });
  });

  it.each(["```\n", "~~~\n", "<!--\n", "<div>\n"])("may be part of %j that such a one swallowed", (opening) => {
    const front = `---\ncompany: Acme\nrole: SRE\n${opening}`;
    expect(read(`${front}\n${LOG}`)).toEqual({ facts: [], checks: ["front-matter-unclosed"] });
  });
});

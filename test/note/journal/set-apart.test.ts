import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

const BEFORE = "- 2026-10-01 applied on their site\n";
const LINE = "- 2026-11-10 rejected\n";
const APPLIED = ["2026-10-01 sent application by website"];
const BOTH = [...APPLIED, "2026-11-10 received rejection"];

function facts(body: string, front = ""): readonly string[] {
  return factsOf(readBody(body, { front }).application!);
}

describe("what stands in a journal below what may name another", () => {
  it.each([
    "### Globex",
    "### Jonas",
    "### First attempt (2024)",
    "### Typical process",
    "### My friend's",
    "Globex:\n",
    "**Globex**\n",
    "What Jonas went through:",
    "### Globex\n#### Interviews",
  ])("is no fact: %j", (head) => {
    expect(facts(`## Log\n${BEFORE}\n${head}\n${LINE}`)).toEqual(APPLIED);
  });

  it.each<[string, string]>([
    ["an item", `## Log\n${BEFORE}- Globex\n  ${LINE}`],
    [
      "a heading of a table",
      `## Log\n${BEFORE}\n### Globex\n\n| Date | What |\n|---|---|\n| 2026-11-10 | rejected |\n`,
    ],
    ["a heading of dated headings", `## Log\n${BEFORE}\n### Globex\n#### 2026-11-10 Interview with Lena\n`],
    ["a heading of ticked tasks", `## Log\n${BEFORE}\n### Globex\n- [x] 2026-11-10 called Lena\n`],
  ])("is no fact below %s", (_, body) => {
    expect(facts(body)).toEqual(APPLIED);
  });

  it("is told", () => {
    const { findings } = readBody(`## Log\n${BEFORE}\n### Globex\n${LINE}`);
    expect(findings.map(({ check, message }) => `${check} ${message.split(":", 2).join(":")}`)).toEqual([
      "dated-lines-unread Globex: this dated line is not read, as what heads it may be of something else",
    ]);
  });
});

describe("what stands in a journal below a part of it", () => {
  it.each([
    "### November 2026",
    "### 2026",
    "### Acme",
    "### SRE at Acme",
    "### Recruiter emails",
    "### Phone screens",
    "### Round 2",
    "### After the onsite",
    "### Lena Hart",
    "### Absagen",
    "**Newest first:**\n",
    "The latest:\n",
    "**November**\n",
  ])("is a fact: %j", (head) => {
    expect(facts(`## Log\n${BEFORE}\n${head}\n${LINE}`, "contacts: [Lena Hart]\n")).toEqual(BOTH);
  });

  it.each<[string, string]>([
    ["an item", `## Log\n- Applications\n  ${BEFORE}- Rejections\n  ${LINE}`],
    ["a journal within another's item", `- Globex\n  - Timeline\n    ${BEFORE}    ${LINE}`],
    ["a journal behind a label", `Globex:\n\n- a firm\n\n**Timeline**\n\n${BEFORE}${LINE}`],
    ["the page's title", `# Globex and more\n\n## Log\n${BEFORE}${LINE}`],
    ["a heading above it", `## Globex\n### Log\n${BEFORE}${LINE}`],
  ])("is a fact below %s", (_, body) => {
    expect(facts(body)).toEqual(BOTH);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNote, loadMarkdown, needsMarkdown, readNote, type NoteReading } from "../../../src/note/index.js";
import { listOrigins, type Origins } from "../../../src/facts/index.js";
import { cases } from "../../cases.js";

const FRONT = "---\ncompany: Acme\nrole: SRE\n---\n";

await loadMarkdown();

/** Reads it, and holds that whatever was read or told stands in the text. */
function read(text: string): NoteReading {
  const reading = readNote({ path: "a.md", text }, { zone: "Europe/Berlin" });
  isNote(text);
  needsMarkdown(text);
  const { application, findings } = reading;
  const facts: readonly { readonly origins: Origins }[] = application
    ? [application, ...application.interviews, ...application.log]
    : [];
  const origins = [
    ...facts.flatMap((fact) => listOrigins(Object.values(fact.origins))),
    ...(application?.reminders ?? []).map(({ origin }) => origin),
    ...findings.flatMap(({ range, fix }) => [
      ...(range ? [range] : []),
      ...(fix?.edits ?? []).map((edit) => edit.range),
    ]),
  ];
  for (const { start, end } of origins) expect([0 <= start, start <= end, end <= text.length]).not.toContain(false);
  return reading;
}

const LINES = [
  ...[
    "## Log",
    "## Interviews",
    "### Technical (2026-10-13)",
    "### 2026-10-14",
    "# Acme",
    "## Job description",
    "**Timeline**",
  ],
  ...[
    "- 2026-10-03: rejected, wanted more",
    "2026-10-04 called Lena, left a voicemail",
    "- 2026-10-05",
    "  - sent thank-you",
  ],
  ...[
    "| Date | What | With |",
    "|---|---|---|",
    "|2026-09-30|Phone screen|Lena Hart|",
    "2026-10-01 | Offer | Lena \\| Jo",
  ],
  ...[
    "- [x] Follow up with Jo ✅ 2026-11-05",
    "- [ ] Call Jo 📅 2026-11-12",
    "applied:: 2026-10-02",
    "[status:: rejected] (role:: x)",
  ],
  ...[
    "```",
    "    2026-10-03 rejected",
    "> [!log]",
    "> - 2026-10-03 offer",
    "<!-- ",
    " -->",
    "<div>",
    "",
    "",
    "With: Lena",
    "- 5 Nov: offer",
  ],
  ...[
    "05/11/2026 rejected",
    "- 2026-02-30 offer",
    "\t- 2026-10-03 😀 offer\uD800",
    "- [[2026-10-03|Sat]] **called**",
    "log:: 2026-10-03 sent note",
  ],
];
const line = fc.oneof(
  { arbitrary: fc.constantFrom(...LINES), weight: 6 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 30 }), weight: 1 },
);
const body = fc
  .array(line, { maxLength: 14 })
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((newline) => lines.join(newline)));

describe("whatever stands in a body", () => {
  it("is read without a throw, and all that is said of it stands in it", () => {
    let facts = 0;
    fc.assert(
      fc.property(fc.constantFrom(FRONT, `\uFEFF${FRONT}`, "", FRONT.replaceAll("\n", "\r\n")), body, (front, text) => {
        const { application } = read(front + text);
        facts += (application?.log.length ?? 0) + (application?.interviews.length ?? 0);
      }),
      { numRuns: cases(2500) },
    );
    expect(facts).toBeGreaterThan(cases(400));
  });

  it("is no fact where it stands in code", () => {
    const fence = fc.constantFrom(
      ["```", "```"],
      ["~~~", "~~~"],
      ["````md", "````"],
      ["- ```", "  ```"],
      ["> ```", "> ```"],
    );
    const fenced = fc.array(fc.constantFrom(...LINES.filter((one) => !/[`>]|<!--|-->|<div/u.test(one))), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fence, fenced, ([opening = "", closing = ""], lines) => {
        const lead = opening.startsWith("- ") ? "  " : opening.startsWith("> ") ? "> " : "";
        const inner = lines.map((one) => lead + one);
        const { application, findings } = read(`${FRONT}## Log\n\n${[opening, ...inner, closing].join("\n")}\n`);
        expect(application).toMatchObject({ interviews: [], log: [], reminders: [] });
        expect(findings).toEqual([]);
      }),
      { numRuns: cases(1500) },
    );
  });
});

describe("a body of 10 MB", () => {
  it.each([
    [
      "rows",
      `## Log\n| Date | What |\n|---|---|\n${"| 2026-10-03 | called Lena, left a voicemail |\n".repeat(220_000)}`,
    ],
    ["items", `## Log\n${"- 2026-10-03 called Lena, left a voicemail\n".repeat(240_000)}`],
    ["dated headings", `## Log\n${"### 2026-10-03 Phone screen\ntext\n".repeat(300_000)}`],
    ["stray lines", "- 2026-10-03 called Lena, left a voicemail\n".repeat(240_000)],
    ["lines that belong to one", `## Log\n### 2026-10-03\n${"- called Lena\n".repeat(700_000)}`],
    ["a line", `## Log\n- 2026-10-03 ${"called Lena, ".repeat(800_000)}\n`],
    ["a line of dates", `## Log\n- ${"2026-10-03 ".repeat(900_000)}\n`],
    ["a paragraph", `## Log\n2026-10-03 called Lena\n${"and left a voicemail\n".repeat(450_000)}`],
    ["pipes", `## Log\n${"|".repeat(3_000_000)}\n|---|\n${"|".repeat(3_000_000)} 2026-10-03\n`],
    ["brackets", `## Log\n- 2026-10-03 ${"[".repeat(5_000_000)}\n${"- [[(".repeat(900_000)} 2026-10-03)\n`],
    [
      "lists in lists",
      `## Log\n${Array.from({ length: 3_000 }, (_, at) => `${" ".repeat(2 * at)}- 2026-10-03 called\n`).join("")}`,
    ],
    ["markers", `## Log\n${"- ".repeat(4_000_000)}2026-10-03 called\n`],
    ["quotes", `${"> ".repeat(4_000_000)}2026-10-03 called\n`],
    ["inline fields", "applied:: 2026-10-03\nmood:: good\n".repeat(280_000)],
    ["tasks", "- [x] Follow up with Jo ✅ 2026-11-05\n- [ ] Call Jo 📅 2026-11-12\n".repeat(130_000)],
    ["callouts", "> [!log]\n> - 2026-10-03 called\n\n".repeat(280_000)],
    ["labels", "**Log:**\n2026-10-03 called Lena\n\n".repeat(260_000)],
  ])("of %s is read in time that grows with it", (_, text) => {
    const start = performance.now();
    expect(read(FRONT + text).application).toMatchObject({ company: "Acme" });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

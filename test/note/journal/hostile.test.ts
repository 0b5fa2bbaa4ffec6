import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNote, loadMarkdown, needsMarkdown, readNote, type NoteReading } from "../../../src/note/index.js";
import { listOrigins, type Origins } from "../../../src/facts/index.js";
import { cases, IS_THOROUGH } from "../../cases.js";
import { expectLinear } from "../growth.js";

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

/** In hundredths of 10 MB: what is quadratic takes long enough of a twelfth of that, too. */
const LARGE = IS_THOROUGH ? 100 : 8;

describe("a body of many MB", () => {
  it.each<[string, (hundredths: number) => string]>([
    [
      "rows",
      (n) =>
        `## Log\n| Date | What |\n|---|---|\n${"| 2026-10-03 | called Lena, left a voicemail |\n".repeat(n * 2200)}`,
    ],
    ["items", (n) => `## Log\n${"- 2026-10-03 called Lena, left a voicemail\n".repeat(n * 2400)}`],
    ["dated headings", (n) => `## Log\n${"### 2026-10-03 Phone screen\ntext\n".repeat(n * 3000)}`],
    ["stray lines", (n) => "- 2026-10-03 called Lena, left a voicemail\n".repeat(n * 2400)],
    ["lines that belong to one", (n) => `## Log\n### 2026-10-03\n${"- called Lena\n".repeat(n * 7000)}`],
    ["a line", (n) => `## Log\n- 2026-10-03 ${"called Lena, ".repeat(n * 8000)}\n`],
    ["a line of dates", (n) => `## Log\n- ${"2026-10-03 ".repeat(n * 9000)}\n`],
    ["a paragraph", (n) => `## Log\n2026-10-03 called Lena\n${"and left a voicemail\n".repeat(n * 4500)}`],
    ["pipes", (n) => `## Log\n${"|".repeat(n * 30000)}\n|---|\n${"|".repeat(n * 30000)} 2026-10-03\n`],
    ["brackets", (n) => `## Log\n- 2026-10-03 ${"[".repeat(n * 50000)}\n${"- [[(".repeat(n * 9000)} 2026-10-03)\n`],
    [
      "lists in lists",
      (n) =>
        `## Log\n${Array.from({ length: n * 30 }, (_, at) => `${" ".repeat(2 * at)}- 2026-10-03 called\n`).join("")}`,
    ],
    ["markers", (n) => `## Log\n${"- ".repeat(n * 40000)}2026-10-03 called\n`],
    ["quotes", (n) => `${"> ".repeat(n * 40000)}2026-10-03 called\n`],
    ["inline fields", (n) => "applied:: 2026-10-03\nmood:: good\n".repeat(n * 2800)],
    ["tasks", (n) => "- [x] Follow up with Jo ✅ 2026-11-05\n- [ ] Call Jo 📅 2026-11-12\n".repeat(n * 1300)],
    ["callouts", (n) => "> [!log]\n> - 2026-10-03 called\n\n".repeat(n * 2800)],
    ["labels", (n) => "**Log:**\n2026-10-03 called Lena\n\n".repeat(n * 2600)],
  ])(
    "of %s is read in time that grows with it",
    (_, write) => {
      expectLinear((n) => {
        expect(read(FRONT + write(n)).application).toMatchObject({ company: "Acme" });
      }, LARGE);
    },
    120_000,
  );
});

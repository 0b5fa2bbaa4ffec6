import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Origins } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";

const LINE_BREAKS = ["\n", "\r\n", "\r"] as const;
const MARKS = ["", "\uFEFF"] as const;

/** What the note says at each fact's place, by the fact's path. */
function quote(text: string): Readonly<Record<string, string>> {
  const { application, findings } = readNote({ path: "a.md", text }, { zone: "Europe/Berlin" });
  // A contact whose name is nearly Ada, as in the log, is told of; that is not what this is about.
  expect(findings.filter(({ check }) => check !== "unknown-contact")).toEqual([]);
  const { contacts, interviews, log } = application!;
  const all: readonly Origins[] = [application!, ...contacts, ...interviews, ...log].map(({ origins }) => origins);
  const quoted = all.flatMap((origins) =>
    Object.entries(origins).flatMap(([field, origin]) =>
      origin && field !== "self" ? [[origin.path, text.slice(origin.start, origin.end)] as const] : [],
    ),
  );
  return Object.fromEntries(quoted);
}

/** A scalar as it may be written, so that it stays on its line. */
const written = fc
  .tuple(fc.stringMatching(/^[a-zA-ZäöüéŁ日本😀]{1,8}(?: [a-zA-Zäöü]{1,8})?$/u), fc.constantFrom("", '"', "'"))
  .map(([word, quoteMark]) => `${quoteMark}${word}${quoteMark}`)
  .filter((text) => !/^(?:true|false|null|yes|no)$/iu.test(text));
const blanks = fc.constantFrom("", " ", "  # comment");

describe("every fact knows where it was read", () => {
  it("whatever the line breaks, with and without a byte-order mark", () => {
    const inputs = fc.record({
      company: written,
      role: written,
      contact: written,
      connection: written,
      end: blanks,
      mark: fc.constantFrom(...MARKS),
      lineBreak: fc.constantFrom(...LINE_BREAKS),
      comment: fc.constantFrom([], ["# über 😀"], ["", "# x"]),
    });
    fc.assert(
      fc.property(inputs, ({ company, role, contact, connection, end, mark, lineBreak, comment }) => {
        const lines = [
          "---",
          ...comment,
          `company:  ${company}${end}`,
          `"Job title": ${role}`,
          "applied: 2026-10-26",
          "contacts:",
          `  - {name: ${contact}, e-mail: a@b.example}`,
          "interviews:",
          "  - when: 2026-11-12",
          `    connection: ${connection}${end}`,
          "    reply_by: 2026-11-19",
          "log:",
          `  - 2026-11-12  sent thank-you note to Ada by e-mail, promised 2026-11-20${end}`,
          '  - "2026-11-13 received  reply, left message"',
          "  - {date: 2026-11-14, sent: follow up}",
          "---",
          "",
        ];
        const quoted = quote(mark + lines.join(lineBreak));
        expect(quoted).toMatchObject({
          company,
          role,
          applied: "2026-10-26",
          "contacts[0].name": contact,
          "contacts[0].email": "a@b.example",
          "interviews[0].date": "2026-11-12",
          "interviews[0].connection": connection,
          "interviews[0].promised_by": "2026-11-19",
          "log[0].date": "2026-11-12",
          "log[0].direction": "sent",
          "log[0].kind": "thank-you note",
          "log[0].name": "Ada",
          "log[0].by": "e-mail",
          "log[0].promised": "2026-11-20",
          "log[1].kind": "reply",
          "log[1].left_message": "left message",
          "log[2].sent": "follow up",
        });
      }),
      { numRuns: 500 },
    );
  });

  it("as one stretch, where YAML folds or escapes it", () => {
    const text = `---
company: "A\\u0063me"
role: Senior
  Engineer
log:
  - >-
    2026-11-12 sent
    thank-you
  - |
    2026-11-13 sent note
---
`;
    expect(quote(text)).toMatchObject({
      company: '"A\\u0063me"',
      role: "Senior\n  Engineer",
      "log[0].kind": ">-\n    2026-11-12 sent\n    thank-you",
      "log[1].kind": "note",
    });
  });

  it("at the entry of a list, too", () => {
    const text =
      "---\ncompany: A\nrole: B\ninterviews:\n  - date: 2026-11-12\n    minutes: 30\n\n  - 2026-11-13\n# end\n---\n";
    const { application } = readNote({ path: "a.md", text }, { zone: "UTC" });
    const [first, second] = application!.interviews.map(({ origins }) => origins.self!);
    expect(text.slice(first!.start, first!.end)).toBe("date: 2026-11-12\n    minutes: 30");
    expect(first!.path).toBe("interviews[0]");
    expect(text.slice(second!.start, second!.end)).toBe("2026-11-13");
  });

  it("at the alias that stands for it", () => {
    const text =
      "---\ncompany: A\nrole: B\ncontacts: [&a {name: Ada}]\ninterviews: {date: 2026-11-12, with: *a}\n---\n";
    const { application } = readNote({ path: "a.md", text }, { zone: "UTC" });
    const place = application!.interviews[0]!.origins.with!;
    expect(text.slice(place.start, place.end)).toBe("*a");
  });
});

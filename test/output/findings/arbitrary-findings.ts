import fc from "fast-check";
import { type Finding, type Locate, SEVERITIES } from "../../../src/diagnostics/index.js";
import type { FindingsContext } from "../../../src/output/index.js";
import { anyText } from "../hostile-texts.js";

/** Names of files and texts that are like what a format itself writes. */
const LOOKALIKES = [
  "a.md:1:1: error: b.md",
  "=a.md",
  "a,line=7::b.md",
  "C:\\notes\\acme.md",
  "::error file=x::y",
  "##[error]x",
  "100%25%0A%3A%2C",
  "x [invalid-date]",
  "]]> <![CDATA[ </testcase> &amp; ' \"",
  "\uFFFE \uFFFF \uFFFD",
  "Bewerbung (Köln) #1?.md",
  "[a](b) [a] (b) ![c](d)",
];

export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    anyText,
    fc.constantFrom(...LOOKALIKES),
    fc.tuple(fc.constantFrom(...LOOKALIKES), anyText).map((texts) => texts.join("")),
  )
  .map((text) => text.slice(0, 200));

/** A file's name, of which something is left when it is shown. */
export const hostilePath: fc.Arbitrary<string> = hostileText.map((text) => `n${text.slice(0, 60)}.md`);

const place = fc.record({ line: fc.integer({ min: 1, max: 300 }), column: fc.integer({ min: 1, max: 200 }) });

/** Findings with their places: `start` and `end` of a range number the place, not an offset. */
export const anyFindings: fc.Arbitrary<{ readonly findings: readonly Finding[]; readonly locate: Locate }> = fc
  .array(
    fc.record({
      check: fc.oneof(fc.constantFrom("invalid-date", "reply-date-unknown"), hostileText),
      severity: fc.constantFrom(...SEVERITIES),
      message: hostileText,
      file: fc.oneof(fc.constantFrom("acme.md", "b c/ü.md"), hostilePath),
      place: fc.option(fc.tuple(place, place), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((all) => ({
    findings: all.map(({ place: at, ...finding }, index) => ({
      ...finding,
      ...(at && { range: { start: index, end: index } }),
    })),
    locate: ({ range }) => {
      const [start, other] = (range && all[range.start]?.place) ?? [];
      if (!start || !other) return undefined;
      return {
        start,
        end: other.line > start.line ? other : { line: start.line, column: start.column + other.column },
      };
    },
  }));

/** A context that tells all there is to tell. */
export const anyContext: fc.Arbitrary<FindingsContext> = fc.record({
  checks: fc.array(
    fc.record({
      id: fc.constantFrom("invalid-date", "reply-date-unknown", "other"),
      severity: fc.constantFrom(...SEVERITIES),
      about: hostileText,
      url: fc.constantFrom(undefined, "https://example.org/#check-x"),
      advice: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
  notes: fc.array(hostilePath, { maxLength: 2 }),
  webRoot: fc.constantFrom(undefined, "https://example.org/o/r/blob/main/"),
  exitCode: fc.constantFrom(0, 1),
});

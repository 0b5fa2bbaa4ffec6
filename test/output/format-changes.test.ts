import { describe, expect, it } from "vitest";
import { type Changes, formatChanges } from "../../src/output/index.js";
import { action, application, day, evaluation, finding, moment } from "./builders.js";

const now = moment("2026-11-21T09:05 Europe/Berlin");
const acme = application("Acme", "Engineer");
const NOTHING: Changes = { actions: { added: [], gone: [] }, findings: { added: [], gone: [] } };
const many = Array.from({ length: 15 }, (_, at) => at);

function format(changes: Partial<Changes>, lastTold = now, color = false): string {
  return formatChanges({ ...NOTHING, ...changes }, evaluation(now, []), {
    ...{ color, width: 120, lastTold },
    locate: ({ range }) => range && { start: { line: range.start, column: 3 }, end: { line: range.end, column: 3 } },
  });
}

describe("a block of changes", () => {
  it("is nothing where nothing has changed", () => {
    expect(format({})).toBe("");
  });

  it("says what came, what went, what is wrong and what no longer is, in this order", () => {
    const added = [action(acme, { via: "email" })];
    const gone = [
      action(application("Globex", "Analyst"), { state: "open" }),
      action(application("Initech", "Clerk"), { state: "upcoming", opens: day("2026-12-01") }),
    ];
    const told = format({
      actions: { added, gone },
      findings: {
        added: [finding("a.md", "no such date", { range: { start: 3, end: 5 } }), finding("b.md", "cannot be read")],
        gone: [finding("c.md", "as it was", { check: "unknown-key" })],
      },
    });
    expect(told).toBe(`
09:05
  Acme · Engineer   Follow up, first time  by e-mail, since Mon 16 Nov
  Globex · Analyst  Follow up, first time  no longer due
  Initech · Clerk   Follow up, first time  no longer ahead
  a.md:3:3  error: no such date (invalid-date)
  b.md  error: cannot be read (invalid-date)
  no longer: unknown-key in c.md
`);
  });

  it("names the day where it is another one than when something was last told", () => {
    const changes = { actions: { added: [action(acme)], gone: [] } };
    expect(format(changes, moment("2026-11-20T23:59 Europe/Berlin"))).toMatch(/^\nSat 21 Nov 2026 09:05\n/u);
    expect(format(changes, moment("2026-11-21T00:00 Europe/Berlin"))).toMatch(/^\n09:05\n/u);
  });

  it("counts what is more than anybody reads, and says where all of it is", () => {
    const told = format({
      actions: { added: many.map((at) => action(application(`Company ${at}`, "Engineer"))), gone: [] },
      findings: {
        added: many.map((at) => finding(`new-${at}.md`, "no such date")),
        gone: many.map((at) => finding(`old-${at}.md`, "no such date")),
      },
    });
    expect(told.trimEnd().split("\n").length).toBe(2 + 3 * 13);
    expect(told.match(/^ {2}and 3 more: .*$/gmu)).toEqual([
      "  and 3 more: followthrough agenda",
      "  and 3 more: followthrough check",
      "  and 3 more: followthrough check",
    ]);
  });

  it("shows what notes say as text, on one line, and colours only its own words", () => {
    const hostile = "x\u001B[31m\r\n\u202E";
    const told = format({
      actions: { added: [action(application(`Acme ${hostile}`, "Engineer"))], gone: [] },
      findings: { added: [finding(`${hostile}.md`, `bad ${hostile}`)], gone: [finding(`${hostile}.md`, "")] },
    });
    expect(told.split("\n").length).toBe(6);
    // eslint-disable-next-line no-control-regex -- that there is none is what is tested
    expect(told).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
    expect(format({ actions: { added: [action(acme)], gone: [] } }, now, true)).toContain("\u001B[1m09:05");
  });
});

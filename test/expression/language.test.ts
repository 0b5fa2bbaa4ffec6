import { describe, expect, it } from "vitest";
import { compileTemplate, createLanguage, type CompileOptions } from "../../src/expression/index.js";
import { createWorkCalendar } from "../../src/time/index.js";

const calendar = await createWorkCalendar("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
if (!calendar.ok) throw new Error(calendar.reason);
const language = createLanguage({
  calendar: calendar.value,
  settings: { reply_grace: "Span", max_follow_ups: "int", first_via: "list<string>" },
});

/** The type of a good expression; of a bad one its message with the part of the source that it points at. */
function compile(source: string, options?: CompileOptions): string {
  const compiled = language.compile(source, options);
  if (compiled.ok) return compiled.expression.type;
  const { message, range } = compiled.flaw;
  return `${source.slice(range.start, range.end)} ← ${message}`;
}

describe("expressions that compile", () => {
  it.each([
    ["application.company", "string"],
    ["wait.since + settings.reply_grace", "Date"],
    ["wait.since + days(2) + workdays(3)", "Date"],
    ["now + hours(24)", "DateTime"],
    ["now.date()", "Date"],
    ["today.workday()", "Date"],
    ["max(today, wait.since)", "Date"],
    ["today.days_until(wait.since) > 3", "bool"],
    ["wait.promised_by", "optional<Date>"],
    ["wait.promised_by.orValue(today)", "Date"],
    ["wait.promised_by.hasValue() ? wait.promised_by.value() : today", "Date"],
    ["wait.promised_by.hasValue() && wait.promised_by.value() < today", "bool"],
    ["!wait.promised_by.hasValue() || wait.promised_by.value() < today", "bool"],
    ["!wait.promised_by.hasValue() ? today : wait.promised_by.value()", "Date"],
    ["application.interviews", "list<Interview>"],
    ["application.interviews.exists(i, i.held && i.kind.orValue('') == 'phone')", "bool"],
    ["application.interviews.filter(i, i.held).map(i, i.date)", "list<Date>"],
    ["application.interviews.all(i, i.people.all(p, i.thanked(p)))", "bool"],
    ["wait.follow_ups.size() < settings.max_follow_ups", "bool"],
    ["me.name.orValue('')", "string"],
    ["'email' in settings.first_via", "bool"],
  ])("%s is a %s", (source, type) => {
    expect(compile(source)).toBe(type);
  });
});

describe("a misspelled name", () => {
  it.each([
    ["aplication.company", "aplication ← unknown name aplication; did you mean application?"],
    ["application.compny", "compny ← Application has no compny; did you mean company?"],
    ["wait.interview.hasValue() && wait.interview.value().hled", "hled ← Interview has no hled; did you mean held?"],
    ["settings.max_followups", "max_followups ← Settings has no max_followups; did you mean max_follow_ups?"],
    ["today + dys(2)", "dys ← unknown function dys; did you mean days?"],
    ["today.wrkday()", "wrkday ← unknown function wrkday; did you mean workday?"],
    ["frobnicate(today)", "frobnicate ← unknown function frobnicate; followthrough explain functions lists all"],
    [
      "now + duration('24h')",
      "duration ← unknown function duration; write hours(24), days(2), weeks(1) or workdays(3)",
    ],
    ["application.interviews.exists(i, i.heeld)", "heeld ← Interview has no heeld; did you mean held?"],
  ])("%s", (source, message) => {
    expect(compile(source)).toBe(message);
  });
});

describe("a type that does not fit", () => {
  it("tells how to compare a date", () => {
    expect(compile("today < 3")).toBe(
      "today < 3 ← Date < int has no meaning; a number is no date and no span: write days(2), hours(24) or workdays(3)",
    );
  });
  it("tells how to bring a day and a moment together", () => {
    expect(compile("now > today")).toBe(
      "now > today ← DateTime > Date has no meaning; take the moment's day with .date()",
    );
  });
  it.each([
    ["today - wait.since", "Date - Date has no meaning; for the days between, write wait.since.days_until(today)"],
    [
      "wait.since > '2026-11-01'",
      "Date > string has no meaning; a text is no date: take one of the facts, or a setting such as 2026-11-16",
    ],
    [
      "wait.follow_ups.size() * 1.5",
      "int * double has no meaning; write whole numbers with a point, such as 2.0, and counts as double(…)",
    ],
  ])("tells what to write instead of %s", (source, message) => {
    expect(compile(source)).toBe(`${source} ← ${message}`);
  });
  it("tells what there is to call", () => {
    expect(compile("days('2')")).toBe("days('2') ← days(string) does not fit; there is days(int): Span");
  });
  it("tells what was expected of the whole", () => {
    expect(compile("today", { expects: ["bool"] })).toBe("today ← expected true or false (bool), found Date");
  });
  it("tells what to do where an optional was no option", () => {
    expect(compile("wait.promised_by", { expects: ["Date"] })).toBe(
      "wait.promised_by ← expected Date, found optional<Date>; say what happens when it is missing: .orValue(…)",
    );
  });
});

describe("a fact that may be missing", () => {
  const mend = "ask wait.promised_by.hasValue() before value(), or write wait.promised_by.orValue(…)";
  it.each([
    "wait.promised_by.value() < today",
    "wait.promised_by.hasValue() || wait.promised_by.value() < today",
    "!wait.promised_by.hasValue() && wait.promised_by.value() < today",
    "wait.promised_by.hasValue() ? true : wait.promised_by.value() < today",
    "wait.interview.hasValue() && wait.promised_by.value() < today",
  ])("cannot be read unasked: %s", (source) => {
    expect(compile(source)).toBe(`wait.promised_by ← wait.promised_by may be missing; ${mend}`);
  });
  it("may be read of the items whose condition has asked", () => {
    const phones = "application.contacts.map(person, person.phone.hasValue(), person.phone.value())";
    expect(compile(phones)).toBe("list<string>");
    expect(compile(phones.replace("hasValue()", "hasValue() || true"))).toContain("person.phone may be missing");
  });
  it("may be read where the rule's when has asked", () => {
    expect(compile("wait.promised_by.value()", { present: new Set(["wait.promised_by"]) })).toBe("Date");
  });
  it("has no operators", () => {
    expect(compile("wait.promised_by + days(2)")).toBe(
      "wait.promised_by + days(2) ← wait.promised_by may be missing, and optional<Date> + Span has no meaning then; " +
        "write wait.promised_by.orValue(…), or ask wait.promised_by.hasValue() first",
    );
  });
  it("has no facts of its own, either", () => {
    expect(compile("wait.interview.promised_by")).toBe(
      "wait.interview ← wait.interview may be missing; ask wait.interview.hasValue(), then read wait.interview.value()",
    );
  });
});

describe("what CEL has and policies do not", () => {
  it.each([
    ["application.company.matches('(a+)+$')", "matches", "regular expressions are left out"],
    ["has(wait.promised_by)", "has", "ask it .hasValue()"],
    ["dyn(today)", "dyn", "unknown function dyn"],
    ["timestamp('2026-01-01T00:00:00Z') == timestamp('2026-01-01T00:00:00Z')", "timestamp", "unknown function"],
    [
      "application.log.all(a, application.log.all(b, application.log.all(c, a == b || b == c)))",
      "application.log.all(c, a == b || b == c)",
      "loops nest at most 2 deep",
    ],
  ])("%s", (source, place, reason) => {
    const message = compile(source);
    expect(message.split(" ← ")[0]).toBe(place);
    expect(message).toContain(reason);
  });
});

describe("syntax", () => {
  it.each([
    ["wait.active and true", "write && for and"],
    ["wait.active = true", "write == to compare"],
    ["wait.active &&", "the expression ends where a value or a closing bracket is expected"],
    ["'open", "unterminated string"],
  ])("%s", (source, reason) => {
    expect(compile(source)).toContain(reason);
  });
});

describe("templates", () => {
  it("put values into text, also beside braces and quotes", () => {
    const compiled = compileTemplate("a {{'}}'}} b {{1 + 1}} {c} {{today}}", language);
    expect(compiled.ok && compiled.template.expressions.map(({ type }) => type)).toEqual(["string", "int", "Date"]);
  });
  it("tell every problem at its place in the text", () => {
    const text = "Dear {{to.name}}, {{application.rle}} and {{wait.promised_by}} and {{";
    const compiled = compileTemplate(text, language);
    expect(
      !compiled.ok && compiled.flaws.map(({ range, message }) => [text.slice(range.start).split(/\W/u)[0], message]),
    ).toEqual([
      ["to", expect.stringContaining("unknown name to")],
      ["rle", "Application has no rle; did you mean role?"],
      ["wait", expect.stringContaining("say what happens when it is missing")],
      ["", "{{ is never closed; end the expression with }}"],
    ]);
  });
});

describe("an expression that is larger than any rule needs", () => {
  const BEYOND =
    "an expression ends at 64 levels, 2000 parts, 100 items of a list or map and 16 arguments, and this goes beyond; shorten it or split it";
  const MANY = 20_000;

  it.each([
    ["!", `${"!".repeat(MANY)}true`, 64],
    ["! with blanks", `${"! ".repeat(MANY)}true`, 128],
    ["-", `${"-".repeat(MANY)}1`, 64],
    ["! and -", `${"!-".repeat(MANY)}1`, 64],
    ["!, below other signs", `1 == 2 || ${"!".repeat(MANY)}true`, 74],
  ])("by a row of %s is refused where the row goes beyond", (_signs, source, start) => {
    const compiled = language.compile(source);
    expect(compiled).toEqual({
      ok: false,
      flaw: {
        check: "expression-too-large",
        message: "64 signs ! or - in a row are the most there may be; remove the surplus",
        range: { start, end: start + 1 },
      },
      words: [],
    });
  });

  it.each([
    ["(", "(".repeat(MANY)],
    ["[", "[".repeat(MANY)],
    ["{1:", "{1:".repeat(MANY)],
    ["!(", "!(".repeat(MANY)],
    ["size(", "size(".repeat(MANY)],
    ["[1].exists(x,", "[1].exists(x,".repeat(MANY)],
    ["?:", `${"true ? ".repeat(MANY)}true${" : true".repeat(MANY)}`],
    ["?: to the right", `true${" ? true : true".repeat(MANY)}`],
    [".", `application${".b".repeat(MANY)}`],
    ["[0]", `[1]${"[0]".repeat(MANY)}`],
    ["+", `1${"+1".repeat(MANY)}`],
    ["||", `true${" || true".repeat(MANY)}`],
    ["items", `[${"1,".repeat(MANY)}1]`],
    ["entries", `{${"1:1,".repeat(MANY)}1:1}`],
    ["arguments", `size(${"1,".repeat(MANY)}1)`],
  ])("by %s is refused at its place, with the limits", (_what, source) => {
    const compiled = language.compile(source);
    expect(compiled).toMatchObject({ ok: false, flaw: { message: BEYOND } });
    if (!compiled.ok) expect(compiled.flaw.range.end).toBeGreaterThan(compiled.flaw.range.start);
  });

  it.each([
    `size("${"!".repeat(MANY)}") > 3`,
    `size('${"-".repeat(MANY)}') > 3`,
    `size("""${'"!!'.repeat(MANY)}""") > 3`,
    `size(r"\\\\") == 2 // ${"-".repeat(MANY)}`,
    `size("\\"${"!".repeat(MANY)}") > 3`,
    `${"!".repeat(64)}true`,
    `${"- 1 ".repeat(200).replace("-", "")} == 0`,
  ])("is something else than a long text, a comment, or signs apart from each other: %.30s", (source) => {
    expect(compile(source)).toBe("bool");
  });
});

import { describe, expect, it } from "vitest";
import { createLanguage, createScope, Settings, type Scope, type Unmet } from "../../src/expression/index.js";
import { asOf } from "../../src/facts/index.js";
import { readNote } from "../../src/note/index.js";
import { PlainDate } from "../../src/time/index.js";
import { clock, DEFAULT_POLICY } from "../engine/evaluate.js";

const LANGUAGE = createLanguage({ calendar: DEFAULT_POLICY.calendar, settings: { most: "int" } });

const NOTE = `---
company: Acme
role: Engineer
status: interviewing
interviews: [{date: 2026-11-05}]
log: [2026-11-12 sent follow-up]
---
`;

function scopeOf(text = NOTE): Scope {
  const { application } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  if (!application) throw new Error("no note");
  const situation = asOf(application, clock("2026-11-21T09:00"));
  return createScope({ situation, settings: new Settings({ most: 2n }), me: { timezone: "Europe/Berlin" } });
}

function findUnmet(source: string): { readonly source: string; readonly why: Unmet } | undefined {
  const compiled = LANGUAGE.compile(source, { expects: ["bool"] });
  if (!compiled.ok) throw new Error(compiled.flaw.message);
  const found = compiled.expression.findUnmet(scopeOf());
  return found && { source: found.source, why: found.why };
}

const size = { source: "wait.follow_ups.size()", value: 1n, isLiteral: false };

describe("why a condition does not hold", () => {
  it("is the first of its parts that is not so", () => {
    expect(findUnmet("wait.active && application.is_interviewing")).toBeUndefined();
    expect(findUnmet("wait.active && application.ended && application.offered")).toEqual({
      source: "application.ended",
      why: { kind: "fact", source: "application.ended", value: false },
    });
    expect(findUnmet("!wait.active")).toEqual({
      source: "!wait.active",
      why: { kind: "fact", source: "wait.active", value: true },
    });
  });

  it.each<[string, Unmet]>([
    ["wait.promised_by.hasValue()", { kind: "missing", source: "wait.promised_by" }],
    [
      "!wait.last_follow_up.hasValue()",
      { kind: "present", source: "wait.last_follow_up", value: PlainDate.from("2026-11-12") },
    ],
    [
      "wait.follow_ups.size() == 0",
      { kind: "comparison", left: size, operator: "==", right: { source: "0", value: 0n, isLiteral: true } },
    ],
    [
      "!(wait.follow_ups.size() < settings.most)",
      {
        kind: "comparison",
        left: size,
        operator: ">=",
        right: { source: "settings.most", value: 2n, isLiteral: false },
      },
    ],
    [
      "application.ended || wait.promised_by.hasValue()",
      {
        kind: "none",
        of: [
          { kind: "fact", source: "application.ended", value: false },
          { kind: "missing", source: "wait.promised_by" },
        ],
      },
    ],
    [
      "!(wait.active && application.is_interviewing)",
      {
        kind: "none",
        of: [
          { kind: "fact", source: "wait.active", value: true },
          { kind: "fact", source: "application.is_interviewing", value: true },
        ],
      },
    ],
    ["wait.active ? application.ended : true", { kind: "fact", source: "application.ended", value: false }],
    [
      "cel.bind(next, wait.since + days(30), today > next)",
      {
        kind: "comparison",
        left: { source: "today", value: PlainDate.from("2026-11-21"), isLiteral: false },
        operator: ">",
        right: { source: "next", value: PlainDate.from("2026-12-05"), isLiteral: false },
      },
    ],
    [
      "application.log.exists(entry, entry.received)",
      { kind: "fact", source: "application.log.exists(entry, entry.received)", value: false },
    ],
  ])("%s", (source, why) => {
    expect(findUnmet(source)?.why).toEqual(why);
  });

  it("keeps the brackets of a part whole, and goes on past what has no value", () => {
    expect(findUnmet("wait.active && ((today + days(1)).workday() < wait.since)")?.source).toBe(
      "(today + days(1)).workday() < wait.since",
    );
    expect(findUnmet("10 / wait.thank_yous.size() > 1 && application.ended")?.source).toBe("application.ended");
  });
});

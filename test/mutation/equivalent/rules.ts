import type { Equivalents } from "./equivalents.js";

export const RULES: Equivalents = [
  [
    "src/engine/apply-rule.ts",
    new Map([
      [
        "compareMoments(closes, end) < 0 → compareMoments(closes, end) <= 0",
        "of two ends at one moment, either will do",
      ],
      [
        "value instanceof View ? [value.fact as Contact] : [] → [value.fact as Contact]",
        "the type checker of the language lets nothing but contacts pass",
      ],
    ]),
  ],
  [
    "src/engine/closing/carry-out.ts",
    new Map([
      [
        "STATUSES.find((one): one is Status => one === then?.status) → STATUSES.findLast((one): one is Status => one === then?.status)",
        "no status is listed twice",
      ],
    ]),
  ],
  [
    "src/engine/closing/find-idle-entries.ts",
    new Map([
      [
        'then?.sent !== undefined && (state === "open" || state === "overdue") → (state === "open" || state === "overdue")',
        "what asks for nothing to be sent has no kind to be tried",
      ],
      [
        'check === "unknown-kind" ? [range?.start] : [] → [range?.start]',
        "nothing else that the reader tells begins where a kind does",
      ],
      ["origins.kind ?? origins.self → origins.kind", "whoever reads an entry gives the place of its kind"],
      [
        "place && { start: place.start, end: place.end } → { start: place.start, end: place.end }",
        "whoever reads an entry gives the place of its kind",
      ],
      ["isSure && origins.kind → isSure", "whoever reads an entry gives the place of its kind"],
      ["range && { range } → { range }", "whoever reads an entry gives the place of its kind"],
      ["fix && { fix } → { fix }", "a fix that is undefined is none"],
      ["around / 2: 2 → 2 + 1", "a place between two letters is rounded down to the same"],
    ]),
  ],
  [
    "src/engine/employer/place-call.ts",
    new Map([
      ["compareDates(day, today) < 0 → compareDates(day, today) <= 0", "of two equal ones either will do"],
      [
        "known.get(key) ?? !sharedHours(first, calendar.addWorkdays(first, WORKDAYS_AHEAD)).next().done → !sharedHours(first, calendar.addWorkdays(first, WORKDAYS_AHEAD)).next().done",
        "it is the same, at more cost",
      ],
      ["days: 1: 1 → 1 + 1", "hours of two days before are over, or begin before the window"],
      ["compareMoments(start, other) < 0 → compareMoments(start, other) <= 0", "of two equal ones either will do"],
    ]),
  ],
  [
    "src/engine/forecast.ts",
    new Map([
      ["!next || !opening → !next && !opening", "there is an opening where there is a next one, and only there"],
      ["!next || !opening → !next", "there is an opening where there is a next one, and only there"],
      ["!next || !opening → !opening", "there is an opening where there is a next one, and only there"],
      ["compareMoments(opens, now) <= 0 → compareMoments(opens, now) < 0", "of two equal moments either will do"],
    ]),
  ],
  [
    "src/engine/place-window.ts",
    new Map([
      [
        "end instanceof PlainDate && from instanceof PlainDate → end instanceof PlainDate",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof PlainDate && from instanceof PlainDate && to instanceof PlainDate → end instanceof PlainDate && from instanceof PlainDate",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof ZonedDateTime && from instanceof ZonedDateTime → end instanceof ZonedDateTime || from instanceof ZonedDateTime",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof ZonedDateTime && from instanceof ZonedDateTime → end instanceof ZonedDateTime",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof ZonedDateTime && from instanceof ZonedDateTime → from instanceof ZonedDateTime",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof ZonedDateTime && from instanceof ZonedDateTime && to instanceof ZonedDateTime → end instanceof ZonedDateTime && from instanceof ZonedDateTime || to instanceof ZonedDateTime",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof ZonedDateTime && from instanceof ZonedDateTime && to instanceof ZonedDateTime → end instanceof ZonedDateTime && from instanceof ZonedDateTime",
        "the checker lets all ends of a window be of one type only",
      ],
      [
        "end instanceof ZonedDateTime && from instanceof ZonedDateTime && to instanceof ZonedDateTime → to instanceof ZonedDateTime",
        "the checker lets all ends of a window be of one type only",
      ],
      ["compareBounds(until, closing) < 0 → compareBounds(until, closing) <= 0", "of two equal ones either will do"],
    ]),
  ],
  [
    "src/engine/valid-until.ts",
    new Map([
      ["one < least → one <= least", "of two equal moments either will do"],
      [
        "first === midnight.epochNanoseconds ? midnight : toMoment(first, now.timeZoneId) → toMoment(first, now.timeZoneId)",
        "it is the same moment, at more cost",
      ],
    ]),
  ],
  [
    "src/engine/window.ts",
    new Map([["compareDates(a, b.toPlainDate()) || -1: 1 → 1 + 1", "only the sign is asked for"]]),
  ],
  [
    "src/expression/functions/vocabulary.ts",
    new Map([
      ["a < b → a <= b", "of two equal ones either will do"],
      ["a > b → a >= b", "of two equal ones either will do"],
      ["a < b ? -1 : Number(a > b): 1 → 1 + 1", "only the sign is asked for"],
      ["compare(a, b) < 0 → compare(a, b) <= 0", "of two equal ones either will do"],
      ["compare(a, b) > 0 → compare(a, b) >= 0", "of two equal ones either will do"],
    ]),
  ],
];

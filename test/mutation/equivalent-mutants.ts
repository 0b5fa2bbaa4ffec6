/** Changes that make no difference, whatever a note says: by file, then by change, each with the reason. */
export const EQUIVALENT: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "src/facts/wait.ts",
    new Map([
      [
        'entry.direction === "sent" && isWithin(entry, index, start) → isWithin(entry, index, start)',
        "whatever is received begins a wait, so that nothing received comes after the beginning",
      ],
      [
        "entry?.origins.date ?? entry?.origins.self → entry?.origins.date",
        "whoever reads an entry gives the place of its date",
      ],
      ["start && last → last", "a promise is given by something that begins a wait"],
      ["start.index ?? -1: 1 → 1 + 1", "the log's places count from 0: each is more than -2, too"],
    ]),
  ],
  [
    "src/facts/interview.ts",
    new Map([
      [
        "interview.end.timeZoneId === zone ? dayOfMoment(interview.end) : interview.end.withTimeZone(zone).t… → interview.end.withTimeZone(zone).toPlainDate()",
        "a moment is the same in its own zone, at more cost",
      ],
    ]),
  ],
  [
    "src/facts/thanks.ts",
    new Map([
      ["known → false", "what is remembered is found again, at more cost"],
      ["contact?.key ?? slug(name) → contact?.key", "whoever is nobody of the note's has taken part in no interview"],
    ]),
  ],
  [
    "src/engine/forecast.ts",
    new Map([
      ["!next || !opening → !next && !opening", "there is an opening where there is a next one, and only there"],
      ["!next || !opening → !next", "there is an opening where there is a next one, and only there"],
      ["!next || !opening → !opening", "there is an opening where there is a next one, and only there"],
      ["compareMoments(opens, now) <= 0 → compareMoments(opens, now) < 0", "of two equal moments either will do"],
      [
        "policy.rules.find(({ id }) => id === action.rule) → policy.rules.findLast(({ id }) => id === action.rule)",
        "no two rules have one id",
      ],
      [
        "STATUSES.find((one): one is Status => one === then.status) → STATUSES.findLast((one): one is Status => one === then.status)",
        "no status is listed twice",
      ],
      [
        "name !== undefined && { name, contact: recipient } → { name, contact: recipient }",
        "what is sent without a name goes to everyone, whoever its contact is",
      ],
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
    "src/time/moment.ts",
    new Map([
      [
        'offset !== "Z" && (Number(offset.slice(4)) > 59 || minutes < -12 * 60 || minutes > 14 * 60) → (Number(offset.slice(4)) > 59 || minutes < -12 * 60 || minutes > 14 * 60)',
        "Z has no number, which is neither too large nor too small",
      ],
    ]),
  ],
  [
    "src/time/workdays/work-calendar.ts",
    new Map([
      ["direction > 0 → direction >= 0", "there is no step in no direction"],
      ["count > 0 → count >= 0", "for no days no step is taken"],
    ]),
  ],
  [
    "src/engine/window.ts",
    new Map([["compareDates(a, b.toPlainDate()) || -1: 1 → 1 + 1", "only the sign is asked for"]]),
  ],
  [
    "src/time/phone-hours.ts",
    new Map([["from === undefined || to === undefined → to === undefined", "whatever is split has a first part"]]),
  ],
  [
    "src/engine/apply-rule.ts",
    new Map([
      [
        "value instanceof View ? [value.fact as Contact] : [] → [value.fact as Contact]",
        "the type checker of the language lets nothing but contacts pass",
      ],
      ["compareMoments(start, other) < 0 → compareMoments(start, other) <= 0", "of two equal moments either will do"],
    ]),
  ],
  [
    "src/time/arithmetic.ts",
    new Map([
      [
        "days === 0 ? date : date.add({ days: direction * days }) → date.add({ days: direction * days })",
        "no days added give the same date, at more cost",
      ],
      [
        "span.workdays === 0 ? moved : calendar.addWorkdays(moved, direction * span.workdays) → calendar.addWorkdays(moved, direction * span.workdays)",
        "no workdays added give the same date, at more cost",
      ],
      ["days === 0 ? moment : moment.add({ days }) → moment.add({ days })", "no days added give the same moment"],
      [
        "span.hours === 0 ? moved : moved.add({ hours: direction * span.hours }) → moved.add({ hours: direction * span.hours })",
        "no hours added give the same moment",
      ],
    ]),
  ],
  [
    "src/time/date.ts",
    new Map([["new PlainDate(year, month, 1): 1 → 1 + 1", "the second of a month is in the same month"]]),
  ],
  [
    "src/time/day-of.ts",
    new Map([
      ["known → false", "what is remembered is found again, at more cost"],
      [
        "transition !== null && !transition.toPlainDate().equals(today) → !transition.toPlainDate().equals(today)",
        "a zone whose offset differs between now and midnight has a transition",
      ],
      [
        "ZonedDateTime.compare(change, moment) > 0 → ZonedDateTime.compare(change, moment) >= 0",
        "no midnight of tomorrow and no later transition is the moment itself",
      ],
      ["first ?? secondMidnight → first", "the second midnight lies ahead, so that there is a first"],
    ]),
  ],
]);

import type { Equivalents } from "./equivalents.js";

export const DAYS: Equivalents = [
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
    "src/time/phone-hours.ts",
    new Map([["from === undefined || to === undefined → to === undefined", "whatever is split has a first part"]]),
  ],
  [
    "src/time/workdays/work-calendar.ts",
    new Map([
      ["direction > 0 → direction >= 0", "there is no step in no direction"],
      ["count > 0 → count >= 0", "for no days no step is taken"],
    ]),
  ],
];

import type { Equivalents } from "./equivalents.js";

export const EVENTS: Equivalents = [
  [
    "src/output/calendar/alarm.ts",
    new Map([
      ['kind === "day" || !isMoment(start) → kind === "day"', "what has no moment stands on a day"],
      ["evening < AN_HOUR_BEFORE → evening <= AN_HOUR_BEFORE", "the evening before is six hours before midnight"],
      ["MINUTE → MINUTE + 1", "it is rounded to whole minutes"],
      ["MINUTE → MINUTE - 1", "it is rounded to whole minutes"],
      ["time < 0: 0 → 0 + 1", "what rings at once is written otherwise"],
      ["time < 0 → time <= 0", "what rings at once is written otherwise"],
    ]),
  ],
  [
    "src/output/calendar/placement.ts",
    new Map([
      ["slot && action.call → action.call", "what has no slot has been open for long, and stays"],
      [
        "!isMoment(start) || !isMoment(end) → !isMoment(start) && !isMoment(end)",
        "an interview begins and ends with a moment, or on a day",
      ],
      [
        "!isMoment(start) || !isMoment(end) → !isMoment(start)",
        "an interview begins and ends with a moment, or on a day",
      ],
      [
        "!isMoment(start) || !isMoment(end) → !isMoment(end)",
        "an interview begins and ends with a moment, or on a day",
      ],
      ["compareDates(date, LAST_DAY) > 0 → compareDates(date, LAST_DAY) >= 0", "of two equal ones either will do"],
      ["Math.max(0, Math.min(LONGEST_SLOT, window)): 0 → 0 + 1", "a calendar has no milliseconds"],
    ]),
  ],
  [
    "src/output/calendar/revisions/revise.ts",
    new Map([
      ["before && known → before || known", "in a whole memory, each event has its revision"],
      ["before && known → before", "in a whole memory, each event has its revision"],
      ["before && known → known", "in a whole memory, each event has its revision"],
    ]),
  ],
];

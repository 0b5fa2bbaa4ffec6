/** Where a day decides: each with the tests that look at it, the nearest first. The scenarios look at all of them. */
export const TESTS_BY_FILE = {
  "src/facts/wait.ts": ["facts/wait", "facts/time-zones", "engine/explain/explain"],
  "src/facts/situation.ts": ["facts/status", "facts/wait", "facts/time-zones", "engine/explain/explain"],
  "src/facts/thanks.ts": ["facts/thanks", "engine/explain/explain"],
  "src/facts/interview.ts": ["facts/interview", "facts/wait", "facts/time-zones"],
  "src/time/arithmetic.ts": ["time/arithmetic"],
  "src/time/date.ts": ["time/date", "time/moment"],
  "src/time/day-of.ts": ["time/day-of"],
  "src/time/moment.ts": ["time/moment", "facts/interview"],
  "src/time/phone-hours.ts": ["time/phone-hours", "engine/call"],
  "src/time/span.ts": ["time/span", "time/arithmetic"],
  "src/time/workdays/work-calendar.ts": ["time/workdays/work-calendar", "time/arithmetic", "engine/shift"],
  "src/engine/apply-rule.ts": ["engine/window", "engine/shift", "engine/channel", "engine/call", "engine/key"],
  "src/engine/forecast.ts": ["engine/forecast", "engine/valid-until"],
  "src/engine/valid-until.ts": ["engine/valid-until"],
  "src/engine/window.ts": ["engine/window", "engine/shift"],
} as const;

export type MutatedFile = keyof typeof TESTS_BY_FILE;

// Object.keys gives strings; these are the keys above.
export const MUTATED_FILES = Object.keys(TESTS_BY_FILE) as MutatedFile[];

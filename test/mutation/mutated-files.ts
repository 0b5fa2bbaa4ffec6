/** A file where a day decides. */
export interface MutatedFile {
  readonly path: string;
  /** The tests that look at it, the nearest first; the scenarios look at all of them. */
  readonly tests: readonly string[];
  /** The functions in it that decide no day: they help with what was misspelled, or refuse a rule. */
  readonly leftAlone?: readonly string[];
}

export const MUTATED_FILES: readonly MutatedFile[] = [
  { path: "src/facts/wait.ts", tests: ["facts/wait", "facts/time-zones", "facts/evidence"] },
  { path: "src/facts/situation.ts", tests: ["facts/status", "facts/wait", "facts/time-zones", "facts/evidence"] },
  { path: "src/facts/thanks.ts", tests: ["facts/thanks", "facts/evidence"] },
  { path: "src/facts/interview.ts", tests: ["facts/interview", "facts/wait", "facts/time-zones", "facts/evidence"] },
  { path: "src/time/arithmetic.ts", tests: ["time/arithmetic"] },
  {
    path: "src/time/date.ts",
    tests: ["time/date"],
    leftAlone: ["suggestDate", "mendDate", "tidyDate", "isPlaceholder"],
  },
  { path: "src/time/day-of.ts", tests: ["time/day-of"] },
  { path: "src/time/moment.ts", tests: ["time/moment", "facts/interview"], leftAlone: ["mendMoment", "suggestMoment"] },
  { path: "src/time/phone-hours.ts", tests: ["time/phone-hours", "engine/call"] },
  { path: "src/time/span.ts", tests: ["time/span", "time/arithmetic"] },
  {
    path: "src/time/workdays/work-calendar.ts",
    tests: ["time/workdays/work-calendar", "engine/shift"],
    leftAlone: ["createWorkCalendar", "hasLongGap"],
  },
  {
    path: "src/engine/apply-rule.ts",
    tests: ["engine/apply-rule", "engine/window", "engine/shift", "engine/channel", "engine/call"],
  },
  {
    path: "src/engine/closing/carry-out.ts",
    tests: ["engine/closing/carry-out", "engine/forecast-rules", "engine/forecast"],
  },
  { path: "src/engine/forecast.ts", tests: ["engine/forecast-rules", "engine/forecast", "engine/valid-until"] },
  { path: "src/engine/valid-until.ts", tests: ["engine/valid-until"] },
  { path: "src/engine/window.ts", tests: ["engine/window", "engine/shift"] },
];

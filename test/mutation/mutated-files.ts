/** A file that decides a day, what goes out to an employer, or what stands in the calendar. */
export interface MutatedFile {
  readonly path: string;
  /** The tests that look at it, the nearest first; the scenarios look at all of them. */
  readonly tests: readonly string[];
  /** The functions in it that decide nothing of the kind: they help with what was misspelled, or refuse a rule. */
  readonly leftAlone?: readonly string[];
}

const CALENDAR = ["output/calendar", "output/calendar-appointments", "output/calendar-choices"];

const FACTS: readonly MutatedFile[] = [
  { path: "src/facts/wait.ts", tests: ["facts/wait", "facts/time-zones", "facts/evidence"] },
  { path: "src/facts/situation.ts", tests: ["facts/status", "facts/wait", "facts/time-zones", "facts/evidence"] },
  { path: "src/facts/thanks.ts", tests: ["facts/thanks", "facts/evidence"] },
  { path: "src/facts/interview.ts", tests: ["facts/interview", "facts/wait", "facts/time-zones", "facts/evidence"] },
  { path: "src/facts/choose-channel.ts", tests: ["facts/choose-channel", "engine/channel"] },
  { path: "src/facts/find-reach.ts", tests: ["facts/choose-channel", "engine/channel", "output/reach"] },
  { path: "src/facts/list-met.ts", tests: ["facts/wait"] },
];

const DAYS: readonly MutatedFile[] = [
  { path: "src/time/arithmetic.ts", tests: ["time/arithmetic"] },
  {
    path: "src/time/date.ts",
    tests: ["time/date"],
    leftAlone: ["suggestDate", "mendDate", "tidyDate", "isPlaceholder"],
  },
  { path: "src/time/day-of.ts", tests: ["time/day-of"] },
  { path: "src/time/moment.ts", tests: ["time/moment", "facts/interview"], leftAlone: ["mendMoment", "suggestMoment"] },
  { path: "src/time/phone-hours.ts", tests: ["time/phone-hours", "engine/call", "engine/employer/place-call"] },
  { path: "src/time/span.ts", tests: ["time/span", "time/arithmetic"] },
  {
    path: "src/time/workdays/work-calendar.ts",
    tests: ["time/workdays/work-calendar", "engine/shift"],
    leftAlone: ["createWorkCalendar", "hasLongGap"],
  },
];

const RULES: readonly MutatedFile[] = [
  {
    path: "src/engine/apply-rule.ts",
    tests: ["engine/apply-rule", "engine/window", "engine/shift", "engine/channel", "engine/call", "output/reach"],
  },
  {
    path: "src/engine/closing/carry-out.ts",
    tests: ["engine/closing/carry-out", "engine/forecast-rules", "engine/forecast"],
  },
  { path: "src/engine/closing/find-idle-entries.ts", tests: ["engine/closing/find-idle-entries"] },
  {
    path: "src/engine/employer/place-call.ts",
    tests: ["engine/employer/place-call", "engine/call", "engine/apply-rule"],
  },
  { path: "src/engine/employer/working-days.ts", tests: ["engine/employer/working-days"] },
  { path: "src/engine/forecast.ts", tests: ["engine/forecast-rules", "engine/forecast", "engine/valid-until"] },
  { path: "src/engine/give-way.ts", tests: ["engine/give-way"] },
  { path: "src/engine/list-appointments.ts", tests: ["engine/list-appointments"] },
  { path: "src/engine/place-window.ts", tests: ["engine/place-window", "engine/shift"] },
  { path: "src/engine/valid-until.ts", tests: ["engine/valid-until"] },
  { path: "src/engine/window.ts", tests: ["engine/window", "engine/shift"] },
  { path: "src/expression/scoped-calendar.ts", tests: ["expression/scoped-calendar", "engine/employer/working-days"] },
  {
    path: "src/expression/functions/vocabulary.ts",
    tests: ["expression/vocabulary", "expression/language", "engine/channel", "engine/explain/explain"],
  },
];

const LETTERS: readonly MutatedFile[] = [
  { path: "src/engine/write-draft.ts", tests: ["engine/write-draft"] },
  { path: "src/expression/functions/reading.ts", tests: ["expression/vocabulary", "engine/write-draft"] },
  { path: "src/expression/functions/wording.ts", tests: ["expression/wording", "engine/write-draft"] },
  { path: "src/letter/capitalised-words.ts", tests: ["letter/capitalised-words", "letter/misspelled-names"] },
  { path: "src/letter/contact-details.ts", tests: ["letter/contact-details"] },
  { path: "src/letter/dates.ts", tests: ["letter/dates"] },
  { path: "src/letter/demands.ts", tests: ["letter/find-demands"] },
  { path: "src/letter/find-demands.ts", tests: ["letter/find-demands"] },
  { path: "src/letter/greeting-and-signature.ts", tests: ["letter/greeting-and-signature", "letter/misspelled-names"] },
  { path: "src/letter/mentions.ts", tests: ["letter/mentions"] },
  { path: "src/letter/misspelled-names.ts", tests: ["letter/misspelled-names"] },
  { path: "src/letter/name-spellings.ts", tests: ["letter/name-spellings", "letter/misspelled-names"] },
  { path: "src/letter/near-spelling.ts", tests: ["letter/near-spelling", "letter/misspelled-names"] },
  { path: "src/letter/prose.ts", tests: ["letter/misspelled-names", "letter/mentions", "letter/find-demands"] },
  { path: "src/letter/thanks.ts", tests: ["letter/thanks"] },
  { path: "src/note/people/hiring-manager.ts", tests: ["note/people/hiring-manager"] },
  { path: "src/note/people/person-words.ts", tests: ["note/people/person-words", "note/people/read-people"] },
  { path: "src/note/people/pieces.ts", tests: ["note/people/read-people"] },
  { path: "src/note/people/read-people.ts", tests: ["note/people/read-people"] },
];

const EVENTS: readonly MutatedFile[] = [
  { path: "src/output/calendar/alarm.ts", tests: CALENDAR },
  { path: "src/output/calendar/placement.ts", tests: CALENDAR },
  {
    path: "src/output/calendar/plan-appointments.ts",
    tests: ["output/calendar-appointments", "output/calendar-private"],
  },
  { path: "src/output/calendar/revisions/revise.ts", tests: ["output/calendar-revisions"] },
];

export const MUTATED_FILES: readonly MutatedFile[] = [...FACTS, ...DAYS, ...RULES, ...LETTERS, ...EVENTS];

/** Changes that make no difference, whatever a note says: by file, then by change, each with the reason. */
export const EQUIVALENT: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "src/time/arithmetic.ts",
    new Map([
      [
        "days === 0 ? date : date.add({ days: direction * days }) → date.add({ days: direction * days })",
        "no days added give the same date, at more cost",
      ],
      [
        "span.workdays === 0 ? moved : calendar.addWorkdays(moved, direction * span.workdays) → calendar.addWorkdays(moved, di…",
        "no workdays added give the same date, at more cost",
      ],
      ["days === 0 ? moment : moment.add({ days }) → moment.add({ days })", "no days added give the same moment"],
      [
        "span.hours === 0 ? moved : moved.add({ hours: direction * span.hours }) → moved.add({ hours: direction * span.hours })",
        "no hours added give the same moment",
      ],
    ]),
  ],
]);

import { afterAll, expect, it } from "vitest";
import {
  addToMoment,
  createWorkCalendar,
  formatMoment,
  hours,
  loadHolidays,
  nextCallSlot,
  parseDate,
  parseMoment,
  parseNow,
  parsePhoneHours,
  PlainDate,
} from "../../src/time/index.js";
import { valueOf } from "./arbitraries.js";

const before = process.env.TZ;

afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** One value of everything that might look at the process's zone. */
async function answerAll(): Promise<unknown> {
  const year = Array.from({ length: 365 }, (_, index) => PlainDate.from("2026-01-01").add({ days: index }));
  const places = await Promise.all(["US-NY", "DE-BE", "TR", "IL", "CN", "JP"].map(loadHolidays));
  const rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2,-1";
  const calendar = valueOf(await createWorkCalendar(rule, valueOf(places[0]!)));
  const now = valueOf(parseNow("2026-10-25", "Europe/Berlin"));
  const slot = nextCallSlot(now, [valueOf(parsePhoneHours("09:30-11:30"))], "America/New_York", calendar);
  return {
    date: valueOf(parseDate("2026-03-29")).toString(),
    moments: ["2026-03-29 02:30", "2026-10-25 02:30", "2026-11-12T14:00Z"].map((text) =>
      valueOf(parseMoment(text, "Europe/Berlin")).start?.toString(),
    ),
    later: formatMoment(addToMoment(now, hours(24), calendar)),
    workdays: year.filter(calendar.isWorkday).map(String),
    holidays: places.map((place) => year.flatMap((day) => valueOf(place).nameOf(day) ?? [])),
    dates: places.map((place) => year.filter((day) => valueOf(place).nameOf(day)).map(String)),
    slot: [slot.start.toString(), slot.end.toString()],
  };
}

it("gives the same answers wherever the process runs", async () => {
  const answers: string[] = [];
  const offsets = new Set<number>();
  for (const zone of ["UTC", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Gaza"]) {
    process.env.TZ = zone;
    offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
    answers.push(JSON.stringify(await answerAll()));
  }
  expect(offsets.size, "the process took on each zone").toBe(6);
  expect(new Set(answers).size).toBe(1);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateNote, forecastNote, type Action, type Circumstances } from "../../../src/engine/index.js";
import { readNote } from "../../../src/note/index.js";
import { CountryCalendars, parsePhoneHours, type PhoneHours, type ZonedDateTime } from "../../../src/time/index.js";
import { cases } from "../../cases.js";
import { clock, evaluate, findAction, policyOf, writeBound } from "../evaluate.js";

const RULES = `
rules:
  - {id: call, title: Call, opens: application.deadline.orValue(today), via: [phone, email], to: application.contacts}
  - {id: only-call, title: Call, opens: application.deadline.orValue(today), via: [phone], to: application.contacts}
checks:
  - id: told
    assert: "false"
    message: "{{wait.channel(['phone', 'email'], application.deadline.orValue(today).workday())}}"
`;

const BOTH = "contacts: [{name: Ada, email: ada@acme.example, phone: 555-0100}]\n";

/** The channel, and when the call is: by the person's clock. */
async function placed(lines: string, now: string, my_hours = "07:00-22:00", zone = "Europe/Berlin"): Promise<string> {
  const policy = await policyOf(RULES, { my_hours });
  const evaluation = evaluate(`${BOTH}${lines}`, now, { policy, zone });
  const { via, call } = findAction(evaluation, "call");
  expect(evaluation.findings.find(({ check }) => check === "told")?.message).toBe(via);
  if (!call) return via ?? "none";
  const [start, end] = [call.start, call.end].map((moment) => writeBound(moment.withTimeZone(zone)));
  return `${start}–${end?.slice(11)}${call.isOutsideOwnHours ? " outside" : ""}`;
}

describe("a call lies within both people's hours", () => {
  it.each([
    ["timezone: Asia/Kolkata", "2026-11-18T10:00–11:30", "the first stretch would be 05:00"],
    ["timezone: Asia/Tokyo", "2026-11-18T07:00–08:00", "the part of 06:30–08:00 in which one is up"],
    ["timezone: America/Los_Angeles", "2026-11-18T18:30–20:30", "in the evening"],
    ["timezone: Australia/Sydney", "email", "23:30–01:30 and 04:30–06:00 are neither"],
    ["timezone: Pacific/Auckland", "2026-11-18T21:30–22:00", "the morning of the next day there, as long as one is up"],
  ])("%s: %s, %s", async (lines, expected) => {
    expect(await placed(`${lines}\ndeadline: 2026-11-18`, "2026-11-10")).toBe(expected);
  });

  it("a part of just half an hour will do, and not a second less", async () => {
    const lines = "timezone: America/Los_Angeles\ndeadline: 2026-11-18";
    expect(await placed(lines, "2026-11-10", "08:00-19:00")).toBe("2026-11-18T18:30–19:00");
    expect(await placed(lines, "2026-11-10", "08:00-18:59:59")).toBe("email");
  });

  it("a stretch that is shorter than that and wholly within is one", async () => {
    const policy = await policyOf(RULES, { phone_hours: ["10:00-10:15"] });
    const { call } = findAction(evaluate(`${BOTH}deadline: 2026-11-18`, "2026-11-10", { policy }), "call");
    expect([call?.start, call?.end].map((one) => writeBound(one))).toEqual(["2026-11-18T10:00", "2026-11-18T10:15"]);
  });

  it("does not begin before it opens, and is what is left once it has", async () => {
    const lines = "timezone: Asia/Tokyo\ndeadline: 2026-11-18";
    for (const now of ["2026-11-17T23:59", "2026-11-18T00:00", "2026-11-18T07:59"])
      expect(await placed(lines, now)).toBe("2026-11-18T07:00–08:00");
    expect(await placed(lines, "2026-11-18T08:00")).toBe("2026-11-19T07:00–08:00");
  });

  it("waits for the clocks to change within the five working days after it opens, and no longer", async () => {
    // Sydney's clocks go back on Sunday, 5 April 2026, a week after Berlin's have gone forward.
    const on = (day: string): Promise<string> => placed(`timezone: Australia/Sydney\ndeadline: ${day}`, "2026-03-20");
    expect(await on("2026-03-27")).toBe("email");
    expect(await on("2026-03-30")).toBe("2026-04-06T07:00–08:00");
  });

  it("that might have been made before the clocks changed counts from today", async () => {
    expect(await placed("timezone: Australia/Sydney\ndeadline: 2026-03-27", "2026-04-07")).toBe(
      "2026-04-07T07:00–08:00",
    );
  });

  it("is what is left of the employer's day before, where that is the person's today", async () => {
    const lines = "timezone: America/Los_Angeles\ndeadline: 2026-11-17";
    expect(await placed(lines, "2026-11-18T08:00", "07:00-22:00", "Pacific/Auckland")).toBe("2026-11-18T07:00–08:30");
  });

  it("stands at the first of the phone hours where nobody's own hours fit in the days after", async () => {
    const policy = await policyOf(RULES, { my_hours: "02:00-02:40" });
    const { call } = findAction(evaluate(`${BOTH}deadline: 2026-11-18`, "2026-11-10", { policy }), "only-call");
    expect([call?.isOutsideOwnHours, writeBound(call?.start)]).toEqual([true, "2026-11-18T09:30"]);
  });

  it("is not put off by more than a week", async () => {
    const policy = await policyOf(RULES);
    const lines = `${BOTH}timezone: Australia/Sydney\ndeadline: 2026-03-27`;
    const { call } = findAction(evaluate(lines, "2026-03-20", { policy }), "only-call");
    expect(call?.isOutsideOwnHours).toBe(true);
  });

  it("stands at night where there is nothing else, and says so", async () => {
    const policy = await policyOf(RULES);
    const lines = `${BOTH}timezone: Australia/Sydney\ndeadline: 2026-11-18`;
    const { via, call } = findAction(evaluate(lines, "2026-11-10", { policy }), "only-call");
    expect([via, call?.isOutsideOwnHours, writeBound(call?.start)]).toEqual(["phone", true, "2026-11-18T14:30"]);
  });

  it("or where nobody has another address; with none at all, an address other than a number is to be found", async () => {
    const policy = await policyOf(RULES);
    const viaOf = (contacts: string): string | undefined =>
      findAction(evaluate(`${contacts}\ntimezone: Australia/Sydney`, "2026-11-18", { policy }), "call").via;
    expect(viaOf("contacts: [{name: Ada, phone: 555-0100}]")).toBe("phone");
    expect(viaOf("contacts: [{name: Ada}]")).toBeUndefined();
    expect(viaOf("contacts: [{name: Ada, phone: 555-0100}, {name: Bo, email: bo@acme.example}]")).toBe("email");
  });
});

/** All of IANA, as far as the runtime has it. */
const anyZone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const anyHours = fc
  .tuple(anyMinute, anyMinute)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => `${writeClock(Math.min(a, b))}-${writeClock(Math.max(a, b))}`);
const anyDay = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => clock("2022-01-01", "UTC").add({ days }).toPlainDate().toString());

function writeClock(minute: number): string {
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

function hoursOf(text: string): PhoneHours {
  const parsed = parsePhoneHours(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

/** By nothing but what each clock shows; a stretch over a change of the clocks is let be. */
function isWithin(call: NonNullable<Action["call"]>, { start, end }: PhoneHours, zone: string): boolean {
  const [from, to] = [call.start.withTimeZone(zone), call.end.withTimeZone(zone)];
  if (hasChangeNear(from) || hasChangeNear(to)) return true;
  const [first, last] = [from.toPlainTime().toString(), to.toPlainTime().toString()];
  const isOneDay = from.toPlainDate().equals(to.toPlainDate());
  return isOneDay && first >= start.toString() && last <= end.toString();
}

function hasChangeNear(moment: ZonedDateTime): boolean {
  return moment.subtract({ hours: 26 }).offsetNanoseconds !== moment.add({ hours: 26 }).offsetNanoseconds;
}

describe("whatever the zones, the day and the hours", () => {
  it("no call lies outside both people's hours unless it says so; expressions and engine agree", async () => {
    const calendars = new CountryCalendars("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    for (const country of ["US", "DE", "JP"]) await calendars.load(country);
    const counts = { inside: 0, cut: 0, outside: 0, email: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          mine: anyZone,
          theirs: anyZone,
          day: anyDay,
          at: anyMinute.map(writeClock),
          ahead: fc.integer({ min: -3, max: 12 }),
          my_hours: fc.oneof({ weight: 2, arbitrary: fc.constant("07:00-22:00") }, anyHours),
          phone_hours: fc.oneof(
            { weight: 2, arbitrary: fc.constant<readonly string[]>(["09:30-11:30", "14:30-16:00"]) },
            fc.array(anyHours, { minLength: 1, maxLength: 3 }).map((list): readonly string[] => list),
          ),
          country: fc.constantFrom("", "country: US\n", "country: DE\n", "country: JP\n"),
        }),
        async ({ mine, theirs, day, at, ahead, my_hours, phone_hours, country }) => {
          const policy = await policyOf(RULES, { my_hours, phone_hours });
          const now = clock(`${day}T${at}`, mine);
          const deadline = now.toPlainDate().add({ days: ahead }).toString();
          const text = `---\ncompany: Acme\nrole: Engineer\n${BOTH}${country}timezone: ${theirs}\ndeadline: ${deadline}\n---\n`;
          const { application } = readNote({ path: "acme.md", text }, { zone: mine });
          const circumstances: Circumstances = { policy, me: { timezone: mine }, now, calendars };
          const evaluation = evaluateNote(application!, circumstances);
          const told = evaluation.findings.find(({ check }) => check === "told")?.message;
          expect(findAction(evaluation, "call").via).toBe(told);
          const steps = forecastNote(application!, circumstances).map(({ action }) => action);
          for (const { via, call } of [...evaluation.actions, ...steps]) {
            if (!call) {
              expect(via).toBe("email");
              counts.email++;
              continue;
            }
            const isMine = isWithin(call, hoursOf(my_hours), mine);
            if (call.isOutsideOwnHours) counts.outside++;
            else {
              expect(isMine, JSON.stringify([call.start, call.end])).toBe(true);
              expect(phone_hours.some((one) => isWithin(call, hoursOf(one), theirs))).toBe(true);
              const isWhole = phone_hours.some((one) => writeBound(call.start).endsWith(one.slice(0, 5)));
              counts[isWhole ? "inside" : "cut"]++;
            }
          }
        },
      ),
      { numRuns: cases(400) },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  });
});

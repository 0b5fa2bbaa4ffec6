import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findWrittenTimes, readWrittenTime } from "../../../src/time/index.js";
import { expectLinear } from "../../note/growth.js";

/** Each time as it is read: with its minutes, its zone, and the words that stand for it. */
function find(text: string): string[] {
  return findWrittenTimes(text).map(({ start, end, time, reason, minutes, zone }) =>
    [text.slice(start, end), "→", time ?? reason, minutes && `${minutes} min`, zone].filter((part) => part).join(" "),
  );
}

describe("a time as people write it", () => {
  test.each([
    ["9:00", "09:00"],
    ["09:00", "09:00"],
    ["14:00", "14:00"],
    ["14:00:30", "14:00"],
    ["02:30", "02:30"],
    ["0:30", "00:30"],
    ["14.30", "14:30"],
    ["2pm", "14:00"],
    ["2 pm", "14:00"],
    ["2 PM", "14:00"],
    ["2 p.m.", "14:00"],
    ["2:30 PM", "14:30"],
    ["2:30pm", "14:30"],
    ["2.30 p.m.", "14:30"],
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["14:00 pm", "14:00"],
    ["14h", "14:00"],
    ["14 h", "14:00"],
    ["14h30", "14:30"],
    ["14 h 30", "14:30"],
    ["14:30h", "14:30"],
    ["14 Uhr", "14:00"],
    ["14.30 Uhr", "14:30"],
    ["14:30 Uhr", "14:30"],
    ["10 o'clock", "10:00"],
    ["noon", "12:00"],
  ])("is read: %s", (text, time) => {
    expect(readWrittenTime(text)).toEqual({ start: 0, end: text.length, time });
    expect(readWrittenTime(` ${text} `)).toMatchObject({ start: 1, end: text.length + 1 });
  });

  test.each([
    ["14:00-15:00", "14:00", 60],
    ["14:00 – 15:30", "14:00", 90],
    ["9:00-10:00", "09:00", 60],
    ["10–11am", "10:00", 60],
    ["10am-11:30am", "10:00", 90],
    ["2-3pm", "14:00", 60],
    ["2:30–3:15 pm", "14:30", 45],
    ["11–1pm", "11:00", 120],
    ["10 to 11 am", "10:00", 60],
    ["14-15 Uhr", "14:00", 60],
    ["10 bis 11.30 Uhr", "10:00", 90],
    ["14h à 15h", "14:00", 60],
    ["14h-15h30", "14:00", 90],
  ])("has its minutes where its end stands beside it: %s", (text, time, minutes) => {
    expect(readWrittenTime(text)).toEqual({ start: 0, end: text.length, time, minutes });
  });

  test.each([
    ["10:00 CET", "10:00", "CET"],
    ["10am ET", "10:00", "ET"],
    ["10am (PT)", "10:00", "PT"],
    ["10:00Z", "10:00", "Z"],
    ["10:00+01:00", "10:00", "+01:00"],
    ["10:00-05:00", "10:00", "-05:00"],
    ["10:00 UTC+1", "10:00", "UTC+1"],
    ["10:00 Europe/Berlin", "10:00", "Europe/Berlin"],
    ["14:00 New York time", "14:00", "New York time"],
    ["14:00, their time", "14:00", "their time"],
    ["14:00 (New York)", "14:00", "New York"],
    ["14:00 in New York", "14:00", "New York"],
    ["14 Uhr in London", "14:00", "London"],
    ["14h à Paris", "14:00", "Paris"],
    ["14:00 en Madrid", "14:00", "Madrid"],
    ["2pm in São Paulo", "14:00", "São Paulo"],
    ["2pm Eastern", "14:00", "Eastern"],
    ["2pm Eastern Standard Time", "14:00", "Eastern Standard Time"],
    ["9am et", "09:00", "et"],
    ["9:00 pst", "09:00", "pst"],
    ["14 Uhr Londoner Zeit", "14:00", "Londoner Zeit"],
    ["14 Uhr (Ortszeit)", "14:00", "Ortszeit"],
    ["14h30 heure de Montréal", "14:30", "heure de Montréal"],
    ["14:00 hora de Nueva York", "14:00", "hora de Nueva York"],
    ["14:00 (hora de Ciudad de México)", "14:00", "hora de Ciudad de México"],
    ["14:00 hora local", "14:00", "hora local"],
  ])("tells whose clock is meant, and does not guess: %s", (text, time, zone) => {
    expect(readWrittenTime(text)).toEqual({ start: 0, end: text.length, time, zone });
  });

  test.each([
    ["2:30", "2:30 may be 02:30 or 14:30; write the one that is meant"],
    ["2:00-3:00", "2:00-3:00 may be 02:00 or 14:00; write the one that is meant"],
    ["6 Uhr", "6 Uhr may be 06:00 or 18:00; write the one that is meant"],
  ])("may be of either half of the day: %s", (text, reason) => {
    const read = readWrittenTime(text);
    expect(read?.time).toBeUndefined();
    expect(read?.reason).toBe(reason);
  });

  test.each(["", "10", "25:00", "10:60", "14 am", "2h30", "2h", "10-11", "1.5", "afternoon", "10:00 sharp", "14.3"])(
    "is not seen in %j",
    (text) => {
      expect(readWrittenTime(text)).toBeUndefined();
    },
  );
});

describe("times within a text", () => {
  test.each<[string, string | undefined, string]>([
    ["call at 14:00 in New York Office", "New York", "14:00 in New York"],
    ["call at 14:00 in Paris, rue de Rivoli", "Paris", "14:00 in Paris"],
    ["call at 14:00 in Conference Room", undefined, "14:00"],
    ["call at 14:00 in Lena's office", undefined, "14:00"],
    ["call at 14:00 in London-Soho", undefined, "14:00"],
    ["call at 14:00 in an office in Paris", undefined, "14:00"],
    ["call at 14:00 with Paris Hill", undefined, "14:00"],
  ])("go by a city's clock only where that follows: %s", (text, zone, whole) => {
    const times = findWrittenTimes(text).map((time) => [time.zone, text.slice(time.start, time.end)]);
    expect(times).toEqual([[zone, whole]]);
  });

  test.each([
    ["2026-12-02 10:00 phone with Lena Hart", ["10:00 → 10:00"]],
    ["Thu 12 Nov 2pm onsite, Acme HQ", ["2pm → 14:00"]],
    ["2026-05-21T10:00:00Z — draft", ["10:00:00Z → 10:00 Z"]],
    ["2026-05-21T10:00-05:00", ["10:00-05:00 → 10:00 -05:00"]],
    ["Montag 14 Uhr, dann 16.30 Uhr", ["14 Uhr → 14:00", "16.30 Uhr → 16:30"]],
    ["Gespräch um 14h", ["14h → 14:00"]],
    ["à 14h00 et appel", ["14h00 → 14:00"]],
    ["14:00 (Lena)", ["14:00 → 14:00"]],
    ["14:00 this time with Lena", ["14:00 → 14:00"]],
    ["le 5 novembre 14h", ["14h → 14:00"]],
    ["12.11.2026, 14h", ["14h → 14:00"]],
    ["entretien à 9h30 (visio)", ["9h30 → 09:30"]],
    ["call at 10–11am ET.", ["10–11am ET → 10:00 60 min ET"]],
    ["2026-11-05 14:00-15:00 panel", ["14:00-15:00 → 14:00 60 min"]],
    ["10:00: called", ["10:00 → 10:00"]],
    ["Gespräch um 14, vor Ort", ["14 → 14:00"]],
    ["entrevista a las 10 con Lena", ["10 → 10:00"]],
    ["reunión a las 12", ["12 → 12:00"]],
    ["um 10 Tage verschoben, um 10 Euro, um 10 % mehr", []],
    ["a las 8 de la tarde", []],
    ["a las 10 personas", []],
    ["um 10 am Montag", []],
    ["um 10 am 5. November", []],
    ["meet 2:30 onsite", ["2:30 → 2:30 may be 02:30 or 14:30; write the one that is meant"]],
    ["10:00 IT interview", ["10:00 → 10:00"]],
  ])("are found: %s", (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each([
    "reply within 14h",
    "a 48h deadline, in 24h",
    "a 2h onsite, entretien de 2h30",
    "14.30 per hour",
    "salary 60-70k, 10-15 people",
    "ratio 16:9, 4:3",
    "https://acme.example/10:30",
    "2026-11-05",
    "5 Nov 2026",
    "30.11.2026",
    "version 10.30.2",
    "10:305",
    "1:2:3",
    "10:00/12",
    "A10:30B",
    "5 amazing people, 2 pmsomething",
    "room 10, 3 mornings",
  ])("are not found in %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("read back as themselves in every form", () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, "0"));
        const time = `${hours}:${minutes}`;
        const half = `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "am" : "pm"}`;
        const forms = [time, `${time} Uhr`, half, half.replace(":", "."), `${time}:59`, `${hours}.${minutes}`];
        for (const text of hour < 7 ? forms : [...forms, `${hour}h${minutes}`, `${hour}:${minutes}`])
          expect(readWrittenTime(text)?.time ?? text).toBe(time);
      }),
    );
  });

  it("have their places, in order, apart from one another, whatever the text", () => {
    const piece = fc.constantFrom(..."10:00|2pm|-|–| |to|h|30|Uhr|.|:|11|T|2026-11-05|Z|am|CET|+01:00|x".split("|"));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, time, reason } of findWrittenTimes(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect((time === undefined) !== (reason === undefined)).toBe(true);
          last = end;
        }
      }),
    );
  });

  test.each(["1", "1:", "10:00 ", "10-", "10:00-", "10 bis ", "10am ", "T10:00", "https://x ", "10 h "])(
    "take time in proportion to the text, repeating %j",
    (unit) => {
      expectLinear((size) => findWrittenTimes(unit.repeat(size / unit.length)), 200_000);
    },
  );
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findWrittenDates, PlainDate, readWrittenDate, type DateHints } from "../../../src/time/index.js";
import { nearDate } from "../arbitraries.js";
import { expectLinear } from "../../note/growth.js";

/** Each date as it is read, or why it is not, with the words that stand for it. */
function find(text: string, hints: DateHints = {}): string[] {
  return findWrittenDates(text, hints).map(
    ({ start, end, date, reason }) => `${text.slice(start, end)} → ${date?.toString() ?? reason ?? ""}`,
  );
}

const after = PlainDate.from("2026-10-20");

describe("a date as people write it", () => {
  test.each([
    ["ISO", "2026-11-05"],
    ["ISO", "2026/11/05"],
    ["ISO", "2026/11/5"],
    ["ISO", "2026.11.5"],
    ["ISO", "20261105"],
    ["ISO", "2026-11-05 (Thu)"],
    ["ISO", "2026-11-05 Thu"],
    ["ISO", "Thu 2026-11-05"],
    ["English", "5 November 2026"],
    ["English", "5 Nov 2026"],
    ["English", "05 Nov 2026"],
    ["English", "5th November 2026"],
    ["English", "the 5th of November 2026"],
    ["English", "5th of November, 2026"],
    ["English", "Nov 5, 2026"],
    ["English", "Nov 5 2026"],
    ["English", "Nov. 5, 2026"],
    ["English", "Nov 5th, 2026"],
    ["English", "Nov 5th 2026"],
    ["English", "November 5, 2026"],
    ["English", "NOVEMBER 5, 2026"],
    ["English", "on November 5th 2026"],
    ["English", "Thursday, 5 November 2026"],
    ["English", "Thu 5 Nov 2026"],
    ["English", "Thu, Nov 5, 2026"],
    ["English", "Thurs. Nov 5 2026"],
    ["English", "5-Nov-2026"],
    ["English", "05-Nov-26"],
    ["English", "5/Nov/2026"],
    ["English", "5 Nov 26"],
    ["English", "5 Nov '26"],
    ["numbers", "Thu 5/11/2026"],
    ["German", "05.11.2026"],
    ["German", "5.11.2026"],
    ["German", "05.11.26"],
    ["German", "5.11.26"],
    ["German", "5. November 2026"],
    ["German", "5.November 2026"],
    ["German", "5. Nov. 2026"],
    ["German", "Do., 05.11.2026"],
    ["German", "Do 5.11.2026"],
    ["German", "Donnerstag, den 5. November 2026"],
    ["German", "am 5. November 2026"],
    ["French", "5 novembre 2026"],
    ["French", "le 5 novembre 2026"],
    ["French", "jeudi 5 novembre 2026"],
    ["French", "jeu. 5 nov. 2026"],
    ["Spanish", "5 de noviembre de 2026"],
    ["Spanish", "5 de noviembre del 2026"],
    ["Spanish", "el 5 de noviembre de 2026"],
    ["Spanish", "jueves, 5 de noviembre de 2026"],
    ["Spanish", "jueves 5 noviembre 2026"],
    ["Spanish", "5 nov 2026"],
  ])("is read, in %s: %s", (_, text) => {
    expect(readWrittenDate(text)).toMatchObject({ start: 0, end: text.length });
    expect(readWrittenDate(text)?.date?.toString()).toBe("2026-11-05");
    expect(readWrittenDate(` ${text}\n`)).toMatchObject({ start: 1, end: text.length + 1 });
  });

  test.each([
    ["30.11.2026", "2026-11-30", "day-first"],
    ["30.11.26", "2026-11-30", "day-first"],
    ["25/11/2026", "2026-11-25", "day-first"],
    ["25-11-2026", "2026-11-25", "day-first"],
    ["25/11/26", "2026-11-25", "day-first"],
    ["11/25/2026", "2026-11-25", "month-first"],
    ["11-25-2026", "2026-11-25", "month-first"],
    ["11/25/26", "2026-11-25", "month-first"],
    ["5/5/2026", "2026-05-05", undefined],
    ["1er décembre 2026", "2026-12-01", undefined],
    ["1º de diciembre de 2026", "2026-12-01", undefined],
    ["3. März 2027", "2027-03-03", undefined],
    ["3. Jänner 2027", "2027-01-03", undefined],
    ["14 août 2027", "2027-08-14", undefined],
    ["14 aout 2027", "2027-08-14", undefined],
    ["1 févr. 2027", "2027-02-01", undefined],
    ["29 Feb 2028", "2028-02-29", undefined],
    ["may 5, 2026", "2026-05-05", undefined],
    ["5 mayo 2026", "2026-05-05", undefined],
    ["Mar 5, 2026", "2026-03-05", undefined],
    ["31 dic 2026", "2026-12-31", undefined],
  ])("is read by what can only be meant: %s", (text, day, order) => {
    const read = readWrittenDate(text);
    expect(read?.date?.toString()).toBe(day);
    expect(read?.order).toBe(order);
  });

  test.each([
    ["05/11/2026", "05/11/2026 may be 5 November or 11 May 2026; write 2026-11-05 or 2026-05-11"],
    ["05-11-2026", "05-11-2026 may be 5 November or 11 May 2026; write 2026-11-05 or 2026-05-11"],
    ["5/11/26", "5/11/26 may be 5 November or 11 May 2026; write 2026-11-05 or 2026-05-11"],
    ["31.06.2026", "31.06.2026 is no date; June has 30 days"],
    ["31/06/2026", "31/06/2026 is no date; June has 30 days"],
    ["02/30/2026", "02/30/2026 is no date; February 2026 has 28 days"],
    ["12.25.2026", "12.25.2026 is no date; there is no month 25"],
    ["29. Februar 2027", "29. Februar 2027 is no date; February 2027 has 28 days"],
    ["Nov 31", "Nov 31 is no date; November has 30 days"],
    ["2026-13-01", "2026-13-01 is no date; there is no month 13"],
    ["2026/6/31", "2026/6/31 is no date; June has 30 days"],
    ["0206-11-05", "0206-11-05 is no date; the year must be between 1900 and 2199"],
    ["5 November", "5 November has no year; write it as YYYY-MM-DD"],
    ["05.11.", "05.11. has no year; write it as YYYY-MM-DD"],
    ["5–7 Nov 2026", "5–7 Nov 2026 is more than one day; write the one that counts"],
    ["5-7 November", "5-7 November is more than one day; write the one that counts"],
    ["Nov 5-7, 2026", "Nov 5-7, 2026 is more than one day; write the one that counts"],
    ["5. bis 7. November 2026", "5. bis 7. November 2026 is more than one day; write the one that counts"],
    ["5 au 7 novembre 2026", "5 au 7 novembre 2026 is more than one day; write the one that counts"],
    ["2026-11-05 – 2026-11-07", "2026-11-05 – 2026-11-07 is more than one day; write the one that counts"],
    ["Mo., 05.11.2026", "5 November 2026 is a Thursday, not a Monday; write the day that is meant, as YYYY-MM-DD"],
    ["Mon 5 Nov 2026", "5 November 2026 is a Thursday, not a Monday; write the day that is meant, as YYYY-MM-DD"],
    ["Fri 5 Nov 2026", "5 November 2026 is a Thursday, not a Friday; write the day that is meant, as YYYY-MM-DD"],
  ])("says why it is not exactly one day: %s", (text, reason) => {
    const read = readWrittenDate(text);
    expect(read?.date).toBeUndefined();
    expect(read?.reason).toBe(reason);
    expect(read?.choices?.map(String)).toEqual(
      reason.includes(" may be ") ? reason.match(/\d{4}-\d\d-\d\d/gu) : undefined,
    );
  });

  test.each([
    ["05/11/2026", { order: "day-first" }, "2026-11-05"],
    ["05/11/2026", { order: "month-first" }, "2026-05-11"],
    ["25/11/2026", { order: "month-first" }, "2026-11-25"],
    ["05.11.2026", { order: "month-first" }, "2026-11-05"],
    ["5 January", { after }, "2027-01-05"],
    ["20 October", { after }, "2026-10-20"],
    ["19 Oct", { after }, "2027-10-19"],
    ["Jan 5th", { after }, "2027-01-05"],
    ["5. Nov.", { after }, "2026-11-05"],
    ["05.11.", { after }, "2026-11-05"],
    ["1er décembre", { after }, "2026-12-01"],
    ["5 de noviembre", { after }, "2026-11-05"],
    ["Thu 5 Nov", { after }, "2026-11-05"],
    ["29 February", { after }, "2028-02-29"],
    ["19 Oct", { near: after }, "2026-10-19"],
    ["20 October", { near: after }, "2026-10-20"],
    ["5. Januar", { near: after }, "2027-01-05"],
    ["20 April", { near: after }, "2027-04-20"],
    ["21 April", { near: after }, "2026-04-21"],
    ["30 Dec", { near: PlainDate.from("2027-01-02") }, "2026-12-30"],
    ["29 Feb", { near: PlainDate.from("2028-08-30") }, "2028-02-29"],
    ["29 Feb", { near: PlainDate.from("2027-03-01") }, undefined],
  ] satisfies [string, DateHints, string | undefined][])(
    "is settled by what else is known: %s, %j",
    (text, hints, day) => {
      expect(readWrittenDate(text, hints)?.date?.toString()).toBe(day);
    },
  );

  test.each([
    "",
    "soon",
    "10days",
    "2026",
    "Nov 2026",
    "05.11",
    "1.2.2026.3",
    "2026-11-05 and more",
    "5 Novembers 2026",
  ])("is not seen in %j", (text) => {
    expect(readWrittenDate(text)).toBeUndefined();
  });
});

describe("dates within a text", () => {
  test.each([
    ["| 2026-10-08 | Offer | Verbal. Respond by 2026-10-15 |", ["2026-10-08 → 2026-10-08", "2026-10-15 → 2026-10-15"]],
    ["2026-05-21T10:00:00Z — draft → applied", ["2026-05-21 → 2026-05-21"]],
    ["### Stage 2 — Technical (2026-10-13)", ["2026-10-13 → 2026-10-13"]],
    ["- [x] Follow up with Jo ✅ 2026-11-05", ["2026-11-05 → 2026-11-05"]],
    ["📅2026-11-05", ["2026-11-05 → 2026-11-05"]],
    ["due:2026-11-05", ["2026-11-05 → 2026-11-05"]],
    ["[[2026-11-05]]: **Nov 6, 2026**", ["2026-11-05 → 2026-11-05", "Nov 6, 2026 → 2026-11-06"]],
    ["Anruf mit Frau Weber, Rückmeldung bis 11.11.2026.", ["11.11.2026 → 2026-11-11"]],
    ["Rückmeldung bis 5.11., sonst anrufen", ["5.11. → 2026-11-05"]],
    ["promised 5 January, she said", ["5 January → 2027-01-05"]],
    ["called Jan 5 Nov 2026", ["5 Nov 2026 → 2026-11-05"]],
    ["they said by Nov 5 at the latest", ["Nov 5 → 2026-11-05"]],
    ["Thu 12 Nov 2pm onsite, Acme HQ", ["Thu 12 Nov → 2026-11-12"]],
    ["5 Nov 14:00 phone", ["5 Nov → 2026-11-05"]],
    ["5 Nov 14 Uhr", ["5 Nov → 2026-11-05"]],
    ["le 5 novembre 14h30", ["le 5 novembre → 2026-11-05"]],
    ["réponse avant le 5 mars", ["le 5 mars → 2027-03-05"]],
    ["May 5: applied", ["May 5 → 2027-05-05"]],
    ["- 5 May sent thank-you", ["5 May → 2027-05-05"]],
    ["on 5 May I called", ["on 5 May → 2027-05-05"]],
    ["2026-11-05 - called", ["2026-11-05 → 2026-11-05"]],
    ["moved from 5 Nov 2026 to 7 Nov 2026", ["5 Nov 2026 → 2026-11-05", "7 Nov 2026 → 2026-11-07"]],
    ["Stage 2 – 5 Nov 2026", ["5 Nov 2026 → 2026-11-05"]],
    [
      "Nov 5 – Nov 7, 2026: onsite",
      ["Nov 5 – Nov 7, 2026 → Nov 5 – Nov 7, 2026 is more than one day; write the one that counts"],
    ],
    ["we sat 5 Nov 2026", ["5 Nov 2026 → 2026-11-05"]],
    ["call with Sam 5 Nov 2026", ["5 Nov 2026 → 2026-11-05"]],
    ["So 5 Nov 2026 we met", ["5 Nov 2026 → 2026-11-05"]],
    ["|https://acme.example/2026-11-01|2026-11-05|", ["2026-11-05 → 2026-11-05"]],
    ["2pm on 5 Nov 2026", ["on 5 Nov 2026 → 2026-11-05"]],
    ["2 am 5. November 2026", ["5. November 2026 → 2026-11-05"]],
  ])("are found: %s", (text, found) => {
    expect(find(text, { after })).toEqual(found);
  });

  test.each([
    ["a version", "v1.2.2026"],
    ["a version", "Version 30.11.2026 is out"],
    ["a version", "upgraded to 1.2.2026.3"],
    ["a version", "Spring Boot 3.4.26"],
    ["a version", "Node 24.1.20 and Python 3.12."],
    ["a chapter", "see section 4.11. of the offer"],
    ["a phone number", "call 555-01-2026"],
    ["a phone number", "01.23.45.67.89"],
    ["a phone number", "030/11/2026-44"],
    ["an address", "https://acme.example/2026/11/05/job"],
    ["an address", "https://acme.example/jobs?posted=11/25/2026"],
    ["an address", "https://acme.example/jobs(2026-11-05"],
    ["an address", "www.acme.example/x,2026-11-05"],
    ["a path", "notes/2026/11/05/acme.md"],
    ["a path", "attachments/2026-11-05.pdf"],
    ["a file", "2026-11-05.pdf"],
    ["a file", "cv_2026-11-05.pdf"],
    ["a file", "2026-11-05_cv.pdf"],
    ["an identifier", "ABC-2026-11-05-X"],
    ["an identifier", "REQ2026-11-05"],
    ["an identifier", "2026-11-05-acme"],
    ["an identifier", "#2026-11-05"],
    ["an identifier", "20261105"],
    ["an ISBN", "ISBN 978-3-16-148410-0"],
    ["a fraction", "3/4 of the team"],
    ["a fraction", "rated 8/10, 9/10 and 24/7"],
    ["a score", "10/10/10"],
    ["a price", "$5.11.2026"],
    ["a price", "from 60.000 to 70.000 €"],
    ["a price", "costs 5.11. That is a lot"],
    ["a time", "10:05.11"],
    ["a range of numbers", "2019-2026"],
    ["a range of numbers", "10-15 people, 5-7 days"],
    ["struck out", "~~2026-11-05~~"],
    ["a word", "may 5 people come?"],
    ["a word", "May 5 people come?"],
    ["a word", "I may 10 times ask"],
    ["a word", "the first 5 may apply"],
    ["a word", "the top 5 march on"],
    ["a word", "march 5 miles"],
    ["a word", "In November 5 people left"],
    ["a word", "5 years ago, 5 ago"],
    ["a word", "mayo 5"],
    ["a word", "5 decisions, 3 jobs, 2 marches"],
    ["a name", "called Jan 14:00"],
    ["a name", "met June 2 times"],
    ["a name", "with April 3pm"],
    ["a month", "November 2026"],
    ["a month", "since Nov 2026, 45 Nov"],
    ["a quarter", "Q4 2026, KW 45/2026"],
    ["a number", "2026-11-055"],
    ["a number", "99.99.2026 and 0.5.2026"],
    ["an IP", "10.11.20.26"],
  ])("are not found in %s: %s", (_, text) => {
    expect(find(text, { after })).toEqual([]);
  });

  it("read back as themselves in every form", () => {
    const forms = "en-GB en-US de-DE fr-FR es-ES"
      .split(" ")
      .flatMap((locale) => (["full", "long", "medium"] as const).map((dateStyle) => ({ locale, dateStyle })));
    fc.assert(
      fc.property(nearDate, fc.constantFrom(...forms), (date, { locale, dateStyle }) => {
        const text = date.toLocaleString(locale, { dateStyle });
        expect(readWrittenDate(text)?.date?.toString() ?? text).toBe(date.toString());
      }),
    );
    fc.assert(
      fc.property(nearDate, (date) => {
        const { day, month, year } = date;
        for (const text of [`${year}/${month}/${day}`, `${day}.${month}.${year}`, date.toString()])
          expect(readWrittenDate(text)?.date?.toString()).toBe(date.toString());
        const orders = [
          [`${day}/${month}/${year}`, "day-first"],
          [`${month}/${day}/${year}`, "month-first"],
        ] as const;
        for (const [text, order] of orders)
          expect(readWrittenDate(text, { order })?.date?.toString()).toBe(date.toString());
      }),
    );
  });

  it("have their places, in order, apart from one another, whatever the text", () => {
    const piece = fc.constantFrom(
      ..."5 Nov 2026|2026-11-05|/|-|–| |.|May|12|11/25/2026|Thu|,|T10:00|x|\n|05.11.|de".split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, date, reason } of findWrittenDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect((date === undefined) !== (reason === undefined)).toBe(true);
          last = end;
        }
      }),
    );
  });

  test.each([
    "1",
    "5 ",
    "5 Nov ",
    "Nov 5 ",
    "2026-11-05 ",
    "1/",
    "5-",
    "5-7 ",
    "https://x",
    "May ",
    "é",
    "5. ",
    "www.",
  ])("take time in proportion to the text, repeating %j", (unit) => {
    expectLinear((size) => findWrittenDates(unit.repeat(size / unit.length)), 200_000);
  });
});

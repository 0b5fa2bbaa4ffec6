import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "../../../src/note/words/index.js";
import { findSigns } from "../../../src/note/words/signs/index.js";
import { splitTokens } from "../../../src/note/words/signs/index.js";
import { TABLE, type Row } from "../../../src/note/words/table/index.js";
import { contextOf, LANGUAGES, listScenarios, show } from "./scenarios.js";

const SCENARIOS = LANGUAGES.flatMap((language) => listScenarios(language));

describe("the scenarios", () => {
  it.each(LANGUAGES)("hold: %s", (language) => {
    const scenarios = listScenarios(language);
    const found = scenarios.map((one) => ({ ...one, says: show(readWords(one.line, contextOf(one))) }));
    expect(found.filter(({ says }, at) => says !== scenarios[at]?.says)).toEqual([]);
    expect(found).toEqual(scenarios);
  });

  it("are many, under the headings that there are", () => {
    expect(SCENARIOS.filter(({ says }) => says !== "-").length).toBeGreaterThanOrEqual(600);
    expect(SCENARIOS.filter(({ says }) => says === "-").length).toBeGreaterThanOrEqual(700);
    expect(new Set(SCENARIOS.map(({ theme }) => theme))).toEqual(
      new Set(["log", "interviews", "follow-ups", "status"]),
    );
  });

  it("use every row of the table where it is read and where it is left alone", () => {
    const rowsOf = (isRead: boolean): ReadonlySet<Row> =>
      new Set(
        SCENARIOS.filter(({ says }) => (says !== "-") === isRead).flatMap(({ line }) =>
          findSigns(splitTokens(line)).flatMap(({ meanings }) => meanings.map(({ row }) => row)),
        ),
      );
    const [read, left] = [rowsOf(true), rowsOf(false)];
    const missing = Object.entries(TABLE).flatMap(([language, rows]) =>
      rows.flatMap((row) => {
        const what = `${language}: ${row.sign} ${row.words.slice(0, 60)}`;
        return [...(read.has(row) ? [] : [`not read, ${what}`]), ...(left.has(row) ? [] : [`not left, ${what}`])];
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe("what is denied", () => {
  /** Before the whole line; each denies all of it. */
  const DENIALS = ["if", "unless", "todo:", "falls", "wenn", "si", "en cuanto", "à faire :", "[ ]"];
  /** Before its first clause, each of them alone. */
  const NEGATIONS = [
    "not",
    "never",
    "haven't",
    "will",
    "plan to",
    "kein",
    "nicht",
    "werde",
    "pas",
    "je vais",
    "sin",
    "voy a",
  ];
  const read = SCENARIOS.filter(({ says, theme }) => says !== "-" && theme === "log");

  it("is nothing under a condition, or still to be done", () => {
    const wrong = read.flatMap((one) =>
      DENIALS.map((word) => `${word} ${one.line}`).filter((line) => {
        const found = readWords(line, contextOf({ theme: one.theme, isDone: false }));
        return found !== undefined && !/ \| |→|=>|->|\|/u.test(line);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is never what it would be without the denial", () => {
    fc.assert(
      fc.property(fc.constantFrom(...read), fc.constantFrom(...NEGATIONS), (one, word) => {
        const [first = one.line] = one.line.split(/[,;:.|→—–]| - | -> | => /u);
        const plain = readWords(first, contextOf(one));
        const denied = readWords(`${word} ${first}`, contextOf(one));
        if (plain && denied) expect([one.line, word, show(denied)]).not.toEqual([one.line, word, show(plain)]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any line", () => {
  it("has its places within it, whatever it holds", () => {
    const words = SCENARIOS.flatMap(({ line }) => line.split(" "));
    const line = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 14 });
    fc.assert(
      fc.property(line, fc.constantFrom(...SCENARIOS), (parts, { theme, isDone }) => {
        const text = parts.join(" ");
        const reading = readWords(text, contextOf({ theme, isDone }));
        if (!reading) return;
        const { entries, interviews, deadline, remark } = reading;
        const places = [...entries, ...interviews].flatMap((fact) => [fact.place, ...Object.values({ ...fact })]);
        for (const place of [...places, deadline, remark]) {
          if (!place) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is no line when it is longer than people write", () => {
    expect(readWords(`applied ${"x".repeat(2_000)}`, contextOf({ theme: "log", isDone: false }))).toBeUndefined();
  });
});

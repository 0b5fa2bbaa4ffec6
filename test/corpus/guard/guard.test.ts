import { describe, expect, it } from "vitest";
import { loadMarkdown, readNote } from "../../../src/note/index.js";
import { eventsOf } from "../events-of.js";
import { describeEvent } from "../event.js";
import { buildNote, listCases, type GuardCase } from "./build-note.js";
import { readControls, readGuard } from "./read-guard.js";

await loadMarkdown();

/** How many may become facts: none. While the reader grows, what is reached. */
const MOST_WRONG = 0;

/** What share of the lines is read that are facts; the aim is 0.95. It is what the reader reaches, and only rises. */
const LEAST_READ = 0;

/** Facts besides company and role, each with its details. */
function factsOf(text: string): readonly string[] {
  const { application } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  if (!application) throw new Error(`this is no note:\n${text}`);
  return eventsOf(application)
    .filter(({ what }) => what !== "company" && what !== "role")
    .map((event) => [describeEvent(event), ...event.details.map(({ name, value }) => `${name} ${value}`)].join(", "))
    .toSorted();
}

/** What the line has added to the note's facts or taken from them. */
function findDamage({ line, ...how }: GuardCase): readonly string[] {
  const found = factsOf(buildNote(line, how));
  const expected = how.isAlone ? [] : factsOf(buildNote(undefined, how));
  return JSON.stringify(found) === JSON.stringify(expected) ? [] : found.filter((fact) => !expected.includes(fact));
}

describe("lines that must not become facts", () => {
  const groups = readGuard();

  it("are at least three hundred, in four languages, each once in its group", () => {
    for (const { lines } of groups) expect(new Set(lines).size).toBe(lines.length);
    expect(groups.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(300);
    expect(new Set(groups.map(({ language }) => language)).size).toBe(4);
  });

  it.each(["english", "german", "french", "spanish"])("%s", (language) => {
    const wrong = listCases(groups.filter((group) => group.language === language)).flatMap((one) => {
      const facts = findDamage(one);
      const { line, under, shape, isAlone, because } = one;
      const how = `${shape} under "${under}"${isAlone ? "" : ", among others"}`;
      return facts.length === 0 ? [] : [`${line} [${how}] → ${facts.join("; ")} (${because})`];
    });
    expect(wrong.slice(0, 60), `${wrong.length} of them`).toHaveLength(Math.min(wrong.length, MOST_WRONG));
  });
});

describe("lines that are facts, as near to those as can be", () => {
  it("are read", () => {
    const cases = readControls().flatMap(({ language, under: headings, as: shapes, lines }) =>
      Object.entries(lines).flatMap(([line, fact]) =>
        headings.flatMap((under) =>
          shapes.map((shape) => ({ language, line, fact: `${fact} 2026-11-05`, under, shape })),
        ),
      ),
    );
    const missed = cases.filter(({ line, fact, ...how }) => {
      const [found, ...others] = factsOf(buildNote(line, { ...how, isAlone: true }));
      return found?.split(",")[0] !== fact || others.length > 0;
    });
    const texts = missed.map(({ line, fact, under, shape }) => `${line} [${shape} under "${under}"] is ${fact}`);
    expect(1 - missed.length / cases.length, texts.join("\n")).toBeGreaterThanOrEqual(LEAST_READ);
  });
});

import { readNote } from "../../../src/note/index.js";
import { describeEvent } from "../event.js";
import { eventsOf } from "../events-of.js";
import { buildNote, listCases, type GuardCase } from "./build-note.js";
import { readControls, type GuardGroup, type Shape } from "./read-guard.js";

/** Facts besides company and role, each with its details. */
function factsOf(text: string): readonly string[] {
  const { application } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  if (!application) throw new Error(`this is no note:\n${text}`);
  return eventsOf(application)
    .filter(({ what }) => what !== "company" && what !== "role")
    .map((event) => [describeEvent(event), ...event.details.map(({ name, value }) => `${name} ${value}`)].join(", "))
    .toSorted();
}

/** A line that became a fact, in one structure or in several. */
export interface Damage {
  readonly line: string;
  readonly because: string;
  readonly facts: readonly string[];
  /** In which structures, below which headings. */
  readonly how: readonly string[];
}

/** Which of many cases are tried. */
type Pick = <T>(cases: readonly T[]) => readonly T[];

export function measureGuard(groups: readonly GuardGroup[], pick: Pick = (cases) => cases): readonly Damage[] {
  const around = new Map<string, readonly string[]>();
  const all = new Map<string, { readonly because: string; facts: Set<string>; how: string[] }>();
  for (const one of pick(listCases(groups))) {
    const facts = findFacts(one, around);
    if (facts.length === 0) continue;
    const known = all.get(one.line) ?? { because: one.because, facts: new Set<string>(), how: [] };
    all.set(one.line, known);
    for (const fact of facts) known.facts.add(fact);
    known.how.push(`${one.shape} under ${one.under}${one.isAlone ? "" : ", among others"}`);
  }
  return [...all].map(([line, { because, facts, how }]) => ({ line, because, facts: [...facts], how }));
}

/**
 * What the line has added to the note's facts.
 * @param around the facts of the notes without a line, by their text: many lines have the same ones
 */
function findFacts({ line, ...how }: GuardCase, around: Map<string, readonly string[]>): readonly string[] {
  const found = factsOf(buildNote(line, how));
  if (how.isAlone || found.length === 0) return found;
  const without = buildNote(undefined, how);
  const expected = around.get(without) ?? factsOf(without);
  around.set(without, expected);
  return found.filter((fact) => !expected.includes(fact));
}

export function writeDamage(all: readonly Damage[]): string {
  return all
    .map(({ line, because, facts, how }) => {
      const more = how.length > 1 ? ` and ${how.length - 1} more` : "";
      return `${line} [${how[0] ?? ""}${more}] → ${facts.join("; ")} (${because})`;
    })
    .join("\n");
}

/** A line that is a fact, as it stands in a note. */
export interface Control {
  readonly line: string;
  readonly fact: string;
  readonly under: string;
  readonly shape: Shape;
}

/** Of the lines that are facts: how many ways to stand there are, and in which of them a line is not read. */
export function measureControls(pick: Pick = (cases) => cases): {
  readonly count: number;
  readonly missed: readonly Control[];
} {
  const cases = readControls().flatMap(({ language, under: headings, as: shapes, columns, lines }) =>
    Object.entries(lines).flatMap(([line, fact]) =>
      headings.flatMap((under) =>
        shapes.map((shape) => ({ language, line, fact: `${fact} 2026-11-05`, under, shape, isAlone: true, columns })),
      ),
    ),
  );
  const tried = pick(cases);
  const missed = tried.filter(({ line, fact, ...how }) => {
    const [found, ...others] = factsOf(buildNote(line, how));
    return found?.split(",")[0] !== fact || others.length > 0;
  });
  return { count: tried.length, missed };
}

export function writeMissed(missed: readonly Control[]): string {
  return missed.map(({ line, fact, under, shape }) => `${line} [${shape} under ${under}] is ${fact}`).join("\n");
}

import { precisionOf, recallOf, type Measure, type Slip } from "./measure.js";
import type { VaultMeasure } from "./measure-vault.js";
import { addVaults, type Total } from "./measure-vaults.js";

const COLUMNS = ["expected", "found", "wrong", "missed", "precision", "recall"];

/**
 * What `npm run corpus` prints: each vault, those that the readers were tuned on and the others, and all together; what is
 * wrong and missed by kind, and each of it.
 */
export function writeMeasures(vaults: readonly VaultMeasure[], tuned: Total, heldOut: Total): string {
  const total = addVaults([tuned, heldOut]);
  const width = Math.max(...vaults.map(({ name }) => name.length), 12);
  const row = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart((COLUMNS[index] ?? "").length + 1))].join(" ");
  const table = (title: string, of: (one: Total) => Measure): readonly string[] => [
    row(title, COLUMNS),
    ...vaults.map((one) => row(one.name, cellsOf(of(one)))),
    row("tuned on", cellsOf(of(tuned))),
    row("held out", cellsOf(of(heldOut))),
    row("all", cellsOf(of(total))),
    "",
  ];
  return [
    ...table("FACTS", ({ facts }) => facts),
    ...table("ACTIONS", ({ actions }) => actions),
    row("TOLD", COLUMNS),
    row("all", cellsOf(total.told)),
    "",
    ...byKind("wrong facts", total.facts.wrong),
    ...byKind("missed facts", total.facts.missed),
    ...each("WRONG", total.facts.wrong),
    ...each("MISSED", total.facts.missed),
    ...each("WRONG ACTIONS", total.actions.wrong),
    ...each("MISSED ACTIONS", total.actions.missed),
    ...each("NOT TOLD", total.told.missed),
  ].join("\n");
}

function cellsOf(measure: Measure): readonly string[] {
  const { expected, found, wrong, missed } = measure;
  const shares = [precisionOf(measure), recallOf(measure)].map((share) => `${(share * 100).toFixed(1)} %`);
  return [...[expected, found, wrong.length, missed.length].map(String), ...shares];
}

function byKind(title: string, slips: readonly Slip[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of slips) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [`${title}: ${sorted.map(([kind, count]) => `${kind} ${count}`).join(", ") || "none"}`, ""];
}

function each(title: string, slips: readonly Slip[]): readonly string[] {
  return slips.length === 0 ? [] : [title, ...slips.map(({ text }) => `  ${text}`), ""];
}

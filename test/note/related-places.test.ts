import { expect, it } from "vitest";
import { readNote } from "../../src/note/index.js";

it.each([
  [
    "the entry of a contact that is listed twice",
    "contacts: [Ada Lovelace, Grace Hopper, Ada Lovelace]",
    "duplicate-contact: the entry that counts: Ada Lovelace",
  ],
  [
    "the interview that has the round",
    "interviews:\n  - {date: 2026-11-12, round: 2}\n  - {date: 2026-11-19, round: 2}",
    "duplicate-round: the interview that has round 2: 2",
  ],
  ["the key that counts", "employer: Acme Inc", "duplicate-field: the key that counts: company"],
])("a finding leads to %s", (_, lines, expected) => {
  const text = `---\ncompany: Acme\nrole: Engineer\n${lines}\n---\n`;
  const { findings } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  const told = findings.flatMap(({ check, file: own, range: at, related = [] }) =>
    related.map(({ file, range, message }) => {
      expect(file).toBe(own);
      expect(range!.end).toBeLessThanOrEqual(at!.start);
      return `${check}: ${message}: ${text.slice(range!.start, range!.end)}`;
    }),
  );
  expect(told).toEqual([expected]);
});

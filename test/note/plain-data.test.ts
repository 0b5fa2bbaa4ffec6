import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { PlainDate, ZonedDateTime } from "../../src/time/index.js";
import { cases } from "../cases.js";
import { anySlips } from "../engine/near-misses.js";

await loadMarkdown();

const BODY = `
## Notes

We talked. <!-- followthrough-ignore reply-date-unknown: they never say -->

## Draft: **follow-up** to Ada Lovelace

Subject: Engineer

Dear Ada, thank you.
`;

/** How many values there are in one, each of them plain: what `structuredClone` takes, dates and moments aside. */
function countPlain(value: unknown, path: string): number {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return 1;
  if (value instanceof PlainDate || value instanceof ZonedDateTime) return 1;
  if (typeof value !== "object") throw new Error(`${path} is a ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && !Array.isArray(value)) throw new Error(`${path} is an object of a class`);
  let count = 1;
  for (const [key, field] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (!("value" in field)) throw new Error(`${path}.${key} is a getter`);
    count += countPlain(field.value, `${path}.${key}`);
  }
  return count;
}

describe("what is read of a note", () => {
  it.each(["fixtures/ok/demo/applications"])("is plain data: %s", (folder) => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".md"))) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(countPlain(readNote({ path: name, text }, { zone: "UTC", readsBody: true }), name)).toBeGreaterThan(30);
    }
  });

  it("is plain data, whatever slips a note has, with its body or without", () => {
    let applications = 0;
    fc.assert(
      fc.property(anySlips, fc.constantFrom("", BODY), fc.boolean(), (text, body, readsBody) => {
        const reading = readNote({ path: "a.md", text: text + body }, { zone: "UTC", readsBody });
        countPlain(reading, "reading");
        if (reading.application) applications++;
      }),
      { numRuns: cases(400) },
    );
    expect(applications).toBeGreaterThan(cases(400) / 4);
  });
});

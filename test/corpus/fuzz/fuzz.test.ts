import { expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { cases } from "../../cases.js";
import { readNotes } from "./mutate-body.js";
import { checkBodies } from "./properties.js";

await loadMarkdown();

it("reads mutated bodies without an exception, with places inside the text, nothing from code fences, twice the same", () => {
  expect(readNotes().length).toBeGreaterThan(60);
  checkBodies({ runs: cases(1200) });
}, 120_000);

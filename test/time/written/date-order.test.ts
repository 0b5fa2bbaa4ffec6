import { expect, test } from "vitest";
import { findDateOrder } from "../../../src/time/index.js";

test.each([
  [["25/11/2026", "05/11/2026"], "day-first"],
  [["11/25/2026", "05/11/2026"], "month-first"],
  [["2026-11-05", "5.11.2026"], "day-first"],
  [["Tue 3/11/2026"], "day-first"],
  [["05/11/2026"], undefined],
  [["5 Nov 2026", "2026-11-05"], undefined],
  [["25/11/2026", "11/25/2026"], undefined],
  [["https://acme.example/25/11/2026"], undefined],
  [[], undefined],
])("the dates %j show the order %s", (texts, order) => {
  expect(findDateOrder(texts)).toBe(order);
});

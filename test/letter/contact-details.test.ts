import { describe, expect, it } from "vitest";
import { hasContactDetails } from "../../src/letter/index.js";
import { noteWithDraft } from "./read-draft.js";

const CONTACTS = `contacts: [{name: Ada, email: Ada@acme.example, phone: +1 212 555 0100}]`;
const has = (text: string): boolean => {
  const { draft, application } = noteWithDraft(text, CONTACTS);
  return hasContactDetails(draft, application.contacts);
};

describe("contact details are", () => {
  it.each([
    "Jo Doe\njo@example.com",
    "[jo@example.com](mailto:jo@example.com)",
    "You can reach me at +49 30 555 0100.",
    "Call 555-0100, any time.",
    "(030) 555 01 00",
    "The longest that there are: +49 30 5550100 1234.",
    "My number is 5 5 5, 0 1 0 0.",
    "My number is five five five, oh one double oh.",
    "My address is jo at example dot com.",
  ])("%s", (text) => {
    expect(has(text)).toBe(true);
  });

  it.each([
    "Kind regards, Jo Doe",
    "I wrote to ada@acme.example on 2026-11-12.",
    "I called +1 (212) 555-0100 yesterday.",
    "We met on 2026-11-12 14:00, on 12.11.2026 and on 11/12/2026.",
    "On November 12, 2026, 14:00.",
    "Between 2019 and 2024 we cut 120 000 lines.",
    "The invoice was 1234 5678 1234 5678.",
    "> jo@example.com, +49 30 555 0100\n\nHello.",
    "<!-- add jo@example.com -->\n\nHello.",
  ])("not: %s", (text) => {
    expect(has(text)).toBe(false);
  });
});

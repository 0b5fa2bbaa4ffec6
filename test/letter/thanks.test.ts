import { describe, expect, it } from "vitest";
import { saysThanks } from "../../src/letter/index.js";
import { draftOf } from "./read-draft.js";

describe("a draft says thank you", () => {
  it.each([
    "Thank you again for your time.",
    "THANK YOU",
    "Many thanks for the conversation.",
    "I wanted to thank Ada.",
    "I am grateful for the tour.",
    "I really appreciated our talk.",
    "Much appreciated.",
    "Vielen Dank für das Gespräch.",
    "Merci pour votre accueil.",
    "Muchas gracias por su tiempo.",
    "先日はありがとうございました。",
    "感谢您的时间。",
    "Спасибо за разговор.",
  ])("%s", (text) => {
    expect(saysThanks(draftOf(text))).toBe(true);
  });

  it.each([
    "Where do I stand in the process?",
    "Thank you in advance for a quick answer.",
    "Thanks in advance.",
    "I would appreciate an answer.",
    "I'd appreciate it if you could answer.",
    "An answer would be appreciated.",
    "The thankless work of migrations.",
    "> Thank you for applying.\n\nWhere do I stand?",
  ])("not with: %s", (text) => {
    expect(saysThanks(draftOf(text))).toBe(false);
  });
});

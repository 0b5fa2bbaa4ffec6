import { describe, expect, it } from "vitest";
import { findGreeting, findSignature, isIntroduced } from "../../src/letter/greeting-and-signature.js";

const rangeText = (text: string, range: { start: number; end: number } | undefined): string | undefined =>
  range && text.slice(range.start, range.end);
const greetingIn = (text: string): string | undefined => rangeText(text, findGreeting(text));
const signatureIn = (text: string): string | undefined => rangeText(text, findSignature(text));

describe("a letter greets its readers", () => {
  it.each([
    ["Dear Ada,\n\nthank you.", "Dear Ada,", "in its first line"],
    ["\n\n**Dear Ada,**\n\nthank you.", "Dear Ada,**", "below blank lines, be it in bold"],
    ["Dear Ada, Grace and Mary,\nthank you.", "Dear Ada, Grace and Mary,", "all of them, where the line ends with it"],
    ["Hi Ada, thank you for your time.", "Hi Ada", "up to the comma, where the letter goes on behind it"],
    ["Hi Ada! It was good to talk, thank you,", "Hi Ada! It was good to talk, thank you,", "a short line as a whole"],
    [
      "Dear Ada, Ben, Chioma, Dora, Emil, Faye, Gus, Hal, Ida, Joan, Kim,",
      "Dear Ada, Ben, Chioma, Dora, Emil, Faye, Gus, Hal, Ida, Joan, Kim,",
      "eleven people",
    ],
    ["Dear Ada, I would like to thank you for the time you took,", "Dear Ada", "not the sentence behind it"],
    ["Ada,\n\nthank you.", "Ada,", "by the name alone"],
    ["Ada, Ben, Mary, Joan,\n", "Ada, Ben, Mary, Joan,", "by four names alone"],
  ])("%j: %j, %s", (text, expected) => {
    expect(greetingIn(text)).toBe(expected);
  });

  it.each([
    ["", "nothing is written"],
    ["**\n\n", "there are signs only"],
    ["Ada\n\nthank you.", "a name without a comma is the start of a sentence"],
    ["Ada, Ben, Mary, Joan, Kim,\n", "five words without a salutation may be a list"],
    ["Thank you, Ada,\n", "ordinary words stand beside the name"],
  ])("not in %j: %s", (text) => {
    expect(greetingIn(text)).toBeUndefined();
  });
});

describe("a letter's signature", () => {
  it.each([
    ["I liked it.\n\nKind regards,\nJon Doe", "\nJon Doe", "is what stands below the closing"],
    ["Thank you.\n\nBest,\n\nJon Doe\nNew York\n", "\n\nJon Doe\nNew York\n", "all of it"],
    [
      "Cheers,\nJon Doe of eight words in one line\n",
      "\nJon Doe of eight words in one line\n",
      "be its line not too long",
    ],
  ])("%j: %j, %s", (text, expected) => {
    expect(signatureIn(text)).toBe(expected);
  });

  it.each([
    ["I liked it.\n\nKind regards,", "nothing stands below the closing"],
    ["I liked it.\nJon Doe", "there is no closing"],
    ["Cheers,\nI should have asked about the one more thing\n", "a line of nine words says something"],
  ])("is none in %j: %s", (text) => {
    expect(signatureIn(text)).toBeUndefined();
  });
});

describe("who speaks gives the own name", () => {
  it("behind these words, and a first name that is not too long to be one", () => {
    expect(isIntroduced("Hello, this is ")).toBe(true);
    expect(isIntroduced("Hello, my name is Jon ")).toBe(true);
    expect(isIntroduced("Hello, is this ")).toBe(false);
    expect(isIntroduced(`This is A${"b".repeat(50)} `)).toBe(true);
    expect(isIntroduced(`This is A${"b".repeat(51)} `)).toBe(false);
  });
});

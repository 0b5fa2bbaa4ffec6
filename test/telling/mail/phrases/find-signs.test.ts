import { describe, expect, it } from "vitest";
import { findSigns, tokensOf } from "../../../../src/telling/mail/phrases/index.js";
import { ENGLISH } from "../../../../src/telling/mail/phrases/english.js";
import { FRENCH } from "../../../../src/telling/mail/phrases/french.js";
import { GERMAN } from "../../../../src/telling/mail/phrases/german.js";
import { SPANISH } from "../../../../src/telling/mail/phrases/spanish.js";

const signsOf = (text: string): readonly string[] => [...new Set(findSigns(tokensOf(text)).map(({ sign }) => sign))];

describe("the signs in a sentence", () => {
  it.each([
    ["We haven't made a decision", "open"],
    ["we’ve DECIDED not to proceed", "rejection"],
    ["Nous sommes contraints d’annuler", "cancelled"],
    ["Bitte senden Sie uns den unterschriebenen Vertrag", "answer"],
    ["You will, as we said on the phone, hear from us", "promise"],
    ["Absagen wir das Gespräch nicht", "negation"],
  ])("%s: %s", (text, sign) => {
    expect(signsOf(text)).toContain(sign);
  });

  it("do not reach over the end of a clause", () => {
    expect(signsOf("The position is yours to describe; the bottle was filled")).not.toContain("rejection");
    expect(signsOf("invitee to a wedding")).toEqual([]);
  });
});

describe("the tables of phrases", () => {
  it.each(Object.entries({ ENGLISH, GERMAN, FRENCH, SPANISH }))(
    "say each phrase once for a sign, whole: %s",
    (_name, table) => {
      for (const [sign, phrases] of Object.entries(table)) {
        const all = phrases.split(",").map((phrase) => phrase.trim());
        expect(
          all.filter((phrase) => phrase === "" || /^…|…$|\/ | \/|\/\/|^\/|\/$/u.test(phrase)),
          sign,
        ).toEqual([]);
        expect(
          all.filter((phrase, at) => all.indexOf(phrase) !== at),
          sign,
        ).toEqual([]);
      }
    },
  );
});

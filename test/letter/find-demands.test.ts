import { describe, expect, it } from "vitest";
import { findDemands } from "../../src/letter/index.js";
import { noteWithDraft } from "./read-draft.js";

/** What the findings would point at, in the note's own text. */
function demandsIn(draftText: string): string[] {
  const { text, draft } = noteWithDraft(draftText);
  return findDemands(draft).map(({ origins }) => text.slice(origins.self?.start, origins.self?.end));
}

describe("what sounds demanding or impatient is found at its place", () => {
  it.each([
    ["Please reply as soon as possible.", "as soon as possible"],
    ["Let me know ASAP.", "ASAP"],
    ["Could you send me the result as soon\nas possible?", "as soon\nas possible"],
    ["Please answer immediately.", "immediately"],
    ["Please call me today.", "Please call me today"],
    ["I need an answer by Friday.", "I need an answer"],
    ["I need to know where I stand.", "I need to know"],
    ["I want an explanation.", "I want an explanation"],
    ["I expect a prompt reply.", "I expect a prompt reply"],
    ["I had expected to hear from you.", "I had expected to hear"],
    ["I must insist on a decision.", "I must insist"],
    ["Why haven't you answered?", "Why haven't you"],
    ["Why haven’t you answered?", "Why haven’t you"],
    ["Why has nobody called me?", "Why has nobody"],
    ["Why have you not called me?", "Why have you not"],
    ["You still haven't replied.", "You still haven't replied"],
    ["You have not even answered my mail.", "You have not even answered"],
    ["I am still waiting for your decision.", "I am still waiting for your decision"],
    ["I'm waiting.", "I'm waiting"],
    ["Still waiting to hear.", "Still waiting"],
    ["How much longer will it take?", "How much longer"],
    ["You must decide this week.", "You must decide"],
    ["You should have told me.", "You should have told me"],
    ["You promised an answer by Friday.", "You promised an"],
    ["If I do not hear from you by Friday, I will accept another offer.", "If I do not hear from you by"],
    ["This is my final reminder.", "my final reminder"],
    ["I am writing for the third time.", "writing for the third time"],
    ["I am losing my patience.", "losing my patience"],
    ["I am disappointed that you did not write.", "disappointed that you"],
    ["This silence is unprofessional.", "This silence is unprofessional"],
    ["It is simply unacceptable.", "It is simply unacceptable"],
    ["Is there any news?!", "?!"],
    ["Please!!!", "!!!"],
    ["Where do I stand??", "??"],
    ["PLEASE ANSWER ME.", "PLEASE ANSWER ME"],
    ["I would like an answer NOW.", "NOW"],
    ["I would be happy if you could reply as soon as possible.", "as soon as possible"],
  ])("%j", (text, expected) => {
    expect(demandsIn(text)).toEqual([expected]);
  });

  it("in the subject, too, and every time", () => {
    expect(demandsIn("Subject: Reply ASAP\n\nI need an answer. Again: I need an answer!!")).toEqual([
      "ASAP",
      "I need an answer",
      "I need an answer",
      "!!",
    ]);
  });

  it("once where two ways to be impatient overlap: the one that begins first, or is longer", () => {
    expect(demandsIn("I need an answer. Why have you not called me?")).toEqual([
      "I need an answer",
      "Why have you not",
    ]);
    expect(demandsIn("I NEED AN ANSWER NOW.")).toEqual(["I NEED AN ANSWER NOW"]);
  });

  it("by the words of its own sentence, whatever the ones around it say", () => {
    expect(demandsIn("I can start on Monday. Please reply immediately.")).toEqual(["immediately"]);
    expect(demandsIn("I can start on Monday. Immediately, please!")).toEqual(["Immediately"]);
    expect(demandsIn("Please reply immediately. I can start on Monday.")).toEqual(["immediately"]);
    expect(demandsIn("Nobody knows it better than I. Send it as soon as possible.")).toEqual(["as soon as possible"]);
    expect(demandsIn("Please reply immediately")).toEqual(["immediately"]);
  });

  it("by no more than three hundred characters of an endless sentence on either side", () => {
    const long = (count: number): string => "x".repeat(count);
    expect(demandsIn(`I ${long(297)} as soon as possible`)).toEqual([]);
    expect(demandsIn(`I ${long(298)} as soon as possible`)).toEqual(["as soon as possible"]);
    expect(demandsIn(`as soon as possible ${long(297)} I`)).toEqual([]);
    expect(demandsIn(`as soon as possible ${long(298)} I`)).toEqual(["as soon as possible"]);
  });

  it("with a kinder wording for each", () => {
    const { draft } = noteWithDraft("Please reply ASAP!!");
    expect(findDemands(draft)).toMatchObject([
      { words: "ASAP", kinder: 'say "when you have a moment" instead' },
      { words: "!!", kinder: "one full stop or question mark is enough" },
    ]);
  });
});

describe("what is harmless stays", () => {
  it.each([
    "I could start immediately.",
    "I could answer immediately.",
    "Happy to send references as soon as possible.",
    "I am available immediately, and would be happy to send references as soon as possible.",
    "I will send you the sample as soon as possible.",
    "I'll get back to you as soon as possible.",
    "Your team immediately made me feel at home.",
    "Thank you for the call today.",
    "I'd be glad to call you today.",
    "You mentioned that you expected to decide by 13 November.",
    "You said that you had not decided yet.",
    "Let me know if there is anything else you need from me.",
    "I want to hear more about the archive.",
    "That is what I need to know about on-call.",
    "In case you have not received my mail, here it is again.",
    "You must be busy; there is no hurry.",
    "As you promised, the tour was worth the climb.",
    "You kept customers from waiting for hours.",
    "I was waiting in the lobby when we met.",
    "I was disappointed with my own answer about feedback loops.",
    "We agreed that losing data is unacceptable.",
    "Thank you for your patience!",
    "What a day! I learned a lot.",
    "I have worked with SQL, AWS and the ELK stack at NASA.",
    "It was the second time that I saw a tidal turbine.",
    "> PLEASE ANSWER IMMEDIATELY!!\n\nI have seen this, thank you.",
    "<!-- answer ASAP!! -->\n\nThank you.",
  ])("%s", (text) => {
    expect(demandsIn(text)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { splitSentences, takeOwnPart } from "../../../../src/telling/mail/own/index.js";

const own = (text: string): string => takeOwnPart(text).lines.join("\n").trim();

describe("what the sender wrote themselves", () => {
  it.each([
    ["On Mon, Nov 23, 2026 at 9:01 AM Jo Doe <jo@example.com> wrote:"],
    ["Am 04.12.2026 um 16:02 schrieb Jo Doe:"],
    ["Le ven. 4 déc. 2026 à 09:12, Jo Doe <jo@example.com> a écrit :"],
    ["El vie, 4 dic 2026 a las 11:02, Jo Doe (<jo@example.com>) escribió:"],
    ["On Mon, Nov 23, 2026 at 9:01 AM Jo Doe the candidate\n<jo@example.com> wrote:"],
    ["-----Original Message-----"],
    ["-----Ursprüngliche Nachricht-----"],
    ["---------- Message transféré ---------"],
    ["________________________________\nDe: Jo\nEnviado: martes\nPara: Ada"],
    ["*From:* Jo Doe\n*Sent:* Monday\n*To:* Ada"],
    ["Von: Jo Doe\nGesendet: Freitag, 27. November 2026 20:11\nAn: Ada"],
  ])("ends before a quotation: %s", (line) => {
    expect(own(`Hello Jo,\n\nthank you.\n\n${line}\nWe decide by 10 December.`).replaceAll("_", "").trim()).toBe(
      "Hello Jo,\n\nthank you.",
    );
  });

  it("stands below what is quoted, where nothing stands above", () => {
    expect(own("On Mon, Nov 23, 2026 Jo Doe wrote:\n> When do you decide?\n\nBy Friday.")).toBe("By Friday.");
  });

  it("ends with the signature, whose name is kept", () => {
    const text = "Hello,\n\nthank you.\n\nKind regards,\nAda Lovelace\nAcme Ltd, valid until 31.12.2026";
    expect(takeOwnPart(text)).toMatchObject({ signed: "Ada Lovelace" });
    expect(own(text)).toBe("Hello,\n\nthank you.\n\nKind regards,");
    expect(own("Hello\n-- \nAda")).toBe("Hello");
    expect(own("a\nb\nc\nd\nThis e-mail is confidential until 31 December.")).toBe("a\nb\nc\nd");
  });

  it("keeps a sentence that only looks like the beginning of a quotation", () => {
    expect(own("On Friday 10 December we will see you.")).toBe("On Friday 10 December we will see you.");
  });
});

describe("its sentences", () => {
  const texts = (text: string): readonly string[] => splitSentences(text.split("\n")).map((one) => one.text);

  it("end at their ends, and not at a date, a title or an hour", () => {
    expect(texts("Am 10. Dezember um 9 Uhr. Frau Dr. Vogt ist dabei. Bis dann!")).toEqual([
      "Am 10. Dezember um 9 Uhr.",
      "Frau Dr. Vogt ist dabei.",
      "Bis dann!",
    ]);
    expect(texts("At 10 a.m. on Friday? Yes.")).toEqual(["At 10 a.m. on Friday?", "Yes."]);
  });

  it("go on in the next line where a mail program broke them", () => {
    expect(texts("We would like to invite you to an interview with our team on\nFriday 11 December.")).toHaveLength(1);
    expect(texts("Hi Jo,\nthank you.")).toHaveLength(2);
  });

  it("know lists and labels", () => {
    expect(
      splitSentences(["- Monday, 10:00", "📅 Date: 10 December", "Great news: you are in. Congratulations!"]),
    ).toEqual([
      { text: "Monday, 10:00", form: "bullet" },
      { text: "Date: 10 December", form: "label", label: "date" },
      { text: "Great news: you are in.", form: "sentence" },
      { text: "Congratulations!", form: "sentence" },
    ]);
  });
});

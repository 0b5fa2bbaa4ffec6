import { describe, expect, it } from "vitest";
import { NOTE, show, tell } from "./said.js";

// What people do about an invitation, an offer or a silence; on Wed 18 Nov 2026.

const OFFERED = NOTE.replace("status: interviewing", "status: offer\ndeadline: 2026-11-27");

function later(typed: string): readonly string[] {
  const told = tell(typed);
  return told.ok ? (told.later ?? []).map(({ words }) => words) : [];
}

describe("who answers an invitation has sent a reply", () => {
  it.each([
    ["answered their invitation", "2026-11-18 sent reply: answered their invitation"],
    ["replied to their invitation yesterday", "2026-11-17 sent reply: replied to their invitation"],
    ["auf ihre Einladung geantwortet", "2026-11-18 sent reply: auf ihre Einladung geantwortet"],
    ["j'ai répondu à leur invitation", "2026-11-18 sent reply: j'ai répondu à leur invitation"],
    ["respondí a su invitación", "2026-11-18 sent reply: respondí a su invitación"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it.each([
    ["answered, friday 11:00 works for me", "sent reply", "interview 2026-11-20 11:00"],
    ["replied that thursday at 10 suits me", "sent reply", "interview 2026-11-19 10:00"],
    ["told them friday 11 works", "sent reply", "interview 2026-11-20 11:00"],
    ["told Ada friday 11:00 works", "sent reply to Ada Lovelace", "interview 2026-11-20 11:00"],
    ["geantwortet dass mir freitag um 11 uhr passt", "sent reply", "interview 2026-11-20 11:00"],
    [
      "hab Ada geschrieben dass mir freitag um 11 uhr passt",
      "sent reply to Ada Lovelace",
      "interview 2026-11-20 11:00",
    ],
    ["j'ai répondu que vendredi 11h me convient", "sent reply", "interview 2026-11-20 11:00"],
    ["respondí que el viernes a las 11 me va bien", "sent reply", "interview 2026-11-20 11:00"],
  ])("%s: the interview is noted once they confirm it", (typed, noted, command) => {
    expect(show(tell(typed))).toBe(`2026-11-18 ${noted}: ${typed}`);
    expect(later(typed)).toEqual([command]);
    expect(show(tell(command))).toBe(command);
  });
});

describe("an invitation with days to choose from", () => {
  it.each([
    ["invited me to an interview, wed 25 nov or thu 26 nov", "to an interview; wed 25 nov or thu 26 nov"],
    ["Einladung zum Gespräch, Mi 25.11. oder Do 26.11.", "zum Gespräch; Mi 25.11. oder Do 26.11."],
    ["invitation à un entretien, mercredi 25 ou jeudi 26 novembre", "à un entretien; mercredi 25 ou jeudi 26 novembre"],
    [
      "me invitaron a una entrevista, el miércoles 25 o el jueves 26 de noviembre",
      "a una entrevista; miércoles 25 o el jueves 26 de noviembre",
    ],
  ])("%s: none is noted, and each is offered", (typed, remark) => {
    expect(show(tell(typed))).toBe(`2026-11-18 received invitation: ${remark}`);
    expect(later(typed)).toEqual(["interview 2026-11-25", "interview 2026-11-26"]);
  });

  it("has their times", () => {
    expect(later("they invited me for thursday 10:00 or friday at 2pm")).toEqual([
      "interview 2026-11-19 10:00",
      "interview 2026-11-20 14:00",
    ]);
    expect(later("they invited me for thursday or friday at 10:00")).toEqual([
      "interview 2026-11-19 10:00",
      "interview 2026-11-20 10:00",
    ]);
    expect(later("received invitation, mon, tue or wed next week")).toHaveLength(3);
  });

  it("of one day notes the interview", () => {
    expect(show(tell("invited to interview on thu 14:00"))).toBe(
      "2026-11-18 received invitation · interview 2026-11-19 14:00",
    );
  });
});

describe("who asks for time to think keeps the deadline until they agree", () => {
  it.each([
    ["asked for time to think until 18 dec", "sent note"],
    ["asked them for more time until 18 dec", "sent note"],
    ["asked ada for more time until 18 dec", "sent note to Ada Lovelace"],
    ["um Bedenkzeit bis 18.12. gebeten", "sent note"],
    ["j'ai demandé un délai de réflexion jusqu'au 18 décembre", "sent note"],
    ["pedí más tiempo hasta el 18 de diciembre", "sent note"],
  ])("%s", (typed, noted) => {
    const told = tell(typed, OFFERED);
    expect(show(told)).toBe(`2026-11-18 ${noted}: ${typed}`);
    expect(told.ok && told.later).toEqual([
      { words: "deadline 2026-12-18", flags: {}, meaning: "they agreed: to be answered by Fri 18 Dec" },
    ]);
    expect(show(tell("deadline 2026-12-18", OFFERED))).toBe("deadline 2026-12-18");
  });

  it("with nothing to agree to where there is no offer", () => {
    const told = tell("asked for time to think until 18 dec");
    expect(show(told)).toBe("2026-11-18 sent note: asked for time to think until 18 dec");
    expect(told.ok && told.later).toBeUndefined();
  });

  it("and has it by what they say", () => {
    expect(show(tell("Frist bis 4.12. verlängert", OFFERED))).toBe("deadline 2026-12-04");
  });
});

describe("who calls their office follows up", () => {
  it.each([
    ["called their office, nobody knows anything", "2026-11-18 sent follow-up by phone: nobody knows anything"],
    ["called the office yesterday, nobody knew", "2026-11-17 sent follow-up by phone: nobody knew"],
    ["im Büro angerufen, niemand weiß etwas", "2026-11-18 sent follow-up by phone: niemand weiß etwas"],
    ["appelé leurs bureaux, personne ne sait rien", "2026-11-18 sent follow-up by phone: personne ne sait rien"],
    ["llamé a la oficina, nadie sabe nada", "2026-11-18 sent follow-up by phone: nadie sabe nada"],
    ["called their office, left a message", "2026-11-18 sent follow-up by phone, left message"],
    ["called, no answer", "2026-11-18 sent note by phone: no answer"],
    ["called, left a message", "2026-11-18 sent note by phone, left message"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it("and what stands behind a comma is no lost word", () => {
    expect(show(tell("sent thank-you to ada, she liked it"))).toBe(
      "2026-11-18 sent thank-you to Ada Lovelace: she liked it",
    );
  });
});

describe("whoever took part in an interview is one of the note's people", () => {
  const MET = NOTE.replace("with: Ada Lovelace", "with: [Petra Klein, Ada Lovelace]");

  it.each([
    ["Petra emailed me back", "2026-11-18 received reply from Petra Klein by email"],
    ["heard back from petra", "2026-11-18 received reply from Petra Klein"],
    ["thanked petra by email", "2026-11-18 sent thank-you to Petra Klein by email"],
    [
      "reply from Petra Klein <petra@acme.example>",
      "contact Petra Klein <petra@acme.example> · 2026-11-18 received reply from Petra Klein",
    ],
  ])("%s", (typed, noted) => {
    const told = tell(typed, MET);
    expect(show(told)).toBe(noted);
    expect(told.ok && told.newPeople).toEqual([]);
  });
});

describe("half a name in capitals is one person", () => {
  it.each([
    ["interview thu 14:00 --with Grace kelly", "interview 2026-11-19 14:00 with Grace Kelly"],
    ["interview thu 14:00 --with Grace kelly and ada", "interview 2026-11-19 14:00 with Grace Kelly, Ada Lovelace"],
    ["interview thu 14:00 with Grace kelly", "interview 2026-11-19 14:00 with Grace Kelly"],
    ["reply from Grace kelly", "2026-11-18 received reply from Grace Kelly"],
    ["reply from Grace again", "2026-11-18 received reply from Grace"],
    ["interview thu 14:00 with Ada lovelace", "interview 2026-11-19 14:00 with Ada Lovelace"],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });
});

describe("at their office says that they meet there, and no place", () => {
  it.each([
    ["interview fri 14:00 in their office", "interview 2026-11-20 14:00 onsite"],
    ["Gespräch Fr 14 Uhr bei ihnen im Büro", "interview 2026-11-20 14:00 onsite"],
    ["entretien vendredi à 14h dans leurs locaux", "interview 2026-11-20 14:00 onsite"],
    ["entrevista el viernes a las 14:00 en sus oficinas", "interview 2026-11-20 14:00 onsite"],
    ["interview fri 14:00 at their office, bring a pen", "interview 2026-11-20 14:00 onsite notes: bring a pen"],
    [
      "interview fri 14:00 in their office in Main Street 5",
      "interview 2026-11-20 14:00 at their office in Main Street 5",
    ],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });
});

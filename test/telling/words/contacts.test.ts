import { describe, expect, it } from "vitest";
import { NOTE, show, tell } from "./said.js";

describe("somebody at the employer", () => {
  it.each<[string, string]>([
    ["contact Sven Holm <sven@acme.example>", "contact Sven Holm <sven@acme.example>"],
    ["contact sven holm sven@acme.example", "contact Sven Holm <sven@acme.example>"],
    ["new contact: Sven Holm (sven@acme.example)", "contact Sven Holm <sven@acme.example>"],
    ["contact Grace Hopper, CTO", "contact Grace Hopper, CTO"],
    [
      "contact Grace Hopper (CTO) <g@acme.example>, +1 212 555 0100",
      "contact Grace Hopper, CTO <g@acme.example>, +1 212 555 0100",
    ],
    ["contact ada +44 20 7946 0000", "contact Ada Lovelace, +44 20 7946 0000"],
    ["contact ada phone: +44 20 7946 0000", "contact Ada Lovelace, +44 20 7946 0000"],
    ["recruiter is Jo Tan <jo@acme.example>", "contact Jo Tan, Recruiter <jo@acme.example>"],
    ["the hiring manager is Jo Tan", "contact Jo Tan, Hiring Manager"],
    ["Jo Tan is the recruiter", "contact Jo Tan, Recruiter"],
    ["ada is the hiring manager", "contact Ada Lovelace, hiring manager"],
    ["lena hart's address is lena@acme.example", "contact Lena Hart <lena@acme.example>"],
    ["the phone number of ada is +44 20 7946 0000", "contact Ada Lovelace, +44 20 7946 0000"],
    // German, French, Spanish
    ["Ansprechpartner: Sven Holm <sven@acme.example>", "contact Sven Holm <sven@acme.example>"],
    ["Adas Telefonnummer ist +44 20 7946 0000", "contact Ada Lovelace, +44 20 7946 0000"],
    ["die Adresse von Lena Hart ist lena@acme.example", "contact Lena Hart <lena@acme.example>"],
    ["Personalerin ist Jo Tan", "contact Jo Tan, Personalerin"],
    ["nouveau contact Sven Holm <sven@acme.example>", "contact Sven Holm <sven@acme.example>"],
    ["l'adresse de Lena Hart est lena@acme.example", "contact Lena Hart <lena@acme.example>"],
    ["le numéro d'Ada est +44 20 7946 0000", "contact Ada Lovelace, +44 20 7946 0000"],
    ["la recruteuse est Jo Tan", "contact Jo Tan, Recruteuse"],
    ["contacto Sven Holm <sven@acme.example>", "contact Sven Holm <sven@acme.example>"],
    ["el correo de Lena Hart es lena@acme.example", "contact Lena Hart <lena@acme.example>"],
    ["la reclutadora es Jo Tan", "contact Jo Tan, Reclutadora"],
    // with what has happened
    [
      "received reply from Sven Holm <sven@acme.example>",
      "contact Sven Holm <sven@acme.example> · 2026-11-18 received reply from Sven Holm",
    ],
    [
      "reply from sven holm <sven@acme.example> promised 5 dec",
      "contact Sven Holm <sven@acme.example> · 2026-11-18 received reply from Sven Holm, promised 2026-12-05",
    ],
    [
      "reply from lena hart <lena@acme.example>",
      "contact Lena Hart <lena@acme.example> · 2026-11-18 received reply from Lena Hart",
    ],
    ["reply from Ada <ada@acme.example>", "2026-11-18 received reply from Ada Lovelace"],
    [
      "interview 27 nov 10:00 --with Priya Nair <p@acme.example>, ada",
      "contact Priya Nair <p@acme.example> · interview 2026-11-27 10:00 with Priya Nair, Ada Lovelace",
    ],
  ])("%s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });

  it("who only took part in an interview is meant by the first name, too", () => {
    const note = NOTE.replace("with: Ada Lovelace", "with: [Ada Lovelace, Zoe Park]");
    expect(show(tell("zoe's email is zoe@beta.example", note))).toBe("contact Zoe Park <zoe@beta.example>");
    expect(show(tell("contact Zoe Park, CTO", note))).toBe("contact Zoe Park, CTO");
  });

  it("is written only once the command's own words for it have been filled in", () => {
    expect(show(tell("contact Zoe Park ADDRESS"))).toBe("refused: write the address in the place of ADDRESS");
    expect(show(tell("contact NAME zoe@beta.example"))).toBe("refused: write the name in the place of NAME");
  });

  it("is not told as new besides", () => {
    const told = tell("received reply from Sven Holm <sven@acme.example>");
    expect(told.ok && told.newPeople).toEqual([]);
    expect(told.ok && told.said).toEqual([
      "received reply from Sven Holm (today, Wed 18 Nov)",
      "contact Sven Holm <sven@acme.example>",
    ]);
  });

  it.each<[string, string]>([
    ["contact ada", "refused: Ada Lovelace is one of the note's people already; say an address, a number or a title"],
    ["contact lena <l@acme.example>", "refused: lena may be Lena Hart (Recruiter) or Lena Brandt (CTO)"],
    [
      "contact Ada Lovelase <a@acme.example>",
      "refused: Ada Lovelase is none of the note's people; did you mean Ada Lovelace (Engineering Manager)?",
    ],
    [
      "contact A <a@acme.example>, B <b@acme.example>",
      'refused: say one person at a time, as in: contact "Grace Hopper, CTO <grace@acme.example>"',
    ],
    ["contact Sven Holm --by phone", "refused: --by says nothing of this; leave it out"],
    ["contacted ada", "2026-11-18 sent note to Ada Lovelace"],
    [
      "sent note to ada: her address is x@acme.example",
      "2026-11-18 sent note to Ada Lovelace: her address is x@acme.example",
    ],
  ])("left alone: %s", (typed, noted) => {
    expect(show(tell(typed))).toBe(noted);
  });
});

describe("people join an interview", () => {
  it.each<[string, string, string?]>([
    ["interview 30 nov --with ada", "round 2 with Ada Lovelace"],
    ["interview 30 nov 10:00 --with ada", "round 2 with Ada Lovelace"],
    ["interview 30 nov with ada and lena brandt", "round 2 with Ada Lovelace"],
    ["ada joins the interview", "round 2 with Ada Lovelace"],
    ["ada joins the interview on mon 30 nov", "round 2 with Ada Lovelace"],
    ["ada joins the interview 30 nov 10:00", "round 2 with Ada Lovelace"],
    ["lena hart joined the interview 12 nov", "round 1 with Lena Hart"],
    ["birgit lang will join", "round 2 with Birgit Lang", "Birgit Lang"],
    ["ada and grace will join the call", "round 2 with Ada Lovelace, Grace", "Grace"],
    ["ada joins the interview --round 2", "round 2 with Ada Lovelace"],
    ["Ada kommt zum Gespräch dazu", "round 2 with Ada Lovelace"],
    ["Ada ist beim Gespräch dabei", "round 2 with Ada Lovelace"],
    ["Ada participera à l'entretien", "round 2 with Ada Lovelace"],
    ["Ada también estará en la entrevista", "round 2 with Ada Lovelace"],
    [
      "ada joins the interview 12 nov",
      "refused: Ada Lovelace is there already: round 1, Thu 12 Nov 2026 14:00, with Ada Lovelace",
    ],
    ["ada joins the interview 13 nov", "refused: the note has no interview on Fri 13 Nov 2026"],
    [
      "ada joins the interview if she can",
      "refused: if she can is not understood; say the day of the interview, as in: ada joins the interview thu",
    ],
    [
      "interview 30 nov 16:00 --with lena brandt",
      "refused: the note has an interview on that day already: round 2, Mon 30 Nov 2026 10:00, with Lena Brandt",
    ],
    [
      "interview 12 nov 14:00 with ada",
      "refused: the note has an interview on that day already: round 1, Thu 12 Nov 2026 14:00, with Ada Lovelace",
    ],
    [
      "ada joins the company",
      'refused: Ada joins the company is not understood; say what was sent or received, as in: sent thank-you to Ada by email, received reply, interview "thu 14:00", status withdrawn',
    ],
  ])("%s", (typed, noted, newcomer = "") => {
    const told = tell(typed);
    expect(show(told)).toBe(noted);
    expect(told.ok ? told.newPeople.join() : "").toBe(newcomer);
  });
});

describe("a promise, where more than one interview may be meant", () => {
  const two = NOTE.replace(
    "interviews:\n",
    "interviews:\n  - {date: 2026-11-18 07:00, with: Ada Lovelace}\n  - {date: 2026-11-18 07:30, minutes: 30, with: Lena Brandt}\n",
  );
  const open = NOTE.replace("interviews:\n", "interviews:\n  - {date: 2026-11-13 09:00, with: Lena Hart}\n");

  it.each<[string, string, string]>([
    ["two", "lena brandt answers by 20 nov", "round 2 promised 2026-11-20"],
    ["two", "lena brandt will answer by fri", "round 2 promised 2026-11-20"],
    ["two", "ada will get back to me by fri", "round 1 promised 2026-11-20"],
    ["two", "they answer by 20 nov --round 2", "round 2 promised 2026-11-20"],
    ["two", "Ada meldet sich bis Freitag", "round 1 promised 2026-11-20"],
    ["two", "Ada répond d'ici le 20 novembre", "round 1 promised 2026-11-20"],
    ["two", "Ada responde antes del 20 de noviembre", "round 1 promised 2026-11-20"],
    ["two", "they answer by 20 nov", "refused: it is not said in which interview they promised it"],
    ["two", "they answer by 20 nov --round 9", "refused: no interview of round 9 has been held"],
    ["open", "they answer by 20 nov", "refused: it is not said in which interview they promised it"],
    ["open", "ada answers by 20 nov", "round 2 promised 2026-11-20"],
    ["one", "ada answers by 20 nov", "round 1 promised 2026-11-20"],
    ["one", "they answer by 20 nov", "2026-11-18 received reply, promised 2026-11-20"],
    ["one", "lena hart answers by 20 nov", "2026-11-18 received reply from Lena Hart, promised 2026-11-20"],
    ["one", "sent note to ada --round 1", "refused: --round says nothing of this; leave it out"],
    [
      "one",
      "received reply from ada, promised 20 nov",
      "2026-11-18 received reply from Ada Lovelace, promised 2026-11-20",
    ],
  ])("of a note with %s: %s", (which, typed, noted) => {
    expect(show(tell(typed, { two, open, one: NOTE }[which]))).toBe(noted);
  });

  it("gives each as it is to be typed", () => {
    const told = tell("they answer by 20 nov", open);
    expect(told.ok ? [] : told.choices.map(({ words, flags, meaning }) => [words, flags.round, meaning])).toEqual([
      ["they answer by 2026-11-20", "1", "round 1, Fri 13 Nov 2026 09:00, with Lena Hart"],
      ["they answer by 2026-11-20", "2", "round 2, Thu 12 Nov 2026 14:00, with Ada Lovelace"],
      ["received reply, promised 2026-11-20", undefined, "they said so today, Wed 18 Nov, in a reply"],
    ]);
  });

  it("is never for a year that has passed", () => {
    for (const typed of ["ada answers by 10 nov", "ada will answer by 10 nov", "they answer by 10 nov"]) {
      const told = tell(typed);
      expect(told.ok ? ["noted"] : told.choices.map(({ meaning }) => meaning)).toEqual(["Wed 10 Nov 2027"]);
    }
  });
});

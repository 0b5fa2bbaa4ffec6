import { describe, expect, it } from "vitest";
import { chooseRecipients, writeDraft, writeOpening } from "../../src/engine/index.js";
import { SOMEBODY } from "../../src/facts/index.js";
import { compose, draftFor, JO, show } from "./drafts.js";
import { BERLIN, clock, DEFAULT_POLICY, evaluate, findAction, policyOf, writeBound } from "./evaluate.js";

const ACME = `
company: Acme
role: Senior Engineer
contacts:
  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +1 212 555 0100}
interviews:
  - date: 2026-11-12 14:00
    with: [Ada Lovelace]
    promised_by: 2026-11-19
    connection: The article on digital media she recommended.
    forgot: my work on the billing migration
    misspoke: how our on-call rota works
`;
const BARE = "company: Acme\nrole: Engineer\ninterviews: [2026-11-12 14:00]";
const NOBODY = { timezone: BERLIN };

describe("the thank-you note", () => {
  it("thanks, shows interest, adds what was forgotten and clears up what came out wrong (A6, A7, A8)", () => {
    expect(show(draftFor("thank-you", ACME, "2026-11-12T16:00"))).toMatchInlineSnapshot(`
      "Subject: Thank you for the interview: Senior Engineer

      Dear Ada Lovelace,

      Thank you for taking the time to talk with me on Thursday, 12 November about the Senior Engineer position at Acme. I enjoyed our conversation.

      One thing has stayed with me since: the article on digital media you recommended.

      I am very interested in the position and in Acme, and from what I have heard I am confident that my experience fits what you are looking for.

      There is one thing that I did not get to mention: my work on the billing migration.

      I would also like to clear up a point that I did not put well: how our on-call rota works. I would be glad to explain what I meant.

      If there is anything else you need from me, please let me know. You mentioned that there might be news by Thursday, 19 November; I look forward to it.

      Kind regards,
      Jo Doe
      jo@example.com
      555-0100

      Still to do:
      - add two or three of your qualifications that fit the job's requirements
      - say in a sentence what you meant by the point that you want to clear up"
    `);
  });

  it("leaves no hole where little is known, and lists it (A11)", () => {
    expect(show(draftFor("thank-you", BARE, "2026-11-12T16:00", { me: NOBODY }))).toMatchInlineSnapshot(`
      "Subject: Thank you for the interview: Engineer

      Hello,

      Thank you for taking the time to talk with me on Thursday, 12 November about the Engineer position at Acme. I enjoyed our conversation.

      I am very interested in the position and in Acme, and from what I have heard I am confident that my experience fits what you are looking for.

      If there is anything else you need from me, please let me know. I look forward to hearing from you.

      Kind regards,

      Still to do:
      - add the name of the person you write to, correctly spelled, and list it under with in the interview
      - find the address to write to (business card, a professional network, the company's site, or a call to its main line), and note it as email of the contact
      - add two or three of your qualifications that fit the job's requirements
      - add something you talked about that helps them to remember you, and note it as connection in the interview
      - add anything that you forgot to say in the interview, and note it as forgot
      - add your name: me.name in followthrough.yaml
      - add your phone number: me.phone in followthrough.yaml
      - add your e-mail address: me.email in followthrough.yaml"
    `);
  });

  it("offers other materials when the interview went badly (C8)", () => {
    const { paragraphs, advice } = draftFor("thank-you", `${ACME}    went: badly`, "2026-11-12T16:00");
    expect(paragraphs.join("\n")).not.toContain("enjoyed");
    expect(paragraphs).toContain(
      "I was not at my best that day. If it helps, I would be glad to send you a work sample or the name of another reference.",
    );
    expect(advice).toContain("C8");
  });

  it("goes to each of a panel by name, and quotes what was noted about one of them as it stands (A1)", () => {
    const panel = ACME.replace("with: [Ada Lovelace]", "with: [Ada Lovelace, Grace Hopper]");
    const draft = draftFor("thank-you/1/grace-hopper", panel, "2026-11-12T16:00");
    expect(draft.paragraphs[0]).toBe("Dear Grace Hopper,");
    expect(draft.paragraphs).toContain(
      "One thing has stayed with me since: the article on digital media she recommended.",
    );
    expect(draft.missing).toContain(
      'say "you" where the connection that you noted speaks of the reader as "she", "he" or "they"',
    );
  });

  it("is about the interview that the rule is about, not the last one", () => {
    const two = BARE.replace("[2026-11-12 14:00]", "[2026-11-12 14:00, 2026-11-13 10:00]");
    expect(draftFor("thank-you/1", two, "2026-11-13T12:00").paragraphs[1]).toContain("on Thursday, 12 November");
    expect(draftFor("thank-you/2", two, "2026-11-13T12:00").paragraphs[1]).toContain("on Friday, 13 November");
  });
});

describe("the handwritten card", () => {
  it("is a few lines (A3)", () => {
    expect(show(compose("thank-you-card", ACME, "2026-11-13"))).toMatchInlineSnapshot(`
      "Dear Ada Lovelace,

      Thank you for talking with me on Thursday, 12 November about the Senior Engineer position. It was a pleasure to learn more about Acme, and I would be glad to be a part of it.

      One thing has stayed with me since: the article on digital media you recommended.

      With kind regards,
      Jo Doe
      555-0100

      Still to do:
      - find the employer's postal address for the envelope"
    `);
  });
});

describe("the follow-up", () => {
  it("asks where they stand, with the date they mentioned (C4 to C7, C9, C10)", () => {
    const thanked = `${ACME}log: [2026-11-12 sent thank-you to Ada Lovelace by email]`;
    expect(show(draftFor("first-follow-up", thanked, "2026-11-23"))).toMatchInlineSnapshot(`
      "Subject: Checking in re: Senior Engineer

      Dear Ada Lovelace,

      Thank you again for talking with me on Thursday, 12 November about the Senior Engineer position at Acme. I am still very interested in it.

      You mentioned that there might be news by Thursday, 19 November. When you have a moment, I would be glad to hear where you are in the process.

      One thing has stayed with me since we spoke: the article on digital media you recommended.

      If there is anything else you need from me, I will gladly send it. Thank you for your time.

      Kind regards,
      Jo Doe
      jo@example.com
      555-0100

      Still to do:
      - send it as a reply to your last e-mail with them, so that they have all of it at hand"
    `);
  });

  it("says what the thank-you note would have said where none was sent", () => {
    const { paragraphs } = draftFor("first-follow-up", ACME, "2026-11-23");
    expect(paragraphs).toContain("There is one thing that I did not get to mention: my work on the billing migration.");
  });

  it("leaves no hole where little is known", () => {
    expect(show(draftFor("first-follow-up", BARE, "2026-11-20", { me: NOBODY }))).toMatchInlineSnapshot(`
      "Subject: Checking in re: Engineer

      Hello,

      Thank you again for talking with me on Thursday, 12 November about the Engineer position at Acme. I am still very interested in it.

      When you have a moment, I would be glad to hear where you are in the process.

      If there is anything else you need from me, I will gladly send it. Thank you for your time.

      Kind regards,

      Still to do:
      - add the name of the person you write to, correctly spelled, and list it under contacts
      - find the address to write to (business card, a professional network, the company's site, or a call to its main line), and note it as email of the contact
      - add something you talked about that helps them to remember you, and note it as connection in the interview
      - add your name: me.name in followthrough.yaml
      - add your phone number: me.phone in followthrough.yaml
      - add your e-mail address: me.email in followthrough.yaml"
    `);
  });

  it("makes a case and offers other materials when the interview went badly (C8)", () => {
    const badly = `${ACME}    went: badly\nlog: [2026-11-12 sent thank-you to Ada Lovelace by email]`;
    expect(show(draftFor("first-follow-up", badly, "2026-11-23"))).toMatchInlineSnapshot(`
      "Subject: Checking in re: Senior Engineer

      Dear Ada Lovelace,

      Thank you again for talking with me on Thursday, 12 November about the Senior Engineer position at Acme. I am still very interested in it.

      You mentioned that there might be news by Thursday, 19 November. When you have a moment, I would be glad to hear where you are in the process.

      One thing has stayed with me since we spoke: the article on digital media you recommended.

      I would also like to clear up a point that I did not put well: how our on-call rota works. I would be glad to explain what I meant.

      I was not at my best in that conversation, and I would be glad to give you more to go by: a work sample, for instance, or the name of another reference.

      If there is anything else you need from me, I will gladly send it. Thank you for your time.

      Kind regards,
      Jo Doe
      jo@example.com
      555-0100

      Still to do:
      - say in a sentence what you meant by the point that you want to clear up
      - say in a sentence what hindered you in the interview, and attach the work sample or name the reference
      - send it as a reply to your last e-mail with them, so that they have all of it at hand"
    `);
  });

  it("mentions the earlier e-mail the second time", () => {
    const again = `${ACME}log: [2026-11-12 sent thank-you, 2026-11-23 sent follow-up by email]`;
    expect(show(compose("follow-up", again, "2026-12-01"))).toMatchInlineSnapshot(`
      "Subject: Checking in re: Senior Engineer

      Dear Ada Lovelace,

      I wrote on Monday, 23 November about the Senior Engineer position at Acme, and I am still very interested in it. Thank you again for talking with me on Thursday, 12 November.

      You mentioned that there might be news by Thursday, 19 November. When you have a moment, I would be glad to hear where you are in the process.

      One thing has stayed with me since we spoke: the article on digital media you recommended.

      If there is anything else you need from me, I will gladly send it. Thank you for your time.

      Kind regards,
      Jo Doe
      jo@example.com
      555-0100

      Still to do:
      - send it as a reply to your last e-mail with them, so that they have all of it at hand"
    `);
  });

  it.each([
    ["sent follow-up", "I wrote on Monday, 23 November about"],
    ["sent follow-up by phone, left message", "I called on Monday, 23 November about"],
    ["sent follow-up by text", "I got in touch on Monday, 23 November about"],
    [
      "sent follow-up by email, 2026-11-26 sent follow-up by call",
      "I wrote on Monday, 23 November and called on Thursday, 26 November about",
    ],
  ])("mentions what there was before: %s", (entry, start) => {
    const entries = entry.split(/, (?=\d)/u).map((one, at) => `  - ${at === 0 ? "2026-11-23 " : ""}${one}`);
    const { paragraphs } = compose("follow-up", `${ACME}log:\n${entries.join("\n")}`, "2026-12-01");
    expect(paragraphs[1]).toMatch(new RegExp(`^${start}`, "u"));
  });

  it("greets everybody it goes to, and nobody whom an e-mail does not reach (C11)", () => {
    const panel = ACME.replace(
      "interviews:",
      "  - {name: Grace Hopper, phone: 555-0101}\n  - {name: Mary Poe, email: mary@acme.example}\ninterviews:",
    ).replace("with: [Ada Lovelace]", "with: [Ada Lovelace, Grace Hopper, Mary Poe]");
    const draft = draftFor("first-follow-up", panel, "2026-11-23");
    expect(draft.paragraphs[0]).toBe("Dear Ada Lovelace and Mary Poe,");
    expect(draft.recipients.map(({ email }) => email)).toEqual(["ada@acme.example", "mary@acme.example"]);
  });

  it("speaks of the application where there was no interview", () => {
    const { paragraphs, subject } = compose(
      "follow-up",
      "company: Acme\nrole: Cook\napplied: 2026-11-02",
      "2026-11-16",
    );
    expect(subject).toBe("Checking in re: Cook");
    expect(paragraphs[1]).toBe(
      "Thank you for considering my application for the Cook position at Acme of Monday, 2 November. I am still very interested in it.",
    );
  });
});

describe("a call", () => {
  const again = `${ACME}log: [2026-11-12 sent thank-you, 2026-11-23 sent follow-up by email]`;

  it("has a script: who calls, about what, since when, and points to cover (D2, D3, D4, D7)", () => {
    expect(show(draftFor("second-follow-up", again, "2026-12-01"))).toMatchInlineSnapshot(`
      "Hello Ada Lovelace, this is Jo Doe. Thank you for taking my call.

      We talked on Thursday, 12 November about the Senior Engineer position, and I sent you an e-mail on Monday, 23 November. I am still very interested in it.

      You mentioned that there might be news by Thursday, 19 November. May I ask where you are in the process?

      Points to cover:
      - thank them again for the interview
      - the two or three qualifications of mine that fit the job best
      - what we talked about: the article on digital media she recommended
      - what I did not mention: my work on the billing migration
      - what I want to clear up: how our on-call rota works
      - ask whether they need anything else from me

      Thank you for your time. You can reach me at 555-0100 or jo@example.com.

      Still to do:
      - add two or three of your qualifications that fit the job's requirements"
    `);
  });

  it("has a script where little is known", () => {
    expect(show(compose("call-script", BARE, "2026-12-01", { me: NOBODY }))).toMatchInlineSnapshot(`
      "Hello. Thank you for taking my call.

      We talked on Thursday, 12 November about the Engineer position. I am still very interested in it.

      May I ask where you are in the process?

      Points to cover:
      - thank them again for the interview
      - the two or three qualifications of mine that fit the job best
      - ask whether they need anything else from me

      Thank you for your time.

      Still to do:
      - find out whom to ask for, and list the name under contacts
      - find the number to call, and note it as phone of the contact
      - add two or three of your qualifications that fit the job's requirements
      - say your full name: me.name in followthrough.yaml
      - add your phone number: me.phone in followthrough.yaml"
    `);
  });

  it("has a voicemail that is short and says the number slowly, twice (D5)", () => {
    expect(show(compose("voicemail", again, "2026-12-01"))).toMatchInlineSnapshot(`
      "Hello Ada Lovelace, this is Jo Doe.

      I am following up on the e-mail that I sent on Monday, 23 November about the Senior Engineer position at Acme. We talked on Thursday, 12 November, and I am still very interested.

      My number is 5 5 5, 0 1 0 0. My e-mail address is jo at example dot com. Once more, the number: 5 5 5, 0 1 0 0.

      Thank you, and have a good day."
    `);
  });
});

describe("a draft of a person's own", () => {
  const RULE = "rules: [{id: a, title: A, opens: today, draft: mine}]\ndrafts:\n  mine:\n";

  it("closes up around what is missing, whatever its template does", async () => {
    const policy = await policyOf(`${RULE}    paragraphs:
      - text: "Hello {{to.name}} , on {{''}}  this  {{me.phone.orValue('')}} . {{application.company}}."
      - text: "   "
      - text: |
          One

          {{me.name.orValue('')}}
          Two`);
    const { paragraphs } = draftFor("a", "company: Acme Inc.\nrole: Cook", "2026-11-02", { policy, me: NOBODY });
    expect(paragraphs).toEqual(["Hello, on this. Acme Inc.", "One\nTwo"]);
  });

  it("loses only the part that cannot be written, and says so", async () => {
    const policy = await policyOf(`${RULE}    subject: "{{application.contacts[3].name}}"
    paragraphs:
      - text: Hello,
      - {when: "1 / (1 - 1) == 2", text: never}
      - text: Goodbye`);
    const draft = draftFor("a", "company: Acme\nrole: Cook", "2026-11-02", { policy });
    expect(draft).toMatchObject({ subject: undefined, paragraphs: ["Hello,", "Goodbye"] });
    expect(draft.missing).toHaveLength(2);
    expect(draft.missing[1]).toMatch(/^a part of the policy's draft could not be written: .*; mend the policy$/u);
  });
});

describe("whom a draft is for", () => {
  it("is the first of its recipients, or somebody without a name", () => {
    expect(draftFor("first-follow-up", ACME, "2026-11-23").to.name).toBe("Ada Lovelace");
    expect(draftFor("first-follow-up", BARE, "2026-11-20").to).toEqual(SOMEBODY);
  });

  it("is everybody where no channel has been chosen, those without a name, too", () => {
    const { situation } = evaluate("interviews: [2026-11-12]", "2026-11-20");
    const people = [
      { ...SOMEBODY, email: "ada@acme.example" },
      { ...SOMEBODY, name: "Grace Hopper" },
    ];
    expect(chooseRecipients(people, undefined, situation)).toEqual(people);
  });
});

describe("the opening of a draft", () => {
  const lines = `contacts: [{name: Ada Lovelace, email: ada@acme.example}]
interviews: [{date: 2026-11-12 14:00, with: [Ada Lovelace]}]`;
  const circumstances = { policy: DEFAULT_POLICY, me: JO, now: clock("2026-11-20") };

  it("is its subject and its first two paragraphs", () => {
    const action = findAction(evaluate(lines, "2026-11-20"), "first-follow-up");
    const { subject, paragraphs } = writeDraft(action, circumstances)!;
    expect(writeOpening(action, circumstances)).toEqual({ subject, paragraphs: paragraphs.slice(0, 2) });
    expect(paragraphs.length).toBeGreaterThan(2);
  });

  it("is none where the action has no draft", () => {
    const action = findAction(evaluate(lines, "2026-11-20"), "first-follow-up");
    expect(writeOpening({ ...action, draft: undefined }, circumstances)).toBeUndefined();
  });

  it("of what is foreseen is written as of its own day, be that a day or a moment", () => {
    const now = "2026-11-10";
    const note = evaluate(lines.replace("2026-11-12", "2026-11-09"), now);
    const action = findAction(note, "first-follow-up");
    const atMoment = { ...action, projected: true, opens: clock("2026-11-16T15:00", "Asia/Tokyo") };
    for (const foreseen of [{ ...action, projected: true }, atMoment]) {
      const draft = writeDraft(foreseen, { ...circumstances, now: clock(now) });
      expect(draft?.paragraphs[0], writeBound(foreseen.opens)).toBe("Dear Ada Lovelace,");
    }
  });
});

import { describe, expect, it } from "vitest";
import { evaluate, findAction, policyOf } from "./evaluate.js";

const POLICY = await policyOf(`
settings: {preferred: [email, phone]}
rules:
  - {id: listed, title: A, opens: today, via: [email, phone, letter], to: application.contacts}
  - {id: reversed, title: B, opens: today, via: [phone, email], to: application.contacts}
  - {id: set, title: C, opens: today, via: settings.preferred, to: application.contacts}
  - {id: to-nobody, title: D, opens: today, via: [letter, email]}
  - {id: nowhere, title: E, opens: today, to: application.contacts}
`);

function channels(contacts: string): (string | undefined)[] {
  const { actions } = evaluate(`contacts: [${contacts}]`, "2026-11-10", { policy: POLICY });
  return ["listed", "reversed", "set", "to-nobody", "nowhere"].map(
    (rule) => actions.find((action) => action.rule === rule)?.via,
  );
}

describe("the channel is the first by which somebody can be reached", () => {
  it.each([
    ["{name: Ada, email: ada@acme.example, phone: 555-0100}", ["email", "phone", "email"], "both are known"],
    ["{name: Ada, email: ada@acme.example}", ["email", "email", "email"], "only the address is known"],
    ["{name: Ada, phone: 555-0100}", ["phone", "phone", "phone"], "only the number is known"],
    ["{name: Ada}", ["letter", undefined, undefined], "a letter needs a name only; nothing else is known"],
    ["", [undefined, undefined, undefined], "nobody is known"],
    ["{name: Ada}, {name: Grace, phone: 555-0100}", ["phone", "phone", "phone"], "one of them can be reached"],
  ])("%s → %j: %s", (contacts, expected) => {
    expect(channels(contacts).slice(0, 3)).toEqual(expected);
  });

  it("needs nobody to be written to", () => {
    expect(channels("")[3]).toBe("letter");
  });

  it("is left open where the rule names none", () => {
    expect(channels("{name: Ada, email: ada@acme.example}")[4]).toBeUndefined();
  });
});

describe("whom an action is for", () => {
  it("is the rule's contacts, or the one that it binds", () => {
    const note = "contacts: [{name: Ada}, {name: Grace}]\ninterviews: [{date: 2026-11-09 14:00, with: [Ada, Grace]}]";
    const evaluation = evaluate(note, "2026-11-20");
    expect(findAction(evaluation, "first-follow-up").to.map(({ name }) => name)).toEqual(["Ada", "Grace"]);
    expect(findAction(evaluation, "thank-you/1/grace").to.map(({ name }) => name)).toEqual(["Grace"]);
  });
});

describe("what a title says of the channel", () => {
  it("is the channel that was chosen, or that there is none", async () => {
    const policy = await policyOf(`
rules:
  - {id: a, title: "{{via.hasValue() ? 'By ' + via.value() : 'Find an address'}}", summary: "{{via.orValue('none')}}",
     opens: today, via: [email, phone], to: application.contacts}`);
    const titles = (contact: string) =>
      evaluate(`contacts: [${contact}]`, "2026-11-10", { policy }).actions.map(({ title, summary }) => [
        title,
        summary,
      ]);
    expect(titles("{name: Ada, phone: 555-0100}")).toEqual([["By phone", "phone"]]);
    expect(titles("{name: Ada}")).toEqual([["Find an address", "none"]]);
  });

  it.each([
    ['title: "{{via}}", opens: today', /orValue|missing/u],
    ['title: A, opens: "via.hasValue() ? today : today"', /via/u],
    ["title: A, opens: today, each: {via: application.contacts}", /title and summary know the channel by/u],
  ])("is checked when the policy loads: %s", async (rule, message) => {
    await expect(policyOf(`\nrules:\n  - {id: a, ${rule}}`)).rejects.toThrow(message);
  });
});

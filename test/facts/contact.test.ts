import { describe, expect, it } from "vitest";
import { findContact } from "../../src/facts/index.js";
import { factsOf } from "./read-facts.js";

const { contacts } = factsOf(`contacts:
  - {name: Ada Lovelace, email: ada@acme.example}
  - {name: Grace Hopper}
  - {name: Grace Kelly}
  - {name: Zoë Ångström}
  - {name: Ann}
  - {email: jobs@acme.example}
  - {phone: 555-0100}`);

describe("the contact that a name means", () => {
  it.each([
    ["Ada Lovelace", "Ada Lovelace"],
    ["ADA LOVELACE", "Ada Lovelace"],
    ["Ada", "Ada Lovelace"],
    ["Hopper", "Grace Hopper"],
    ["Zoe Angstrom", "Zoë Ångström"],
    ["ADA@acme.example", "Ada Lovelace"],
  ])("%s is %s", (name, found) => {
    expect(findContact(contacts, name)?.name).toBe(found);
  });

  it("is found by an address alone", () => {
    expect(findContact(contacts, "jobs@acme.example")?.email).toBe("jobs@acme.example");
  });

  it.each([
    ["Grace", "two have it"],
    ["Lov", "it is a part of a name only"],
    ["An", "it is a part of a name only"],
    ["Joan", "nobody has it"],
    ["", "it is none"],
    ["…", "it is none"],
  ])("is nobody for %j: %s", (name) => {
    expect(findContact(contacts, name)).toBeUndefined();
  });
});

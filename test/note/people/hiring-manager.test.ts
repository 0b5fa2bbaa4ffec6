import { describe, expect, it } from "vitest";
import { findIn, readLines } from "../read.js";

function managers(contacts: string): readonly string[] {
  return readLines(`contacts: [${contacts}]`)
    .contacts.filter((contact) => contact.hiring_manager)
    .map(({ name }) => name);
}

describe("the hiring manager is known", () => {
  it.each([
    "hiring manager",
    "Hiring Manager",
    "HIRING-MANAGER",
    "hiring_manager",
    "Hiringmanager",
    "'Hiring Manager, Billing'",
    "CTO / hiring manager",
    "'Director (hiring manager)'",
    "Engineering Manager and Hiring Manager",
    "Engineering hiring manager",
    "Hiring manager for the platform team",
  ])("by the title %s", (title) => {
    expect(managers(`{name: Ada, title: ${title}}`)).toEqual(["Ada"]);
  });

  it.each([
    "Engineering Manager",
    "Manager",
    "Hiring",
    "Assistant to the hiring manager",
    "Hiring manager assistant",
    "not the hiring manager",
    "former hiring manager",
    "reports to hiring manager",
    "hiring managers' liaison",
  ])("not by the title %s", (title) => {
    expect(managers(`{name: Ada, title: "${title}"}`)).toEqual([]);
  });

  it("by the note's own word, which comes before the title", () => {
    expect(managers("{name: Ada, hiring_manager: true}, {name: Grace, Hiring-Manager: yes}, {name: Joan}")).toEqual([
      "Ada",
      "Grace",
    ]);
    expect(managers("{name: Ada, title: Hiring Manager, hiring_manager: false}")).toEqual([]);
  });

  it("at the place that says so", () => {
    const { contacts } = readLines(
      "contacts: [{name: Ada, title: Hiring Manager}, {name: Grace, title: CTO, hiring_manager: true}, {name: Joan, title: CTO}]",
    );
    expect(contacts.map(({ origins }) => origins.hiring_manager?.path)).toEqual([
      "contacts[0].title",
      "contacts[1].hiring_manager",
      "contacts[2].title",
    ]);
    expect(findIn("contacts: [{name: Ada, hiring_manager: perhaps}]")).toEqual([
      "wrong-type contacts[0].hiring_manager: perhaps is neither true nor false; write one of them",
    ]);
  });
});

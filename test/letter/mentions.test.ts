import { describe, expect, it } from "vitest";
import { mentions, mentionsRole } from "../../src/letter/index.js";
import { draftOf } from "./read-draft.js";

describe("a draft mentions", () => {
  it.each([
    ["Senior Engineer", "about the Senior Engineer position"],
    ["Senior Engineer", "about the senior engineer's tasks"],
    ["Senior Engineer", "about the **Senior\nEngineer** position"],
    ["senior engineer", "SENIOR ENGINEER"],
    ["Front-end Developer", "the frontend developer role"],
    ["Frontend Developer", "the front end developer role"],
    ["Café Manager", "the cafe manager role"],
    ["検索エンジニア", "貴社の検索エンジニアの職"],
    ["C++", "writing C++ again"],
    ["", "anything"],
  ])("%j in %j", (phrase, text) => {
    expect(mentions(draftOf(text), phrase)).toBe(true);
  });

  it.each([
    ["Engineer", "engineering"],
    ["Senior Engineer", "what makes a senior"],
    ["Senior Engineer", "a senior software engineer"],
    ["Art Director", "the start director"],
    ["Engineer", "> about the Engineer position\n\nThanks."],
    ["Engineer", "<!-- name the Engineer position -->\n\nThanks."],
    ["Engineer", "see https://acme.example/jobs/engineer"],
  ])("not %j in %j", (phrase, text) => {
    expect(mentions(draftOf(text), phrase)).toBe(false);
  });

  it("a very long phrase by its first two hundred letters, even if they end within a word", () => {
    const phrase = "abcdefghi ".repeat(25);
    const start = "abcdefghi ".repeat(22);
    expect(mentions(draftOf(phrase), phrase)).toBe(true);
    expect(mentions(draftOf(`${start}ab`), phrase)).toBe(true);
    expect(mentions(draftOf(`${start}abz`), phrase)).toBe(true);
    expect(mentions(draftOf(`${start}azz`), phrase)).toBe(false);
    expect(mentions(draftOf("abcdefghi ".repeat(21)), phrase)).toBe(false);
    expect(mentions(draftOf("a".repeat(201)), "a".repeat(150))).toBe(false);
  });

  it("what its subject says, too", () => {
    expect(mentions(draftOf("Subject: Checking in re: Engineer\n\nDear Ada,"), "Engineer")).toBe(true);
  });
});

describe("a draft names the position", () => {
  it.each([
    ["Senior Engineer (m/f/d)", "the Senior Engineer position"],
    ["Analyst – Remote", "the Analyst position"],
    ["Engineer, Platform", "the Engineer position"],
    ["SRE", "the Site Reliability Engineer position"],
    ["SRE", "the site-reliability engineer position"],
    ["Site Reliability Engineer", "the SRE position"],
    ["???", "a position that has no letters"],
  ])("%j by %j", (role, text) => {
    expect(mentionsRole(draftOf(text), role)).toBe(true);
  });

  it.each([
    ["Senior Engineer", "the engineer position"],
    ["SRE", "the Senior Engineer position"],
    ["Data Analyst", "the DA said so"],
    ["Engineer (remote", "the Engineer position"],
    ["(remote)", "the position"],
  ])("%j not by %j", (role, text) => {
    expect(mentionsRole(draftOf(text), role)).toBe(false);
  });
});

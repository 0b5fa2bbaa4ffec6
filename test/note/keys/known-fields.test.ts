import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isNote, NOTE_CHECKS, NOTE_FIELDS, noteJsonSchema, readNote } from "../../../src/note/index.js";
import { findFrontMatter } from "../../../src/note/front-matter/index.js";
import type { Field } from "../../../src/note/keys/index.js";
import { findIn } from "../read.js";

const scopes = Object.entries<readonly Field[]>(NOTE_FIELDS);

describe("the table of fields", () => {
  it.each(scopes)("gives each key of a %s to one field", (_, fields) => {
    const keys = fields.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leaves what people keep in their notes to them", () => {
    const own =
      "tags aliases created updated modified cssclass type date location salary source notes priority contract remote benefits logo blog links stage next_step rating recruiter description level team stack company_size company_url website due rules line site state board city date_created publish review related up author cover image banner project area parent topics language file order rank score favorite archived draft public summary keywords category template interested".split(
        " ",
      );
    expect(findIn(own.map((key) => `${key}: x`).join("\n"))).toEqual([]);
  });

  it.each([
    ["compny", "company"],
    ["statsu", "status"],
    ["appplied", "applied"],
    ["interveiws", "interviews"],
    ["conacts", "contacts"],
    ["dedline", "deadline"],
    ["snoze_until", "snooze_until"],
    ["timezoen", "timezone"],
    ["emploer", "employer"],
  ])("knows what %s was meant to be", (key, field) => {
    const { findings } = readNote({ path: "a.md", text: `---\n${key}:\n---\n` }, { zone: "UTC" });
    const told = findings.filter(({ check }) => check === "unknown-key").map(({ message }) => message);
    expect(told).toEqual([`${key}: this key is not read; did you mean ${field}?`]);
  });
});

describe("the JSON Schema of the front matter", () => {
  // Making its code shorter would take ten times as long as all that it is used for.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, code });
  const validate = ajv.compile(noteJsonSchema());
  const accepts = (yaml: string): boolean => validate(parse(yaml));

  it("describes every key that is known", () => {
    const text = JSON.stringify(noteJsonSchema());
    for (const [, fields] of scopes)
      for (const { name, aliases, description } of fields) {
        expect(description).toMatch(/^[A-Z`].*[.…\]]$/su);
        for (const key of [name, ...aliases]) expect(text).toContain(`"${key}":{"description"`);
      }
  });

  it("accepts the notes of the job hunt", () => {
    let count = 0;
    for (const file of readdirSync("fixtures/ok/job-hunt/applications", { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".md")) continue;
      const text = readFileSync(`fixtures/ok/job-hunt/applications/${file}`, "utf8");
      const found = findFrontMatter(text);
      if (found.kind !== "found" || !isNote(text)) continue;
      accepts(text.slice(found.start, found.end));
      expect([file, validate.errors]).toEqual([file, null]);
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(14);
  });

  it.each([
    "company: Acme\nrole: SRE",
    "employer: Acme\ntitle: SRE\nmine: {a: [1]}",
    "company: Acme\nrole: SRE\nstatus: hired\ncontacts: [Ada, {name: Grace, shoe: 38}]\ninterviews: [2026-11-12, {date: 2026-11-12T14:00, minutes: 45 min}]",
    "company: Acme\nrole: SRE\nlog: [2026-11-12 SENT thank-you to Ada by email, '2026-11-12 received reply, promised 2026-12-01', {date: 2026-11-12, sent: note}]",
    "company: Acme\nrole: SRE\nlog: ['2026-11-12 sent thank-you to Anna Vogt, Ben Ito and Chioma Eze by email, left message']",
    "company: Acme\nrole: SRE\nlog: ['12 Nov 2026 called Lena, left a voicemail', '2026-11-12 received reply: on hold', {2026-11-13: sent thank-you}]",
    "company: Acme\nrole: SRE\nlog: {2026-11-12: called Lena, 2026-11-13: rejected}",
    "company: Acme\nrole: SRE\nlog: {date: 2026-11-12, sent: thank-you, remark: late}",
    "company: Acme\nrole: SRE\nlog: 2026-11-12 applied",
    "company: Acme\nrole: SRE\ncontacts: [{name: Ada, hiring_manager: true}, 'Lena Hart (recruiter), lena@acme.example']",
    "company: [Acme]\nrole: [SRE]\nstatus: [rejected]\napplied: [2026-11-12]\ninterviews: [{date: [2026-11-12], went: [well]}]",
    "company: Acme\nrole: SRE\napplied: Nov 5, 2026\ndeadline: 30.11.2026\nsnooze_until: 2026-11-05T10:00\ninterviews: [2pm on 5 Nov 2026, {date: le 5 novembre 2026, time: 14.30}, {date: 2026-11-05, time: noon}]",
    "company: Acme\nrole: SRE\napplied: 20261105\ndeadline: 25/11/2026\ninterviews: [2026-11-12 2pm, 2026-11-12 10:00-11:00, 2026-12-02 10:00 phone with Lena Hart]",
    "company: Acme\nrole: SRE\napplied: Thu 5 Nov 2026\ndeadline: 1er décembre 2026\nsnooze_until: 5-Nov-26\ninterviews: {date: 2026-11-05, time: 10–11am}",
    "company: Acme\nrole: SRE\napplied:\nlog:\ninterviews:\nskip: move-on",
  ])("accepts %j", (yaml) => {
    expect(accepts(yaml)).toBe(true);
  });

  it.each([
    "role: SRE",
    "company: Acme",
    "company: [Acme, Hooli]\nrole: SRE",
    "company: Acme\nrole: SRE\napplied: soon",
    "company: Acme\nrole: SRE\nlog: [sent thank-you]",
    "company: Acme\nrole: SRE\nlog: [2026-11-12]",
    "company: Acme\nrole: SRE\ncontacts: [{name: Ada, hiring_manager: perhaps}]",
    "company: Acme\nrole: SRE\nlog: {a: b}",
    "company: Acme\nrole: SRE\ninterviews: [{went: swimmingly}]",
    "company: Acme\nrole: SRE\nphone_heavy: sometimes",
    "company: Acme\nrole: SRE\napplied: 10days",
    "company: Acme\nrole: SRE\ninterviews: [tomorrow]",
    "company: Acme\nrole: SRE\ninterviews: [{date: 2026-11-12, time: later}]",
  ])("refuses %j", (yaml) => {
    expect(accepts(yaml)).toBe(false);
  });
});

describe("the table of checks", () => {
  it("has an example of each among the bad notes", () => {
    const found = readdirSync("fixtures/err", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("expected.txt"))
      .flatMap((file) => readFileSync(`fixtures/err/${file}`, "utf8").split("\n"))
      .map((line) =>
        line
          .replace(/ +fixable$/u, "")
          .split(" ")
          .at(-1),
      );
    // A front matter as long as that is made in hostile.test.ts.
    const checks = Object.keys(NOTE_CHECKS).filter((check) => check !== "front-matter-too-long");
    expect(checks.filter((check) => !found.includes(check))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { isCount, isNobody, isRole } from "../../../src/note/people/nobody.js";

describe("a count of people", () => {
  it.each([
    "4 people",
    "4",
    "two engineers",
    "Two Engineers",
    "3 devs",
    "3x engineers",
    "2-3 engineers",
    "4-person panel",
    "a few people",
    "about 5 people",
    "several people",
    "3 people from Acme",
    "3 Leute",
    "zwei Entwicklern",
    "mehrere Kollegen",
    "deux ingénieurs",
    "4 personnes",
    "dos personas",
    "varios compañeros",
  ])("%s", (text) => {
    expect(isCount(text)).toBe(true);
  });
});

describe("an office, a group or a department", () => {
  it.each([
    ..."CTO|HR|panel|the panel|Panel|the team|hiring manager|Hiring Manager|recruiter|The Recruiter|an agency recruiter|interviewers".split(
      "|",
    ),
    ..."tech lead|VP Engineering|Head of Billing|VP of Digital Media|the billing engineer|the whole team|engineering team|Engineering".split(
      "|",
    ),
    ..."recruiter from Acme|somebody from HR|everyone|TA|HM|hm|agency|Talent Acquisition|human resources|front-end devs|CTO/founder".split(
      "|",
    ),
    ..."Personalabteilung|der Teamleiter|die Geschäftsführung|Fachabteilung|HR-Abteilung|Ansprechpartnerin|Leiter der Abrechnung".split(
      "|",
    ),
    ..."recruteuse|la DRH|l'équipe|équipe technique|le responsable|chargée de recrutement|directeur des ventes".split(
      "|",
    ),
    ..."reclutadora|RRHH|recursos humanos|el equipo|la responsable de contratación|responsable de selección|gerente".split(
      "|",
    ),
  ])("%s", (text) => {
    expect(isRole(text)).toBe(true);
  });
});

describe("a name is left alone", () => {
  it.each([
    ..."Ada|Ada Lovelace|Dr. Anna|ada|ada lovelace|lena recruiter|Lena Recruiter|Recruiter Lena|CTO Ben Ito|CTO von Berg|Peer|Em|Ta|Elle".split(
      "|",
    ),
    ..."Felix Leiter|Anna Partner|Partner|Vogt und Partner|Directeur de Villiers|Dos Santos|dos santos|Ten Hag|Tres Sorelle|Farokh Engineer".split(
      "|",
    ),
    ..."4 Acme: Anna Vogt|040 555 0123|555-0147|2026-11-12|3rd floor|Zephyr Manager|Acme HR|Of|the|".split("|"),
    "the engineer who wrote the billing system of the year",
  ])("%s", (text) => {
    expect(isNobody(text)).toBe(false);
  });
});

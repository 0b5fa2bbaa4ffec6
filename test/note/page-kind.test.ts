import { describe, expect, it } from "vitest";
import { whyNoNote } from "../../src/note/index.js";

const page = (yaml: string): string => `---\n${yaml}\n---\n\nText.\n`;
const SRE = "company: Acme\nrole: SRE";

describe("a page with a company that is no application", () => {
  it.each([
    ["person", "company: Acme\nrole: Recruiter\nname: Lena Hart\nemail: lena@acme.example\nlast_contact: 2026-10-16"],
    ["person", "Name: Leo Partridge\nCompany: Acme\nPhone:\nRole: Curator"],
    ["person", "company: Acme\ntitle: CTO\nphone: 555-0100\nstatus: active"],
    ["person", `${SRE}\ntype: recruiter`],
    ["person", `${SRE}\ntags: [people]`],
    ["person", `${SRE}\ntags:\n  - job\n  - "#people/contact"`],
    ["person", "firma: Acme\nstelle: Leiterin\ntype: Ansprechpartner"],
    ["person", "entreprise: Acme\nposte: DRH\ntags: personne"],
    ["company", "company: Acme\nstatus: interested\ntype: company"],
    ["company", "company: Acme\nstatus: target\ntags: [companies]"],
    ["posting", `${SRE}\ntype: job-posting\napplied: 2026-10-02`],
    ["posting", `${SRE}\ntype: jd\nstatus: active`],
    ["posting", "firma: Acme\nstelle: Leiterin\ntype: Stellenbeschreibung"],
    ["document", `${SRE}\ntype: resume_version\nstatus: sent`],
    ["document", `${SRE}\ntype: generated-cv`],
    ["document", `${SRE}\ntype: cover_letter\nstatus: draft`],
    ["document", `${SRE}\ndoc_type: gap_analysis`],
    ["document", "entreprise: Acme\nposte: SRE\ntype: lettre de motivation"],
    ["employment", `${SRE}\nstart: 2018-03\nend: 2018-09\nemployment: permanent`],
    ["employment", "company: Acme\ntitle: SRE\nstart_date: 2022-04\nend_date: present"],
    ["employment", "firma: Acme\nstelle: SRE\nvon: 2015\nbis: 2016"],
    ["meeting", `${SRE}\ntype: interview\nstatus: done`],
    ["meeting", `${SRE}\ntags: [interview-prep]`],
    ["template", `${SRE}\ntags: [template]\nstatus: applied`],
    ["template", 'company: Acme\nrole: "{{role}}"\nstatus: applied'],
    ["template", "company: <% tp.file.title %>\nrole: SRE\nstatus: applied"],
    ["template", "company: <Company name>\nrole: <Role>\nstatus: <Applied | Offer>"],
    ["template", 'company: "[Company Name]"\nrole: "[Role]"\nstatus: applied'],
    ["template", "company: [Company Name]\nrole: [Job Title]"],
    ["template", "company: Company Name\nrole: Job Title\nstatus: applied"],
    ["template", "firma: Name der Firma\nstatus: beworben"],
    ["template", "company: Acme\napplied: YYYY-MM-DD\nstatus: applied"],
    ["template", "{company: '[Company]', role: '[Role]'}"],
    ["other", "name: Ada Lovelace\ncompany: Acme"],
  ])("is about a %s: %s", (kind, yaml) => {
    // Without a company's value, or more, it has not even the keys of one.
    expect([kind, "other"]).toContain(whyNoNote(page(yaml)));
    expect(whyNoNote(page(yaml))).toBe(/<%|\{\{/u.test(yaml.split("\n")[0]!) ? "other" : kind);
  });

  it.each(["Templates/new.md", "jobs/_templates/a.md", "Vorlagen/neu.md", "modèles/a.md", "x/plantillas/b/c.md"])(
    "is a template below a folder of them: %s",
    (path) => {
      expect(whyNoNote(page(SRE), {}, { path })).toBe("template");
    },
  );

  it("is an example where it stands in a code block", () => {
    expect(whyNoNote("```\n---\ncompany: Acme\nrole: SRE\n---\n```\n\nCopy this.\n")).toBe("example");
    expect(whyNoNote("How to:\n\n~~~yaml\n---\ncompany: Acme\nrole: SRE\n---\n~~~\n")).toBe("example");
    expect(whyNoNote("```\ncode\n```\n\n---\ncompany: Acme\nrole: SRE\n---\n")).toBeUndefined();
  });
});

describe("a page is an application", () => {
  it.each([
    [SRE],
    [`${SRE}\nemail: lena@acme.example\nstatus: applied`],
    [`${SRE}\nemail: lena@acme.example\nstatus: "[[In review]]"`],
    [`${SRE}\nemail: lena@acme.example\nstatus: [rejected]`],
    [`${SRE}\nphone: 555-0100\napplied_on: 2026-10-02`],
    [`${SRE}\nname: Acme, SRE\ninterviews: [2026-11-12]`],
    [`${SRE}\nname: Acme, SRE\nlog:\n  - 2026-10-02 sent application`],
    [`${SRE}\ntags: [job, interview]\nstatus: interviewing`],
    [`${SRE}\ntags: [company]\nstatus: applied`],
    [`${SRE}\ntags: [company/acme]`],
    [`${SRE}\ntype: application\nname: Lena Hart\nemail: lena@acme.example`],
    [`${SRE}\ntags: [job-application]\nemail: lena@acme.example`],
    [`${SRE}\ntags: [people, bewerbung]`],
    [`${SRE}\ntype: full-time`],
    [`${SRE}\ntype: job`],
    [`${SRE}\ntype: internship\nstart: 2027-02-01`],
    [`${SRE}\nstart: 2027-02-01\nend:`],
    [`${SRE}\nstart: 2027-02-01\nend: 2027-07-31\nstatus: applied`],
    [`${SRE}\nstart: 2027-02-01\nend: 2027-07-31\napplied: 2026-10-02`],
    [`${SRE}\ntags: [resume, cv, job-search]`],
    [`${SRE}\ntype: job application with resume`],
    [`${SRE}\nphone:\nemail:`],
    ["company: [Acme]\nrole: [SRE]\nstatus: [applied]"],
    ['company: "[[Acme]]"\nrole: SRE'],
    ['company: ["[[Acme]]"]\nrole: SRE'],
    ["company: Company\nrole: SRE\napplied: 2026-10-02"],
    [`${SRE}\napplied: YYYY-MM-DD`],
    [`${SRE}\nsalary: "[negotiable]"`],
  ])("with %s", (yaml) => {
    expect(whyNoNote(page(yaml), {}, { path: "jobs/templated/acme.md" })).toBeUndefined();
  });
});

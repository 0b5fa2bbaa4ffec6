import { describe, expect, it } from "vitest";
import { isNote, readNote } from "../../../src/note/index.js";
import type { Application } from "../../../src/facts/index.js";
import { findIn, readLines } from "../read.js";

function readBare(yaml: string): Application {
  const { application } = readNote({ path: "a.md", text: `---\n${yaml}\n---\n` }, { zone: "Europe/Berlin" });
  if (!application) throw new Error("no application");
  return application;
}

describe("the keys of people's own notes", () => {
  it.each([
    ["company_name: Acme\njob title: SRE\njob_status: Applied\ndate_sent: 2026-10-02"],
    ["firm: Acme\nposition: SRE\napplication_status: applied\napplied_at: 2026-10-02"],
    ["Unternehmen: Acme\nStelle: SRE\nStatus: beworben\nbeworben_am: 2026-10-02"],
    ["Arbeitgeber: Acme\nStelle: SRE\nStatus: beworben\nBewerbungsdatum: 2026-10-02"],
    ["entreprise: Acme\nposte: SRE\nstatut: candidature envoyée\ndate_candidature: 2026-10-02"],
    ["empresa: Acme\npuesto: SRE\nestado: postulado\nfecha_solicitud: 2026-10-02"],
    ["company: Acme\njob_position: SRE\nstatus: applied\napplication_date: 2026-10-02"],
    ["empresa: Acme\nrol: SRE\nestado: postulado\nfecha_aplicacion: 2026-10-02"],
    ["societe: Acme\nintitule_du_poste: SRE\nstatut: candidature envoyée\ndate_candidature: 2026-10-02"],
  ])("%s", (yaml) => {
    const { company, role, status, applied } = readBare(yaml);
    expect({ company, role, status, applied: applied?.toString() }).toEqual({
      company: "Acme",
      role: "SRE",
      status: "applied",
      applied: "2026-10-02",
    });
  });

  it.each([
    ["job", "SRE"],
    ["post", "Staff Nurse (Band 6)"],
    ["Applied for", "SRE"],
    ["opening", "SRE"],
    ["Rolle", "SRE"],
    ["Jobbezeichnung", "SRE"],
    ["Beworben als", "SRE"],
    ["intitule", "SRE"],
    ["poste visé", "SRE"],
    ["vacante", "SRE"],
    ["Posicion", "SRE"],
    ["job", "[SRE]"],
  ])("%s: %s names the job", (key, job) => {
    expect(readBare(`company: Acme\n${key}: ${job}`).role).toBe(job.replace(/^\[|\]$/gu, ""));
  });

  it.each([
    "job: https://acme.example/jobs/7",
    "post: https://acme.example/jobs/7",
    "Stelle: https://acme.example/jobs/7",
    "annonce: https://acme.example/jobs/7",
    "anuncio: https://acme.example/jobs/7",
    "Ausschreibung: https://acme.example/jobs/7",
  ])("%s says where the job is advertised", (yaml) => {
    const { role, link } = readBare(`company: Acme\n${yaml}`);
    expect({ role, link }).toEqual({ role: "", link: "https://acme.example/jobs/7" });
  });

  it("that may name a job are the person's own where they name none", () => {
    const own = ["job: true", "job: 4711", "post: 2026-10-02", "job: [a, b]", "post: {id: 7}", "vacante: sí"];
    expect(own.map((yaml) => readLines(yaml).role)).toEqual(own.map(() => "SRE"));
    expect(own.flatMap((yaml) => findIn(yaml))).toEqual([]);
    expect(readBare("company: Acme\njob: 4711\ntitle: SRE").role).toBe("SRE");
    expect(readBare("company: Acme\nfonction: Recruteuse").role).toBe("");
    expect(readBare("company: Acme\ntitle: Acme, a note\njob: SRE\npost: mine").role).toBe("SRE");
    expect(readLines("job: Dev", { fields: { job: "industry" } }).industry).toBe("Dev");
  });

  it.each(["Firmenname", "Betrieb", "boite", "Établissement", "Organización", "Nombre de la empresa", "firm name"])(
    "%s is the employer",
    (key) => {
      expect(readBare(`${key}: Acme\nrole: SRE`).company).toBe("Acme");
    },
  );

  it.each([
    ["Estatus: Oferta", "offer"],
    ["current status: rejected", "rejected"],
    ["Bewerbungsstand: beworben", "applied"],
    ["Stand: Absage", "rejected"],
    ["phase: Interview", "interviewing"],
    ["etape: candidature envoyée", "applied"],
    ["Fase: entrevista", "interviewing"],
    ["status: applied\nphase: rejected", "applied"],
    ["stage: interview\nfase: Absage", "interviewing"],
  ])("%s says that it is %s", (yaml, status) => {
    expect(readLines(yaml).status).toBe(status);
    expect(findIn(yaml)).toEqual([]);
  });

  it("that may say how far it is say nothing otherwise", () => {
    for (const yaml of ["Stand: 2026-10-02", "phase: 2", "état: CA", "Stufe: Senior", "etapa: [a, b]"]) {
      expect(readLines(yaml), yaml).toMatchObject({ status: undefined, hasUnknownStatus: false });
      expect(findIn(yaml)).toEqual([]);
    }
  });

  it.each(["Recordatorio", "Fecha de recordatorio", "Erinnerung am", "rappel", "relancer le", "remind me on"])(
    "%s is a reminder",
    (key) => {
      const { reminders } = readLines(`${key}: 2026-11-23`);
      expect(reminders.map(({ date }) => date.toString())).toEqual(["2026-11-23"]);
      expect(findIn(`${key}: weekly`)).toEqual([]);
    },
  );

  it.each([
    "Fecha de envío",
    "postulada el",
    "abgeschickt am",
    "date d'envoi",
    "candidature du",
    "date of application",
  ])("%s is the day of applying", (key) => {
    expect(readLines(`${key}: 2026-10-02`).applied?.toString()).toBe("2026-10-02");
  });

  it("of an interview are known in four languages", () => {
    const read = (yaml: string): unknown => {
      const [one] = readLines(`interviews:\n  - {${yaml}}`).interviews;
      return [one?.start?.toPlainDateTime().toString(), one?.with.map(({ name }) => name), one?.place];
    };
    const facts = ["2026-10-22T14:00:00", ["Lena Hart"], "Berlin"];
    expect(read("Datum: 2026-10-22, Uhrzeit: 14:00, mit: Lena Hart, Ort: Berlin")).toEqual(facts);
    expect(read("quand: 2026-10-22, heure: 14:00, avec: Lena Hart, lieu: Berlin")).toEqual(facts);
    expect(read("fecha: 2026-10-22, hora: 14:00, con quien: Lena Hart, lugar: Berlin")).toEqual(facts);
    expect(read("day: 2026-10-22, start time: 14:00, interviewer: Lena Hart, where: Berlin")).toEqual(facts);
  });

  it("that mean something else as well give way without a word", () => {
    expect(readBare("company: Acme\ntitle: Acme, a note\nrole: SRE").role).toBe("SRE");
    expect(readBare("company: Acme\ntitle: Acme, a note\nposition: SRE").role).toBe("SRE");
    expect(findIn("title: Acme, a note\nurl: x\njob_link: y\nlink: z\npeople: Ada\ncontacts: [Grace]")).toEqual([]);
    expect(findIn("job_title: Dev")).toEqual([expect.stringContaining("duplicate-field")]);
  });

  it("that are another word or a software's own are told as nothing else", () => {
    const own = "contractors: 2\nadded_at: 2026-10-01\narchived_at: 2026-10-01\nposted_date: 2026-10-01";
    expect(findIn(own)).toEqual([]);
  });

  it("of which one is empty leave the other to count", () => {
    expect(readLines("applied:\napplied_on: 2026-10-02").applied?.toString()).toBe("2026-10-02");
    expect(readLines("applied_on: 2026-10-02\napplied:").applied?.toString()).toBe("2026-10-02");
  });

  it("that hold a box to tick are no date", () => {
    expect(readLines("applied: true\napplied_date: 2026-10-02").applied?.toString()).toBe("2026-10-02");
    expect(findIn("applied: false\nsubmitted: yes\nbeworben: ja\nreminder: weekly")).toEqual([]);
    expect(findIn("applied: soon")).toHaveLength(1);
  });

  it("that the workspace maps are what it says", () => {
    expect(findIn("when_sent: soon", { fields: { when_sent: "applied" } })).toHaveLength(1);
    expect(readLines("title: Dev", { fields: { title: "industry" } }).role).toBe("SRE");
  });
});

describe("a list of dated lines", () => {
  const LINES = "\n  - 2026-10-02 sent application\n  - 2026-10-09 received reply";
  const logOf = (yaml: string): readonly string[] =>
    readBare(`company: Acme\nrole: SRE\n${yaml}`).log.map(({ date, kind }) => `${date.toString()} ${kind}`);

  it.each(["log", "timeline", "History", "activity log", "events", "Verlauf", "historique", "Historial", "Bitacora"])(
    "is the log under %s",
    (key) => {
      expect(logOf(`${key}:${LINES}`)).toEqual(["2026-10-02 application", "2026-10-09 reply"]);
      expect(findIn(`${key}:${LINES}`)).toEqual([]);
    },
  );

  it("is the log as people write dates", () => {
    expect(logOf("Verlauf:\n  - 02.10.2026 sent application\n  - Fri 9 Oct 2026 received reply")).toHaveLength(2);
    expect(logOf("timeline:\n  - 2026-10-02: sent application")).toEqual(["2026-10-02 application"]);
  });

  it("is the person's own where an item has no day, or beside a log", () => {
    expect(logOf(`log: [2026-10-02 sent note]\ntimeline:${LINES}`)).toEqual(["2026-10-02 note"]);
    expect(findIn("history: founded in 1999\nevents: [2]\nactivity: {a: b}\ntimeline: []")).toEqual([]);
    expect(findIn("history:\n  - founded 1999\n  - 2019 sold")).toEqual([]);
    expect(logOf(`timeline:${LINES}\n  - more to come`)).toEqual([]);
  });

  it("is told where it is not read", () => {
    expect(findIn(`timeline:${LINES}\n  - more to come`)).toEqual([
      "unread-key timeline: this list of dated lines is not read; if it should be, write fields: {timeline: log} into followthrough.yaml",
    ]);
    expect(findIn(`what_happened:${LINES}`)).toEqual([expect.stringContaining("fields: {what_happened: log}")]);
    expect(logOf("a: 1")).toEqual([]);
    expect(readLines(`what_happened:${LINES}`, { fields: { what_happened: "log" } }).log).toHaveLength(2);
  });

  it("makes no note of a page by itself", () => {
    expect(isNote(`---\ncompany: Acme\nhistory:${LINES}\n---\n`)).toBe(false);
    expect(isNote(`---\ncompany: Acme\nlog:${LINES}\n---\n`)).toBe(true);
    expect(isNote(`---\ncompany: Acme\nrole: CTO\nname: Ada\nhistory:${LINES}\n---\n`)).toBe(false);
  });
});

describe("a person who has a key", () => {
  const contactsOf = (yaml: string) =>
    readLines(yaml).contacts.map(({ name, title, email, phone, hiring_manager }) =>
      [name, title, email, phone, hiring_manager ? "decides" : undefined].filter(Boolean).join(", "),
    );

  it.each([
    ["recruiter: Lena Hart <lena@acme.example>", ["Lena Hart, Recruiter, lena@acme.example"]],
    ['recruiter: "[[people/Lena Hart|Lena Hart]]"', ["Lena Hart, Recruiter"]],
    ["recruiter: Lena Hart\nrecruiter_email: lena@acme.example", ["Lena Hart, Recruiter, lena@acme.example"]],
    ["recruiter_email: lena@acme.example", ["Recruiter, lena@acme.example"]],
    ["hiring_manager: Ingo Lasse", ["Ingo Lasse, decides"]],
    ["hiring_manager: Ingo Lasse, CTO", ["Ingo Lasse, CTO, decides"]],
    [
      "contact_name: Ada Lovelace\ncontact_email: ada@acme.example\ncontact_phone: 555-0100",
      ["Ada Lovelace, ada@acme.example, 555-0100"],
    ],
    ["contact: Ada Lovelace\ncontact_email: ada@acme.example", ["Ada Lovelace, ada@acme.example"]],
    ["recruiter: Lena Hart\ncontact_email: lena@acme.example", ["Lena Hart, Recruiter, lena@acme.example"]],
    ["contacts: [Lena Hart]\nrecruiter: lena hart", ["Lena Hart, Recruiter"]],
    ["contacts: [Ada Lovelace, Grace Hopper]\nhiring_manager: Grace Hopper", ["Ada Lovelace", "Grace Hopper, decides"]],
    [
      "contacts: [Ada Lovelace, Grace Hopper]\ncontact_email: jobs@acme.example",
      ["Ada Lovelace", "Grace Hopper", "jobs@acme.example"],
    ],
    ["Ansprechpartnerin: Frau Weber", ["Frau Weber"]],
    ["recruiter: none", []],
    ["recruiter: n/a\nhiring_manager: TBD\ncontact_name: '-'\ncontact_email: none", []],
    ["recruiter_contact: by phone", []],
  ])("%s", (yaml, people) => {
    expect(contactsOf(yaml)).toEqual(people);
  });

  it("has the places of what is known", () => {
    const [person] = readLines("hiring_manager: Ingo Lasse\nhiring_manager_email: ingo@acme.example").contacts;
    expect(person?.origins).toMatchObject({
      name: { path: "hiring_manager" },
      email: { path: "hiring_manager_email" },
      hiring_manager: { path: "hiring_manager" },
    });
  });
});

describe("an interview's date that has a key", () => {
  const interviewsOf = (yaml: string) =>
    readLines(yaml).interviews.map(
      ({ round, date, start }) => `${round} ${(start?.toPlainDateTime() ?? date).toString()}`,
    );

  it.each([
    ["interview_date: 2026-10-22T14:00", ["1 2026-10-22T14:00:00"]],
    ["interview_date: 2026-10-22", ["1 2026-10-22"]],
    ["Interview Date: 2026-10-22\ninterview_time: 14:00", ["1 2026-10-22T14:00:00"]],
    ["entretien_le: 2026-10-22", ["1 2026-10-22"]],
    ["interviews: [2026-10-22 14:00]\ninterview_date: 2026-10-22", ["1 2026-10-22T14:00:00"]],
    ["interviews: [2026-10-22 14:00]\ninterview_date: 2026-10-12", ["1 2026-10-22T14:00:00", "2 2026-10-12"]],
    ["interview_date: [2026-10-22, 2026-10-29]", ["1 2026-10-22", "2 2026-10-29"]],
    ["interview_date: TBD", []],
    ["interview_date:", []],
  ])("%s", (yaml, interviews) => {
    expect(interviewsOf(yaml)).toEqual(interviews);
  });

  it("is told where it is none", () => {
    expect(findIn("interview_date: 2026-02-30")).toHaveLength(1);
  });
});

describe("a key that is not read", () => {
  it("is told where it holds a date, an address or, without a status, a word for one", () => {
    expect(findIn("handed_in: 2026-10-02")).toEqual([
      "unread-key handed_in: this date is not read; if it should be, write fields: {handed_in: FIELD} into followthrough.yaml with the field that it is, such as applied, interview_date, follow_up_on or last_contact",
    ]);
    expect(findIn("email: ada@acme.example")).toEqual([expect.stringContaining("fields: {email: FIELD}")]);
    expect(findIn("progress: ✅ Applied")).toEqual([
      "unread-key progress: this looks like a status and is not read; if it should be, write fields: {progress: status} into followthrough.yaml",
    ]);
  });

  it.each([
    "20/11/2026",
    "20 Nov 2026",
    "05/11/2026",
    "2026-11-20T09:00",
    "ring 30/11/2026",
    "call Lena on 2026-11-30",
  ])("is told with a date as people write it, and what is to be done before it: %s", (value) => {
    expect(findIn(`next: ${value}`)).toEqual([expect.stringContaining("unread-key next: this date is not read; if")]);
    expect(findIn(`ring them: ${value}`)).toEqual([expect.stringContaining("fields: {ring them: FIELD}")]);
  });

  it.each([
    "20261120",
    "2026-11-20.pdf",
    "version 2.11.2026 of it",
    "31.02.2026",
    "20 Nov",
    "I met Ada at the fair on 2026-10-02",
  ])("is left alone with what is no date, or a remark: %s", (value) => {
    expect(findIn(`next: ${value}`)).toEqual([]);
  });

  it("is the stage beside a status that has not come as far", () => {
    expect(findIn("status: applied\nstage: interview")).toEqual([
      "unread-key stage: it is not read beside a status, which still says applied; if the stage holds, write it as the status",
    ]);
    expect(findIn("status: rejected\nstage: interview")).toEqual([]);
    expect(findIn("status: applied\nstage: applied")).toEqual([]);
    expect(findIn("status: applied\nstage: series B")).toEqual([]);
  });

  it("is left alone where it is the person's or their software's own", () => {
    const own =
      "created: 2026-10-02\nmodified: 2026-10-02T10:00:00\ndue: 2026-10-02\nDate Created: 2026-10-02\nctime: 2026-10-02\n" +
      "posting closes: November 30, 2026\nclosing date: 2026-10-02\nclôture: 2026-10-02\ncierre: 2026-10-02\ndate_saved: 2026-10-02\nbirthday: 1990-10-02\napplication_deadline: 2026-10-02\nmy_email: jo@example.com";
    expect(findIn(own)).toEqual([]);
    expect(findIn("status: applied\nprogress: interviewing")).toEqual([]);
    expect(findIn("mood: new\nprogress: in progress")).toEqual([]);
    expect(findIn("note: applied on 2026-10-02 by mail\nsalary: 60k")).toEqual([]);
    expect(findIn("handed_in: 2026-10-02", { fields: { handed_in: "applied" } })).toEqual([]);
  });
});

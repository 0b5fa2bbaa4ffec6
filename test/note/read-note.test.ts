import { describe, expect, it } from "vitest";
import { readNote } from "../../src/note/index.js";
import { findIn, readLines, readText } from "./read.js";

const DESIGN_NOTE = `---
company: Acme
role: Senior Engineer
status: interviewing        # lead applied interviewing offer accepted rejected withdrawn ghosted
applied: 2026-10-26
timezone: America/New_York  # the employer's; default: the person's own
contacts:
  - {name: Ada Lovelace, title: Engineering Manager, email: ada@acme.example, phone: +1 212 555 0100}
  - {name: Grace Hopper, email: grace@acme.example}
interviews:
  - date: 2026-11-12 14:00
    minutes: 45
    kind: video             # phone video onsite panel …
    place: her office, or from home
    link: https://meet.example/acme
    with: [Ada Lovelace, Grace Hopper]
    promised_by: 2026-11-19 # when they said they would answer
    went: badly             # well ok badly
    connection: the article on digital media she recommended
    forgot: my work on the billing migration
    misspoke: how our on-call rota works
log:
  - 2026-11-12 sent thank-you to Ada Lovelace by email
  - 2026-11-20 received reply, promised 2026-12-01
  - {date: 2026-12-03, sent: follow-up, by: phone, left_message: true}
---

## Notes
## Draft: follow-up to Ada Lovelace
`;

describe("a note as the design shows it", () => {
  const application = readText(DESIGN_NOTE);

  it("says who and what", () => {
    expect(application).toMatchObject({
      id: "applications/acme.md",
      path: "applications/acme.md",
      company: "Acme",
      role: "Senior Engineer",
      status: "interviewing",
      hasUnknownStatus: false,
      timezone: "America/New_York",
      phone_heavy: false,
      skip: [],
    });
    expect(application.applied?.toString()).toBe("2026-10-26");
  });

  it("keeps a contact as it is written", () => {
    expect(application.contacts).toMatchObject([
      {
        key: "ada-lovelace",
        name: "Ada Lovelace",
        title: "Engineering Manager",
        email: "ada@acme.example",
        phone: "+1 212 555 0100",
      },
      { key: "grace-hopper", name: "Grace Hopper", email: "grace@acme.example" },
    ]);
  });

  it("places the interview on the employer's clock", () => {
    const [interview] = application.interviews;
    expect(interview?.start?.toString()).toBe("2026-11-12T14:00:00-05:00[America/New_York]");
    expect(interview?.end.toString()).toBe("2026-11-12T14:45:00-05:00[America/New_York]");
    expect(interview).toMatchObject({
      round: 1,
      minutes: 45,
      kind: "video",
      place: "her office, or from home",
      link: "https://meet.example/acme",
      went: "badly",
      connection: "the article on digital media she recommended",
      forgot: "my work on the billing migration",
      misspoke: "how our on-call rota works",
      cancelled: false,
    });
    expect(interview?.promised_by?.toString()).toBe("2026-11-19");
    expect(interview?.with).toEqual(application.contacts);
  });

  it("reads log lines and log mappings alike", () => {
    expect(
      application.log.map(({ date, direction, kind, name, by, left_message, promised }) => ({
        date: date.toString(),
        direction,
        kind,
        name,
        by,
        left_message,
        promised: promised?.toString(),
      })),
    ).toEqual([
      {
        date: "2026-11-12",
        direction: "sent",
        kind: "thank-you",
        name: "Ada Lovelace",
        by: "email",
        left_message: false,
        promised: undefined,
      },
      {
        date: "2026-11-20",
        direction: "received",
        kind: "reply",
        name: undefined,
        by: undefined,
        left_message: false,
        promised: "2026-12-01",
      },
      {
        date: "2026-12-03",
        direction: "sent",
        kind: "follow-up",
        name: undefined,
        by: "phone",
        left_message: true,
        promised: undefined,
      },
    ]);
    expect(application.log[0]?.contact).toBe(application.contacts[0]);
  });
});

describe("the spelling of keys", () => {
  it.each([
    ["Employer: Acme\nPosition: SRE"],
    ["ORGANIZATION: Acme\nJob Title: SRE"],
    ["organisation: Acme\njob-title: SRE"],
    ['"company": Acme\ntitle: SRE'],
  ])("does not matter: %j", (yaml) => {
    expect(readText(`---\n${yaml}\n---\n`)).toMatchObject({ company: "Acme", role: "SRE" });
  });

  it("has its aliases at every level", () => {
    const application = readLines(`Date-Applied: 2026-10-26
job_posting: https://acme.example/jobs/1
stakeholders: {name: Ada, position: Manager, e-mail: ada@acme.example, Telephone: 0049 30 1}
interview: {when: 2026-11-12, duration: 30 minutes, interviewers: Ada, type: Phone, respond-by: 2026-11-19, canceled: yes}`);
    expect(application.applied?.toString()).toBe("2026-10-26");
    expect(application.link).toBe("https://acme.example/jobs/1");
    expect(application.contacts).toMatchObject([{ title: "Manager", email: "ada@acme.example", phone: "0049 30 1" }]);
    expect(application.interviews).toMatchObject([
      { minutes: 30, with: [{ name: "Ada" }], kind: "phone", cancelled: true },
    ]);
    expect(application.interviews[0]?.promised_by?.toString()).toBe("2026-11-19");
  });

  it("can be the workspace's own", () => {
    const text = "---\nFirma: Acme\nstelle: SRE\n---\n";
    expect(readText(text, { fields: { firma: "company", Stelle: "role" } })).toMatchObject({
      company: "Acme",
      role: "SRE",
    });
  });

  it("leaves a person's own keys alone", () => {
    expect(
      findIn(
        "tags: [job]\nmood: hopeful\ncontract: permanent\nlogo: a.png\ncompany_url: https://acme.example\nblog: x",
      ),
    ).toEqual([]);
  });

  it("prefers a field's own name to an alias, and says so", () => {
    expect(findIn("job_title: Acme, SRE")).toEqual([
      "duplicate-field role: it is given twice, as role and as job_title; role counts: remove the other or rename it",
    ]);
  });
});

describe("a value", () => {
  it("keeps what YAML would change", () => {
    const { contacts, id, industry, country } = readLines(
      "id: 007\nindustry: 1e3\ncountry: NO\ncontacts: {name: Ada, phone: 0123}",
    );
    expect({ id, industry, country, phone: contacts[0]?.phone }).toEqual({
      id: "007",
      industry: "1e3",
      country: "NO",
      phone: "0123",
    });
  });

  it("counts as absent when it is empty", () => {
    const application = readLines("applied:\nstatus: ~\ncontacts:\ninterviews:\nlog:\nskip: []\ncountry: ''\nid: null");
    expect(application).toMatchObject({ contacts: [], interviews: [], log: [], skip: [], id: "applications/acme.md" });
    expect(application.applied ?? application.status ?? application.country).toBeUndefined();
  });

  it("reads wikilinks as their text, quoted or not", () => {
    const application = readText(`---
company: "[[Acme]]"
role: "[[roles/SRE|Site reliability]] at [[Acme.md#Jobs]]"
industry: [[Publishing]]
contacts: ["[[people/Ada Lovelace|Ada]]", [[people/Grace Hopper]]]
interviews: [{date: "[[2026-11-12]]", with: [[people/Grace Hopper]]}]
log: ["2026-11-12 sent thank-you to [[people/Grace Hopper]] by email"]
---
`);
    expect(application).toMatchObject({ company: "Acme", role: "Site reliability at Acme", industry: "Publishing" });
    expect(application.contacts.map(({ name }) => name)).toEqual(["Ada", "Grace Hopper"]);
    expect(application.interviews[0]?.with).toEqual([application.contacts[1]]);
    expect(application.log[0]?.contact).toBe(application.contacts[1]);
  });

  it("may stand behind an alias", () => {
    const { contacts, interviews } = readLines(
      "contacts: [&ada {name: Ada, email: ada@acme.example}]\ninterviews: [{date: 2026-11-12, with: [*ada], notes: &n They asked}, {date: 2026-11-13, notes: *n}]",
    );
    expect(interviews[0]?.with).toEqual([contacts[0]]);
    expect(interviews[1]?.notes).toBe("They asked");
  });

  it("may be several lines", () => {
    const { interviews } = readLines(
      "interviews:\n  - date: 2026-11-12\n    notes: |\n      One\n      two\n    forgot: >-\n      my\n      work",
    );
    expect(interviews[0]).toMatchObject({ notes: "One\ntwo", forgot: "my work" });
  });
});

describe("the status", () => {
  it.each([
    ["Interviewing", "interviewing"],
    ["interview", "interviewing"],
    ["SCREENING", "interviewing"],
    ["declined", "withdrawn"],
    ["Not interested", "withdrawn"],
    ["no-response", "ghosted"],
    ["hired", "accepted"],
    ["new", "lead"],
    ["to_apply", "lead"],
    ['"[[Offer]]"', "offer"],
  ])("%s is %s", (word, status) => {
    expect(readLines(`status: ${word}`).status).toBe(status);
  });

  it("can be a word of the workspace's", () => {
    expect(readLines("status: Beworben", { statuses: { beworben: "applied" } }).status).toBe("applied");
    expect(readLines("status: new", { statuses: { new: "applied" } }).status).toBe("applied");
  });

  it("counts as open when nobody knows it", () => {
    const { application } = readNote(
      { path: "a.md", text: "---\ncompany: A\nrole: B\nstatus: intervewing\n---\n" },
      { zone: "UTC" },
    );
    expect(application).toMatchObject({ hasUnknownStatus: true, status: undefined });
    expect(application?.origins.status).toMatchObject({ path: "status" });
  });
});

describe("a note with errors", () => {
  it("is read as far as it can be", () => {
    const text =
      "---\nrole: [SRE, Dev]\napplied: 2026-02-30\nphone_heavy: yes\nlog:\n  - 2026-11-12 snet note\n  - 2026-11-13 sent note\n---\n";
    const { application, findings } = readNote({ path: "jobs/Acme Inc.md", text }, { zone: "Europe/Berlin" });
    expect(findings.map(({ check }) => check)).toEqual(["missing-field", "wrong-type", "invalid-date", "log-syntax"]);
    expect(application).toMatchObject({ company: "Acme Inc", role: "", phone_heavy: true, timezone: "Europe/Berlin" });
    expect(application?.applied).toBeUndefined();
    expect(application?.log).toHaveLength(1);
  });

  it("loses only the key that is broken", () => {
    const text =
      '---\ncompany: Acme: Widgets\nrole: "SRE\nstatus: applied\ncontacts: [Ada, Grace\napplied: 2026-11-01\n---\n';
    const { application, findings } = readNote({ path: "a.md", text }, { zone: "UTC" });
    expect(findings.map(({ check }) => check)).toEqual(["yaml-syntax", "yaml-syntax", "yaml-syntax"]);
    expect(application).toMatchObject({ company: "Acme: Widgets", role: "SRE", status: "applied" });
    expect(application?.applied?.toString()).toBe("2026-11-01");
  });

  it("has no application where there is nothing to read", () => {
    for (const text of ["", "# Acme\n", "---", "---\n- a\n---\n"])
      expect(readNote({ path: "a.md", text }, { zone: "UTC" }).application).toBeUndefined();
  });
});

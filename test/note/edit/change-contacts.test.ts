import { beforeAll, describe, expect, it } from "vitest";
import { changeNote, loadMarkdown, type NoteChange } from "../../../src/note/index.js";

beforeAll(loadMarkdown);

const [HEAD, TAIL] = ["---\ncompany: Acme\nrole: SRE\n", "---\n\nNotes.\n"];

/** What becomes of these lines of a note of Acme's. */
function write(lines: string, change: NoteChange, tail = TAIL): string {
  const text = HEAD + lines + tail;
  const changed = changeNote({ path: "acme.md", text }, change, { zone: "Europe/Berlin" });
  return changed.ok ? changed.value.text.slice(HEAD.length).replace(TAIL, "") : changed.reason;
}

const sven = { name: "Sven Holm", email: "sven@acme.example" };
const grace = { name: "Grace Hopper", title: "CTO", email: "grace@acme.example", phone: "+1 212 555 0100" };

describe("one more contact, in the form of the others", () => {
  it.each([
    ["none yet", "", "contacts:\n  - {name: Sven Holm, email: sven@acme.example}\n"],
    ["an empty key", "contacts:\nlog: []\n", "contacts:\n  - {name: Sven Holm, email: sven@acme.example}\nlog: []\n"],
    [
      "mappings in braces, each on its line",
      "contacts:\n  - {name: Ada Lovelace, email: ada@acme.example} # kind\nlog: []\n",
      "contacts:\n  - {name: Ada Lovelace, email: ada@acme.example} # kind\n" +
        "  - {name: Sven Holm, email: sven@acme.example}\nlog: []\n",
    ],
    [
      "mappings in lines, under their own keys",
      "contacts:\n- Nom: Ada Lovelace\n  Courriel: ada@acme.example\n",
      "contacts:\n- Nom: Ada Lovelace\n  Courriel: ada@acme.example\n" +
        "- Nom: Sven Holm\n  Courriel: sven@acme.example\n",
    ],
    [
      "all on one line",
      "contacts: [{name: Ada Lovelace}]\n",
      "contacts: [{name: Ada Lovelace}, {name: Sven Holm, email: sven@acme.example}]\n",
    ],
    [
      "lines of text",
      "contacts:\n  - Ada Lovelace <ada@acme.example>\n",
      "contacts:\n  - Ada Lovelace <ada@acme.example>\n  - Sven Holm <sven@acme.example>\n",
    ],
    [
      "texts on one line",
      "contacts: [Ada Lovelace, Lena Hart]\n",
      "contacts: [Ada Lovelace, Lena Hart, Sven Holm <sven@acme.example>]\n",
    ],
    [
      "one under a key, as a text",
      "contact: Ada Lovelace <ada@acme.example>\n",
      "contact: [Ada Lovelace <ada@acme.example>, Sven Holm <sven@acme.example>]\n",
    ],
    [
      "one under a key, as a mapping in lines",
      "contact:\n  name: Ada Lovelace\n  email: ada@acme.example # new\nlog: []\n",
      "contact:\n  - name: Ada Lovelace\n    email: ada@acme.example # new\n" +
        "  - name: Sven Holm\n    email: sven@acme.example\nlog: []\n",
    ],
    [
      "one under a key, as a mapping in braces",
      "contact: {name: Ada Lovelace}\n",
      "contact: [{name: Ada Lovelace}, {name: Sven Holm, email: sven@acme.example}]\n",
    ],
    [
      "a recruiter beside",
      "recruiter: Lena Hart\n",
      "recruiter: Lena Hart\ncontacts:\n  - {name: Sven Holm, email: sven@acme.example}\n",
    ],
    [
      "keys that wait for somebody",
      "contact_name:\ncontact_email:\nlog: []\n",
      "contact_name: Sven Holm\ncontact_email: sven@acme.example\nlog: []\n",
    ],
  ])("%s", (_, before, after) => {
    expect(write(before, { contact: sven })).toBe(after);
  });

  it("with a title and a number", () => {
    expect(write("contacts:\n  - Ada Lovelace (CEO)\n", { contact: grace })).toBe(
      "contacts:\n  - Ada Lovelace (CEO)\n  - Grace Hopper (CTO) <grace@acme.example>, +1 212 555 0100\n",
    );
    expect(write("", { contact: { ...grace, hiring_manager: true } })).toBe(
      "contacts:\n  - {name: Grace Hopper, title: CTO, hiring_manager: true, email: grace@acme.example, phone: +1 212 555 0100}\n",
    );
  });

  it("a recruiter where the note has a key for one", () => {
    const contact = { name: "Lena Hart", title: "Recruiter", email: "lena@acme.example" };
    expect(write("recruiter:\nlog: []\n", { contact })).toBe("recruiter: Lena Hart <lena@acme.example>\nlog: []\n");
    expect(write("recruiter:\nrecruiter_email:\n", { contact })).toBe(
      "recruiter: Lena Hart\nrecruiter_email: lena@acme.example\n",
    );
  });

  it("behind those of an inline field in the body", () => {
    const tail = "---\n\ncontacts:: Ada Lovelace\n";
    expect(write("", { contact: sven }, tail)).toBe("---\n\ncontacts:: Ada Lovelace, Sven Holm <sven@acme.example>\n");
  });

  it("people whom the body lists are left there: those are no facts", () => {
    const tail = "---\n\n## Contacts\n\n- Ada Lovelace, ada@acme.example\n";
    expect(write("", { contact: sven }, tail)).toBe(
      `contacts:\n  - {name: Sven Holm, email: sven@acme.example}\n${tail}`,
    );
  });
});

describe("more of a contact who is there", () => {
  const email = "ada@acme.example";
  const contact = { name: "Ada Lovelace", email };

  it.each([
    [
      "a mapping in braces",
      "contacts:\n  - {name: Ada Lovelace, title: CTO} # kind\n",
      "contacts:\n  - {name: Ada Lovelace, title: CTO, email: ada@acme.example} # kind\n",
    ],
    [
      "a mapping in lines, its key empty",
      "contacts:\n  - name: Ada Lovelace\n    email:\n    title: CTO\n",
      "contacts:\n  - name: Ada Lovelace\n    email: ada@acme.example\n    title: CTO\n",
    ],
    ["a text", "contacts:\n  - Ada Lovelace\n", "contacts:\n  - Ada Lovelace <ada@acme.example>\n"],
    [
      "a text with a title",
      "contacts:\n  - Ada Lovelace, CTO\n",
      "contacts:\n  - Ada Lovelace, CTO, ada@acme.example\n",
    ],
    [
      "a text in quotes",
      "contacts: ['Ada Lovelace, CTO', Lena Hart]\n",
      "contacts: ['Ada Lovelace, CTO, ada@acme.example', Lena Hart]\n",
    ],
    ["a key of its own", "recruiter: Ada Lovelace\n", "recruiter: Ada Lovelace <ada@acme.example>\n"],
    [
      "a key with one for the address",
      "recruiter: Ada Lovelace\nrecruiter_email:\n",
      "recruiter: Ada Lovelace\nrecruiter_email: ada@acme.example\n",
    ],
    ["contact_name", "contact_name: Ada Lovelace\n", "contact_name: Ada Lovelace\ncontact_email: ada@acme.example\n"],
  ])("the address: %s", (_, before, after) => {
    expect(write(before, { contact })).toBe(after);
  });

  it("a number, a title, and who decides", () => {
    const phone = "+1 212 555 0100";
    expect(
      write("contacts:\n  - Ada Lovelace <ada@acme.example>\n", { contact: { name: "Ada Lovelace", phone } }),
    ).toBe("contacts:\n  - Ada Lovelace <ada@acme.example>, +1 212 555 0100\n");
    expect(write("contacts: [Ada Lovelace]\n", { contact: { name: "Ada Lovelace", phone } })).toBe(
      'contacts: ["Ada Lovelace, +1 212 555 0100"]\n',
    );
    expect(
      write("contacts:\n  - Ada Lovelace <ada@acme.example>\n", { contact: { name: "Ada Lovelace", title: "CTO" } }),
    ).toBe("contacts:\n  - Ada Lovelace (CTO) <ada@acme.example>\n");
    expect(
      write("contacts:\n  - {name: Ada Lovelace, title: CTO}\n", {
        contact: { name: "Ada Lovelace", hiring_manager: true },
      }),
    ).toBe("contacts:\n  - {name: Ada Lovelace, title: CTO, hiring_manager: true}\n");
  });

  it("nothing is put in the place of what the note has", () => {
    expect(write("contacts: [Ada Lovelace <a@b.example>]\n", { contact })).toBe(
      "Ada Lovelace has another address there, a@b.example; if ada@acme.example is right, write it there yourself",
    );
    expect(write("contacts: [Lena Hart <ada@acme.example>]\n", { contact })).toBe(
      "the address ada@acme.example is that of Lena Hart there",
    );
    expect(write("contacts: [Ada Lovelace <ADA@acme.example>]\n", { contact })).toBe("it says so already");
  });

  it("nobody is made somebody else by it", () => {
    const ada = "contacts: [Ada Lovelace]\ninterviews: [{date: 2026-11-12, with: Ada}]\n";
    expect(write(ada, { contact: { name: "Ada Byron" } })).toBe(
      "the list of contacts is written there in a way that cannot be added to without changing something else; write Ada Byron there yourself; if a name elsewhere in the note would then mean two people, write that one whole",
    );
  });

  it("whoever an interview only named is the contact from then on", () => {
    const talk = "interviews: [{date: 2026-11-12, with: Ada}]\n";
    expect(write(talk, { contact })).toContain("{name: Ada Lovelace, email: ada@acme.example}");
  });
});

describe("people join an interview", () => {
  const change = { round: 1, with: ["Lea Brandt"] };

  it.each([
    [
      "nobody yet",
      "interviews:\n  - {date: 2026-11-12 14:00, kind: video}\n",
      "interviews:\n  - {date: 2026-11-12 14:00, kind: video, with: Lea Brandt}\n",
    ],
    [
      "one",
      "interviews:\n  - date: 2026-11-12\n    with: Ada Poe # hm\n",
      "interviews:\n  - date: 2026-11-12\n    with: [Ada Poe, Lea Brandt] # hm\n",
    ],
    [
      "several",
      "interviews:\n  - {date: 2026-11-12, with: [Ada Poe, Sven Holm]}\n",
      "interviews:\n  - {date: 2026-11-12, with: [Ada Poe, Sven Holm, Lea Brandt]}\n",
    ],
    [
      "several below each other",
      "interviews:\n  - date: 2026-11-12\n    with:\n      - Ada Poe\n",
      "interviews:\n  - date: 2026-11-12\n    with:\n      - Ada Poe\n      - Lea Brandt\n",
    ],
    [
      "a line",
      "interviews:\n  - 2026-11-12 14:00 video\n",
      "interviews:\n  - 2026-11-12 14:00 video with Lea Brandt\n",
    ],
    [
      "a line with one",
      "interviews:\n  - 2026-11-12 14:00 video with Ada Poe\n",
      "interviews:\n  - 2026-11-12 14:00 video with Ada Poe, Lea Brandt\n",
    ],
  ])("%s", (_, before, after) => {
    expect(write(before, change)).toBe(after);
  });

  it("in the body, in its language", () => {
    const body = (line: string): string => `---\n\n## Gespräche\n\n- ${line}\n`;
    expect(write("", change, body("12.11.2026: Telefoninterview mit Ada Poe"))).toBe(
      body("12.11.2026: Telefoninterview mit Ada Poe, Lea Brandt"),
    );
    expect(write("", change, body("12.11.2026: Telefoninterview"))).toBe(
      body("12.11.2026: Telefoninterview mit Lea Brandt"),
    );
  });

  it("two at once", () => {
    expect(
      write("interviews: [{date: 2026-11-12, kind: video}]\n", { round: 1, with: ["Anke Sturm", "Joon Park"] }),
    ).toBe("interviews: [{date: 2026-11-12, kind: video, with: [Anke Sturm, Joon Park]}]\n");
  });
});

import { describe, expect, it } from "vitest";
import { isNote, readNote } from "../../src/note/index.js";

function read(front: string) {
  const text = `---\n${front}\n---\n`;
  const { application, findings } = readNote({ path: "a.md", text }, { zone: "UTC" });
  return { application, told: findings.map(({ check }) => check), isNote: isNote(text) };
}

describe("where a text is expected, it counts as it was typed", () => {
  it.each(["No", "True", "false", "007", "1e3", "0x1F", "1_000", ".5", "2026-11-02", "Null"])(
    "%s is a company, whatever YAML makes of it",
    (company) => {
      const { application, told, isNote: isOne } = read(`company: ${company}\nrole: ${company}\nstatus: applied`);
      expect(application).toMatchObject({ company, role: company });
      expect({ told, isOne }).toEqual({ told: [], isOne: true });
    },
  );

  it("Null is a person's name, in a list as well", () => {
    const { application, told } = read(
      "company: A\nrole: B\ncontacts: [{name: Null}, Ada]\ninterviews: [{date: 2026-11-02, with: [Null]}]",
    );
    expect(application!.contacts.map(({ name }) => name)).toEqual(["Null", "Ada"]);
    expect(application!.interviews[0]!.with.map(({ name }) => name)).toEqual(["Null"]);
    expect(told).toEqual([]);
  });

  it.each(["", "~", "null", "NULL", '""', "' '"])("but %j says nothing", (company) => {
    expect(read(`company: ${company}\nrole: B\nstatus: applied`)).toMatchObject({
      told: ["missing-field"],
      isNote: false,
    });
  });

  it("and a date that is Null is none", () => {
    expect(read("company: A\nrole: B\napplied: Null").told).toEqual([]);
  });
});

describe("a slip that hides a key from YAML", () => {
  it.each(["company:Acme", "company:\u00A0Acme", "company：Acme", "company\u00A0: Acme"])(
    "leaves the note a note, and the key read: %j",
    (line) => {
      const { application, isNote: isOne } = read(`${line}\nrole: SRE\nstatus: applied`);
      expect({ company: application?.company, role: application?.role, isOne }).toEqual({
        company: "Acme",
        role: "SRE",
        isOne: true,
      });
    },
  );

  it("is told on every line that has it", () => {
    expect(read("company:Acme\nrole:SRE\nstatus:applied").told).toEqual(["yaml-syntax", "yaml-syntax", "yaml-syntax"]);
  });
});

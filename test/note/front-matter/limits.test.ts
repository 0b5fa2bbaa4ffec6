import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/note/index.js";

function read(yaml: string) {
  const text = `---\ncompany: Acme\nrole: SRE\n${yaml}\n---\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone: "Europe/Berlin" });
  return { application: application!, found: findings.map(({ check, message }) => `${check} ${message}`) };
}

function list(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `  - ${write(index)}\n`).join("");
}

/** Told apart by more than one letter. */
function person(index: number): string {
  return `P${index}q${index * 7919}`;
}

describe("a list that is longer than any application needs", () => {
  it("is read up to 200 contacts", () => {
    const { application, found } = read(`contacts:\n${list(201, person)}`);
    expect(application.contacts).toHaveLength(200);
    expect(found).toEqual([
      "too-many-entries contacts[200]: a note has at most 200 contacts, and the rest is not read; keep those whom this application is about",
    ]);
    expect(read(`contacts:\n${list(200, person)}`).found).toEqual([]);
  });

  it("is read up to 100 interviews", () => {
    const { application, found } = read(`interviews:\n${list(101, () => "2026-11-12")}`);
    expect(application.interviews).toHaveLength(100);
    expect(found).toEqual([
      "too-many-entries interviews[100]: a note has at most 100 interviews, and the rest is not read; keep those of this application",
    ]);
  });

  it("is read up to 50 people in an interview", () => {
    const names = Array.from({ length: 52 }, (_, index) => person(index)).join(", ");
    const { application, found } = read(`interviews: [{date: 2026-11-12, with: [${names}]}]`);
    expect(application.interviews.map((interview) => interview.with.length)).toEqual([50]);
    expect(found).toEqual([
      "too-many-entries interviews[0].with[50]: an interview has at most 50 people, and the rest is not read; name those to whom you mean to write",
    ]);
  });

  it("is read up to 1,000 log entries, whatever they say", () => {
    const { application, found } = read(`log:\n${list(1_002, () => "2026-11-12 sent note")}`);
    expect(application.log).toHaveLength(1_000);
    expect(found).toEqual([
      "too-many-entries log[1000]: a note has at most 1000 log entries, and the rest is not read; put some of them together, or begin another note",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateNote, writeDraft, writeOpening, type DraftText } from "../../src/engine/index.js";
import type { Person } from "../../src/expression/index.js";
import { appendDraft, loadMarkdown, readNote } from "../../src/note/index.js";
import { anyClock, anyNote, type NoteData } from "./arbitrary-notes.js";
import { compose } from "./drafts.js";
import { BERLIN, clock, DEFAULT_POLICY } from "./evaluate.js";
import { cases } from "../cases.js";

await loadMarkdown();

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const names = fc.constantFrom("Ada Lovelace", "Grace Hopper", "Dr. Marie-Claire O'Neill", "佐藤 健", "Ada  Lovelace ");
const phrase = fc.constantFrom(
  "the article on digital media she recommended",
  "We both grew up by the sea.",
  "my work on the billing migration",
  "how our on-call rota works;",
  "  a talk,\n  of two   lines ",
  "his collection of charts",
  "a story of far more words than anybody would want to put into one single sentence of a short letter to them",
);

interface Talk {
  readonly names?: readonly string[];
  readonly connection?: string;
  readonly forgot?: string;
  readonly misspoke?: string;
  readonly went?: string;
}

const anyTalk: fc.Arbitrary<Talk> = fc.record({
  names: optional(fc.uniqueArray(names, { maxLength: 4 })),
  connection: optional(phrase),
  forgot: optional(phrase),
  misspoke: optional(phrase),
  went: optional(fc.constantFrom("well", "ok", "badly")),
});

const anyJob = fc.record({
  company: fc.constantFrom("Acme", "Acme Inc.", "Müller & Söhne", "Pipe | & <Sons>"),
  role: fc.constantFrom("Engineer", "Senior Engineer (m/f/d)", "Product Engineer, Claims", "Head of R&D"),
});

const anyPerson: fc.Arbitrary<Person> = fc.record({
  name: optional(fc.constantFrom("Jo Doe", "Jo")),
  email: optional(fc.constant("jo@example.com")),
  phone: optional(fc.constantFrom("555-0100", "+49 30 555 0100")),
  timezone: fc.constant(BERLIN),
});

const EVERYTHING: Person = { name: "Jo Doe", email: "jo@example.com", phone: "555-0100", timezone: BERLIN };

/** The note's front matter, its interviews told in more detail. JSON is YAML, too. */
function write(note: NoteData, talk: Talk, job: object): string {
  const { names: people, ...facts } = talk;
  const interviews = note.interviews.map((one) => ({ ...one, ...facts, ...(people && { with: people }) }));
  return Object.entries({ ...job, ...note, skip: undefined, snooze_until: undefined, interviews })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n");
}

function textOf({ subject, paragraphs }: DraftText): string {
  return [...(subject === undefined ? [] : [subject]), ...paragraphs].join("\n\n");
}

describe("whatever a note says and leaves unsaid", () => {
  it("a draft has no hole, and at most 200 words", () => {
    const ids = fc.constantFrom(...DEFAULT_POLICY.drafts.keys());
    fc.assert(
      fc.property(anyNote, anyTalk, anyJob, anyPerson, anyClock, ids, (note, talk, job, me, now, id) => {
        const draft = compose(id, write(note, talk, job), now, { me });
        const text = textOf(draft);
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/u);
        expect(text).not.toMatch(/ {2}|\n\n\n| [.,;:?](?:\s|$)|[,;:.]\.(?:\s|$)|^\s|\s$/u);
        expect(draft.paragraphs).not.toContain("");
        expect(draft.missing.join("\n")).not.toMatch(/mend the policy|\{\{|\n\n/u);
        expect(text.split(/\s+/u).length).toBeLessThanOrEqual(200);
        expect(new Set(draft.advice).size).toBe(draft.advice.length);
      }),
      { numRuns: cases(800) },
    );
  });

  it("a draft of what is due passes the policy's own checks once it stands in the note", () => {
    let written = 0;
    fc.assert(
      fc.property(anyNote, anyTalk, anyJob, anyClock, (note, talk, job, now) => {
        const circumstances = { policy: DEFAULT_POLICY, me: EVERYTHING, now: clock(now) };
        const read = (text: string) => readNote({ path: "acme.md", text }, { zone: BERLIN }).application!;
        const text = `---\n${write(note, talk, job)}\n---\n`;
        for (const action of evaluateNote(read(text), circumstances).actions) {
          const draft = writeDraft(action, circumstances);
          if (!draft || action.state === "upcoming") continue;
          const { subject, paragraphs } = draft;
          expect(writeOpening(action, circumstances)).toEqual({ subject, paragraphs: paragraphs.slice(0, 2) });
          const name = draft.to.name.replace(/\s+/gu, " ").trim();
          const after = appendDraft(text, { ...draft, to: name });
          const { findings } = evaluateNote(read(after), circumstances);
          const told = findings.filter(({ check }) => check.startsWith("draft-")).map(({ message }) => message);
          expect(told, after).toEqual([]);
          written++;
        }
      }),
      { numRuns: cases(300) },
    );
    expect(DEFAULT_POLICY.checks.filter(({ id }) => id.startsWith("draft-")).length).toBeGreaterThan(5);
    expect(written).toBeGreaterThan(cases(20));
  });
});
